using System.Globalization;
using System.Text;

namespace ImssBienestar.Samples.NationalCoverage;

/// <summary>Compares names as people write them: case, accents and blanks at the ends do not matter.</summary>
internal static class PlainText
{
    public static string Of(string name) => string.Concat(name
        .Trim()
        .Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        .ToUpperInvariant();
}
