using System.Collections.Immutable;
using System.Globalization;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage.Reconciliation;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Coverage.Reconciliation;

/// <summary>The published figures beside the recomputed ones, row by row against the case file that a statistician reads.</summary>
public class PublishedFiguresTests
{
    private static readonly ImmutableArray<ReconciledFigure> Rows = PublishedFigures.Reconciled;

    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> Cases =
        CaseFile.Read("coverage/published-against-recomputed.csv").ToDictionary(row => row["code"]);

    public static TheoryData<string> Codes => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_row_stands_as_in_the_case_file(string code)
    {
        IReadOnlyDictionary<string, string> expected = Cases[code];
        ReconciledFigure row = Rows.Single(row => row.Code == code);
        Assert.Equal(Number(expected["published"]), row.Published.Value);
        Assert.Equal(
            (expected["unit"], expected["confidence"], expected["precision"]),
            ($"{row.Published.Unit}", $"{row.Published.Confidence}", $"{row.Published.Precision}"));
        Assert.Equal(Number(expected["rounded_to"]), row.RoundedTo);
        Assert.Equal(
            [Number(expected["recomputed"]), Number(expected["least"]), Number(expected["most"])],
            new[] { row.Recomputed, row.Least, row.Most }.Select(value => value?.Rounded(4, MidpointRounding.AwayFromZero)));
        Assert.Equal(Number(expected["difference"]), row.Difference is { } difference ? Math.Round(difference, 4) : null);
        Assert.Equal(Number(expected["percent_of_published"]), 100 * row.ShareOfPublished?.Rounded(5, MidpointRounding.AwayFromZero));
        Assert.Equal((expected["standing"], expected["reason"]), ($"{row.Standing}", row.ReasonCode ?? ""));
    }

    [Fact]
    public void Every_row_is_in_the_case_file_and_has_its_own_code() => Assert.Equal(Cases.Keys.Order(), Rows.Select(row => row.Code).Order());

    [Fact]
    public void Every_difference_is_explained_or_marked_open_in_both_languages() => Assert.All(Rows, row =>
    {
        Assert.NotEqual(ReconciliationStanding.NotStated, row.Standing);
        Assert.Equal(row.Standing == ReconciliationStanding.Agrees, row.Reason is null);
        Assert.Equal(row.Reason is null, row.ReasonCode is null);
        Assert.NotEqual(Confidence.NotStated, row.Published.Confidence);
    });

    [Fact]
    public void A_difference_has_the_sign_and_the_size_of_the_two_values() => Assert.All(Rows.Where(row => row.Recomputed is not null), row =>
    {
        Assert.True(row.Least!.Value.CompareTo(row.Recomputed!.Value) <= 0 && row.Recomputed.Value.CompareTo(row.Most!.Value) <= 0);
        Assert.Equal(Math.Sign(row.Difference!.Value), row.ShareOfPublished!.Value.Numerator.CompareTo(row.ShareOfPublished.Value.Denominator));
        Assert.Equal((double)(row.Published.Value + row.Difference.Value), row.Recomputed.Value.Value, 1e-6);
        Assert.True(row.Standing != ReconciliationStanding.Agrees || row.Published.Precision == Precision.AtLeast
            || Math.Abs(row.Difference.Value) <= row.RoundedTo / 2);
    });

    /// <summary>Definitions of CONEVAL that come from a survey or another series: named, and beside nothing.</summary>
    [Fact]
    public void Definitions_that_are_not_of_the_census_are_never_compared()
    {
        Definition[] others =
        [
            PopulationDefinition.WithoutHealthServicesSeries, PopulationDefinition.LackOfHealthAccess, PopulationDefinition.LackOfSocialSecurity,
        ];
        ReconciledFigure[] named = [.. Rows.Where(row => row.Standing == ReconciliationStanding.AnotherDefinition)];
        Assert.Equal(12, named.Length);
        Assert.All(Rows, row => Assert.Equal(others.Contains(row.Published.Definition), named.Contains(row)));
        Assert.All(named, row => Assert.True(
            row is { Recomputed: null, Least: null, Most: null, Difference: null, ShareOfPublished: null, Method: null, RecomputedUnder: null, Reason: not null }));
        Assert.All(Rows, row => Assert.DoesNotContain(row.RecomputedUnder, others));
    }

    /// <summary>A figure that somebody adds to the library must be reconciled here, or be named as one of the inputs or of another matter.</summary>
    [Fact]
    public void Every_figure_of_the_country_and_of_the_states_is_reconciled()
    {
        Figure[] inputs = [NationalFigures.Population2020, NationalFigures.Affiliated2020, NationalFigures.WithoutAffiliation2020];
        Figure[] ofTheProgrammeOrTheStates =
        [
            .. NationalFigures.ServedByRuralProgramme,
            .. NationalFigures.ServedOtherwise2023.Where(figure => figure.Definition == PopulationDefinition.ServedByStateServicesStated),
        ];
        IEnumerable<Figure> national = typeof(NationalFigures).GetProperties().Select(property => property.GetValue(null))
            .SelectMany(value => value is Figure figure ? [figure] : (ImmutableArray<Figure>)value!);
        IEnumerable<Figure> stated = State.All.Select(state => state.StatedWithoutSocialSecurity).OfType<Figure>();
        Assert.Equal(
            national.Concat(stated).Except(inputs).Except(ofTheProgrammeOrTheStates).ToHashSet(),
            Rows.Select(row => row.Published).ToHashSet());
    }

    /// <summary>How near each stated figure of a state comes (domain facts G.5); the four that do not fit stay open.</summary>
    [Fact]
    public void Stated_figures_of_states_lie_in_their_known_bands()
    {
        Assert.Equal(["06", "07", "12", "15", "17", "23", "29", "30", "32"], Within(0, 0.03m).Order());
        Assert.Equal(["20", "27"], Within(0.03m, 0.05m).Order());
        Assert.Equal(["02", "03", "04", "31"], Within(0.05m, 0.145m).Order());
        string[] misfits = [.. Within(0.145m, 1).Order()];
        Assert.Equal(["21", "25", "26", "28"], misfits);
        Assert.All(misfits, state => Assert.Equal(ReconciliationStanding.Open, Rows.Single(row => row.Published.Scope == state).Standing));

        static IEnumerable<string> Within(decimal above, decimal most) => Rows
            .Where(row => row.Published.Scope != "MX" && Math.Abs(row.Difference!.Value / row.Published.Value) is var off && off > above && off <= most)
            .Select(row => row.Published.Scope);
    }

    [Fact]
    public void A_register_of_no_agreement_covers_nobody_and_the_rest_stays()
    {
        var nothing = new AgreementRegister("none", Day("2026-08-18"), [], []);
        ImmutableArray<ReconciledFigure> rows = PublishedFigures.Against(nothing);
        Assert.All(rows.Where(row => row.Code.StartsWith("REC.CONCURRENT.", StringComparison.Ordinal)), row =>
            Assert.Equal((default(ExactRatio), ReconciliationStanding.Open), (row.Recomputed, row.Standing)));
        Assert.Equal("66801265", rows.Single(row => row.Code.StartsWith("REC.OUTSIDE.", StringComparison.Ordinal)).Recomputed.ToString());
        Assert.Equal(
            Rows.Where(row => row.Published.Scope != "MX").Select(row => (row.Code, row.Standing)),
            rows.Where(row => row.Published.Scope != "MX").Select(row => (row.Code, row.Standing)));
        Assert.All(rows, row => Assert.Equal(row.Standing == ReconciliationStanding.Agrees, row.Reason is null));
    }

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
