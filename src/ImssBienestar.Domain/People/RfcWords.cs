using System.Text;

namespace ImssBienestar.Domain.People;

/// <summary>Writes a name as the rules of the RFC read it: capital words of A–Z, Ñ, &amp; and digits, without accents and special characters.</summary>
/// <remarks>Written out character by character, so that the answer is the same in every culture and no text can make it fail.</remarks>
internal static class RfcWords
{
    /// <summary>Stands for a letter that the rules do not know.</summary>
    public const char Unknown = '?';

    private const string Accented = "ÁÀÂÄÃÅÉÈÊËÍÌÎÏÓÒÔÖÕÚÙÛÜÝÇ";
    private const string Plain = "AAAAAAEEEEIIIIOOOOOUUUUYC";

    /// <summary>The words of a part of a name.</summary>
    /// <param name="text">The part of the name.</param>
    /// <param name="spell">Whether an apostrophe or a full stop that stands alone is a word (Annex VI).</param>
    public static List<string> Of(string text, bool spell)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        char dropped = '\0';
        foreach (char sign in text)
        {
            if (char.IsWhiteSpace(sign))
            {
                Finish(words, word, spell ? dropped : '\0');
                dropped = '\0';
            }
            else if (IsSpecial(sign))
            {
                dropped = sign;
            }
            else if (sign == '\u0303' && word.Length > 0 && word[^1] == 'N')
            {
                word[^1] = 'Ñ';
            }
            else if (sign is < '\u0300' or > '\u036F')
            {
                word.Append(Letter(sign));
            }
        }

        Finish(words, word, spell ? dropped : '\0');
        return words;
    }

    private static void Finish(List<string> words, StringBuilder word, char dropped)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
        else if (dropped is '.')
        {
            words.Add("PUNTO");
        }
        else if (dropped is '\'' or '\u2019' or '\u00B4')
        {
            words.Add("APOSTROFE");
        }
    }

    private static bool IsSpecial(char sign) =>
        sign is '\'' or '\u2018' or '\u2019' or '\u00B4' or '`' or '.' or ',' or '-' or '\u2010' or '\u2011';

    private static char Letter(char sign)
    {
        char upper = char.ToUpperInvariant(sign);
        int accent = Accented.IndexOf(upper, StringComparison.Ordinal);
        char letter = accent >= 0 ? Plain[accent] : upper;
        return letter is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or 'Ñ' or '&' ? letter : Unknown;
    }
}
