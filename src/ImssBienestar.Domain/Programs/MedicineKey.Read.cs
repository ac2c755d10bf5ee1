using System.Collections.Immutable;
using System.Text;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Programs;

/// <content>Reading.</content>
public readonly partial struct MedicineKey
{
    /// <inheritdoc/>
    public static ParseResult<MedicineKey> Read(ReadOnlySpan<char> text)
    {
        if (text.Length != Length)
        {
            return ParseResult<MedicineKey>.Failure(MedicineKeyDefects.Length);
        }

        Span<byte> ascii = stackalloc byte[Length];
        KeyText.Narrow(text, ascii);
        return ReadAscii(ascii);
    }

    /// <inheritdoc/>
    public static ParseResult<MedicineKey> Read(ReadOnlySpan<byte> utf8Text) =>
        utf8Text.Length == Length && Ascii.IsValid(utf8Text) ? ReadAscii(utf8Text) : KeyText.ReadDecoded<MedicineKey>(utf8Text, Read);

    /// <summary>Reads a key as people and spreadsheets write it: blanks, hyphens and underscores are dropped, full-width forms folded, and
    /// the points may be missing.</summary>
    /// <param name="text">The text, such as <c>010 000 0104 00</c> or <c>010000010400</c>.</param>
    /// <returns>The key, or the first defect of the normalised text, whose positions are counted after normalising. A lost leading zero is
    /// not restored. This method never throws.</returns>
    public static ParseResult<MedicineKey> ReadLenient(ReadOnlySpan<char> text)
    {
        Span<char> normalised = stackalloc char[Length + 1];
        int length = Math.Min(KeyText.Normalise(text, normalised), normalised.Length);
        if (length != Digits || !KeyDigits.AreDigits(normalised[..length]))
        {
            return Read(normalised[..length]);
        }

        Span<char> pointed = stackalloc char[Length];
        int at = 0;
        foreach (char digit in normalised[..length])
        {
            pointed[at++] = digit;
            if (IsPoint(at))
            {
                pointed[at++] = '.';
            }
        }

        return Read(pointed);
    }

    /// <summary>Finds all defects of a text, in the order in which <see cref="Read(ReadOnlySpan{char})"/> looks for them.</summary>
    /// <param name="text">The text, exactly the key.</param>
    /// <returns>The defects; empty for a right key. This method never throws.</returns>
    public static ImmutableArray<Defect> FindDefects(ReadOnlySpan<char> text)
    {
        if (text.Length != Length)
        {
            return [new Defect(MedicineKeyDefects.Length)];
        }

        Span<byte> ascii = stackalloc byte[Length];
        KeyText.Narrow(text, ascii);
        return FindDefects(ascii);
    }

    /// <summary>Reads a key that is expected to be right.</summary>
    /// <param name="text">The text, exactly the key.</param>
    /// <returns>The key.</returns>
    /// <exception cref="DefectException">The text has a defect; the message has its code, not the text.</exception>
    public static MedicineKey Parse(string? text) => Read(text.AsSpan()).ValueOrThrow();

    /// <summary>Reads a key, if the text is one.</summary>
    /// <param name="text">The text, exactly the key.</param>
    /// <param name="medicine">The key; the default value where there is none.</param>
    /// <returns>Whether the text is a key.</returns>
    public static bool TryParse(string? text, out MedicineKey medicine) => Read(text.AsSpan()).TryGetValue(out medicine);

    /// <summary>Reads a key from UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text, exactly the key.</param>
    /// <param name="medicine">The key; the default value where there is none.</param>
    /// <returns>Whether the text is a key.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out MedicineKey medicine) => Read(utf8Text).TryGetValue(out medicine);

    private static ParseResult<MedicineKey> ReadAscii(ReadOnlySpan<byte> ascii)
    {
        long number = 0;
        for (int i = 0; i < Length; i++)
        {
            if (!IsRight(ascii[i], i))
            {
                return ParseResult<MedicineKey>.Failure(FindDefects(ascii)[0]);
            }

            number = IsPoint(i) ? number : (number * 10) + (ascii[i] - '0');
        }

        return ParseResult<MedicineKey>.Success(new MedicineKey(number + 1));
    }

    private static ImmutableArray<Defect> FindDefects(ReadOnlySpan<byte> ascii)
    {
        var defects = ImmutableArray.CreateBuilder<Defect>();
        for (int i = 0; i < Length; i++)
        {
            if (!IsRight(ascii[i], i))
            {
                defects.Add(new Defect(IsPoint(i) ? MedicineKeyDefects.Point : MedicineKeyDefects.Digit, i + 1));
            }
        }

        return defects.ToImmutable();
    }

    private static bool IsRight(byte found, int index) => IsPoint(index) ? found == '.' : KeyDigits.IsDigit(found);

    private static bool IsPoint(int index) => index is 3 or 7 or 12;
}
