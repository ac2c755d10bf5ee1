using NodaTime.Text;

namespace ImssBienestar.Domain.Tests;

/// <summary>Days in the form in which cases write them.</summary>
internal static class Days
{
    private static readonly LocalDatePattern Iso = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd");

    public static LocalDate Parse(string day) => Iso.Parse(day).GetValueOrThrow();

    /// <summary>Every day of an interval, both ends included.</summary>
    public static IEnumerable<LocalDate> Between(LocalDate first, LocalDate last)
    {
        for (LocalDate day = first; day <= last; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
