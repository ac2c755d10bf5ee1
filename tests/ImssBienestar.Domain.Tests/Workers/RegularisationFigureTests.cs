using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Domain.Tests.Workers;

/// <summary>The totals by phase: they add up, and where they do not say the same the difference is named.</summary>
public sealed class RegularisationFigureTests
{
    [Fact]
    public void The_parts_add_up_to_the_total_of_2024() => Assert.Equal(
        RegularisationFigures.TotalOf2024.Value,
        RegularisationFigures.ByApril2024.Value + RegularisationFigures.AddedAfterApril2024.Value + RegularisationFigures.SecondStage.Value);

    [Fact]
    public void A_running_total_never_falls() => Assert.Equal(
        [8_380m, 18_012m, 26_004m, 60_578m],
        RegularisationFigures.All.Where(figure => figure.Definition == RegularisationFigures.RunningTotal).Select(figure => figure.Value));

    /// <summary>9,632 in phase 2; 7,992 more by 9 April 2024, in four states of phase 3 and two of phase 4. Three phases without Quintana Roo are
    /// 16, and Oaxaca and Baja California make them 18.</summary>
    [Fact]
    public void The_18_states_of_April_2024_are_those_that_were_not_named_as_still_to_come()
    {
        Assert.Equal(9_632, RegularisationFigures.AfterPhase2.Value - RegularisationFigures.AfterPhase1.Value);
        Assert.Equal(7_992, RegularisationFigures.ByApril2024.Value - RegularisationFigures.AfterPhase2.Value);
        Assert.Equal(RegularisationFigures.StatesByApril2024.Value, RegularisationFigures.ByApril2024.Scope.Split(' ').Length);
        Assert.Equal("13 15 16 23 24", RegularisationFigures.AddedAfterApril2024.Scope);
        Assert.Equal(
            RegularisationFigures.AfterPhase2.Scope.Split(' ').Concat(["28", "21", "27", "17", "20", "02"]).Order(StringComparer.Ordinal),
            RegularisationFigures.ByApril2024.Scope.Split(' '));
        Assert.Contains("18", RegularisationInterpretations.Phase4.Text.Spanish, StringComparison.Ordinal);
    }

    [Fact]
    public void The_totals_of_phases_name_their_states()
    {
        Assert.Equal("03 06 09 18 25 26 29", RegularisationFigures.AfterPhase1.Scope);
        Assert.Equal(12, RegularisationFigures.AfterPhase2.Scope.Split(' ').Length);
        Assert.Equal(["MX", "MX", "MX"], RegularisationFigures.All.Select(figure => figure.Scope).Where(scope => scope == "MX"));
    }

    [Fact]
    public void Every_figure_has_a_verified_source_and_a_definition_of_its_own_kind()
    {
        Assert.All(RegularisationFigures.All, figure => Assert.Equal((Confidence.Verified, Precision.Exact), (figure.Confidence, figure.Precision)));
        Assert.Equal(7, RegularisationFigures.All.Distinct().Count());
        Assert.Equal(3, RegularisationFigures.All.Select(figure => figure.Definition).Distinct().Count());
        Assert.All(RegularisationFigures.All, figure => Assert.Equal(figure.Definition == RegularisationFigures.States, figure.Unit == Unit.States));
    }
}
