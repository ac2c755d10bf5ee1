using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ImssBienestar.Domain.Coverage;

/// <summary>Counts rows by cells below 256, two rows at once, by the pair of their cells: half as many counters are read, increased and written as there are
/// rows.</summary>
internal sealed class PairCounts
{
    /// <summary>How many rows are counted at a time.</summary>
    public const int MostRows = 2 * MostPairs;

    private const int Room = AreaCounts.Room;
    private const int MostPairs = 1024;

    private readonly ushort[] counters = new ushort[Room * Room];
    private readonly ushort[] pairs = new ushort[MostPairs];

    /// <summary>Counters of rows that had no other beside them.</summary>
    private readonly long[] singles = new long[Room];
    private int counted;

    /// <summary>Whether no counter can pass its end when so many more rows are counted.</summary>
    public bool HasRoomFor(int rows) => counted + (rows / 2) <= ushort.MaxValue;

    /// <summary>Counts the rows of a short block; does nothing where one of them is out of the range.</summary>
    public bool TryAdd(ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> codes, CellRange range)
    {
        int even = ageGroups.Length & ~1;
        bool isOdd = even < ageGroups.Length;
        if (!TryPairs(ageGroups[..even], codes[..even], range) || (isOdd && !range.Contains(ageGroups[even], codes[even])))
        {
            return false;
        }

        counted += even / 2;
        Increase(even / 2);
        if (isOdd)
        {
            singles[range.Cell(ageGroups[even], codes[even])]++;
        }

        return true;
    }

    /// <summary>Moves what was counted into sums, of which so many are in use.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Pour(Span<long> sums, int used)
    {
        for (int second = 0; second < used; second++)
        {
            sums[second] += singles[second];
            if (counted > 0)
            {
                Span<ushort> row = counters.AsSpan(second * Room, used);
                for (int first = 0; first < row.Length; first++)
                {
                    sums[first] += row[first];
                    sums[second] += row[first];
                }

                row.Clear();
            }
        }

        Array.Clear(singles);
        counted = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Increase(int count)
    {
        unchecked
        {
            // Every pair has a counter: there is one for each number of two bytes.
            ref ushort counter = ref MemoryMarshal.GetArrayDataReference(counters);
            foreach (ushort pair in pairs.AsSpan(0, count))
            {
                Unsafe.Add(ref counter, (nuint)pair)++;
            }
        }
    }

    /// <summary>Writes the cells of each two rows as one number, the first row below; of no use where a row is out of the range.</summary>
    /// <returns>Whether all rows are in the range.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryPairs(ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> codes, CellRange range)
    {
        int row = 0;
        bool areWithin = true;
        if (Vector256.IsHardwareAccelerated)
        {
            // Neither product nor sum carries from one row to the next: the cell of a row is below 256.
            Vector256<byte> lastAge = Vector256.Create((byte)range.Ages.Last);
            Vector256<byte> firstOutcome = Vector256.Create((byte)range.Outcomes.First);
            Vector256<ushort> width = Vector256.Create((ushort)range.Outcomes.Length);
            Vector256<byte> furthestAge = default;
            Vector256<byte> furthestOutcome = default;
            ref byte age = ref MemoryMarshal.GetReference(ageGroups);
            ref byte code = ref MemoryMarshal.GetReference(codes);
            ref ushort pair = ref MemoryMarshal.GetArrayDataReference(pairs);
            for (; row <= ageGroups.Length - Vector256<byte>.Count; row += Vector256<byte>.Count)
            {
                // A number beyond the end it is taken from passes below zero and is far above the length of its range.
                Vector256<byte> ages = lastAge - Vector256.LoadUnsafe(ref age, (nuint)row);
                Vector256<byte> ofOutcomes = Vector256.LoadUnsafe(ref code, (nuint)row) - firstOutcome;
                furthestAge = Vector256.Max(furthestAge, ages);
                furthestOutcome = Vector256.Max(furthestOutcome, ofOutcomes);
                ((ages.AsUInt16() * width) + ofOutcomes.AsUInt16()).StoreUnsafe(ref pair, (nuint)row / 2);
            }

            areWithin &= Vector256.LessThanOrEqualAll(furthestAge, Vector256.Create((byte)(range.Ages.Length - 1)))
                && Vector256.LessThanOrEqualAll(furthestOutcome, Vector256.Create((byte)(range.Outcomes.Length - 1)));
        }

        for (; row < ageGroups.Length; row += 2)
        {
            areWithin &= range.Contains(ageGroups[row], codes[row]) && range.Contains(ageGroups[row + 1], codes[row + 1]);
            pairs[row / 2] = unchecked((ushort)(range.Cell(ageGroups[row], codes[row]) | (range.Cell(ageGroups[row + 1], codes[row + 1]) << 8)));
        }

        return areWithin;
    }
}
