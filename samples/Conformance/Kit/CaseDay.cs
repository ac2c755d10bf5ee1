using NodaTime.Text;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>A day as the law or as Excel in Mexico writes it.</summary>
internal static class CaseDay
{
    private static readonly LocalDatePattern Slashes = LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu");

    public static bool TryRead(string cell, out LocalDate day, out bool hasSlashes)
    {
        hasSlashes = cell.Contains('/', StringComparison.Ordinal);
        return (hasSlashes ? Slashes : LocalDatePattern.Iso).Parse(cell).TryGetValue(default, out day);
    }
}
