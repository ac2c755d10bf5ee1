using System.Collections.Immutable;
using System.Text;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.People;

/// <content>Reading.</content>
public readonly partial struct SocialSecurityNumber
{
    /// <inheritdoc/>
    public static ParseResult<SocialSecurityNumber> Read(ReadOnlySpan<char> text) => Read(text, KeyLevel.CheckDigit);

    /// <inheritdoc/>
    public static ParseResult<SocialSecurityNumber> Read(ReadOnlySpan<byte> utf8Text) => Read(utf8Text, KeyLevel.CheckDigit);

    /// <summary>Reads a number at a level.</summary>
    /// <param name="text">The text, exactly the number: blanks and hyphens are defects; see <see cref="ReadLenient"/>.</param>
    /// <param name="level">The level; <see cref="KeyLevel.CheckDigit"/> where not stated.</param>
    /// <returns>The number, or the first defect: the length, then by position, the check digit. This method never throws.</returns>
    public static ParseResult<SocialSecurityNumber> Read(ReadOnlySpan<char> text, KeyLevel level)
    {
        if (text.Length != Length)
        {
            return ParseResult<SocialSecurityNumber>.Failure(WrongLength(text));
        }

        Span<byte> ascii = stackalloc byte[Length];
        KeyText.Narrow(text, ascii);
        return ReadAscii(ascii, level);
    }

    /// <summary>Reads a number from UTF-8 at a level.</summary>
    /// <param name="utf8Text">The text, exactly the number.</param>
    /// <param name="level">The level; <see cref="KeyLevel.CheckDigit"/> where not stated.</param>
    /// <returns>The number, or the first defect: the same as for the same text in UTF-16. This method never throws.</returns>
    public static ParseResult<SocialSecurityNumber> Read(ReadOnlySpan<byte> utf8Text, KeyLevel level) =>
        utf8Text.Length == Length && Ascii.IsValid(utf8Text) ? ReadAscii(utf8Text, level) : ReadDecoded(utf8Text, level);

    /// <summary>Reads a number as people type it: blanks, hyphens and underscores are dropped, full-width digits folded.</summary>
    /// <param name="text">The text, such as <c>92-91-90-8443-1</c>.</param>
    /// <param name="level">The level; <see cref="KeyLevel.CheckDigit"/> where not stated.</param>
    /// <returns>The number, or the first defect of the normalised text, whose positions are counted after normalising. A lost leading zero is
    /// not restored. This method never throws.</returns>
    public static ParseResult<SocialSecurityNumber> ReadLenient(ReadOnlySpan<char> text, KeyLevel level = KeyLevel.NotStated)
    {
        Span<char> normalised = stackalloc char[Length + 1];
        int length = Math.Min(KeyText.Normalise(text, normalised), normalised.Length);
        return Read(normalised[..length], level);
    }

    /// <summary>Finds all defects of a text at a level, in the order in which <see cref="Read(ReadOnlySpan{char})"/> looks for them.</summary>
    /// <param name="text">The text, exactly the number.</param>
    /// <param name="level">The level; <see cref="KeyLevel.CheckDigit"/> where not stated.</param>
    /// <returns>The defects; empty for a right number. This method never throws.</returns>
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

    /// <summary>Reads a number that is expected to be right.</summary>
    /// <param name="text">The text, exactly the number.</param>
    /// <returns>The number.</returns>
    /// <exception cref="DefectException">The text has a defect; the message has its code, not the text.</exception>
    public static SocialSecurityNumber Parse(string? text) => Read(text.AsSpan()).ValueOrThrow();

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="text">The text, exactly the number.</param>
    /// <param name="number">The number; the default value where there is none.</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryParse(string? text, out SocialSecurityNumber number) => Read(text.AsSpan()).TryGetValue(out number);

    /// <summary>Reads a number from UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text, exactly the number.</param>
    /// <param name="number">The number; the default value where there is none.</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out SocialSecurityNumber number) => Read(utf8Text).TryGetValue(out number);

    private static ParseResult<SocialSecurityNumber> ReadAscii(ReadOnlySpan<byte> ascii, KeyLevel level) =>
        KeyDigits.TryRead(ascii, out long number) && (level == KeyLevel.Structure || ExpectedCheckDigit(number) == number % 10)
            ? ParseResult<SocialSecurityNumber>.Success(new SocialSecurityNumber(number))
            : ParseResult<SocialSecurityNumber>.Failure(FindDefects(ascii, level)[0]);

    // Apart from the fast path, which a captured variable would make allocate.
    private static ParseResult<SocialSecurityNumber> ReadDecoded(ReadOnlySpan<byte> utf8Text, KeyLevel level) =>
        KeyText.ReadDecoded(utf8Text, text => Read(text, level));

    private static DefectKind WrongLength(ReadOnlySpan<char> text) =>
        text.Length == Length - 1 && KeyDigits.AreDigits(text) ? SocialSecurityNumberDefects.LeadingZeroLost : SocialSecurityNumberDefects.Length;

    private static ImmutableArray<Defect> FindDefects(ReadOnlySpan<byte> ascii, KeyLevel level)
    {
        var defects = ImmutableArray.CreateBuilder<Defect>();
        for (int i = 0; i < ascii.Length; i++)
        {
            if (!KeyDigits.IsDigit(ascii[i]))
            {
                defects.Add(new Defect(SocialSecurityNumberDefects.Digit, i + 1));
            }
        }

        if (level != KeyLevel.Structure && KeyDigits.TryRead(ascii, out long number) && ExpectedCheckDigit(number) != number % 10)
        {
            defects.Add(new Defect(SocialSecurityNumberDefects.CheckDigit, Length));
        }

        return defects.ToImmutable();
    }

    /// <summary>The check digit that the first ten digits of a number ask for, by Luhn: weights 2, 1, 2… from the tenth position leftwards,
    /// products above 9 less 9.</summary>
    private static int ExpectedCheckDigit(long number)
    {
        int sum = 0;
        int weight = 2;
        for (long rest = number / 10; rest != 0; rest /= 10)
        {
            int product = (int)(rest % 10) * weight;
            sum += product > 9 ? product - 9 : product;
            weight = 3 - weight;
        }

        return (10 - (sum % 10)) % 10;
    }
}
