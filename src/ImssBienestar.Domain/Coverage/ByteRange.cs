using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ImssBienestar.Domain.Coverage;

/// <summary>The range of the numbers that occur in a column, both ends included.</summary>
internal readonly record struct ByteRange(int First, int Last)
{
    public int Length => Last - First + 1;

    /// <summary>Finds the range of a column; from 0 to 0 where it is empty.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ByteRange Of(ReadOnlySpan<byte> column)
    {
        if (column.IsEmpty)
        {
            return default;
        }

        byte least = column[0];
        byte most = column[0];
        int row = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            ref byte first = ref MemoryMarshal.GetReference(column);
            Vector256<byte> lowest = Vector256<byte>.AllBitsSet;
            Vector256<byte> highest = default;
            for (; row <= column.Length - Vector256<byte>.Count; row += Vector256<byte>.Count)
            {
                Vector256<byte> numbers = Vector256.LoadUnsafe(ref first, (nuint)row);
                lowest = Vector256.Min(lowest, numbers);
                highest = Vector256.Max(highest, numbers);
            }

            least = Least(lowest);
            most = (byte)(byte.MaxValue - Least(~highest));
        }

        for (; row < column.Length; row++)
        {
            least = Math.Min(least, column[row]);
            most = Math.Max(most, column[row]);
        }

        return new(least, most);
    }

    public bool Contains(byte number) => First <= number && number <= Last;

    public bool Contains(ByteRange other) => First <= other.First && other.Last <= Last;

    public ByteRange With(ByteRange other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));

    /// <summary>The least of 32 numbers: each half of them against the other, five times.</summary>
    private static byte Least(Vector256<byte> numbers)
    {
        Vector128<byte> least = Vector128.Min(numbers.GetLower(), numbers.GetUpper());
        least = Vector128.Min(least, Vector128.Shuffle(least.AsUInt64(), Vector128.Create(1UL, 0)).AsByte());
        least = Vector128.Min(least, Vector128.ShiftRightLogical(least.AsUInt64(), 32).AsByte());
        least = Vector128.Min(least, Vector128.ShiftRightLogical(least.AsUInt64(), 16).AsByte());
        least = Vector128.Min(least, Vector128.ShiftRightLogical(least.AsUInt64(), 8).AsByte());
        return least.ToScalar();
    }
}
