using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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

        return TryLoad(text, out CurpCharacters characters)
            ? Read(ref characters, level, notAfter)
            : ParseResult<Curp>.Failure(CurpDiagnosis.First(characters, level, notAfter?.ToIso()));
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
    public static Curp Parse(string? text) => TryParse(text, out Curp curp) ? curp : Read(text.AsSpan()).ValueOrThrow();

    /// <summary>Reads a key, if the text is one.</summary>
    /// <param name="text">The text, exactly the key.</param>
    /// <param name="curp">The key; the default value where there is none.</param>
    /// <returns>Whether the text is a key.</returns>
    public static bool TryParse(string? text, out Curp curp)
    {
        // Narrowed into its last place: a key that need not be copied is read in two thirds of the time.
        Unsafe.SkipInit(out curp);
        ref CurpCharacters characters = ref Unsafe.As<Curp, CurpCharacters>(ref curp);
        if (text is { Length: Length } && TryLoad(text, out characters) && IsRight(ref characters[0]))
        {
            return true;
        }

        curp = default;
        return false;
    }

    /// <summary>Reads a key from UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text, exactly the key.</param>
    /// <param name="curp">The key; the default value where there is none.</param>
    /// <returns>Whether the text is a key.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Curp curp)
    {
        // A byte beyond ASCII belongs to no position, so that nothing need be decoded.
        if (utf8Text.Length == Length)
        {
            // Copied before it is examined: what follows then waits for one load and not for two.
            curp = Unsafe.As<byte, Curp>(ref MemoryMarshal.GetReference(utf8Text));
            if (IsRight(ref Unsafe.As<Curp, byte>(ref curp)))
            {
                return true;
            }
        }

        curp = default;
        return false;
    }

    /// <summary>Narrows 18 characters to bytes, 16 at once. Where one is beyond ASCII the answer is no, and the bytes serve to tell which.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryLoad(ReadOnlySpan<char> text, out CurpCharacters characters)
    {
        Unsafe.SkipInit(out characters);
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        Vector128<ushort> low = Vector128.LoadUnsafe(ref first);
        Vector128<ushort> high = Vector128.LoadUnsafe(ref first, 8);
        uint last = Unsafe.Add(ref first, 16) | ((uint)Unsafe.Add(ref first, 17) << 16);
        if (((low | high) & Vector128.Create((ushort)0xFF80)) != Vector128<ushort>.Zero || (last & 0xFF80FF80) != 0)
        {
            KeyText.Narrow(text, characters);
            return false;
        }

        Vector128.Narrow(low, high).StoreUnsafe(ref characters[0]);

        // One store for the last two, since the key is next copied as a whole: two would have to be waited for.
        Unsafe.WriteUnaligned(ref characters[16], unchecked((ushort)(last | (last >> 8))));
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsRight(ref byte key) => CurpStructure.IsValid(ref key) && CurpStructure.AgreesWithCheckDigit(ref key);

    // Apart from the fast path, which a captured variable would make allocate.
    private static ParseResult<Curp> ReadDecoded(ReadOnlySpan<byte> utf8Text, KeyLevel level, LocalDate? notAfter) =>
        KeyText.ReadDecoded(utf8Text, text => Read(text, level, notAfter));

    private static ParseResult<Curp> Read(ref CurpCharacters characters, KeyLevel level, LocalDate? notAfter)
    {
        if (level is KeyLevel.CheckDigit or KeyLevel.NotStated && notAfter is null && IsRight(ref characters[0]))
        {
            return ParseResult<Curp>.Success(new Curp(characters));
        }

        Defect first = CurpDiagnosis.First(characters, level, notAfter?.ToIso());
        return first == default ? ParseResult<Curp>.Success(new Curp(characters)) : ParseResult<Curp>.Failure(first);
    }
}
