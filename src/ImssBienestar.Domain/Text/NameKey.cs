using System.Text;

namespace ImssBienestar.Domain.Text;

/// <summary>Reduces a proper name to the form in which people's spellings of it agree.</summary>
/// <remarks>Lower case, letters and digits only, without accents, so that "Q. Roo" and "q roo" are one. Written out character by character so
/// that the answer is the same in every culture, also where the host runs without culture data. The ñ becomes n: no two names of the
/// tables differ by it alone.</remarks>
internal static class NameKey
{
    private const string Accented = "áàâäãéèêëíìîïóòôöõúùûüñç";
    private const string Plain = "aaaaaeeeeiiiiooooouuuunc";

    /// <summary>Longer texts than this are not names of places; they are not read further.</summary>
    private const int LongestName = 128;

    public static string Of(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> written = name.Trim();
        if (written.Length > LongestName)
        {
            return string.Empty;
        }

        var key = new StringBuilder(written.Length);
        foreach (char sign in written)
        {
            char letter = char.ToLowerInvariant(sign);
            int accent = Accented.IndexOf(letter, StringComparison.Ordinal);
            letter = accent >= 0 ? Plain[accent] : letter;
            if (letter is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                key.Append(letter);
            }
        }

        return key.ToString();
    }
}
