using System.Globalization;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Time;

public class IsoDaysTests
{
    [Theory]
    [InlineData("2022-03-15")]
    [InlineData("2024-02-29")]
    [InlineData("1999-12-31")]
    public void A_day_of_another_calendar_becomes_the_same_day(string iso)
    {
        LocalDate julian = Julian(iso);
        Assert.NotEqual(Day(iso), julian);
        Assert.Equal(Day(iso), julian.ToIso());
        Assert.Equal(Day(iso), Day(iso).ToIso());
    }

    [Theory]
    [InlineData("es-MX")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void A_day_is_written_as_four_two_and_two_digits_in_every_culture(string culture) => Cultures.Under(culture, () =>
    {
        foreach (LocalDate day in Days.Between(Day("2023-12-01"), Day("2025-01-31")).Append(new(1, 1, 1)).Append(new(9999, 12, 31)))
        {
            Assert.Equal(day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), day.ToIsoText());
        }
    });
}
