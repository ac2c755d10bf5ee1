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
    private int area = -1;
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

    /// <summary>Counts a short block of the area and of the ranges at hand; does nothing where it is another area, leaves the ranges, or is long.</summary>
    public bool TryAdd(int ofArea, ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> codes, Span<long> counts)
    {
        int count = ageGroups.Length / 2;
        if (ofArea != area || count > ChunkPairs || (ageGroups.Length & 1) != 0 || !TryPairs(ageGroups, codes))
        {
            return false;
        }

        Increase(count, counts);
        return true;
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
            TryPairs(ageGroups.Slice(row, 2 * count), codes.Slice(row, 2 * count));
            Increase(count, counts);
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

    private void Increase(int count, Span<long> counts)
    {
        if (pending + count > ushort.MaxValue)
        {
            Pour(counts);
        }

        pending += count;
        Increase(count);
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

    /// <summary>Writes the cells of each two rows as one number, the first row below; of no use where a row is out of the ranges.</summary>
    /// <returns>Whether all rows are in the ranges.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryPairs(ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> codes)
    {
        int row = 0;
        bool areWithin = true;
        if (Vector256.IsHardwareAccelerated)
        {
            // Neither product nor sum carries from one row to the next: the cell of a row is below 256.
            Vector256<byte> firstAge = Vector256.Create((byte)ageRange.First);
            Vector256<byte> firstOutcome = Vector256.Create((byte)outcomeRange.First);
            Vector256<ushort> width = Vector256.Create((ushort)outcomeRange.Length);
            Vector256<byte> furthestAge = default;
            Vector256<byte> furthestOutcome = default;
            ref byte age = ref MemoryMarshal.GetReference(ageGroups);
            ref byte code = ref MemoryMarshal.GetReference(codes);
            ref ushort pair = ref MemoryMarshal.GetArrayDataReference(pairs);
            for (; row <= ageGroups.Length - Vector256<byte>.Count; row += Vector256<byte>.Count)
            {
                // A number below the first one of the range passes below zero and is far above its last one.
                Vector256<byte> ages = Vector256.LoadUnsafe(ref age, (nuint)row) - firstAge;
                Vector256<byte> ofOutcomes = Vector256.LoadUnsafe(ref code, (nuint)row) - firstOutcome;
                furthestAge = Vector256.Max(furthestAge, ages);
                furthestOutcome = Vector256.Max(furthestOutcome, ofOutcomes);
                ((ages.AsUInt16() * width) + ofOutcomes.AsUInt16()).StoreUnsafe(ref pair, (nuint)row / 2);
            }

            areWithin = Vector256.LessThanOrEqualAll(furthestAge, Vector256.Create((byte)(ageRange.Length - 1)))
                && Vector256.LessThanOrEqualAll(furthestOutcome, Vector256.Create((byte)(outcomeRange.Length - 1)));
        }

        for (; row < ageGroups.Length; row += 2)
        {
            areWithin &= ageRange.Contains(ageGroups[row]) && ageRange.Contains(ageGroups[row + 1])
                && outcomeRange.Contains(codes[row]) && outcomeRange.Contains(codes[row + 1]);
            pairs[row / 2] = unchecked((ushort)(Cell(ageGroups[row], codes[row]) | (Cell(ageGroups[row + 1], codes[row + 1]) << 8)));
        }

        return areWithin;
    }

    private int Cell(byte age, byte code) => ((age - ageRange.First) * outcomeRange.Length) + code - outcomeRange.First;
}
