using NodaTime;

namespace ImssBienestar.Domain.Time;

/// <summary>Days of the ISO calendar: where a day of another calendar becomes one, and how it is written.</summary>
internal static class IsoDays
{
    public static LocalDate ToIso(this LocalDate day) =>
        day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);

    /// <summary>Writes a day as <c>2024-05-15</c>, in every culture. Years before 1 do not occur in the law and are written as their number.</summary>
    public static string ToIsoText(this LocalDate day) => string.Create(IsoLength, day, static (text, day) => day.WriteIso(text));

    /// <summary>Writes a day as <c>2024-05-15</c> into ten characters.</summary>
    public static void WriteIso(this LocalDate day, Span<char> text)
    {
        int year = Math.Abs(day.Year);
        for (int i = 3; i >= 0; i--, year /= 10)
        {
            text[i] = (char)('0' + (year % 10));
        }

        text[4] = text[7] = '-';
        (text[5], text[6]) = ((char)('0' + (day.Month / 10)), (char)('0' + (day.Month % 10)));
        (text[8], text[9]) = ((char)('0' + (day.Day / 10)), (char)('0' + (day.Day % 10)));
    }

    /// <summary>The characters of a day in ISO form.</summary>
    public const int IsoLength = 10;
}
