using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ImssBienestar.Domain.Coverage;

/// <summary>Counts blocks of rows of any area fast, aside from the counts of a builder, into which they are poured from time to time.</summary>
/// <remarks>What takes time is to read, increase and write one counter for each row. Four counters of two bytes for each cell, taken in turn, keep a row from
/// waiting for the one before it; side by side they share a line of the cache. The caller has checked that every row has a cell.</remarks>
internal sealed class CellCounts
{
    private const int Lanes = 4;
    private const int ChunkRows = 1024;

    private readonly ushort ages;
    private readonly ushort codes;
    private readonly ulong[] lanes;
    private readonly ushort[] keys = new ushort[ChunkRows];
    private int rowsOfLane;

    private CellCounts(int ages, int codes, int cells)
    {
        this.ages = (ushort)ages;
        this.codes = (ushort)codes;
        lanes = new ulong[cells];
    }

    /// <summary>The counters for a heading; null where it has so many cells that counting aside does not pay.</summary>
    public static CellCounts? TryFor(TallyHeading heading)
    {
        int areas = Math.Min(heading.Areas.Length, byte.MaxValue + 1);
        long cells = (long)areas * heading.AgeGroups.Length * heading.Outcomes.Length;
        return cells <= ushort.MaxValue + 1 ? new(heading.AgeGroups.Length, heading.Outcomes.Length, (int)cells) : null;
    }

    /// <summary>Counts rows, all of which have a cell.</summary>
    public void Add(ReadOnlySpan<byte> areas, ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> outcomes, Span<long> counts)
    {
        for (int start = 0; start < areas.Length; start += ChunkRows)
        {
            int rows = Math.Min(ChunkRows, areas.Length - start);
            int ofLane = (rows + Lanes - 1) / Lanes;
            if (rowsOfLane + ofLane > ushort.MaxValue)
            {
                Pour(counts);
            }

            rowsOfLane += ofLane;
            Keys(areas.Slice(start, rows), ageGroups.Slice(start, rows), outcomes.Slice(start, rows));
            Increase(rows);
        }
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

    /// <summary>The cell of each row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Keys(ReadOnlySpan<byte> areas, ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> outcomes)
    {
        int row = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<ushort> ofAge = Vector256.Create(ages);
            Vector256<ushort> ofCode = Vector256.Create(codes);
            for (; row <= areas.Length - Vector256<byte>.Count; row += Vector256<byte>.Count)
            {
                Vector256<byte> area = Vector256.Create(areas[row..]);
                Vector256<byte> age = Vector256.Create(ageGroups[row..]);
                Vector256<byte> outcome = Vector256.Create(outcomes[row..]);
                ((((Vector256.WidenLower(area) * ofAge) + Vector256.WidenLower(age)) * ofCode) + Vector256.WidenLower(outcome))
                    .CopyTo(keys, row);
                ((((Vector256.WidenUpper(area) * ofAge) + Vector256.WidenUpper(age)) * ofCode) + Vector256.WidenUpper(outcome))
                    .CopyTo(keys, row + Vector256<ushort>.Count);
            }
        }

        for (; row < areas.Length; row++)
        {
            keys[row] = (ushort)((((areas[row] * ages) + ageGroups[row]) * codes) + outcomes[row]);
        }
    }
}
