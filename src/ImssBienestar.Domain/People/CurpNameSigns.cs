using System.Globalization;
using System.Text;

namespace ImssBienestar.Domain.People;

/// <summary>How the rules of the CURP read the signs of a name: capital letters, without acute accents.</summary>
/// <remarks>Written out sign by sign, so that the answer is the same in every culture and on hosts without culture data. What the rules
/// do not speak of (digits, other accents, other alphabets, half a surrogate pair) is <see cref="NotTold"/>, never guessed.</remarks>
internal static class CurpNameSigns
{
    /// <summary>Stands for every sign to which the rules give no letter.</summary>
    public const char NotTold = '\uFFFD';

    private const char Diaeresis = '¨';

    /// <summary>Reads a name: A–Z, Ñ, blanks, special signs as they are, <see cref="NotTold"/> for all else.</summary>
    public static string Read(string name)
    {
        var signs = new StringBuilder(name.Length);
        foreach (char written in name)
        {
            if (!IsMark(written))
            {
                signs.Append(Read(written));
            }
            else if (signs.Length > 0 && signs[^1] != ' ')
            {
                signs[^1] = Marked(signs[^1], written);
            }
            else
            {
                signs.Append(NotTold);
            }
        }

        return signs.ToString();
    }

    public static bool IsVowel(char letter) => letter is 'A' or 'E' or 'I' or 'O' or 'U';

    /// <summary>Whether a sign is special (<i>carácter especial</i>), which the key writes X: those that the rules list, and the forms in
    /// which typesetting writes hyphen and apostrophe.</summary>
    public static bool IsSpecial(char sign) => sign is '/' or '-' or '.' or '\'' or '´' or '`' or Diaeresis
        or (>= '\u2010' and <= '\u2015') or '\u2212' or '\u2018' or '\u2019' or '\u02BC' or '\u2032';

    private static char Read(char written) => written switch
    {
        >= 'A' and <= 'Z' => written,
        >= 'a' and <= 'z' => (char)(written - 32),
        'Á' or 'á' => 'A',
        'É' or 'é' => 'E',
        'Í' or 'í' => 'I',
        'Ó' or 'ó' => 'O',
        'Ú' or 'ú' or 'Ü' or 'ü' => 'U',
        'Ñ' or 'ñ' => 'Ñ',
        'Ä' or 'ä' or 'Ë' or 'ë' or 'Ï' or 'ï' or 'Ö' or 'ö' => Diaeresis,
        _ when char.IsWhiteSpace(written) => ' ',
        _ when IsSpecial(written) => written,
        _ => NotTold,
    };

    /// <summary>The letter that a base and the mark after it make, where a name is written in decomposed form.</summary>
    private static char Marked(char letter, char mark) => mark switch
    {
        '\u0301' when IsVowel(letter) => letter,
        '\u0308' when letter == 'U' => letter,
        '\u0308' when IsVowel(letter) => Diaeresis,
        '\u0303' when letter == 'N' => 'Ñ',
        _ => NotTold,
    };

    private static bool IsMark(char sign) => CharUnicodeInfo.GetUnicodeCategory(sign)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
