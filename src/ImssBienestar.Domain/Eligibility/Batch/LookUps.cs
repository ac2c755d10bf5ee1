using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>Look-ups of many bytes at once in small tables.</summary>
internal static class LookUps
{
    /// <summary>A table of 16, in both halves.</summary>
    public static Vector256<byte> Twice(ReadOnlySpan<byte> table)
    {
        Vector128<byte> half = Vector128.Create(table);
        return Vector256.Create(half, half);
    }

    /// <summary>Looks up in a table of 16 that stands in both halves. A position from 128 on gives 0; one from 16 to 127 must not be asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> LookUp(Vector256<byte> table, Vector256<byte> positions) => Avx2.IsSupported
        ? Avx2.Shuffle(table, positions)
        : Vector256.Create(LookUp(table.GetLower(), positions.GetLower()), LookUp(table.GetLower(), positions.GetUpper()));

    /// <summary>Looks up in a table of 32, of which the first 16 and the last 16 stand in both halves of two vectors. A position from 128 on gives 0; one
    /// from 32 to 127 must not be asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> LookUp(Vector256<byte> first, Vector256<byte> last, Vector256<byte> positions)
    {
        // What is not of a half becomes a position from 128 on: by the sign of a comparison, by passing below zero.
        Vector256<byte> beyondFirst = Vector256.GreaterThan(positions.AsSByte(), Vector256.Create((sbyte)15)).AsByte();
        return LookUp(first, positions | beyondFirst) | LookUp(last, positions - Vector256.Create((byte)16));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> LookUp(Vector128<byte> table, Vector128<byte> positions) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(table, positions) : Vector128.Shuffle(table, positions);
}
