using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Coverage.WhatIf;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Coverage.WhatIf.World;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Coverage.WhatIf;

/// <summary>On which days the rows of a scenario begin.</summary>
public class TimelineTests
{
    private static readonly Replacement Operates = Replacement.OfAgreements(
        State.Jalisco,
        [Signed(State.Jalisco, "2026-06-01")],
        [new Milestone(State.Jalisco, TransferStep.Operation, DateWindow.Exactly(Day("2026-12-01")), Said)]);

    [Fact]
    public void What_changes_on_the_last_day_has_a_row_of_that_day() =>
        Assert.Equal(["2026-11-29…2026-11-30", "2026-12-01…2026-12-01"], Rows(Try(Independent), "2026-11-29", "2026-12-01"));

    [Fact]
    public void A_day_on_which_only_the_reach_of_the_data_ends_begins_no_row()
    {
        LocalDate last = AgreementRegister.Reference.VerifiedThrough;
        Assert.Contains(last.PlusDays(1), World.System.Changes);
        Assert.Equal((Answer.Yes, Answer.No), (Verified(last), Verified(last.PlusDays(1))));
        Assert.Equal(["2026-08-01…2026-08-31"], Rows(Try(), "2026-08-01", "2026-08-31"));

        static Answer Verified(LocalDate day) => World.System.MeasuresOn(day).Of(PopulationMeasures.InConcurrentStates)!.National!.IsVerified;
    }

    /// <summary>On 1 December Jalisco begins to operate: without and with the replacements, with them alone, without them alone.</summary>
    [Fact]
    public void A_row_begins_where_either_side_changes()
    {
        HealthSystem operating = Try(Operates).Result;
        Scenario[] scenarios =
        [
            new(operating),
            Try(Operates),
            new Scenario(operating).With(Replacement.OfAgreements(State.Jalisco, [], [])),
        ];
        Assert.All(scenarios, scenario =>
        {
            Assert.Empty(scenario.Compare(Day("2026-11-30")).NoEffect);
            Assert.Equal(["2026-11-29…2026-11-30", "2026-12-01…2026-12-05"], Rows(scenario, "2026-11-29", "2026-12-05"));
        });
    }

    private static IEnumerable<string> Rows(Scenario scenario, string from, string to) => scenario
        .Timeline(new(Day(from), Day(to)))
        .Select(row => DateWindow.Between(row.Days.Start, row.Days.End) is { IsExact: true } day ? $"{day}…{day}" : $"{DateWindow.Between(row.Days.Start, row.Days.End)}");
}
