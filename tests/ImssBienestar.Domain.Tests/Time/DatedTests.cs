using System.Globalization;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Time;

public class DatedTests
{
    /// <summary>A value, another one, its repeal, and a third; checked up to the middle of the last.</summary>
    private static readonly Dated<string> Value = new(
        Day("2025-06-30"),
        new DatedStart<string>(Day("2020-01-01"), "a"),
        new DatedStart<string>(Day("2021-03-01"), "b"),
        DatedStart<string>.Repeal(Day("2022-01-01")),
        new DatedStart<string>(Day("2024-05-15"), "c"));

    [Theory]
    [InlineData("2020-01-01", "a", "2020-01-01", "2021-02-28")]
    [InlineData("2021-02-28", "a", "2020-01-01", "2021-02-28")]
    [InlineData("2021-03-01", "b", "2021-03-01", "2021-12-31")]
    [InlineData("2021-12-31", "b", "2021-03-01", "2021-12-31")]
    [InlineData("2022-01-01", null, "2022-01-01", "2024-05-14")]
    [InlineData("2024-05-14", null, "2022-01-01", "2024-05-14")]
    [InlineData("2024-05-15", "c", "2024-05-15", null)]
    [InlineData("9999-12-31", "c", "2024-05-15", null)]
    public void Each_day_has_the_last_entry_begun(string day, string? value, string from, string? until)
    {
        DatedValue<string> found = Value.On(Day(day));
        Assert.Equal(value, found.Value);
        Assert.Equal(value is not null, found.IsInForce);
        Assert.Equal(Day(from), found.From);
        Assert.Equal(until is null ? null : Day(until), found.Until);
        Assert.True(Value.TryOn(Day(day), out DatedValue<string> tried));
        Assert.Equal(found, tried);
    }

    [Theory]
    [InlineData("2025-06-30", true)]
    [InlineData("2025-07-01", false)]
    public void A_day_after_the_verification_keeps_the_value_and_says_so(string day, bool verified)
    {
        Assert.Equal("c", Value.On(Day(day)).Value);
        Assert.Equal(verified, Value.On(Day(day)).IsVerified);
    }

    [Theory]
    [InlineData("es-MX")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void A_day_before_the_first_start_is_refused_naming_both_days(string culture) => Cultures.Under(culture, () =>
    {
        string message = Assert.Throws<NotInForceException>(() => Value.On(Day("2019-12-31"))).Message;
        Assert.Contains("2019-12-31", message, StringComparison.Ordinal);
        Assert.Contains("2020-01-01", message, StringComparison.Ordinal);
        Assert.False(Value.TryOn(Day("2019-12-31"), out DatedValue<string> none));
        Assert.Equal(default, none);
    });

    [Fact]
    public void Days_of_another_calendar_are_converted()
    {
        Assert.Equal("b", Value.On(Julian("2021-03-01")).Value);
        Assert.Equal("a", Value.On(Julian("2021-02-28")).Value);
        Assert.True(Value.On(Julian("2025-06-30")).IsVerified);
        var julian = new Dated<string>(Julian("2025-06-30"), new DatedStart<string>(Julian("2020-01-01"), "a"), DatedStart<string>.Repeal(Julian("2021-01-01")));
        Assert.Equal(Day("2025-06-30"), julian.VerifiedThrough);
        Assert.Equal([Day("2020-01-01"), Day("2021-01-01")], julian.Starts.Select(start => start.From));
    }

    [Fact]
    public void Later_changes_to_the_callers_list_change_nothing()
    {
        DatedStart<int>[] starts = [new(Day("2020-01-01"), 1)];
        var dated = new Dated<int>(Day("2025-01-01"), starts);
        starts[0] = new(Day("2021-01-01"), 2);
        Assert.Equal(1, dated.On(Day("2020-06-01")).Value);
    }

    [Fact]
    public void The_default_entry_and_the_default_answer_are_repeals()
    {
        Assert.False(default(DatedStart<string>).IsInForce);
        Assert.Equal(new LocalDate(1, 1, 1), default(DatedStart<string>).From);
        Assert.False(default(DatedValue<string>).IsInForce);
        Assert.False(default(DatedValue<string>).IsVerified);
    }

    [Fact]
    public void A_repeal_of_a_number_is_not_the_number_zero()
    {
        Assert.NotEqual(new DatedStart<int>(Day("2020-01-01"), 0), DatedStart<int>.Repeal(Day("2020-01-01")));
        Assert.Equal(0, DatedStart<int>.Repeal(Day("2020-01-01")).Value);
    }

    /// <summary>Each day of seven years against the plainest reading of the entries.</summary>
    [Fact]
    public void Every_day_agrees_with_a_plain_search()
    {
        foreach (LocalDate day in Days.Between(Day("2019-06-01"), Day("2026-06-01")))
        {
            DatedStart<string>[] begun = [.. Value.Starts.Where(start => start.From <= day)];
            bool found = Value.TryOn(day, out DatedValue<string> value);
            Assert.True(found == begun.Length > 0, day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
            Assert.Equal(begun.LastOrDefault().Value, value.Value);
        }
    }
}
