using System.Collections.Immutable;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage.Reconciliation;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.States.PopulationDefinition;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Coverage.Reconciliation;

/// <summary>Figures that the package does not hold: of a day when a state was unknown, and made of totals that are equal, zero, too small or several.</summary>
public class OtherFiguresTests
{
    private const string Rural = "REC.RURAL_PROGRAMME.STATED.MX.";

    private static readonly Source Somebody = new("x", Confidence.Verified);

    /// <summary>Sums of the census of 2020 (ITER). Of Ciudad de México alone, with 3,727,771 of 9,209,944 people, it is not known whether it concurs.</summary>
    [Fact]
    public void While_a_state_is_unknown_a_figure_may_lie_between_the_known_and_the_possible()
    {
        ImmutableArray<ReconciledFigure> rows = Compared(
            Said(42_000_000, InOtherStatesStated, "2022-12-27"),
            Said(43_000_000, InhabitantsOfConcurrentStates, "2022-12-27"),
            Percent(33, InhabitantsOfConcurrentStates, "2022-12-27"));
        Assert.Equal(["REC.OUTSIDE", "REC.INHABITANTS", "REC.INHABITANTS.SHARE"], rows.Select(row => row.Code.Split(".MX.")[0]));
        Assert.Equal((ExactRatio.Of(40_270_568), ExactRatio.Of(39_317_071), ExactRatio.Of(43_998_339)), (rows[0].Recomputed, rows[0].Least, rows[0].Most));
        Assert.Equal((ExactRatio.Of(37_908_588), ExactRatio.Of(37_908_588), ExactRatio.Of(47_118_532)), (rows[1].Recomputed, rows[1].Least, rows[1].Most));
        Assert.Equal((ExactRatio.Of(3_790_858_800, 126_014_024), ExactRatio.Of(4_711_853_200, 126_014_024)), (rows[2].Recomputed, rows[2].Most));
        Assert.All(rows, row => Assert.Equal((ReconciliationStanding.Explained, "REC.WHY.UNKNOWN_STATES"), (row.Standing, row.ReasonCode)));
    }

    [Fact]
    public void Where_every_state_is_known_only_the_time_since_the_census_is_said_of_inhabitants()
    {
        ImmutableArray<ReconciledFigure> rows =
            Compared(Said(95_000_000, InhabitantsOfConcurrentStates, "2024-04-09"), Percent(75, InhabitantsOfConcurrentStates, "2024-04-09"));
        Assert.Equal(2, rows.Length);
        Assert.All(rows, row =>
        {
            Assert.Equal((row.Recomputed, row.Recomputed), (row.Least, row.Most));
            Assert.Equal((ReconciliationStanding.Open, "REC.WHY.LATER_THAN_CENSUS"), (row.Standing, row.ReasonCode));
        });
    }

    [Fact]
    public void A_count_that_is_the_total_is_all_of_it()
    {
        ImmutableArray<ReconciledFigure> rows = Compared(
            Said(60_000_000, WithoutSocialSecurityStated, "2026-08-18"),
            Said(60_000_000, InConcurrentStatesStated, "2026-08-18"),
            Percent(100, InConcurrentStatesStated, "2026-08-18"),
            Said(60_000_000, ServedByRuralProgrammeStated, "2026-08-18"),
            Percent(100, ServedByRuralProgrammeStated, "2026-08-18"));
        Assert.All(["REC.SHARE.STATED.MX.2026-08-18.100", $"{Rural}2026-08-18.100"], code =>
        {
            ReconciledFigure share = rows.Single(row => row.Code == code);
            Assert.Equal((ExactRatio.Of(100), ReconciliationStanding.Agrees), (share.Recomputed, share.Standing));
        });
    }

