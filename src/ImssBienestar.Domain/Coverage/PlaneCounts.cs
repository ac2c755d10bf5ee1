using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ImssBienestar.Domain.Columns;

namespace ImssBienestar.Domain.Coverage;

/// <summary>Counts rows by cells below 64 without a counter for each row: the cell of a row is a bit of a word, and words are added bit by bit.</summary>
/// <remarks>Eight words stand side by side in a vector. The first plane holds the last binary digit of all 64 × 8 counters, the second one the digit before it,
/// and so on: adding eight rows to their counters is a step of a binary adder, two operations for each digit that two vectors carry into. Two vectors carry
/// one bit into the next plane, so that each plane costs half as much as the one below it.</remarks>
internal sealed class PlaneCounts
{
    /// <summary>How many cells have a counter; few rows of others may occur.</summary>
    public const int Cells = 64;

    /// <summary>How many rows are counted at a time.</summary>
    public const int MostRows = 512;

    private const int Words = 8;
    private const int Planes = 16;

    /// <summary>The plane that a whole block carries one vector into.</summary>
    private const int BlockPlane = 6;

    private readonly Vector512<ulong>[] planes = new Vector512<ulong>[Planes];
    private readonly byte[] paddedAges = new byte[MostRows];
    private readonly byte[] paddedCodes = new byte[MostRows];

    /// <summary>Rows of cells from 64 on, by cell: they were also counted as of the cell 64 or 128 or 192 below.</summary>
    private readonly long[] beyond = new long[AreaCounts.Room];
    private int blocks;

    /// <summary>Rows of the first cell that were added to fill blocks.</summary>
    private int padding;

    /// <summary>Whether the machine has the vectors.</summary>
    public static bool IsSupported => Avx512BW.IsSupported && Vector512.IsHardwareAccelerated;

    /// <summary>Whether one more block could pass the end of a counter.</summary>
    public bool IsFull => blocks == (1 << (Planes - BlockPlane)) - 1;

    /// <summary>Counts the rows of a short block; does nothing where one of them is out of the range.</summary>
    public bool TryAdd(ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> codes, CellRange range)
    {
        if (ageGroups.Length == MostRows)
        {
            return TryAddBlock(ageGroups, codes, range);
        }

        Fill(paddedAges, ageGroups, (byte)range.Ages.Last);
        Fill(paddedCodes, codes, (byte)range.Outcomes.First);
        bool isAdded = TryAddBlock(paddedAges, paddedCodes, range);
        padding += isAdded ? MostRows - ageGroups.Length : 0;
        return isAdded;
    }

    /// <summary>Moves what was counted into sums.</summary>
    public void Pour(Span<long> sums)
    {
        for (int plane = 0; plane < Planes; plane++)
        {
            for (int word = 0; word < Words; word++)
            {
                for (ulong bits = planes[plane].GetElement(word); bits != 0; bits &= bits - 1)
                {
                    sums[BitOperations.TrailingZeroCount(bits)] += 1L << plane;
                }
            }
        }

        sums[0] -= padding;
        for (int cell = Cells; cell < beyond.Length; cell++)
        {
            sums[cell] += beyond[cell];
            sums[cell % Cells] -= beyond[cell];
        }

        Array.Clear(planes);
        Array.Clear(beyond);
        blocks = 0;
        padding = 0;
    }

