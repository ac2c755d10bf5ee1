using System.Globalization;
using System.Text;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>Compares words as people write them: case, accents, repeated blanks, hyphens and underscores do not matter.</summary>
internal static class PlainText
{
    // Written out, since normal forms are not there in every globalisation mode.
    private const string Accented = "áàäâéèëêíìïîóòöôúùüûñ";
    private const string Plain = "aaaaeeeeiiiioooouuuun";

    public static string Of(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (char sign in words)
        {
            if (char.IsWhiteSpace(sign) || sign is '_' or '-')
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                {
                    plain.Append(' ');
                }
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
            {
                char small = char.ToLowerInvariant(sign);
                plain.Append(Accented.IndexOf(small, StringComparison.Ordinal) is var at and >= 0 ? Plain[at] : small);
            }
        }

        return plain.ToString().TrimEnd();
    }
}
