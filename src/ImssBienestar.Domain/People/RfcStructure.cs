using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.People;

/// <summary>The rules of the positions of an RFC over Latin-1 bytes, where the Ñ is one byte.</summary>
internal static class RfcStructure
{
    /// <summary>The letter Ñ, U+00D1.</summary>
    public const byte Enye = 0xD1;

    /// <summary>The digits of the date, and the characters after it.</summary>
    public const int DateLength = 6;
    public const int HomoclaveLength = 2;
    private const int AfterHead = DateLength + HomoclaveLength + 1;

    /// <summary>The generic key of sales to the general public, whose check character does not agree.</summary>
    public static ReadOnlySpan<byte> GeneralPublic => "XAXX010101000"u8;

    /// <summary>The generic key of residents abroad, whose check character agrees.</summary>
    public static ReadOnlySpan<byte> ForeignResident => "XEXX010101000"u8;

    /// <summary>The 41 words of rule 9 and Annex IV of the document of 2006, side by side.</summary>
    private static ReadOnlySpan<byte> InconvenientWords =>
        "BUEIBUEYCACACACOCAGACAGOCAKACAKOCOGECOJACOJECOJICOJOCULOFETOGUEYJOTOKACAKACOKAGAKAGOKAKAKOGEKOJOKULOMAMEMAMOMEARMEASMEON"u8;

    private static ReadOnlySpan<byte> MoreInconvenientWords => "MIONMOCOMULAPEDAPEDOPENEPUTAPUTOQULORATARUIN"u8;

    private static ReadOnlySpan<byte> DaysOfMonth => [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    /// <summary>How many letters stand before the date: 4 in the key of a person, 3 in that of a company.</summary>
    public static int Letters(ReadOnlySpan<byte> key) => key.Length - AfterHead;

    /// <summary>Narrows characters to Latin-1; every character beyond it becomes <see cref="KeyText.Foreign"/>.</summary>
    public static void Narrow(ReadOnlySpan<char> text, Span<byte> key)
    {
        for (int i = 0; i < text.Length; i++)
        {
            key[i] = text[i] <= 0xFF ? (byte)text[i] : KeyText.Foreign;
        }
    }

    public static bool IsGeneric(ReadOnlySpan<byte> key) => key.SequenceEqual(GeneralPublic) || key.SequenceEqual(ForeignResident);

    public static bool IsHeadLetter(byte found) => KeyText.IsLetter(found) || found is Enye or (byte)'&';

    public static int TwoDigits(ReadOnlySpan<byte> digits) => ((digits[0] - '0') * 10) + digits[1] - '0';

    /// <summary>Whether six digits are a date of some century: every year of two digits stands for a leap year or not, and 00 for 2000 too.</summary>
    public static bool IsDate(ReadOnlySpan<byte> digits)
    {
        int month = TwoDigits(digits[2..]);
        int day = TwoDigits(digits[4..]);
        bool leapDay = month == 2 && day == 29;
        return month is >= 1 and <= 12 && day >= 1 && day <= DaysOfMonth[month] && (!leapDay || TwoDigits(digits) % 4 == 0);
    }

    /// <summary>The check character that the other positions ask for; they must hold what belongs there.</summary>
    public static byte CheckCharacter(ReadOnlySpan<byte> key)
    {
        // The key of a company begins with a blank, so that both have twelve values, of the weights 13 to 2.
        int weight = Rfc.PersonLength;
        int sum = 0;
        if (key.Length == Rfc.CompanyLength)
        {
            sum = Value((byte)' ') * weight--;
        }

        foreach (byte character in key[..^1])
        {
            sum += Value(character) * weight--;
        }

        int rest = sum % 11;
        return rest switch
        {
            0 => (byte)'0',
            1 => (byte)'A',
            _ => (byte)('0' + 11 - rest),
        };
    }

    /// <summary>Whether four letters are an inconvenient word; a question mark among them stands for any letter.</summary>
    public static bool MayBeInconvenient(ReadOnlySpan<byte> letters) =>
        Contains(InconvenientWords, letters) || Contains(MoreInconvenientWords, letters);

    /// <summary>The value of Annex III: digits, A to N, &amp;, O to Z, blank, Ñ.</summary>
    private static int Value(byte character) => character switch
    {
        <= (byte)'9' and >= (byte)'0' => character - '0',
        >= (byte)'A' and <= (byte)'N' => character - 'A' + 10,
        (byte)'&' => 24,
        >= (byte)'O' and <= (byte)'Z' => character - 'O' + 25,
        (byte)' ' => 37,
        _ => 38,
    };

    private static bool Contains(ReadOnlySpan<byte> words, ReadOnlySpan<byte> letters)
    {
        for (int i = 0; i < words.Length; i += letters.Length)
        {
            bool fits = true;
            for (int j = 0; j < letters.Length; j++)
            {
                fits &= letters[j] == words[i + j] || letters[j] == '?';
            }

            if (fits)
            {
                return true;
            }
        }

        return false;
    }
}
