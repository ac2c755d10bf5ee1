using System.Collections.Immutable;
using System.Text;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <content>Reading.</content>
public readonly partial struct Clues
{
    /// <inheritdoc/>
    public static ParseResult<Clues> Read(ReadOnlySpan<char> text) => Read(text, KeyLevel.Structure);

    /// <inheritdoc/>
    public static ParseResult<Clues> Read(ReadOnlySpan<byte> utf8Text) => Read(utf8Text, KeyLevel.Structure);

    /// <summary>Reads a key at a level.</summary>
    /// <param name="text">The text, exactly the key: blanks and lower case are defects; see <see cref="ReadLenient"/>.</param>
    /// <param name="level">The level; <see cref="KeyLevel.Structure"/> where not stated. <see cref="KeyLevel.CheckDigit"/> asks for no more:
    /// the rule of the last digit is observed, not published.</param>
    /// <returns>The key, or the first defect: the fillers of exchange files, the length, then by position, the placeholder serial. This
    /// method never throws.</returns>
    public static ParseResult<Clues> Read(ReadOnlySpan<char> text, KeyLevel level)
    {
        if (text.Length != Length)
        {
            return ParseResult<Clues>.Failure(WrongLength(text));
        }

        Span<byte> ascii = stackalloc byte[Length];
        KeyText.Narrow(text, ascii);
        return ReadAscii(ascii, level);
    }

    /// <summary>Reads a key from UTF-8 at a level.</summary>
    /// <param name="utf8Text">The text, exactly the key.</param>
    /// <param name="level">The level; <see cref="KeyLevel.Structure"/> where not stated.</param>
    /// <returns>The key, or the first defect: the same as for the same text in UTF-16. This method never throws.</returns>
    public static ParseResult<Clues> Read(ReadOnlySpan<byte> utf8Text, KeyLevel level) =>
        utf8Text.Length == Length && Ascii.IsValid(utf8Text) ? ReadAscii(utf8Text, level) : ReadDecoded(utf8Text, level);

    /// <summary>Reads a key as people type it: blanks, hyphens and underscores are dropped, letters are raised, full-width forms folded.</summary>
    /// <param name="text">The text.</param>
    /// <param name="level">The level; <see cref="KeyLevel.Structure"/> where not stated.</param>
    /// <returns>The key, or the first defect of the normalised text, whose positions are counted after normalising. This method never
    /// throws.</returns>
    public static ParseResult<Clues> ReadLenient(ReadOnlySpan<char> text, KeyLevel level = KeyLevel.NotStated)
    {
        Span<char> normalised = stackalloc char[Length + 1];
        int length = Math.Min(KeyText.Normalise(text, normalised), normalised.Length);
        return Read(normalised[..length], level);
    }

    /// <summary>Finds all defects of a text at a level, in the order in which <see cref="Read(ReadOnlySpan{char})"/> looks for them.</summary>
    /// <param name="text">The text, exactly the key.</param>
    /// <param name="level">The level; <see cref="KeyLevel.Structure"/> where not stated.</param>
    /// <returns>The defects; empty for a right key. This method never throws.</returns>
    public static ImmutableArray<Defect> FindDefects(ReadOnlySpan<char> text, KeyLevel level = KeyLevel.NotStated)
    {
        if (text.Length != Length)
        {
            return [new Defect(WrongLength(text))];
        }

        Span<byte> ascii = stackalloc byte[Length];
        KeyText.Narrow(text, ascii);
        return FindDefects(ascii, level);
    }

    /// <summary>Reads a key that is expected to be right.</summary>
    /// <param name="text">The text, exactly the key.</param>
    /// <returns>The key.</returns>
    /// <exception cref="DefectException">The text has a defect; the message has its code, not the text.</exception>
    public static Clues Parse(string? text) => Read(text.AsSpan()).ValueOrThrow();

    /// <summary>Reads a key, if the text is one.</summary>
    /// <param name="text">The text, exactly the key.</param>
    /// <param name="clues">The key; the default value where there is none.</param>
    /// <returns>Whether the text is a key.</returns>
    public static bool TryParse(string? text, out Clues clues) => Read(text.AsSpan()).TryGetValue(out clues);

    /// <summary>Reads a key from UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text, exactly the key.</param>
    /// <param name="clues">The key; the default value where there is none.</param>
    /// <returns>Whether the text is a key.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Clues clues) => Read(utf8Text).TryGetValue(out clues);

    private static ParseResult<Clues> ReadAscii(ReadOnlySpan<byte> ascii, KeyLevel level) =>
        StateLetters.NumberOf(ascii[0], ascii[1]) != 0 && AreLetters(ascii[2..5]) && KeyDigits.TryRead(ascii[5..], out long number)
            && (level != KeyLevel.Normative || number >= FirstNumber)
            ? ParseResult<Clues>.Success(new Clues((NumberOf(ascii[..5]) << NumberBits) | number))
            : ParseResult<Clues>.Failure(FindDefects(ascii, level)[0]);

    // Apart from the fast path, which a captured variable would make allocate.
    private static ParseResult<Clues> ReadDecoded(ReadOnlySpan<byte> utf8Text, KeyLevel level) =>
        KeyText.ReadDecoded(utf8Text, text => Read(text, level));

    private static DefectKind WrongLength(ReadOnlySpan<char> text) => text switch
    {
        "9998" => CluesDefects.NotInCatalogue,
        "9999" => CluesDefects.UnknownFacility,
        _ => CluesDefects.Length,
    };

    private static ImmutableArray<Defect> FindDefects(ReadOnlySpan<byte> ascii, KeyLevel level)
    {
        var defects = ImmutableArray.CreateBuilder<Defect>();
        if (StateLetters.NumberOf(ascii[0], ascii[1]) == 0)
        {
            // Where the first is a letter and the second is not, the second is the wrong one.
            defects.Add(new Defect(CluesDefects.State, KeyText.IsLetter(ascii[0]) && !KeyText.IsLetter(ascii[1]) ? 2 : 1));
        }

        for (int i = 2; i < ascii.Length; i++)
        {
            if (i < 5 ? !KeyText.IsLetter(ascii[i]) : !KeyDigits.IsDigit(ascii[i]))
            {
                defects.Add(new Defect(i < 5 ? CluesDefects.Institution : CluesDefects.Digit, i + 1));
            }
        }

        if (level == KeyLevel.Normative && KeyDigits.TryRead(ascii[5..], out long number) && number < FirstNumber)
        {
            defects.Add(new Defect(CluesDefects.PlaceholderSerial, 6));
        }

        return defects.ToImmutable();
    }

    private static bool AreLetters(ReadOnlySpan<byte> ascii) => !ascii.ContainsAnyExceptInRange((byte)'A', (byte)'Z');

    /// <summary>Letters as one number, five bits each: A 1 to Z 26. Its order is that of the letters.</summary>
    private static long NumberOf(ReadOnlySpan<byte> letters)
    {
        long number = 0;
        foreach (byte letter in letters)
        {
            number = (number << LetterBits) | (uint)(letter & LetterMask);
        }

        return number;
    }
}
