using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ImssBienestar.Domain.Columns;

namespace ImssBienestar.Domain.Coverage;

/// <summary>Counts blocks of rows of any area fast, aside from the counts of a builder, into which they are poured from time to time.</summary>
/// <remarks>What takes time is to read, increase and write one counter for each row: one line of the cache is written at a time. One counter of four bytes for
/// each cell is the least that stays in the nearest cache and can be increased again at once where neighbours are of one cell.</remarks>
internal sealed class CellCounts
{
    private const int Room = byte.MaxValue + 1;
    private const int ChunkRows = 1024;

    private readonly byte lastArea;
    private readonly byte lastAge;
    private readonly byte lastOutcome;

    /// <summary>By number: the area above, the cell within the area in the byte below.</summary>
    private readonly uint[] counters;
    private readonly ushort[] numbers = new ushort[ChunkRows];
    private readonly uint mostRows;
    private long counted;

    private CellCounts(int areas, int ages, int outcomes, uint mostRows)
    {
        this.mostRows = mostRows;
        (lastArea, lastAge, lastOutcome) = ((byte)(areas - 1), (byte)(ages - 1), (byte)(outcomes - 1));
        counters = new uint[areas * Room];
    }

    /// <summary>The counters for a heading; null where the cells of an area may not fit in a byte.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="mostRows">After how many rows they are poured at the latest: before one of them could pass its end.</param>
    public static CellCounts? TryFor(TallyHeading heading, uint mostRows = uint.MaxValue)
    {
        int areas = Math.Min(heading.Areas.Length, Room);
        return heading.AgeGroups.Length * heading.Outcomes.Length <= Room ? new(areas, heading.AgeGroups.Length, heading.Outcomes.Length, mostRows) : null;
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
            if (!TryNumbers(areas.Slice(start, rows), ageGroups.Slice(start, rows), outcomes.Slice(start, rows)))
            {
                return false;
            }

            if (counted + rows > mostRows)
            {
                Pour(counts);
            }

            counted += rows;
            Increase(ref MemoryMarshal.GetReference(ageGroups[start..]), ref MemoryMarshal.GetReference(outcomes[start..]), rows);
        }

        return true;
    }

    /// <summary>Moves what was counted into the counts; throws where one of them is then out of range.</summary>
    public void Pour(Span<long> counts)
    {
        int cells = (lastAge + 1) * (lastOutcome + 1);
        for (int area = 0; area <= lastArea; area++)
        {
            Span<uint> ofArea = counters.AsSpan(area * Room, cells);
            for (int cell = 0; cell < cells; cell++)
            {
                counts[(area * cells) + cell] += ofArea[cell];
            }

            ofArea.Clear();
        }

        counted = 0;
    }

    /// <summary>Counts the rows whose numbers were written. Meanwhile the next rows of columns may come from memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Increase(ref byte ageGroups, ref byte outcomes, int rows)
    {
        unchecked
        {
            // Every row was seen to have a cell, and every cell has a counter.
            ref uint counter = ref MemoryMarshal.GetArrayDataReference(counters);
            ref ushort number = ref MemoryMarshal.GetArrayDataReference(numbers);
            nuint row = 0;
            for (; row + 64 <= (nuint)rows; row += 64)
            {
                RowsAhead.Ask(ref ageGroups, row);
                IncreaseThirtyTwo(ref counter, ref Unsafe.Add(ref number, row));
                RowsAhead.Ask(ref outcomes, row);
                IncreaseThirtyTwo(ref counter, ref Unsafe.Add(ref number, row + 32));
            }

            for (; row < (nuint)rows; row++)
            {
                Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref number, row))++;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void IncreaseThirtyTwo(ref uint counter, ref ushort number)
    {
        unchecked
        {
            for (nuint row = 0; row < 32; row += 4)
            {
                Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref number, row))++;
                Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref number, row + 1))++;
                Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref number, row + 2))++;
                Unsafe.Add(ref counter, (nuint)Unsafe.Add(ref number, row + 3))++;
            }
        }
    }

    /// <summary>Writes the number of each row, in any order; of no use where a row has no cell.</summary>
    /// <returns>Whether all rows have a cell.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryNumbers(ReadOnlySpan<byte> areas, ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> outcomes)
    {
        int row = 0;
        bool haveCells = true;
        if (Avx2.IsSupported)
        {
            // Neither product nor sum carries from one row to the next: the cell of a row is below 256.
            Vector256<ushort> width = Vector256.Create((ushort)(lastOutcome + 1));
            Vector256<byte> highestArea = default;
            Vector256<byte> highestAge = default;
            Vector256<byte> highestOutcome = default;
            ref byte areaOf = ref MemoryMarshal.GetReference(areas);
            ref byte ageOf = ref MemoryMarshal.GetReference(ageGroups);
            ref byte outcomeOf = ref MemoryMarshal.GetReference(outcomes);
            ref ushort number = ref MemoryMarshal.GetArrayDataReference(numbers);
            for (; row <= areas.Length - Vector256<byte>.Count; row += Vector256<byte>.Count)
            {
                Vector256<byte> area = Vector256.LoadUnsafe(ref areaOf, (nuint)row);
                Vector256<byte> age = Vector256.LoadUnsafe(ref ageOf, (nuint)row);
                Vector256<byte> outcome = Vector256.LoadUnsafe(ref outcomeOf, (nuint)row);
                highestArea = Vector256.Max(highestArea, area);
                highestAge = Vector256.Max(highestAge, age);
                highestOutcome = Vector256.Max(highestOutcome, outcome);
                Vector256<byte> cell = (age.AsUInt16() * width).AsByte() + outcome;
                Avx2.UnpackLow(cell, area).AsUInt16().StoreUnsafe(ref number, (nuint)row);
                Avx2.UnpackHigh(cell, area).AsUInt16().StoreUnsafe(ref number, (nuint)(row + Vector256<ushort>.Count));
            }

            haveCells &= Vector256.LessThanOrEqualAll(highestArea, Vector256.Create(lastArea))
                && Vector256.LessThanOrEqualAll(highestAge, Vector256.Create(lastAge))
                && Vector256.LessThanOrEqualAll(highestOutcome, Vector256.Create(lastOutcome));
        }

        for (; row < areas.Length; row++)
        {
            haveCells &= areas[row] <= lastArea && ageGroups[row] <= lastAge && outcomes[row] <= lastOutcome;
            numbers[row] = unchecked((ushort)((areas[row] << 8) | (byte)((ageGroups[row] * (lastOutcome + 1)) + outcomes[row])));
        }

        return haveCells;
    }
}
