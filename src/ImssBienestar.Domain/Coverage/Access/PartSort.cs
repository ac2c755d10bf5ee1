using System.Numerics;
using ImssBienestar.Domain.Facilities;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Sorts points by the parts of the cells in which they lie, digit by digit: linear, stable, and nothing is compared.</summary>
internal static class PartSort
{
    /// <summary>A digit at most: its counts stay in the first cache.</summary>
    private const int MostBits = 12;

    /// <summary>Sorts.</summary>
    /// <param name="points">The points.</param>
    /// <param name="entries">Room for an entry per point: its part less the one returned above, its number in the lower 32 bits.</param>
    /// <param name="spare">Room for as many.</param>
    /// <returns>The one of the two that has the entries in order, and the first part of the first cell.</returns>
    public static (ulong[] Sorted, int FirstPart) Sort(ReadOnlySpan<GeoPoint> points, ulong[] entries, ulong[] spare)
    {
        unchecked
        {
            int first = int.MaxValue;
            int last = 0;
            for (int i = 0; i < points.Length; i++)
            {
                int part = SphereCells.PartOf(points[i].Microdegrees);
                (first, last) = (Math.Min(first, part), Math.Max(last, part));
                entries[i] = ((ulong)(uint)part << 32) | (uint)i;
            }

            // Counted from the first cell that has points, the parts of a country have two digits, those of the world three.
            first &= -1 << SphereCells.PartBits;
            int width = BitOperations.Log2((uint)Math.Max(last - first, 1)) + 1;
            int digits = ((width - 1) / MostBits) + 1;
            int bits = ((width - 1) / digits) + 1;
            for (int i = 0; i < points.Length; i++)
            {
                entries[i] -= (ulong)(uint)first << 32;
            }

            Span<int> counts = stackalloc int[1 << bits];
            for (int digit = 0; digit < digits; digit++)
            {
                SortByDigit(entries.AsSpan(0, points.Length), spare, 32 + (digit * bits), counts);
                (entries, spare) = (spare, entries);
            }

            return (entries, first);
        }
    }

    private static void SortByDigit(ReadOnlySpan<ulong> from, Span<ulong> to, int shift, Span<int> counts)
    {
        unchecked
        {
            uint mask = (uint)counts.Length - 1;
            counts.Clear();
            foreach (ulong entry in from)
            {
                counts[(int)((uint)(entry >> shift) & mask)]++;
            }

            int sum = 0;
            foreach (ref int count in counts)
            {
                (count, sum) = (sum, sum + count);
            }

            foreach (ulong entry in from)
            {
                to[counts[(int)((uint)(entry >> shift) & mask)]++] = entry;
            }
        }
    }
}
