using System.Collections.Immutable;
using System.Text;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.States;

/// <content>Reading.</content>
public readonly partial struct LocalityKey
{
    /// <inheritdoc/>
    public static ParseResult<LocalityKey> Read(ReadOnlySpan<char> text)
    {
        if (text.Length != Length)
        {
            return ParseResult<LocalityKey>.Failure(WrongLength(text));
        }

        Span<byte> ascii = stackalloc byte[Length];
        KeyText.Narrow(text, ascii);
        return ReadAscii(ascii);
    }

    /// <inheritdoc/>
    public static ParseResult<LocalityKey> Read(ReadOnlySpan<byte> utf8Text) =>
        utf8Text.Length == Length && Ascii.IsValid(utf8Text) ? ReadAscii(utf8Text) : KeyText.ReadDecoded<LocalityKey>(utf8Text, Read);

    /// <summary>Reads a key as people type it: blanks, hyphens and underscores are dropped, full-width digits folded.</summary>
    /// <param name="text">The text, such as <c>01-001-0001</c>.</param>
    /// <returns>The key, or the first defect of the normalised text, whose positions are counted after normalising. A lost leading zero is
    /// not restored. This method never throws.</returns>
    public static ParseResult<LocalityKey> ReadLenient(ReadOnlySpan<char> text) => KeyText.ReadLenient<LocalityKey>(text, Read);

    /// <summary>Finds all defects of a text, in the order in which <see cref="Read(ReadOnlySpan{char})"/> looks for them.</summary>
    /// <param name="text">The text, exactly the key.</param>
    /// <returns>The defects; empty for a right key. This method never throws.</returns>
    public static ImmutableArray<Defect> FindDefects(ReadOnlySpan<char> text)
    {
        if (text.Length != Length)
        {
            return [new Defect(WrongLength(text))];
        }

        Span<byte> ascii = stackalloc byte[Length];
        KeyText.Narrow(text, ascii);
        return GeographicKeyDiagnosis.All(ascii);
    }

    /// <summary>Reads a key that is expected to be right.</summary>
    /// <param name="text">The text, exactly the key.</param>
    /// <returns>The key.</returns>
    /// <exception cref="DefectException">The text has a defect; the message has its code, not the text.</exception>
    public static LocalityKey Parse(string? text) => Read(text.AsSpan()).ValueOrThrow();

    /// <summary>Reads a key, if the text is one.</summary>
    /// <param name="text">The text, exactly the key.</param>
    /// <param name="locality">The key; the default value where there is none.</param>
    /// <returns>Whether the text is a key.</returns>
    public static bool TryParse(string? text, out LocalityKey locality) => Read(text.AsSpan()).TryGetValue(out locality);

    /// <summary>Reads a key from UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text, exactly the key.</param>
    /// <param name="locality">The key; the default value where there is none.</param>
    /// <returns>Whether the text is a key.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out LocalityKey locality) => Read(utf8Text).TryGetValue(out locality);

    private static ParseResult<LocalityKey> ReadAscii(ReadOnlySpan<byte> ascii) =>
        KeyDigits.TryRead(ascii, out long number) && Exists((int)number)
            ? ParseResult<LocalityKey>.Success(new LocalityKey((int)number))
            : ParseResult<LocalityKey>.Failure(GeographicKeyDiagnosis.All(ascii)[0]);

    private static DefectKind WrongLength(ReadOnlySpan<char> text) =>
        GeographicKeyDiagnosis.WrongLength(text, Length, GeographicKeyDefects.LocalityLength);
}
