using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.People;

/// <content>Reading.</content>
public readonly partial struct Curp
{
    /// <inheritdoc/>
    public static ParseResult<Curp> Read(ReadOnlySpan<char> text) => Read(text, KeyLevel.CheckDigit);

    /// <inheritdoc/>
    public static ParseResult<Curp> Read(ReadOnlySpan<byte> utf8Text) => Read(utf8Text, KeyLevel.CheckDigit);

    /// <summary>Reads a key at a level.</summary>
    /// <param name="text">The text, exactly the key: blanks and lower case are defects; see <see cref="ReadLenient"/>.</param>
    /// <param name="level">The level; <see cref="KeyLevel.CheckDigit"/> where not stated.</param>
    /// <param name="notAfter">The day after which nobody can be born yet, included; null asks nothing.</param>
    /// <returns>The key, or the first defect: a generic key, then by position, the date, the check digit, the norm, the future. This method
    /// never throws.</returns>
    public static ParseResult<Curp> Read(ReadOnlySpan<char> text, KeyLevel level, LocalDate? notAfter = null)
    {
        if (text.Length != Length)
        {
            return ParseResult<Curp>.Failure(CurpDefects.Length);
        }

        // 16 characters at once; one beyond ASCII makes the whole key a case for the slow path.
        CurpCharacters characters = default;
        Vector128<ushort> low = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in text[0])));
        Vector128<ushort> high = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in text[8])));
        char homonymy = text[16];
        char digit = text[17];
        if (((low | high) & Vector128.Create((ushort)0xFF80)) != Vector128<ushort>.Zero || (homonymy | digit) > 0x7F)
        {
            KeyText.Narrow(text, characters);
            return ParseResult<Curp>.Failure(CurpDiagnosis.First(characters, level, notAfter));
        }

        Vector128.Narrow(low, high).StoreUnsafe(ref characters[0]);
        characters[16] = (byte)homonymy;
        characters[17] = (byte)digit;
        return Read(ref characters, level, notAfter);
    }

    /// <summary>Reads a key from UTF-8 at a level.</summary>
    /// <param name="utf8Text">The text, exactly the key.</param>
    /// <param name="level">The level; <see cref="KeyLevel.CheckDigit"/> where not stated.</param>
    /// <param name="notAfter">The day after which nobody can be born yet, included; null asks nothing.</param>
    /// <returns>The key, or the first defect: the same as for the same text in UTF-16. This method never throws.</returns>
    public static ParseResult<Curp> Read(ReadOnlySpan<byte> utf8Text, KeyLevel level, LocalDate? notAfter = null)
    {
        if (utf8Text.Length != Length || Vector128.LoadUnsafe(in utf8Text[0]).ExtractMostSignificantBits() != 0 || (utf8Text[16] | utf8Text[17]) > 0x7F)
        {
            return ReadDecoded(utf8Text, level, notAfter);
        }

        CurpCharacters characters = default;
        utf8Text.CopyTo(characters);
        return Read(ref characters, level, notAfter);
    }

    /// <summary>Reads a key as people type it: blanks, hyphens and underscores are dropped, letters are raised, full-width forms folded.</summary>
    /// <param name="text">The text.</param>
    /// <param name="level">The level; <see cref="KeyLevel.CheckDigit"/> where not stated.</param>
    /// <returns>The key, or the first defect of the normalised text, whose positions are counted after normalising. This method never
    /// throws.</returns>
    public static ParseResult<Curp> ReadLenient(ReadOnlySpan<char> text, KeyLevel level = KeyLevel.NotStated) =>
        KeyText.ReadLenient(text, normalised => Read(normalised, level));

    /// <summary>Finds all defects of a text at a level, in the order in which <see cref="Read(ReadOnlySpan{char})"/> looks for them.</summary>
    /// <param name="text">The text, exactly the key.</param>
    /// <param name="level">The level; <see cref="KeyLevel.CheckDigit"/> where not stated.</param>
    /// <param name="notAfter">The day after which nobody can be born yet, included; null asks nothing.</param>
    /// <returns>The defects; empty for a right key. This method never throws.</returns>
    public static ImmutableArray<Defect> FindDefects(ReadOnlySpan<char> text, KeyLevel level = KeyLevel.NotStated, LocalDate? notAfter = null)
    {
        if (text.Length != Length)
        {
            return [new Defect(CurpDefects.Length)];
        }

        CurpCharacters characters = default;
        KeyText.Narrow(text, characters);
        return CurpDiagnosis.All(characters, level, notAfter?.ToIso());
    }

    /// <summary>Reads a key that is expected to be right.</summary>
    /// <param name="text">The text, exactly the key.</param>
    /// <returns>The key.</returns>
    /// <exception cref="DefectException">The text has a defect; the message has its code, not the text.</exception>
    public static Curp Parse(string? text) => Read(text.AsSpan()).ValueOrThrow();

    /// <summary>Reads a key, if the text is one.</summary>
    /// <param name="text">The text, exactly the key.</param>
    /// <param name="curp">The key; the default value where there is none.</param>
    /// <returns>Whether the text is a key.</returns>
    public static bool TryParse(string? text, out Curp curp) => Read(text.AsSpan()).TryGetValue(out curp);

    // Apart from the fast path, which a captured variable would make allocate.
    private static ParseResult<Curp> ReadDecoded(ReadOnlySpan<byte> utf8Text, KeyLevel level, LocalDate? notAfter) =>
        KeyText.ReadDecoded(utf8Text, text => Read(text, level, notAfter));

    private static ParseResult<Curp> Read(ref CurpCharacters characters, KeyLevel level, LocalDate? notAfter)
    {
        ref byte key = ref characters[0];
        bool valid = CurpStructure.IsValid(ref key);
        if (valid && level <= KeyLevel.CheckDigit && notAfter is null)
        {
            if (level == KeyLevel.Structure || CurpStructure.CheckDigit(ref key) == characters[17] - '0')
            {
                return ParseResult<Curp>.Success(new Curp(characters));
            }
        }

        Defect first = CurpDiagnosis.First(characters, level, notAfter?.ToIso());
        return first == default ? ParseResult<Curp>.Success(new Curp(characters)) : ParseResult<Curp>.Failure(first);
    }
}
