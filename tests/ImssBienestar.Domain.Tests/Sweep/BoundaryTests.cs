using System.Collections.Immutable;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization.Catalogue;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Tests.Sweep;

/// <summary>What a sweep of chosen people leaves open: every situation, the refused days, time lines, and the periods of the catalogue.</summary>
public sealed class BoundaryTests
{
    private static readonly LocalDate FirstWording = new(2020, 1, 1);

    private static readonly State?[] EveryState = [null, .. State.All];

    private static ImmutableArray<ushort> Situations { get; } = [.. Enumerable.Range(0, Applicant.SituationCount).Select(number => (ushort)number)];

    [Fact]
    public void In_every_situation_the_outcome_changes_with_the_wording_only()
    {
        foreach (ushort situation in Situations)
        {
            var applicant = Applicant.FromSituation(situation);
            EligibilityDecision before = EligibilityCalculator.Decide(applicant, FirstWording);
            foreach (LocalDate day in Trail.Days)
            {
                if (!EligibilityCalculator.TryDecide(applicant, day, out EligibilityDecision decision))
                {
                    Assert.True(day < FirstWording);
                    continue;
                }

                bool isSame = Said(decision) == Said(before) && decision.Missing == before.Missing;
                Assert.True(isSame || day == EligibilityRegime.ImssBienestar.From, $"{situation} {day:R}");
                before = decision;
            }
        }
    }

    [Fact]
    public void At_both_sides_of_every_boundary_the_outcome_is_the_same_in_every_state()
    {
        LocalDate[] days = [.. Asked.Matters["elegibilidad"].Value
            .SelectMany(trail => trail.Changes)
            .SelectMany(day => new[] { day.PlusDays(-1), day })
            .Where(day => day >= FirstWording)
            .Distinct()];

        Assert.InRange(days.Length, 60, 400);
        foreach (LocalDate day in days)
        {
            foreach (ushort situation in Situations)
            {
                var expected = Said(EligibilityCalculator.Decide(Applicant.FromSituation(situation), day));
                foreach (State state in State.All)
                {
                    Assert.Equal(expected, Said(EligibilityCalculator.Decide(Applicant.FromSituation(situation, state), day)));
                }
            }
        }
    }

    [Fact]
    public void Before_the_first_wording_everybody_is_refused_in_both_forms_and_after_it_nobody()
    {
        foreach (Applicant applicant in EligibilityQuestions.Applicants.Values)
        {
            foreach (LocalDate day in Trail.Days.Where(day => day < FirstWording))
            {
                Assert.False(EligibilityCalculator.TryDecide(applicant, day, out EligibilityDecision nothing));
                Assert.Equal(default, nothing);
                Assert.Throws<NotInForceException>(() => EligibilityCalculator.Decide(applicant, day));
            }

            foreach (State? state in EveryState)
            {
                Assert.Throws<NotInForceException>(() => EligibilityCalculator.Decide(applicant with { CareState = state }, FirstWording.PlusDays(-1)));
                EligibilityDecision first = EligibilityCalculator.Decide(applicant with { CareState = state }, FirstWording);
                Assert.Equal((FirstWording, state, EligibilityRegime.Insabi), (first.Day, first.CareState, first.Regime));
            }
        }
    }

    [Fact]
    public void A_time_line_has_the_boundaries_of_the_days()
    {
        foreach (Trail trail in Asked.Matters["elegibilidad"].Value)
        {
            if (EligibilityQuestions.Applicants.TryGetValue(trail.Question.Text, out Applicant applicant))
            {
                var line = new EligibilityTimeline(
                    applicant with { CareState = trail.Question.State }, new DateInterval(FirstWording, Trail.Last));

                Assert.Equal(
                    trail.Stretches.Where(stretch => stretch.Reply is not null).Select(stretch => new DateInterval(stretch.From, stretch.Until)),
                    line.Select(row => row.Days));
            }
        }
    }

    [Theory]
    [InlineData(CoverageBasis.Concurrence)]
    [InlineData(CoverageBasis.Operation)]
    public void A_time_line_of_coverage_has_the_boundaries_of_the_days(CoverageBasis basis)
    {
        Trail trail = Asked.Matters["cobertura"].Value.Single(one => one.Question.IsWritten && one.Question.Text.EndsWith($"{basis}", StringComparison.Ordinal));

        Assert.Equal(
            trail.Stretches.Select(stretch => new DateInterval(stretch.From, stretch.Until)),
            CoverageCalculator.PopulationTimeline(
                AgreementRegister.Reference, PopulationTable.WithoutSocialSecurity2020, new DateInterval(Trail.First, Trail.Last), basis).Select(row => row.Days));
    }

    [Fact]
    public void The_wordings_of_a_provision_and_the_values_of_a_parameter_follow_each_other_day_by_day()
    {
        CatalogueEntry[] dated = [.. RuleCatalogue.Reference.Entries.Where(entry => entry.Kind is CatalogueKind.Provision or CatalogueKind.Parameter)];

        Assert.NotEmpty(dated);
        Assert.All(dated, entry => AssertFollows(entry.Periods, isOpen: true));
        AssertFollows([.. EligibilityRegime.All.Starts.SelectMany(start => RuleCatalogue.Reference.Find(CatalogueKind.RuleSet, start.Value!.Code)!.Periods)], isOpen: true);
    }

    [Fact]
    public void Within_an_edition_the_statements_of_a_rule_follow_each_other_day_by_day()
    {
        CatalogueEntry[] rules = [.. RuleCatalogue.Reference.Entries
            .Where(entry => entry.Kind == CatalogueKind.Rule && entry.Periods.Any(period => period.Says is not null))];

        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.All(rule.Periods.GroupBy(period => period.Says), edition => AssertFollows([.. edition], isOpen: false)));
    }

    private static void AssertFollows(ImmutableArray<CataloguePeriod> periods, bool isOpen)
    {
        Assert.NotEmpty(periods);
        for (int i = 1; i < periods.Length; i++)
        {
            Assert.Equal(periods[i].From, periods[i - 1].Until!.Value.PlusDays(1));
        }

        Assert.Equal(isOpen, periods[^1].Until is null);
        Assert.All(periods, period => Assert.True(period.Until is null || period.From <= period.Until));
    }

    private static (EligibilityOutcome Outcome, Answer Care, Payer Payer) Said(EligibilityDecision decision) =>
        (decision.Outcome, decision.MayReceiveCare, decision.Payer);
}
