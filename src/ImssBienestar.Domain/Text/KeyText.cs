using System.Text;

namespace ImssBienestar.Domain.Text;

/// <summary>Reading and writing that all keys share: keys are short and, but for the Ñ of an RFC, plain ASCII.</summary>
internal static class KeyText
{
    /// <summary>The longest key in characters; a character takes at most three bytes of UTF-8 (two characters, four).</summary>
    private const int LongestKey = 18;
    private const int LongestUtf8 = 3 * LongestKey;

    /// <summary>Stands for any character that no key has.</summary>
    public const byte Foreign = 0xFF;

    public delegate ParseResult<T> Reader<T>(ReadOnlySpan<char> text)
        where T : struct;

    /// <summary>Whether a byte is a capital letter A–Z.</summary>
    public static bool IsLetter(byte found) => found is >= (byte)'A' and <= (byte)'Z';

    /// <summary>Reads UTF-8 that is not plain ASCII of the right length by way of its characters, so that defects and positions agree.</summary>
    public static ParseResult<T> ReadDecoded<T>(ReadOnlySpan<byte> utf8Text, Reader<T> reader)
        where T : struct
    {
        if (utf8Text.Length > LongestUtf8)
        {
            // More than any key: as many letters serve to say that the length is wrong.
            return reader("????????????????????????????????????????????????????????????????".AsSpan());
        }

        Span<char> characters = stackalloc char[LongestUtf8];
        return reader(characters[..Encoding.UTF8.GetChars(utf8Text, characters)]);
    }

    /// <summary>Narrows characters to bytes; every character beyond ASCII becomes <see cref="Foreign"/>.</summary>
    public static void Narrow(ReadOnlySpan<char> text, Span<byte> ascii)
    {
        for (int i = 0; i < text.Length; i++)
        {
            ascii[i] = text[i] < 0x80 ? (byte)text[i] : Foreign;
        }
    }

    /// <summary>Widens the ASCII bytes of a key into characters.</summary>
    public static bool TryWiden(ReadOnlySpan<byte> ascii, Span<char> destination, out int written)
    {
        if (destination.Length < ascii.Length)
        {
            written = 0;
            return false;
        }

        for (int i = 0; i < ascii.Length; i++)
        {
            destination[i] = (char)ascii[i];
        }

        written = ascii.Length;
        return true;
    }

    /// <summary>Copies the bytes of a key.</summary>
    public static bool TryCopy(ReadOnlySpan<byte> ascii, Span<byte> destination, out int written)
    {
        bool fits = ascii.TryCopyTo(destination);
        written = fits ? ascii.Length : 0;
        return fits;
    }

    /// <summary>Whether a format asks for the masked form.</summary>
    /// <param name="format">The format: <c>F</c> full, <c>M</c> masked, empty for the default.</param>
    /// <param name="byDefault">What an empty format means.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    public static bool IsMasked(ReadOnlySpan<char> format, bool byDefault) => format switch
    {
        [] => byDefault,
        ['F' or 'f'] => false,
        ['M' or 'm'] => true,
        _ => throw new FormatException("A key is written with the format F (full) or M (masked)."),
    };

    /// <summary>Keeps the first and the last two bytes of a key and hides the others.</summary>
    public static void Mask(Span<byte> ascii)
    {
        if (ascii.Length > 3)
        {
            ascii[1..^2].Fill((byte)'*');
        }
    }

    /// <summary>Prepares a text that people typed: drops blanks, hyphens and underscores, raises letters, folds full-width forms, and joins an
    /// N and the tilde after it.</summary>
    /// <returns>How many characters were kept; more than the buffer holds means that the text is no key.</returns>
    public static int Normalise(ReadOnlySpan<char> text, Span<char> normalised)
    {
        int length = 0;
        foreach (char written in text)
        {
            // The full-width forms of ASCII stand together at U+FF01.
            char sign = written is >= '\uFF01' and <= '\uFF5E' ? (char)(written - 0xFEE0) : written;
            if (char.IsWhiteSpace(sign) || sign is '-' or '_' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' or '\u200B' or '\uFEFF')
            {
                continue;
            }

            if (sign == '\u0303' && length > 0 && normalised[length - 1] == 'N')
            {
                normalised[length - 1] = 'Ñ';
                continue;
            }

            if (length == normalised.Length)
            {
                return length + 1;
            }

            normalised[length++] = sign == 'ñ' ? 'Ñ' : sign is >= 'a' and <= 'z' ? (char)(sign - 32) : sign;
        }

        return length;
    }

    /// <summary>Reads a text after <see cref="Normalise"/>.</summary>
    public static ParseResult<T> ReadLenient<T>(ReadOnlySpan<char> text, Reader<T> reader)
        where T : struct
    {
        Span<char> normalised = stackalloc char[LongestKey + 1];
        int length = Math.Min(Normalise(text, normalised), normalised.Length);
        return reader(normalised[..length]);
    }
}
