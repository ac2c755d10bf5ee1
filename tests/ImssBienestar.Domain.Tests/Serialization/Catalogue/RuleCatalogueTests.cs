using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.Serialization.Catalogue;
using ImssBienestar.Domain.Tests.Conventions;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Serialization.Catalogue;

/// <summary>The catalogue holds everything the assembly keeps, each entry with its days, sources and links.</summary>
public sealed class RuleCatalogueTests
{
    /// <summary>Concepts whose reasons explain a method or a comparison of this library: no provision says them.</summary>
    private static readonly HashSet<CatalogueConcept> OfMethods = [CatalogueConcept.Coverage, CatalogueConcept.Receipts];

    private static RuleCatalogue Catalogue => RuleCatalogue.Reference;

    [Fact]
    public void Every_provision_of_the_assembly_is_in_the_catalogue() => Holds<Provision>(CatalogueKind.Provision, 80, provision => provision.Code);

    [Fact]
    public void Every_interpretation_of_the_assembly_is_in_the_catalogue() =>
        Holds<Interpretation>(CatalogueKind.Interpretation, 40, interpretation => interpretation.Code);

    [Fact]
    public void Every_definition_of_the_assembly_is_in_the_catalogue() => Holds<Definition>(CatalogueKind.Definition, 100, definition => definition.Code);

    [Fact]
    public void Every_reason_of_the_assembly_is_in_the_catalogue() => Holds<ReasonText>(CatalogueKind.Reason, 280, reason => reason.Code);

