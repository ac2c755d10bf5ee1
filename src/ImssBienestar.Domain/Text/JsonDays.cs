using NodaTime;
using NodaTime.Text;

namespace ImssBienestar.Domain.Text;

/// <summary>Days in JSON: one as ISO 8601 writes it, several as its interval <c>2022-07-01/2022-07-18</c>, both ends included.</summary>
internal static class JsonDays
{
    public const string Expected = "a day such as 2024-05-15, or two such as 2024-05-01/2024-05-15";

    public static string Write(LocalDate day) => LocalDatePattern.Iso.Format(day.WithCalendar(CalendarSystem.Iso));

    public static string Write(LocalDate first, LocalDate last) => first == last ? Write(first) : $"{Write(first)}/{Write(last)}";

    public static bool TryRead(string text, out LocalDate first, out LocalDate last)
    {
        string[] ends = text.Split('/');
        (first, last) = (default, default);
        return ends.Length <= 2
            && LocalDatePattern.Iso.Parse(ends[0]).TryGetValue(default, out first)
            && LocalDatePattern.Iso.Parse(ends[^1]).TryGetValue(default, out last)
            && (ends.Length == 1 ? first == last : first < last);
    }
}
