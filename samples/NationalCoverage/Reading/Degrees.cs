using System.Globalization;

namespace ImssBienestar.Samples.NationalCoverage.Reading;

/// <summary>Reads a coordinate: decimal, or degrees, minutes and seconds as text, such as <c>102°17'45.768" W</c>.</summary>
internal static class Degrees
{
    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public static bool TryRead(ReadOnlySpan<char> text, out double degrees)
    {
        text = text.Trim();
        int sign = text.IndexOf('°');
        return sign < 0
            ? double.TryParse(text, Decimal, CultureInfo.InvariantCulture, out degrees)
            : TryReadSexagesimal(text, sign, out degrees);
    }

    private static bool TryReadSexagesimal(ReadOnlySpan<char> text, int sign, out double degrees)
    {
        degrees = 0;
        ReadOnlySpan<char> rest = text[(sign + 1)..];
        int minute = rest.IndexOfAny('\'', '’', '′');
        int second = rest.IndexOfAny('"', '”', '″');
        if (minute < 0 || second < minute)
        {
            return false;
        }

        char hemisphere = rest[(second + 1)..].Trim() is [char letter] ? char.ToUpperInvariant(letter) : ' ';
        if (!double.TryParse(text[..sign], NumberStyles.None, CultureInfo.InvariantCulture, out double whole)
            || !double.TryParse(rest[..minute], NumberStyles.None, CultureInfo.InvariantCulture, out double minutes)
            || !double.TryParse(rest[(minute + 1)..second], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds)
            || minutes >= 60 || seconds >= 60 || !"NSEWO".Contains(hemisphere, StringComparison.Ordinal))
        {
            return false;
        }

        // The west is W in English and O in Spanish.
        degrees = (whole + (minutes / 60) + (seconds / 3600)) * (hemisphere is 'S' or 'W' or 'O' ? -1 : 1);
        return true;
    }
}