    [Fact]
    public void Every_parameter_of_the_assembly_is_in_the_catalogue()
    {
        object[] parameters = [.. Kept.All.Where(value => value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Parameter<>))];
        Assert.True(parameters.Length >= 10, $"{parameters.Length} parameters were found.");
        Same(CatalogueKind.Parameter, parameters.Select(parameter => (string)((dynamic)parameter).Code));
    }

    [Fact]
    public void Every_rule_of_a_closed_set_is_in_the_catalogue() => Assert.DoesNotContain(
        CommitteeRule.All.Select(rule => rule.Code)
            .Concat(FacilityNorms.All.Select(norm => norm.Code))
            .Concat(Deadline.All.Select(deadline => deadline.Code)),
        code => Catalogue.Find(CatalogueKind.Rule, code) is null);

    [Fact]
    public void Every_figure_of_the_assembly_stands_under_its_definition()
    {
        Figure[] figures = [.. Kept.All.OfType<Figure>()];
        Assert.True(figures.Length > 300, $"{figures.Length} figures were found.");
        Assert.DoesNotContain(figures, figure => !Catalogue.Find(CatalogueKind.Definition, figure.Definition.Code)!.Figures.Contains(figure));
    }

    [Fact]
    public void Kind_and_code_are_unique_and_find_the_entry()
    {
        Assert.Equal(Catalogue.Entries.Length, Catalogue.Entries.DistinctBy(entry => (entry.Kind, entry.Code)).Count());
        Assert.All(Catalogue.Entries, entry => Assert.Same(entry, Catalogue.Find(entry.Kind, entry.Code)));
        Assert.Null(Catalogue.Find(CatalogueKind.Rule, null));
        Assert.Null(Catalogue.Find(CatalogueKind.Rule, "LGS.36"));
        Assert.Null(Catalogue.Find(CatalogueKind.Provision, "lgs.36"));
    }

    [Fact]
    public void One_code_of_two_kinds_is_one_thing_said_twice_and_linked() => Assert.Empty(
        from same in Catalogue.Entries.GroupBy(entry => entry.Code)
        from entry in same
        where entry.Kind is CatalogueKind.Rule or CatalogueKind.Reason or CatalogueKind.DataSet
        from other in same.Where(other => other.Kind < entry.Kind || entry.Kind == CatalogueKind.Rule)
        where other != entry && other.Kind != CatalogueKind.Reason && !entry.RestsOn.Contains(other)
        select $"{entry.Kind} {entry.Code}: {other.Kind}");

    [Fact]
    public void Every_entry_says_something_in_both_languages() => Assert.All(Catalogue.Entries, entry =>
    {
        Assert.NotEqual(CatalogueKind.NotStated, entry.Kind);
        Assert.NotEqual(CatalogueConcept.NotStated, entry.Concept);
        Assert.True(
            entry.Text is not null || entry.Citation is not null || new[] { Answer.Unknown, Answer.Yes, Answer.No }.Any(answer => entry.Says(answer) is not null),
            entry.Code);
    });

    [Fact]
    public void Every_reason_of_the_law_rests_on_a_provision() => Assert.Empty(Catalogue.Entries
        .Where(entry => entry.Kind == CatalogueKind.Reason && !OfMethods.Contains(entry.Concept))
        .Where(entry => entry.RestsOn.All(basis => basis.Kind != CatalogueKind.Provision))
        .Select(entry => entry.Code));

    [Fact]
    public void Every_provision_and_parameter_has_its_days_and_its_check() => Assert.All(
        Catalogue.Entries.Where(entry => entry.Kind is CatalogueKind.Provision or CatalogueKind.Parameter),
        entry =>
        {
            Assert.NotNull(entry.VerifiedThrough);
            Assert.NotEmpty(entry.Periods);
            Assert.All(entry.Periods.Zip(entry.Periods.Skip(1)), pair => Assert.Equal(pair.First.Until!.Value.PlusDays(1), pair.Second.From));
            Assert.Null(entry.Periods[^1].Until);
        });

    /// <summary>What decisions of every situation and every register say is linked to the provision that they cite.</summary>
    [Fact]
    public void What_decisions_cite_is_what_the_catalogue_links()
    {
        Finding[] findings =
        [
            .. Kept.All.OfType<Finding>(),
            .. EligibilityRegime.All.Starts.SelectMany(start => start.Value!.Rules.Fractions
                .SelectMany(fraction => fraction.Findings(EligibilityFacts.Vocabulary, start.From)))
                .OfType<Finding>(),
        ];
        Assert.True(findings.Length > 100, $"{findings.Length} findings were found.");
        Assert.Empty(findings
            .Where(finding => Catalogue.Find(CatalogueKind.Reason, finding.Code) is { } reason
                && !reason.RestsOn.Contains(Catalogue.Find(CatalogueKind.Provision, finding.Provision.Code)!))
            .Select(finding => $"{finding.Code} {finding.Provision.Code}")
            .Distinct());
    }

    [Fact]
    public void What_rests_on_an_entry_is_the_other_side_of_what_it_rests_on()
    {
        CatalogueEntry territory = Catalogue.Find(CatalogueKind.Provision, "LGS.77BIS7.I")!;
        Assert.Contains(Catalogue.Find(CatalogueKind.Reason, "LGS.77BIS7.I")!, Catalogue.RestingOn(territory));
        Assert.All(Catalogue.Entries, entry => Assert.All(entry.RestsOn, basis => Assert.Contains(entry, Catalogue.RestingOn(basis))));
    }

    [Fact]
    public void An_entry_is_as_sure_as_its_weakest_source()
    {
        Assert.Equal(Confidence.Unverified, Catalogue.Find(CatalogueKind.Rule, "COV.ACCESS.LUO_QI_FAST")!.Confidence);
        Assert.Equal(Confidence.NotStated, Catalogue.Find(CatalogueKind.Provision, "LGS.36")!.Confidence);
        Assert.All(Catalogue.Entries, entry => Assert.True(entry.Sources.All(source => entry.Confidence <= source.Confidence)));
    }

    [Fact]
    public void A_repeal_is_a_period_of_its_own()
    {
        CatalogueEntry campaigns = Catalogue.Find(CatalogueKind.Provision, "LGS.77BIS7.IV")!;
        Assert.Equal([CatalogueStanding.Repealed, CatalogueStanding.InForce], campaigns.Periods.Select(period => period.Standing));
        Assert.Equal(Day("2023-05-29"), campaigns.Periods[0].Until);
    }

    [Fact]
    public void It_is_written_as_JSON_to_the_same_bytes_in_every_culture()
    {
        byte[] bytes = CanonicalJson.Write(Catalogue);
        Data.Cultures.Under("tr-TR", () => Assert.Equal(bytes, CanonicalJson.Write(Catalogue)));
        Data.Cultures.Under("th-TH", () => Assert.Equal(bytes, CanonicalJson.Write(Catalogue)));
    }

    private static void Holds<T>(CatalogueKind kind, int least, Func<T, string> codeOf)
    {
        T[] kept = [.. Kept.All.OfType<T>()];
        Assert.True(kept.Length >= least, $"{kept.Length} were found.");
        Same(kind, kept.Select(codeOf));
    }

    private static void Same(CatalogueKind kind, IEnumerable<string> kept) => Assert.Equal(
        kept.Distinct().Order(StringComparer.Ordinal),
        Catalogue.Entries.Where(entry => entry.Kind == kind).Select(entry => entry.Code).Order(StringComparer.Ordinal));
}
