using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Time;

public class DateWindowTests
{
    [Fact]
    public void A_window_keeps_both_ends()
    {
        var window = DateWindow.Between(Day("2022-07-01"), Day("2022-07-18"));
        Assert.Equal((Day("2022-07-01"), Day("2022-07-18")), (window.Earliest, window.Latest));
        Assert.False(window.IsExact);
    }

    [Fact]
    public void A_day_known_exactly_is_a_window_of_one_day()
    {
        var window = DateWindow.Exactly(Day("2022-03-15"));
        Assert.True(window.IsExact);
        Assert.Equal(window, DateWindow.Between(Day("2022-03-15"), Day("2022-03-15")));
    }

    [Theory]
    [InlineData(2023, 2, "2023-02-01", "2023-02-28")]
    [InlineData(2024, 2, "2024-02-01", "2024-02-29")]
    [InlineData(2023, 12, "2023-12-01", "2023-12-31")]
    public void A_month_runs_from_its_first_to_its_last_day(int year, int month, string earliest, string latest) =>
        Assert.Equal(DateWindow.Between(Day(earliest), Day(latest)), DateWindow.InMonth(year, month));

    [Fact]
    public void A_year_runs_from_January_to_December() =>
        Assert.Equal(DateWindow.Between(Day("2023-01-01"), Day("2023-12-31")), DateWindow.InYear(2023));

    [Fact]
    public void Days_of_another_calendar_are_converted()
    {
        Assert.Equal(DateWindow.Exactly(Day("2022-03-15")), DateWindow.Exactly(Julian("2022-03-15")));
        var window = DateWindow.Between(Julian("2022-03-15"), Day("2022-03-16"));
        Assert.Equal(CalendarSystem.Iso, window.Earliest.Calendar);
        Assert.Equal(DateWindow.Between(Day("2022-03-15"), Day("2022-03-16")), window);
    }

    [Fact]
    public void The_default_value_is_the_first_day_of_the_calendar()
    {
        Assert.True(default(DateWindow).IsExact);
        Assert.Equal(DateWindow.Exactly(new LocalDate(1, 1, 1)), default);
    }

    [Theory]
    [InlineData("es-MX")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void A_window_is_written_alike_in_every_culture(string culture) => Cultures.Under(culture, () =>
    {
        Assert.Equal("2022-07-01…2022-07-18", DateWindow.Between(Day("2022-07-01"), Day("2022-07-18")).ToString());
        Assert.Equal("2022-03-15", DateWindow.Exactly(Day("2022-03-15")).ToString());
    });
}
