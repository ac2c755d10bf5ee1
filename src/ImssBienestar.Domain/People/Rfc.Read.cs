using System.Collections.Immutable;
using System.Text;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.People;

/// <content>Reading.</content>
public readonly partial struct Rfc
{
    /// <summary>The most bytes that 13 characters take; each takes at most three (two characters, four).</summary>
    private const int LongestUtf8 = 3 * PersonLength;

    /// <inheritdoc/>
    public static ParseResult<Rfc> Read(ReadOnlySpan<char> text) => Read(text, KeyLevel.Structure);

    /// <inheritdoc/>
    public static ParseResult<Rfc> Read(ReadOnlySpan<byte> utf8Text) => Read(utf8Text, KeyLevel.Structure);

    /// <summary>Reads a key at a level.</summary>
    /// <param name="text">The text, exactly the key: blanks and lower case are defects; see <see cref="ReadLenient"/>.</param>
    /// <param name="level">The level; <see cref="KeyLevel.Structure"/> where not stated.</param>
    /// <returns>The key, or the first defect: the length, the generic key that fails the check character, then by position, the date,
    /// the check character, the norm. This method never throws.</returns>
    public static ParseResult<Rfc> Read(ReadOnlySpan<char> text, KeyLevel level)
    {
        if (text.Length is not (PersonLength or CompanyLength))
        {
            return ParseResult<Rfc>.Failure(RfcDiagnosis.OfLength(text));
        }

        RfcCharacters characters = default;
        Span<byte> key = ((Span<byte>)characters)[..text.Length];
        RfcStructure.Narrow(text, key);
        Defect first = RfcDiagnosis.Find(key, level, all: null);
        return first == default ? ParseResult<Rfc>.Success(new Rfc(characters)) : ParseResult<Rfc>.Failure(first);
    }

    /// <summary>Reads a key from UTF-8 at a level.</summary>
    /// <param name="utf8Text">The text, exactly the key. An Ñ takes two bytes; positions are counted in characters.</param>
    /// <param name="level">The level; <see cref="KeyLevel.Structure"/> where not stated.</param>
    /// <returns>The key, or the first defect: the same as for the same text in UTF-16. This method never throws.</returns>
    public static ParseResult<Rfc> Read(ReadOnlySpan<byte> utf8Text, KeyLevel level)
    {
        if (utf8Text.Length > LongestUtf8)
        {
            return ParseResult<Rfc>.Failure(RfcDefects.Length);
        }

        Span<char> text = stackalloc char[LongestUtf8];
        return Read(text[..Encoding.UTF8.GetChars(utf8Text, text)], level);
    }

    /// <summary>Reads a key as people type it: blanks, hyphens and underscores are dropped, letters are raised, full-width forms folded, and
    /// an N with a separate tilde becomes Ñ.</summary>
    /// <param name="text">The text.</param>
    /// <param name="level">The level; <see cref="KeyLevel.Structure"/> where not stated.</param>
    /// <returns>The key, or the first defect of the normalised text, whose positions are counted after normalising. This method never
    /// throws.</returns>
    public static ParseResult<Rfc> ReadLenient(ReadOnlySpan<char> text, KeyLevel level = KeyLevel.NotStated)
    {
        Span<char> normalised = stackalloc char[PersonLength + 1];
        int length = Math.Min(KeyText.Normalise(text, normalised), normalised.Length);
        return Read(normalised[..length], level);
    }

    /// <summary>Finds all defects of a text at a level, in the order in which <see cref="Read(ReadOnlySpan{char})"/> looks for them.</summary>
    /// <param name="text">The text, exactly the key.</param>
    /// <param name="level">The level; <see cref="KeyLevel.Structure"/> where not stated.</param>
    /// <returns>The defects; empty for a right key. This method never throws.</returns>
    public static ImmutableArray<Defect> FindDefects(ReadOnlySpan<char> text, KeyLevel level = KeyLevel.NotStated)
    {
        if (text.Length is not (PersonLength or CompanyLength))
        {
            return [RfcDiagnosis.OfLength(text)];
        }

        Span<byte> key = stackalloc byte[PersonLength];
        key = key[..text.Length];
        RfcStructure.Narrow(text, key);
        return RfcDiagnosis.All(key, level);
    }

    /// <summary>Reads a key that is expected to be right.</summary>
    /// <param name="text">The text, exactly the key.</param>
    /// <returns>The key.</returns>
    /// <exception cref="DefectException">The text has a defect; the message has its code, not the text.</exception>
    public static Rfc Parse(string? text) => Read(text.AsSpan()).ValueOrThrow();

    /// <summary>Reads a key, if the text is one.</summary>
    /// <param name="text">The text, exactly the key.</param>
    /// <param name="rfc">The key; the default value where there is none.</param>
    /// <returns>Whether the text is a key.</returns>
    public static bool TryParse(string? text, out Rfc rfc) => Read(text.AsSpan()).TryGetValue(out rfc);

    /// <summary>Reads a key from UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text, exactly the key.</param>
    /// <param name="rfc">The key; the default value where there is none.</param>
    /// <returns>Whether the text is a key.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Rfc rfc) => Read(utf8Text).TryGetValue(out rfc);
}
