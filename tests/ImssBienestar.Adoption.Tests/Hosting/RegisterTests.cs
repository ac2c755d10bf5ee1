using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Reconciliation;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace ImssBienestar.Adoption.Tests.Hosting;

/// <summary>The recipe of the registers, in the framework's container.</summary>
public sealed class RegisterTests : IDisposable
{
    private static readonly LocalDate Day = new(2026, 9, 1);
    private static readonly EligibilityRequest Request = new(
        new Applicant { InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.No, HasCurp = Answer.Yes, CareState = State.Jalisco }, Day);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("registers");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Without_files_the_service_answers_by_the_editions_of_the_package()
    {
        using ServiceProvider services = Services();
        var entitlement = services.GetRequiredService<Entitlement>();

        Assert.Same(AgreementRegister.Reference, services.GetRequiredService<AgreementRegister>());
        Assert.Equal(AgreementRegister.Reference.Edition, entitlement.Decide(Request).RegisterEdition);
        Assert.Equal(Provider.StateHealthServices, entitlement.Decide(Request).Provider);
        Assert.Equal(PopulationTable.WithoutSocialSecurity2020.Edition, entitlement.Coverage(Day).PopulationEdition);
        Assert.All(entitlement.Published(), row => Assert.Equal(PublishedFigures.Reference.Edition, row.FiguresEdition));
    }

    [Fact]
    public void A_file_of_a_newer_edition_changes_the_answers_and_every_answer_names_it()
    {
        // An invented agreement of Jalisco, to see the answer change.
        AgreementRegister newer = AgreementRegister.Reference
            .With(new Agreement(
                "JAL-TEST", AgreementKind.CoordinationAgreement, [State.Jalisco], DateWindow.Exactly(new LocalDate(2026, 8, 31)), new Source("test", Confidence.Unverified)))
            .AsEdition("2026-12-31", new LocalDate(2026, 12, 31));
        using ServiceProvider services = Services(
            ("Registers:Agreements", File("agreements.json", CanonicalJson.Write(newer))),
            ("Registers:Population", File("population.json", CanonicalJson.Write(PopulationTable.Census2020))));
        var entitlement = services.GetRequiredService<Entitlement>();

        DecisionReceipt receipt = entitlement.Decide(Request);
        Assert.Equal(("2026-12-31", Provider.ImssBienestar), (receipt.RegisterEdition, receipt.Provider));
        PopulationCoverage coverage = entitlement.Coverage(Day);
        Assert.Equal(("2026-12-31", PopulationTable.Census2020.Edition), (coverage.RegisterEdition, coverage.PopulationEdition));

        // The register of the package gives another answer, and the receipt says that its edition is the cause.
        Assert.True(receipt.Replay(newer).IsSame);
        Assert.Contains(receipt.Replay().Differences, difference => difference.Kind == ReplayDifferenceKind.RegisterEdition);
    }

    [Fact]
    public void A_file_of_newer_figures_changes_what_is_compared_and_every_row_names_it()
    {
        // An invented statement, to see it beside the others.
        var said = new Figure(
            57_000_000, Unit.Persons, DateWindow.Exactly(Day), "MX", PopulationDefinition.InConcurrentStatesStated, new Source("test", Confidence.Unverified));
        FigureSet newer = PublishedFigures.Reference.With(said).AsEdition("CIFRAS-2026-12", new LocalDate(2026, 12, 31));
        using ServiceProvider services = Services(("Registers:Figures", File("figures.json", CanonicalJson.Write(newer))));
        ImmutableArray<ReconciledFigure> rows = services.GetRequiredService<Entitlement>().Published();

        Assert.Contains(rows, row => row.Published == said);
        Assert.All(rows, row => Assert.Equal("CIFRAS-2026-12", row.FiguresEdition));
        Assert.Throws<JsonException>(() => Services(("Registers:Figures", File("spoiled.json", "{\"edition\":\"e\"}"u8.ToArray()))));
    }

    [Fact]
    public void A_file_that_is_not_a_register_stops_the_service_when_it_starts()
    {
        string spoiled = Encoding.UTF8.GetString(CanonicalJson.Write(AgreementRegister.Reference)).Replace("\"states\":[\"18\"]", "\"states\":[\"33\"]", StringComparison.Ordinal);

        var error = Assert.ThrowsAny<JsonException>(() => Services(("Registers:Agreements", File("agreements.json", Encoding.UTF8.GetBytes(spoiled)))));

        Assert.StartsWith("$.agreements[", error.Path, StringComparison.Ordinal);
    }

    private static ServiceProvider Services(params (string Name, string Path)[] settings) => new ServiceCollection()
        .AddRegisters(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Path))).Build())
        .BuildServiceProvider();

    private string File(string name, byte[] content)
    {
        string path = Path.Combine(folder.FullName, name);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }
}
