using NodaTime;

namespace ImssBienestar.Domain.Time;

/// <summary>Days of the ISO calendar: where a day of another calendar becomes one, and how it is written.</summary>
internal static class IsoDays
{
    public static LocalDate ToIso(this LocalDate day) =>
        day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);

    /// <summary>A number that orders days of the ISO calendar as they follow each other, cheaper to compare than days.</summary>
    public static int Order(this LocalDate day) => unchecked((day.Year * 512) + (day.Month * 32) + day.Day);

    /// <summary>The day of a number that <see cref="Order(LocalDate)"/> gave.</summary>
    public static LocalDate OfOrder(this int order) => new(order / 512, order % 512 / 32, order % 32);

    /// <summary>The position of the last start that is not after a day; the first start begins before every day.</summary>
    /// <param name="starts">The starts, by <see cref="Order(LocalDate)"/>, ascending.</param>
    /// <param name="day">The day, in the ISO calendar.</param>
    public static int LastStart(this int[] starts, LocalDate day) => starts.LastStart(day.Order());

    /// <summary>The same for a day that is given by <see cref="Order(LocalDate)"/>.</summary>
    public static int LastStart(this int[] starts, int order)
    {
        unchecked
        {
            int index = starts.Length - 1;
            while (index > 0 && starts[index] > order)
            {
                index--;
            }

            return index;
        }
    }

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
