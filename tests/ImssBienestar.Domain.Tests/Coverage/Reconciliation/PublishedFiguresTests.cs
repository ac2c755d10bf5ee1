using System.Collections.Immutable;
using System.Globalization;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage.Reconciliation;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
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
    public void A_row_by_signature_or_by_operation_says_so()
    {
        ReconciledFigure[] byOperation = Those(".BY_OPERATION.");
        Assert.Equal(4, byOperation.Length);
        Assert.All(byOperation, row => Assert.Equal(ReconciliationTexts.ByOperation, row.Method));
        Assert.All(Those(".BY_SIGNATURE."), row => Assert.Equal(ReconciliationTexts.BySignature, row.Method));

        static ReconciledFigure[] Those(string basis) => [.. Rows.Where(row => row.Code.Contains(basis, StringComparison.Ordinal))];
    }

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

    [Fact]
    public void Every_row_names_the_editions_that_it_was_made_of() => Assert.All(Rows, row =>
    {
        bool ofTheRegister = row.Code.Contains(".BY_", StringComparison.Ordinal) || row.Code.StartsWith("REC.OUTSIDE.", StringComparison.Ordinal)
            || row.Code.StartsWith("REC.INHABITANTS.", StringComparison.Ordinal);
        bool ofStatements = row.Code.Contains(".STATED.", StringComparison.Ordinal) || row.Code.Contains(".PARTS.", StringComparison.Ordinal);
        Assert.Equal("CIFRAS-2026-08-18", row.FiguresEdition);
        Assert.Equal(ofTheRegister ? "2026-08-18" : null, row.RegisterEdition);
        Assert.Equal(row.Recomputed is null || ofStatements ? null : "INEGI-CENSO-2020", row.PopulationEdition);
    });

    /// <summary>A statement of 2027 that came as a file: it is compared beside the others, which stay.</summary>
    [Fact]
    public void A_newer_set_adds_its_figures_and_changes_what_is_made_of_them()
    {
        var source = new Source("Conferencia", Confidence.Verified);
        Figure[] said =
        [
            new(57_000_000, Unit.Persons, At("2027-01-31"), "MX", PopulationDefinition.InConcurrentStatesStated, source, Precision.Rounded),
            new(85, Unit.Percent, At("2027-01-31"), "MX", PopulationDefinition.InConcurrentStatesStated, source, Precision.Rounded),
            new(67_000_000, Unit.Persons, At("2027-01-31"), "MX", PopulationDefinition.WithoutSocialSecurityStated, source, Precision.Rounded),
            new(State.Colima.WithoutSocialSecurity2020.Value, Unit.Persons, At("2027-01-31"), "06", PopulationDefinition.WithoutSocialSecurityStated, source),
        ];
        FigureSet newer = FigureSet.FromJson(CanonicalJson.Write(said.Aggregate(PublishedFigures.Reference, (set, figure) => set.With(figure)).AsEdition("2027", Day("2027-02-01"))));
        ImmutableArray<ReconciledFigure> rows = PublishedFigures.Against(AgreementRegister.Reference, newer);
        Assert.All(rows, row => Assert.Equal("2027", row.FiguresEdition));
        Assert.Equal(
            Rows.Select(row => (row.Code, row.Standing, row.Recomputed)),
            rows.Where(row => !said.Contains(row.Published)).Select(row => (row.Code, row.Standing, row.Recomputed)));
        Assert.Equal(
            [
                "REC.NO_SOCIAL_SECURITY.MX.2027-01-31.67000000", "REC.CONCURRENT.BY_SIGNATURE.MX.2027-01-31.57000000",
                "REC.SHARE.BY_SIGNATURE.MX.2027-01-31.85", "REC.SHARE.STATED.MX.2027-01-31.85", "REC.STATE.06.2027-01-31.305552",
            ],
            rows.Where(row => said.Contains(row.Published)).Select(row => row.Code));
        ReconciledFigure share = rows.Single(row => row.Code == "REC.SHARE.STATED.MX.2027-01-31.85");
        Assert.Equal((ExactRatio.Of(5700, 67), ReconciliationStanding.Agrees), (share.Recomputed, share.Standing));
        Assert.Equal(ReconciliationStanding.Agrees, rows.Single(row => row.Published == said[3]).Standing);
    }

    [Fact]
    public void A_share_is_not_made_of_counts_that_are_two_calendar_years_away()
    {
        Figure share = new(85, Unit.Percent, At("2026-08-18"), "MX", PopulationDefinition.InConcurrentStatesStated, new Source("x", Confidence.Verified));
        Assert.DoesNotContain(
            PublishedFigures.Against(AgreementRegister.Reference, PublishedFigures.Reference.With(share)), row => row.Code == "REC.SHARE.STATED.MX.2026-08-18.85");
    }

    /// <summary>Parts that do not add up, and a share of the programme of another year: words of the figures of 2023 are not said of them.</summary>
    [Fact]
    public void What_is_known_of_the_figures_of_the_package_is_not_said_of_others()
    {
        var source = new Source("x", Confidence.Verified);
        Figure Said(decimal value, Definition definition, Unit unit = Unit.Persons) => new(value, unit, At("2027-01-31"), "MX", definition, source, Precision.Rounded);
        var set = new FigureSet("e", Day("2027-02-01"),
        [
            Said(60_000_000, PopulationDefinition.WithoutSocialSecurityStated), Said(1_000_000, PopulationDefinition.ServedByStateServicesStated),
            Said(2_000_000, PopulationDefinition.WithoutAffiliationStated), Said(12_600_000, PopulationDefinition.ServedByRuralProgrammeStated),
            Said(20, PopulationDefinition.ServedByRuralProgrammeStated, Unit.Percent), Said(95_000_000, PopulationDefinition.InhabitantsOfConcurrentStates),
            Said(75, PopulationDefinition.InhabitantsOfConcurrentStates, Unit.Percent),
        ]);
        ImmutableArray<ReconciledFigure> rows = PublishedFigures.Against(AgreementRegister.Reference, set);
        ReconciledFigure parts = rows.Single(row => row.Code == "REC.NO_SOCIAL_SECURITY.PARTS.MX.2027-01-31.60000000");
        Assert.Equal((ReconciliationStanding.Open, "REC.WHY.ROUNDED_PARTS"), (parts.Standing, parts.ReasonCode));
        Assert.Contains("Not even", parts.Reason!.English, StringComparison.Ordinal);
        ReconciledFigure rural = rows.Single(row => row.Code == "REC.RURAL_PROGRAMME.STATED.MX.2027-01-31.20");
        Assert.Equal((ReconciliationStanding.Open, "REC.WHY.NOT_OF_STATED_COUNTS", 1m), (rural.Standing, rural.ReasonCode, rural.RoundedTo));
        Assert.Equal(ExactRatio.Of(21), rural.Recomputed);
        Assert.Equal(1m, rows.Single(row => row.Code == "REC.INHABITANTS.SHARE.MX.2027-01-31.75").RoundedTo);
    }

    /// <summary>Any part of the figures, in any order, with values moved: no row of another set, no code twice, no difference without a reason, no error.</summary>
    [Fact]
    public void Any_set_of_figures_is_compared_as_far_as_it_goes()
    {
        var random = new Random(20261122);
        for (int round = 0; round < 60; round++)
        {
            Figure[] figures = [.. PublishedFigures.Reference.Figures
                .Where(_ => random.Next(3) > 0)
                .Select(figure => random.Next(4) switch
                {
                    0 => new Figure(Moved(figure, random), figure.Unit, DateWindow.Exactly(figure.AsOf.Latest.PlusDays(random.Next(900))), figure.Scope, figure.Definition, figure.Source, (Precision)random.Next(4)),
                    _ => figure,
                })
                .DistinctBy(figure => (figure.Definition, figure.Unit, figure.Scope, figure.AsOf.Latest, figure.Value))
                .OrderBy(_ => random.Next())];
            ImmutableArray<ReconciledFigure> rows = PublishedFigures.Against(AgreementRegister.Reference, new("e", Day("2026-08-18"), figures));
            Assert.All(rows, row =>
            {
                Assert.Contains(row.Published, figures);
                Assert.Equal(row.Standing == ReconciliationStanding.Agrees, row.Reason is null);
                Assert.Equal(row.Recomputed is null, row.Difference is null);
                Assert.NotEmpty(CanonicalJson.Write(row));
            });
            Assert.Equal(rows.Length, rows.Select(row => row.Code).Distinct().Count());
        }

        Assert.Empty(PublishedFigures.Against(AgreementRegister.Reference, new("e", Day("2026-08-18"), [])));

        static decimal Moved(Figure figure, Random random) => random.Next(4) switch
        {
            0 => 0,
            1 when figure.Unit == Unit.Persons => 10_000_000_000,
            1 => 100,
            2 when figure.Unit == Unit.Persons => 1,
            2 => 0.000001m,
            _ => figure.Unit == Unit.Persons ? random.NextInt64(200_000_000) : random.Next(100_000_000) / 1_000_000m,
        };
    }

    private static DateWindow At(string day) => DateWindow.Exactly(Day(day));

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