    /// <summary>One count of the programme lies below the total and one above it.</summary>
    [Fact]
    public void No_share_is_made_of_a_count_above_the_total() => Assert.DoesNotContain(
        Compared(
            Said(60_000_000, WithoutSocialSecurityStated, "2026-08-18"),
            Said(70_000_000, InConcurrentStatesStated, "2026-08-18"),
            Percent(100, InConcurrentStatesStated, "2026-08-18"),
            Said(10_000_000, ServedByRuralProgrammeStated, "2026-02-28"),
            Said(70_000_000, ServedByRuralProgrammeStated, "2026-03-31"),
            Percent(17, ServedByRuralProgrammeStated, "2026-01-01", "2026-08-18")),
        row => row.Code.Contains(".STATED.", StringComparison.Ordinal));

    [Fact]
    public void A_total_of_nobody_has_no_share_and_no_parts() => Assert.DoesNotContain(
        Compared(
            Said(0, WithoutSocialSecurityStated, "2026-08-18"),
            Said(0, InConcurrentStatesStated, "2026-08-18"),
            Percent(0, InConcurrentStatesStated, "2026-08-18"),
            Said(0, ServedByStateServicesStated, "2026-08-18"),
            Said(0, WithoutAffiliationStated, "2026-08-18"),
            Said(0, ServedByRuralProgrammeStated, "2026-08-18"),
            Percent(0, ServedByRuralProgrammeStated, "2026-08-18")),
        row => row.Code.Contains(".STATED.", StringComparison.Ordinal) || row.Code.Contains(".PARTS.", StringComparison.Ordinal));

    /// <summary>Ten million of fifty: the total of June, neither the one of March nor the one of the year after.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_programme_is_a_share_of_the_last_total_by_its_day_wherever_that_stands(bool isReversed)
    {
        Figure[] figures =
        [
            Said(50_000_000, WithoutSocialSecurityStated, "2026-06-30"),
            Said(60_000_000, WithoutSocialSecurityStated, "2026-03-31"),
            Said(40_000_000, WithoutSocialSecurityStated, "2027-01-31"),
            Said(10_000_000, ServedByRuralProgrammeStated, "2026-02-28"),
            Percent(20, ServedByRuralProgrammeStated, "2026-01-01", "2026-08-18"),
        ];
        ReconciledFigure share = Compared([.. isReversed ? Enumerable.Reverse(figures) : figures]).Single(row => row.Code == $"{Rural}2026-08-18.20");
        Assert.Equal((ExactRatio.Of(20), ReconciliationStanding.Agrees), (share.Recomputed, share.Standing));
    }

    /// <summary>That the counts were cut to whole millions is known of the share of 17 %, and not of another that stands beside the same counts.</summary>
    [Fact]
    public void A_share_that_was_not_said_with_eleven_million_is_of_the_counts_as_they_are()
    {
        DateWindow window = NationalFigures.ServedByRuralProgrammeShare.AsOf;
        Figure another = new(19, Unit.Percent, window, "MX", ServedByRuralProgrammeStated, Somebody, Precision.Rounded);
        ReconciledFigure share = PublishedFigures.Against(AgreementRegister.Reference, PublishedFigures.Reference.With(another))
            .Single(row => row.Published == another);
        Assert.Equal((ExactRatio.Of(1_160_000, 65_604), share.Recomputed, share.Recomputed), (share.Recomputed!.Value, share.Least, share.Most));
        Assert.Equal((ReconciliationStanding.Open, "REC.WHY.NOT_OF_STATED_COUNTS"), (share.Standing, share.ReasonCode));
    }

    private static ImmutableArray<ReconciledFigure> Compared(params Figure[] figures) =>
        PublishedFigures.Against(AgreementRegister.Reference, new("e", Day("2027-02-01"), figures));

    private static Figure Said(decimal persons, Definition definition, string day) =>
        new(persons, Unit.Persons, DateWindow.Exactly(Day(day)), "MX", definition, Somebody, Precision.Rounded);

    private static Figure Percent(decimal percent, Definition definition, string from, string? to = null) =>
        new(percent, Unit.Percent, DateWindow.Between(Day(from), Day(to ?? from)), "MX", definition, Somebody, Precision.Rounded);
}
