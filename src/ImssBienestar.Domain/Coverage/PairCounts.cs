using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ImssBienestar.Domain.Coverage;

/// <summary>Counts blocks of rows of one area fast, aside from the counts of a builder, into which they are poured when the area changes.</summary>
/// <remarks>Within an area few age groups and outcomes occur, so that the cell of a row is a small number. Two rows are counted at once, by the pair of their
/// cells: half as many counters are read, increased and written, and they stay in the nearest cache. The caller has checked that every row has a
/// cell.</remarks>
internal sealed class PairCounts
{
    private const int Room = byte.MaxValue + 1;
    private const int ChunkPairs = 1024;

    private readonly int outcomes;
    private readonly int cells;
    private readonly ushort[] counters = new ushort[Room * Room];
    private readonly ushort[] pairs = new ushort[ChunkPairs];
    private int area;
    private ByteRange ageRange;
    private ByteRange outcomeRange;
    private int pending;

    private PairCounts(int outcomes, int cells)
    {
        this.outcomes = outcomes;
        this.cells = cells;
    }

    /// <summary>The counters for a heading; null where the cells of an area may not fit in a byte.</summary>
    public static PairCounts? TryFor(TallyHeading heading)
    {
        int cells = heading.AgeGroups.Length * heading.Outcomes.Length;
        return cells <= Room ? new(heading.Outcomes.Length, cells) : null;
    }

    /// <summary>Counts rows, all of which have a cell.</summary>
    /// <param name="ofArea">The area of all rows.</param>
    /// <param name="ageGroups">The age groups.</param>
    /// <param name="codes">The outcomes.</param>
    /// <param name="agesOccurring">The range that the age groups are in.</param>
    /// <param name="codesOccurring">The range that the outcomes are in.</param>
    /// <param name="counts">Where what was counted aside is poured.</param>
    public void Add(
        int ofArea, ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> codes, ByteRange agesOccurring, ByteRange codesOccurring, Span<long> counts)
    {
        if (ofArea != area || !ageRange.Contains(agesOccurring) || !outcomeRange.Contains(codesOccurring))
        {
            Pour(counts);
            ageRange = ofArea == area ? ageRange.With(agesOccurring) : agesOccurring;
            outcomeRange = ofArea == area ? outcomeRange.With(codesOccurring) : codesOccurring;
            area = ofArea;
        }

        int row = 0;
        while (ageGroups.Length - row >= 2)
        {
            int count = Math.Min(ChunkPairs, (ageGroups.Length - row) / 2);
            if (pending + count > ushort.MaxValue)
            {
                Pour(counts);
            }

            pending += count;
            Pairs(ageGroups.Slice(row, 2 * count), codes.Slice(row, 2 * count));
            Increase(count);
            row += 2 * count;
        }

        if (row < ageGroups.Length)
        {
            ref long count = ref counts[(area * cells) + (ageGroups[row] * outcomes) + codes[row]];
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

        pending = 0;
        Span<long> sums = stackalloc long[Room];
        sums.Clear();
        int used = ageRange.Length * outcomeRange.Length;
        for (int second = 0; second < used; second++)
        {
            Span<ushort> row = counters.AsSpan(second * Room, used);
            for (int first = 0; first < row.Length; first++)
            {
                sums[first] += row[first];
                sums[second] += row[first];
            }

            row.Clear();
        }

        for (int cell = 0; cell < used; cell++)
        {
            (int age, int outcome) = Math.DivRem(cell, outcomeRange.Length);
            ref long count = ref counts[(area * cells) + ((ageRange.First + age) * outcomes) + outcomeRange.First + outcome];
            count = checked(count + sums[cell]);
        }
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

    /// <summary>The cells of two rows as one number, the first row below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pairs(ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> codes)
    {
        int row = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            // Neither product nor sum carries from one row to the next: the cell of a row is below 256.
            Vector256<byte> firstAge = Vector256.Create((byte)ageRange.First);
            Vector256<byte> firstOutcome = Vector256.Create((byte)outcomeRange.First);
            Vector256<ushort> width = Vector256.Create((ushort)outcomeRange.Length);
            ref byte age = ref MemoryMarshal.GetReference(ageGroups);
            ref byte code = ref MemoryMarshal.GetReference(codes);
            ref ushort pair = ref MemoryMarshal.GetArrayDataReference(pairs);
            for (; row <= ageGroups.Length - Vector256<byte>.Count; row += Vector256<byte>.Count)
            {
                Vector256<ushort> ages = (Vector256.LoadUnsafe(ref age, (nuint)row) - firstAge).AsUInt16();
                Vector256<ushort> ofOutcomes = (Vector256.LoadUnsafe(ref code, (nuint)row) - firstOutcome).AsUInt16();
                ((ages * width) + ofOutcomes).StoreUnsafe(ref pair, (nuint)row / 2);
            }
        }

        for (; row < ageGroups.Length; row += 2)
        {
            pairs[row / 2] = (ushort)(Cell(ageGroups[row], codes[row]) | (Cell(ageGroups[row + 1], codes[row + 1]) << 8));
        }
    }

    private int Cell(byte age, byte code) => ((age - ageRange.First) * outcomeRange.Length) + code - outcomeRange.First;
}
