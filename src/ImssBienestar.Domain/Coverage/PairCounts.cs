using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ImssBienestar.Domain.Coverage;

/// <summary>Counts blocks of rows of one area fast, aside from the counts of a builder, into which they are poured when the area changes.</summary>
/// <remarks>Within an area the cell of a row is a byte. Two rows are counted at once, by the pair of their cells: half as many counters are read, increased and
/// written. The caller has checked that every row has a cell.</remarks>
internal sealed class PairCounts
{
    private const int Room = byte.MaxValue + 1;
    private const int ChunkPairs = 1024;

    private readonly int codes;
    private readonly int cells;
    private readonly ushort[] counters;
    private int area;
    private int pending;

    private PairCounts(int codes, int cells)
    {
        this.codes = codes;
        this.cells = cells;
        counters = new ushort[cells * Room];
    }

    /// <summary>The counters for a heading; null where the cells of an area do not fit in a byte.</summary>
    public static PairCounts? TryFor(TallyHeading heading)
    {
        int cells = heading.AgeGroups.Length * heading.Outcomes.Length;
        return cells <= Room ? new(heading.Outcomes.Length, cells) : null;
    }

    /// <summary>Counts rows, all of which have a cell.</summary>
    public void Add(int ofArea, ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> outcomes, Span<long> counts)
    {
        if (ofArea != area)
        {
            Pour(counts);
            area = ofArea;
        }

        Span<ushort> pairs = stackalloc ushort[ChunkPairs];
        int row = 0;
        while (ageGroups.Length - row >= 2)
        {
            int count = Math.Min(ChunkPairs, (ageGroups.Length - row) / 2);
            if (pending + count > ushort.MaxValue)
            {
                Pour(counts);
            }

            pending += count;
            Pairs(ageGroups.Slice(row, 2 * count), outcomes.Slice(row, 2 * count), pairs);
            Increase(pairs[..count]);
            row += 2 * count;
        }

        if (row < ageGroups.Length)
        {
            ref long count = ref counts[(area * cells) + (ageGroups[row] * codes) + outcomes[row]];
            count = checked(count + 1);
        }
    }

    /// <summary>Moves what was counted into the counts; throws where one of them is then out of range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Pour(Span<long> counts)
    {
        if (pending == 0)
        {
            return;
        }

        Span<long> ofArea = counts.Slice(area * cells, cells);
        for (int second = 0; second < cells; second++)
        {
            Span<ushort> row = counters.AsSpan(second * Room, Room);
            long sum = 0;
            for (int first = row.IndexOfAnyExcept((ushort)0); first >= 0;)
            {
                sum += row[first];
                ofArea[first] = checked(ofArea[first] + row[first]);
                int next = row[(first + 1)..].IndexOfAnyExcept((ushort)0);
                first = next < 0 ? -1 : first + 1 + next;
            }

            ofArea[second] = checked(ofArea[second] + sum);
        }

        Array.Clear(counters);
        pending = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Increase(ReadOnlySpan<ushort> pairs)
    {
        unchecked
        {
            ref ushort counter = ref MemoryMarshal.GetArrayDataReference(counters);
            foreach (ushort pair in pairs)
            {
                Unsafe.Add(ref counter, (nuint)pair)++;
            }
        }
    }

    /// <summary>The cells of two rows as one number, the first below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pairs(ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> outcomes, Span<ushort> pairs)
    {
        // Neither product nor sum carries from one row to the next: the cell of a row is below 256.
        ReadOnlySpan<ushort> ages = MemoryMarshal.Cast<byte, ushort>(ageGroups);
        ReadOnlySpan<ushort> ofOutcomes = MemoryMarshal.Cast<byte, ushort>(outcomes);
        int i = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<ushort> factor = Vector256.Create((ushort)codes);
            for (; i <= ages.Length - Vector256<ushort>.Count; i += Vector256<ushort>.Count)
            {
                ((Vector256.Create(ages[i..]) * factor) + Vector256.Create(ofOutcomes[i..])).CopyTo(pairs[i..]);
            }
        }

        for (; i < ages.Length; i++)
        {
            pairs[i] = (ushort)((ages[i] * codes) + ofOutcomes[i]);
        }
    }
}
