using ImssBienestar.Samples.Conformance.Kit;

namespace ImssBienestar.Samples.NationalCoverage.Figures;

/// <summary>Makes a name that the catalogue writes in capitals without accents pleasant to read.</summary>
internal static class MunicipalityName
{
    private static readonly string[] Small = ["de", "del", "la", "las", "los", "el", "y", "e"];

    /// <param name="capitals">The name in the catalogue.</param>
    /// <param name="seat">The name of the seat in the census, which has accents; null where it is not known.</param>
    public static string Of(string capitals, string? seat) => seat is not null && PlainText.Of(seat) == PlainText.Of(capitals)
        ? seat
        : string.Join(' ', capitals.ToLowerInvariant().Split(' ').Select((word, i) => i > 0 && Small.Contains(word) ? word : Capitalised(word)));

    private static string Capitalised(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
