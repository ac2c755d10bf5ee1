using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;

namespace ImssBienestar.Domain.Tests.Coverage;

/// <summary>The goal of March 2022 against what the register knows.</summary>
public class StateGoalTests
{
    private static readonly StateGoalMonth[] Months =
        [.. StateGoal.Against(AgreementRegister.Reference, StateGoal.Line, new(2022, 2), new(2026, 8))];

    [Theory]
    [InlineData(2022, 2, 3, 0, null)]
    [InlineData(2022, 3, 3, 0, 0.0)]
    [InlineData(2022, 12, 14, 1, null)]
    [InlineData(2023, 10, 23, 0, null)]
    [InlineData(2024, 12, 23, 0, 9.0)]
    [InlineData(2026, 3, 23, 1, 9.0)]
    [InlineData(2026, 5, 24, 0, 8.0)]
    public void States_at_the_end_of_a_month(int year, int month, int states, int undetermined, double? missing)
    {
        StateGoalMonth row = Months.Single(row => row.Month == new YearMonth(year, month));
        Assert.Equal((states, undetermined), (row.States, row.Undetermined));
        if (missing is not null)
        {
            Assert.Equal((decimal)missing.Value, row.Missing);
        }

        Assert.Equal(year == 2022 && month == 2, row.Asked is null);
    }

    [Fact]
    public void Every_month_has_its_row_and_no_state_is_lost()
    {
        Assert.Equal(55, Months.Length);
        Assert.All(Months.Zip(Months.Skip(1)), pair => Assert.Equal(pair.First.Month.PlusMonths(1), pair.Second.Month));
        Assert.All(Months.Zip(Months.Skip(1)), pair => Assert.True(pair.Second.States >= pair.First.States));
        Assert.All(Months, row => Assert.InRange(row.States + row.Undetermined, row.States, 32));
    }

    [Fact]
    public void Operation_comes_after_the_signature() => Assert.All(
        StateGoal.Against(AgreementRegister.Reference, StateGoal.Step, new(2022, 2), new(2026, 8), CoverageBasis.Operation).Zip(Months),
        pair => Assert.True(pair.First.States <= pair.Second.States));

    [Fact]
    public void The_step_asks_for_nothing_more_before_the_end() => Assert.Equal(
        [3m, 3m, 32m, 32m],
        new[] { new YearMonth(2022, 3), new(2024, 11), new(2024, 12), new(2030, 1) }.Select(month => StateGoal.Step.At(month)!.Value));

    [Theory]
    [InlineData("from", false)]
    [InlineData("to", true)]
    public void A_month_of_another_calendar_is_named(string parameter, bool isLast)
    {
        YearMonth[] months = [new(2024, 2), new(2024, 1)];
        months[isLast ? 1 : 0] = new(2024, 1, CalendarSystem.Julian);
        Assert.Equal(
            parameter,
            Assert.Throws<ArgumentException>(() => StateGoal.Against(AgreementRegister.Reference, StateGoal.Line, months[0], months[1])).ParamName);
    }

    [Fact]
    public void No_month_is_asked_for_where_the_end_is_before_the_beginning() =>
        Assert.Empty(StateGoal.Against(AgreementRegister.Reference, StateGoal.Line, new(2024, 2), new(2024, 1)));
}
