using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ImssBienestar.Domain.Coverage;

/// <summary>Counts blocks of rows of any area fast, aside from the counts of a builder, into which they are poured from time to time.</summary>
/// <remarks>What takes time is to read, increase and write one counter for each row. Four counters of two bytes for each cell, taken in turn, keep a row from
/// waiting for the one before it; side by side they share a line of the cache.</remarks>
internal sealed class CellCounts
{
    private const int Lanes = 4;
    private const int ChunkRows = 1024;

    private readonly byte lastArea;
    private readonly byte lastAge;
    private readonly byte lastOutcome;
    private readonly ulong[] lanes;
    private readonly ushort[] keys = new ushort[ChunkRows];
    private int rowsOfLane;

    private CellCounts(int areas, int ages, int outcomes)
    {
        (lastArea, lastAge, lastOutcome) = ((byte)(areas - 1), (byte)(ages - 1), (byte)(outcomes - 1));
        lanes = new ulong[areas * ages * outcomes];
    }

    /// <summary>The counters for a heading; null where it has so many cells that counting aside does not pay.</summary>
    public static CellCounts? TryFor(TallyHeading heading)
    {
        int areas = Math.Min(heading.Areas.Length, byte.MaxValue + 1);
        long cells = (long)areas * heading.AgeGroups.Length * heading.Outcomes.Length;
        return cells <= ushort.MaxValue + 1 ? new(areas, heading.AgeGroups.Length, heading.Outcomes.Length) : null;
    }

    /// <summary>Counts the rows of a block; does nothing where one of them has no cell.</summary>
    public bool TryAdd(ReadOnlySpan<byte> areas, ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> outcomes, Span<long> counts)
    {
        // A short block is checked while its cells are computed, before any of them is counted; a long one needs a pass of its own.
        if (areas.Length > ChunkRows
            && (ByteRange.Of(areas).Last > lastArea || ByteRange.Of(ageGroups).Last > lastAge || ByteRange.Of(outcomes).Last > lastOutcome))
        {
            return false;
        }

        for (int start = 0; start < areas.Length; start += ChunkRows)
        {
            int rows = Math.Min(ChunkRows, areas.Length - start);
            if (!TryKeys(areas.Slice(start, rows), ageGroups.Slice(start, rows), outcomes.Slice(start, rows)))
            {
                return false;
            }

            int ofLane = (rows + Lanes - 1) / Lanes;
            if (rowsOfLane + ofLane > ushort.MaxValue)
            {
                Pour(counts);
            }

            rowsOfLane += ofLane;
            Increase(rows);
        }

        return true;
    }

    /// <summary>Moves what was counted into the counts; throws where one of them is then out of range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Pour(Span<long> counts)
    {
        for (int cell = 0; cell < lanes.Length; cell++)
        {
            ulong four = lanes[cell];
            if (four != 0)
            {
                lanes[cell] = 0;
                ulong two = (four & 0x0000FFFF0000FFFF) + ((four >> 16) & 0x0000FFFF0000FFFF);
                counts[cell] = checked(counts[cell] + (long)((two & uint.MaxValue) + (two >> 32)));
            }
        }

        rowsOfLane = 0;
    }

    /// <summary>Increases the counter of each row, the lanes in turn.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Increase(int rows)
    {
        unchecked
        {
            ref ushort counter = ref Unsafe.As<ulong, ushort>(ref MemoryMarshal.GetArrayDataReference(lanes));
            ref ushort key = ref MemoryMarshal.GetArrayDataReference(keys);
            nuint row = 0;
            for (; row + Lanes <= (nuint)rows; row += Lanes)
            {
                ulong four = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref key, row)));
                Unsafe.Add(ref counter, (nuint)(ushort)four * Lanes)++;
                Unsafe.Add(ref counter, ((nuint)(ushort)(four >> 16) * Lanes) + 1)++;
                Unsafe.Add(ref counter, ((nuint)(ushort)(four >> 32) * Lanes) + 2)++;
                Unsafe.Add(ref counter, ((nuint)(four >> 48) * Lanes) + 3)++;
            }

            for (; row < (nuint)rows; row++)
            {
                Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref key, row) * Lanes)++;
            }
        }
    }

    /// <summary>Writes the cell of each row; of no use where a row has none.</summary>
    /// <returns>Whether all rows have a cell.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryKeys(ReadOnlySpan<byte> areas, ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> outcomes)
    {
        int row = 0;
        bool haveCells = true;
        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<ushort> ages = Vector256.Create((ushort)(lastAge + 1));
            Vector256<ushort> codes = Vector256.Create((ushort)(lastOutcome + 1));
            Vector256<byte> highestArea = default;
            Vector256<byte> highestAge = default;
            Vector256<byte> highestOutcome = default;
            ref byte areaOf = ref MemoryMarshal.GetReference(areas);
            ref byte ageOf = ref MemoryMarshal.GetReference(ageGroups);
            ref byte outcomeOf = ref MemoryMarshal.GetReference(outcomes);
            ref ushort key = ref MemoryMarshal.GetArrayDataReference(keys);
            for (; row <= areas.Length - Vector256<byte>.Count; row += Vector256<byte>.Count)
            {
                Vector256<byte> area = Vector256.LoadUnsafe(ref areaOf, (nuint)row);
                Vector256<byte> age = Vector256.LoadUnsafe(ref ageOf, (nuint)row);
                Vector256<byte> outcome = Vector256.LoadUnsafe(ref outcomeOf, (nuint)row);
                highestArea = Vector256.Max(highestArea, area);
                highestAge = Vector256.Max(highestAge, age);
                highestOutcome = Vector256.Max(highestOutcome, outcome);
                ((((Vector256.WidenLower(area) * ages) + Vector256.WidenLower(age)) * codes) + Vector256.WidenLower(outcome))
                    .StoreUnsafe(ref key, (nuint)row);
                ((((Vector256.WidenUpper(area) * ages) + Vector256.WidenUpper(age)) * codes) + Vector256.WidenUpper(outcome))
                    .StoreUnsafe(ref key, (nuint)(row + Vector256<ushort>.Count));
            }

            haveCells = Vector256.LessThanOrEqualAll(highestArea, Vector256.Create(lastArea))
                && Vector256.LessThanOrEqualAll(highestAge, Vector256.Create(lastAge))
                && Vector256.LessThanOrEqualAll(highestOutcome, Vector256.Create(lastOutcome));
        }

        for (; row < areas.Length; row++)
        {
            haveCells &= areas[row] <= lastArea && ageGroups[row] <= lastAge && outcomes[row] <= lastOutcome;
            keys[row] = unchecked((ushort)((((areas[row] * (lastAge + 1)) + ageGroups[row]) * (lastOutcome + 1)) + outcomes[row]));
        }

        return haveCells;
    }
}