    private static void Fill(Span<byte> block, ReadOnlySpan<byte> rows, byte padding)
    {
        rows.CopyTo(block);
        block[rows.Length..].Fill(padding);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryAddBlock(ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> codes, CellRange range)
    {
        var cells = new BlockCells(ageGroups, codes, range);
        Vector512<ulong> ones = planes[0];
        Vector512<ulong> twos = planes[1];
        Vector512<ulong> fours = planes[2];
        Vector512<ulong> eights = planes[3];
        Vector512<ulong> sixteens = planes[4];
        Vector512<ulong> first = default;
        Vector512<ulong> second = default;
        Vector512<byte> furthestAge = default;
        Vector512<byte> furthestOutcome = default;
        for (nuint half = 0; half < MostRows; half += MostRows / 2)
        {
            Vector512<ulong> one = Add(
                ref eights,
                AddEight(ref ones, ref twos, ref fours, cells.Of(half, ref furthestAge, ref furthestOutcome)),
                AddEight(ref ones, ref twos, ref fours, cells.Of(half + 64, ref furthestAge, ref furthestOutcome)));
            Vector512<ulong> other = Add(
                ref eights,
                AddEight(ref ones, ref twos, ref fours, cells.Of(half + 128, ref furthestAge, ref furthestOutcome)),
                AddEight(ref ones, ref twos, ref fours, cells.Of(half + 192, ref furthestAge, ref furthestOutcome)));
            (first, second) = (second, Add(ref sixteens, one, other));
        }

        // Only now is it known whether all rows are in the range: nothing was kept so far.
        if (Vector512.GreaterThanAny(furthestAge, Vector512.Create((byte)(range.Ages.Length - 1)))
            || Vector512.GreaterThanAny(furthestOutcome, Vector512.Create((byte)(range.Outcomes.Length - 1))))
        {
            return false;
        }

        (planes[0], planes[1], planes[2], planes[3], planes[4]) = (ones, twos, fours, eights, sixteens);
        Vector512<ulong> carry = Add(ref planes[BlockPlane - 1], first, second);
        for (int plane = BlockPlane; carry != Vector512<ulong>.Zero; plane++)
        {
            (planes[plane], carry) = (planes[plane] ^ carry, planes[plane] & carry);
        }

        blocks++;
        if (range.Count > Cells)
        {
            CountBeyond(cells);
        }

        return true;
    }

    /// <summary>Counts the rows of a block whose cell is from 64 on.</summary>
    private void CountBeyond(BlockCells cells)
    {
        Vector512<byte> ignored = default;
        for (nuint row = 0; row < MostRows; row += (nuint)Vector512<byte>.Count)
        {
            Vector512<byte> ofRows = cells.Of(row, ref ignored, ref ignored);
            ulong rows = Vector512.GreaterThan(ofRows, Vector512.Create((byte)(Cells - 1))).ExtractMostSignificantBits();
            for (; rows != 0; rows &= rows - 1)
            {
                beyond[ofRows.GetElement(BitOperations.TrailingZeroCount(rows))]++;
            }
        }
    }

    /// <summary>Adds 64 rows, eight words of a vector at a time.</summary>
    /// <returns>What the plane of the fours carries.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> AddEight(
        ref Vector512<ulong> ones, ref Vector512<ulong> twos, ref Vector512<ulong> fours, Vector512<byte> cells)
    {
        Vector512<ulong> rows = cells.AsUInt64();
        Vector512<ulong> carried = Add(ref twos, Add(ref ones, Bit(rows), Bit(rows >>> 8)), Add(ref ones, Bit(rows >>> 16), Bit(rows >>> 24)));
        return Add(
            ref fours, carried, Add(ref twos, Add(ref ones, Bit(rows >>> 32), Bit(rows >>> 40)), Add(ref ones, Bit(rows >>> 48), Bit(rows >>> 56))));
    }

    /// <summary>In each word, the bit of the cell that the lowest byte names; the rotation looks at six digits alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Bit(Vector512<ulong> cell) => Avx512F.RotateLeftVariable(Vector512<ulong>.One, cell);

    /// <summary>Adds two vectors of one digit each to a plane.</summary>
    /// <returns>What the plane carries: the majority of the three.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Add(ref Vector512<ulong> plane, Vector512<ulong> one, Vector512<ulong> other)
    {
        Vector512<ulong> before = plane;
        plane = Avx512F.TernaryLogic(before, one, other, 0x96);
        return Avx512F.TernaryLogic(before, one, other, 0xE8);
    }

    /// <summary>The cells of the rows of a block.</summary>
    private readonly ref struct BlockCells
    {
        private readonly ref byte age;
        private readonly ref byte code;
        private readonly Vector512<byte> lastAge;
        private readonly Vector512<byte> firstOutcome;
        private readonly Vector512<ushort> width;

        public BlockCells(ReadOnlySpan<byte> ageGroups, ReadOnlySpan<byte> codes, CellRange range)
        {
            age = ref MemoryMarshal.GetReference(ageGroups);
            code = ref MemoryMarshal.GetReference(codes);
            lastAge = Vector512.Create((byte)range.Ages.Last);
            firstOutcome = Vector512.Create((byte)range.Outcomes.First);
            width = Vector512.Create((ushort)range.Outcomes.Length);
        }

        /// <summary>The cells of 64 rows; of no use where a row is out of the range.</summary>
        /// <param name="row">The first of the rows.</param>
        /// <param name="furthestAge">How far any age group lies from the last one: below the length of the range, where all are in it.</param>
        /// <param name="furthestOutcome">How far any outcome lies from the first one.</param>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector512<byte> Of(nuint row, ref Vector512<byte> furthestAge, ref Vector512<byte> furthestOutcome)
        {
            RowsAhead.Ask(ref age, row);
            RowsAhead.Ask(ref code, row);

            // Neither product nor sum carries from one row to the next: the cell of a row is below 256. A number beyond the end it is taken from passes below
            // zero and is far above the length of its range.
            Vector512<byte> ages = lastAge - Vector512.LoadUnsafe(ref age, row);
            Vector512<byte> outcomes = Vector512.LoadUnsafe(ref code, row) - firstOutcome;
            furthestAge = Vector512.Max(furthestAge, ages);
            furthestOutcome = Vector512.Max(furthestOutcome, outcomes);
            return (ages.AsUInt16() * width).AsByte() + outcomes;
        }
    }
}
