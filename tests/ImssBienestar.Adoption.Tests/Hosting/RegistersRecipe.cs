using System.Collections.Immutable;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Reconciliation;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace ImssBienestar.Adoption.Tests.Hosting;

#region recipe
/// <summary>Registers and tables never change: one of each serves all requests. A newer edition is a file, not a newer package.</summary>
public static class Registers
{
    public static IServiceCollection AddRegisters(this IServiceCollection services, IConfiguration configuration)
    {
        // Read when the service starts, so that a file that is not a register stops it then, with the path of what is wrong.
        AgreementRegister agreements = configuration["Registers:Agreements"] is { } register
            ? AgreementRegister.FromJson(File.ReadAllBytes(register))
            : AgreementRegister.Reference;
        PopulationTable population = configuration["Registers:Population"] is { } table
            ? PopulationTable.FromJson(File.ReadAllBytes(table))
            : PopulationTable.WithoutSocialSecurity2020;
        FigureSet figures = configuration["Registers:Figures"] is { } set
            ? FigureSet.FromJson(File.ReadAllBytes(set))
            : PublishedFigures.Reference;

        // A register is read as it stands: whether its agreements keep their rules is a question of its own.
        if (agreements.Validate().FirstOrDefault(finding => finding.Answer == Answer.No) is { } broken)
        {
            throw new InvalidOperationException($"The register of agreements breaks the rule {broken.Code}.");
        }

        return services.AddSingleton(agreements).AddSingleton(population).AddSingleton(figures).AddSingleton<Entitlement>();
    }
}

public sealed class Entitlement(AgreementRegister agreements, PopulationTable population, FigureSet figures)
{
    public DecisionReceipt Decide(EligibilityRequest request) => DecisionReceipt.Of(request, agreements);

    public PopulationCoverage Coverage(LocalDate day) => CoverageCalculator.Population(agreements, population, day);

    public ImmutableArray<ReconciledFigure> Published() => PublishedFigures.Against(agreements, figures);
}
#endregion
