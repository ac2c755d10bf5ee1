using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ImssBienestar.Domain.Coverage;

/// <summary>Checks columns of small numbers before they are counted.</summary>
internal static class TallyColumns
{
    /// <summary>Whether every number of a column is below a count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool AreBelow(ReadOnlySpan<byte> column, int count)
    {
        if (count > byte.MaxValue)
        {
            return true;
        }

        int row = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            ref byte first = ref MemoryMarshal.GetReference(column);
            Vector256<byte> highest = default;
            for (; row <= column.Length - Vector256<byte>.Count; row += Vector256<byte>.Count)
            {
                highest = Vector256.Max(highest, Vector256.LoadUnsafe(ref first, (nuint)row));
            }

            if (Vector256.GreaterThanOrEqualAny(highest, Vector256.Create((byte)count)))
            {
                return false;
            }
        }

        return column[row..].IndexOfAnyInRange((byte)count, byte.MaxValue) < 0;
    }
}
