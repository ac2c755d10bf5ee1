using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace ImssBienestar.Adoption.Tests.Web;

#region recipe
/// <summary>A day in a route or a query, exactly as ISO 8601 writes it: NodaTime's LocalDate has no TryParse of its own.</summary>
public readonly record struct Day(LocalDate Value) : IParsable<Day>
{
    public static Day Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out Day day) ? day : throw new FormatException("A day is expected, such as 2024-05-15.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Day result)
    {
        bool isDay = LocalDatePattern.Iso.Parse(s ?? "").TryGetValue(default, out LocalDate value);
        result = new Day(value);
        return isDay;
    }
}
#endregion
