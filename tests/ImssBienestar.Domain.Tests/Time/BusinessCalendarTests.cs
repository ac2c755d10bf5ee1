using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Time;

/// <summary>Business days against a count by hand, day after day.</summary>
public class BusinessCalendarTests
{
    private static readonly IsoDayOfWeek[] Weekend = [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    private static readonly BusinessCalendar Year = new("2024", Day("2024-01-01"), Day("2024-12-31"), Weekend, [Day("2024-01-01"), Day("2024-02-05")]);

    [Theory]
    [InlineData("2024-01-01", false)]
    [InlineData("2024-01-02", true)]
    [InlineData("2024-01-06", false)]
    [InlineData("2024-02-05", false)]
    [InlineData("2024-12-31", true)]
    public void A_business_day_is_neither_weekly_rest_nor_taken_out(string day, bool expected)
    {
        Assert.Equal(expected, Year.IsBusinessDay(Day(day)));
        Assert.Equal(expected, Year.IsBusinessDay(Julian(day)));
    }

    [Theory]
    [InlineData("2024-02-02", 1, "2024-02-06")] // Friday over a weekend and a Monday off
    [InlineData("2024-02-03", 1, "2024-02-06")] // Saturday
    [InlineData("2024-02-06", -1, "2024-02-02")]
    [InlineData("2024-02-05", -1, "2024-02-02")]
    [InlineData("2024-02-05", 0, "2024-02-05")]
    [InlineData("2024-12-30", 1, "2024-12-31")]
    [InlineData("2024-01-03", -1, "2024-01-02")]
    public void The_day_itself_is_never_counted(string from, int days, string reached)
    {
        Assert.Equal(Day(reached), Year.AddBusinessDays(Day(from), days));
        Assert.Equal(Day(reached), Year.AddBusinessDays(Julian(from), days));
    }

    [Theory]
    [InlineData("2024-02-02", "2024-02-06", 1)]
    [InlineData("2024-02-06", "2024-02-02", -1)]
    [InlineData("2024-02-02", "2024-02-05", 0)]
    [InlineData("2024-02-06", "2024-02-06", 0)]
    [InlineData("2024-01-01", "2024-12-31", 260)]
    public void The_first_day_is_left_out_and_the_last_is_counted(string from, string to, int expected) =>
        Assert.Equal(expected, Year.BusinessDaysBetween(Day(from), Day(to)));

    [Fact]
    public void Past_its_ends_the_calendar_is_silent()
    {
        Assert.False(Year.Covers(Day("2023-12-31")) || Year.Covers(Day("2025-01-01")));
        Assert.False(Year.TryAddBusinessDays(Day("2024-12-31"), 1, out LocalDate none));
        Assert.Equal(default, none);
        Assert.False(Year.TryAddBusinessDays(Day("2024-01-02"), -1, out _));
        Assert.False(Year.TryAddBusinessDays(Day("2023-12-31"), 0, out _));
        Assert.False(Year.TryAddBusinessDays(Day("2024-06-03"), int.MaxValue, out _));
        Assert.False(Year.TryAddBusinessDays(Day("2024-06-03"), int.MinValue, out _));
        Assert.Equal("from", Assert.Throws<ArgumentOutOfRangeException>(() => Year.AddBusinessDays(Day("2025-01-01"), 1)).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentOutOfRangeException>(() => Year.BusinessDaysBetween(Day("2024-01-01"), Day("2025-01-01"))).ParamName);
    }

    [Fact]
    public void A_week_without_rest_counts_every_day_and_one_of_only_rest_has_none()
    {
        var always = new BusinessCalendar("todos", Day("2024-01-01"), Day("2024-01-31"), [], []);
        Assert.Equal(30, always.BusinessDaysBetween(Day("2024-01-01"), Day("2024-01-31")));
        var never = new BusinessCalendar("ninguno", Day("2024-01-01"), Day("2024-01-31"), Enum.GetValues<IsoDayOfWeek>().Skip(1), []);
        Assert.Equal(0, never.BusinessDaysBetween(Day("2024-01-01"), Day("2024-01-31")));
        Assert.False(never.TryAddBusinessDays(Day("2024-01-15"), 1, out _));
        Assert.True(never.TryAddBusinessDays(Day("2024-01-15"), 0, out _));
    }

    [Fact]
    public void The_lists_are_kept_in_order_and_without_repeats()
    {
        var calendar = new BusinessCalendar(
            "x",
            Day("2024-01-01"),
            Day("2024-01-31"),
            [IsoDayOfWeek.Sunday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
            [Julian("2024-01-09"), Day("2024-01-02"), Day("2024-01-09")]);
        Assert.Equal(Weekend, calendar.WeeklyRest.AsEnumerable());
        Assert.Equal([Day("2024-01-02"), Day("2024-01-09")], calendar.NonWorkingDays.AsEnumerable());
        Assert.Equal("x", calendar.ToString());
        Assert.Equal((Day("2024-01-01"), Day("2024-01-31")), (calendar.First, calendar.Last));
    }

    /// <summary>Random calendars of a fixed seed, against a walk over every day.</summary>
    [Fact]
    public void Counting_agrees_with_a_walk_and_adding_undoes_it()
    {
        var random = new Random(20240104);
        for (int round = 0; round < 50; round++)
        {
            LocalDate first = Day("2020-01-01").PlusDays(random.Next(1500));
            LocalDate last = first.PlusDays(random.Next(1, 200));
            IsoDayOfWeek[] rest = [.. Enum.GetValues<IsoDayOfWeek>().Skip(1).Where(_ => random.Next(4) == 0)];
            LocalDate[] off = [.. Days.Between(first, last).Where(_ => random.Next(10) == 0)];
            var calendar = new BusinessCalendar("azar", first, last, rest, off);
            bool Business(LocalDate day) => !rest.Contains(day.DayOfWeek) && !off.Contains(day);
            for (int i = 0; i < 40; i++)
            {
                LocalDate a = first.PlusDays(random.Next(Period.DaysBetween(first, last) + 1));
                LocalDate b = first.PlusDays(random.Next(Period.DaysBetween(first, last) + 1));
                int expected = a <= b
                    ? Days.Between(a.PlusDays(1), b).Count(Business)
                    : -Days.Between(b, a.PlusDays(-1)).Count(Business);
                int count = calendar.BusinessDaysBetween(a, b);
                Assert.Equal(expected, count);
                Assert.Equal(Business(b), calendar.IsBusinessDay(b));
                if (count != 0 && Business(b))
                {
                    Assert.Equal(b, calendar.AddBusinessDays(a, count));
                }

                int days = random.Next(-30, 31);
                if (calendar.TryAddBusinessDays(a, days, out LocalDate reached))
                {
                    Assert.Equal(days, calendar.BusinessDaysBetween(a, reached));
                    Assert.True(days == 0 ? reached == a : Business(reached));
                }
            }
        }
    }
}
