using System.Buffers;
using System.Runtime.Intrinsics;
using ImssBienestar.Domain.Facilities;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Points of the sphere in a canonical order: by row of cells from the south, column from the west, latitude, longitude, and then the tie
/// that the owner gives, which is the key. The order does not depend on the order given, and adding a point does not change that of others.</summary>
internal sealed class SphereGrid
{
    /// <summary>Up to so many points of a cell are put in order one by one: most are, after the sort by parts.</summary>
    private const int LongRun = 200;

    /// <summary>Makes microdegrees positive.</summary>
    private const int Shift = 200_000_000;

    private readonly int[] rowStarts = new int[SphereCells.Rows + 1];
    private readonly ulong[] positions;

    /// <summary>Puts points in order.</summary>
    /// <param name="points">The points.</param>
    /// <param name="numbers">The number by which the owner knows each.</param>
    /// <param name="tie">Which of two numbers at the same point comes first.</param>
    public SphereGrid(ReadOnlySpan<GeoPoint> points, ReadOnlySpan<int> numbers, Comparison<int> tie)
    {
        Count = points.Length;
        Numbers = GC.AllocateUninitializedArray<int>(Count);
        positions = GC.AllocateUninitializedArray<ulong>(Count);
        (CellStarts, Columns) = PutInOrder(points, numbers, tie);

        // Room for two whole vectors past the end; what stands there is beyond every limit.
        X = Padded();
        Y = Padded();
        Z = Padded();
        for (int i = 0; i < Count; i++)
        {
            (Z[i], X[i]) = Unpacked(positions[i]);
        }

        UnitVectors.FromMicrodegrees(X, Y, Z);
        Balls = new CellBalls(Columns.Length);
        for (int cell = 0; cell < Columns.Length; cell++)
        {
            Balls[cell] = BallOf(CellStarts[cell], CellStarts[cell + 1]);
        }
    }

    public int Count { get; }

    /// <summary>The owner's number of each point, in canonical order.</summary>
    public int[] Numbers { get; }

    public double[] X { get; }

    public double[] Y { get; }

    public double[] Z { get; }

    /// <summary>The first point of each cell that has any, and the count of points.</summary>
    public int[] CellStarts { get; }

    /// <summary>The column of each cell that has points.</summary>
    public int[] Columns { get; }

    /// <summary>A ball around the points of each cell.</summary>
    public CellBalls Balls { get; }

    public UnitVector this[int point] => new(X[point], Y[point], Z[point]);

    public (int Latitude, int Longitude) MicrodegreesOf(int point) => Unpacked(positions[point]);

    /// <summary>The cells with points of a row: from, and the end.</summary>
    public (int From, int End) CellsOf(int row) => (rowStarts[row], rowStarts[row + 1]);

    /// <summary>The first cell of a row at or east of a column; the end of the row where there is none.</summary>
    public int FirstCellFrom(int row, int column)
    {
        int at = Array.BinarySearch(Columns, rowStarts[row], rowStarts[row + 1] - rowStarts[row], column);
        return at < 0 ? ~at : at;
    }

    /// <summary>All points, a few side by side in one row at a time.</summary>
    /// <param name="together">How many points at most.</param>
    /// <param name="columns">How many columns further east the last may be than the first.</param>
    public IEnumerable<TargetGroup> Groups(int together, int columns)
    {
        for (int row = 0; row < SphereCells.Rows; row++)
        {
            (int cell, int end) = CellsOf(row);
            int stop = CellStarts[end];
            for (int from = CellStarts[cell], next; from < stop; from = next)
            {
                cell += CellStarts[cell + 1] <= from ? 1 : 0;
                int last = cell;
                next = Math.Min(from + together, stop);
                while (CellStarts[last + 1] < next)
                {
                    if (Columns[last + 1] - Columns[cell] >= columns)
                    {
                        next = CellStarts[last + 1];
                        break;
                    }

                    last++;
                }

                yield return new(row, Columns[cell], Columns[last], from, next);
                cell = last;
            }
        }
    }

    /// <summary>The smallest ball about the mean of some points.</summary>
    public Ball BallOf(int from, int end)
    {
        double x = 0;
        double y = 0;
        double z = 0;
        for (int i = from; i < end; i++)
        {
            x += X[i];
            y += Y[i];
            z += Z[i];
        }

        double share = 1.0 / (end - from);
        var centre = new UnitVector(x * share, y * share, z * share);
        double farthest = 0;
        for (int i = from; i < end; i++)
        {
            farthest = Math.Max(farthest, this[i].ChordSquaredTo(centre));
        }

        return new(centre, (Math.Sqrt(farthest) * (1 + 1e-12)) + 1e-15);
    }

    private double[] Padded()
    {
        double[] coordinates = GC.AllocateUninitializedArray<double>(Count + (2 * Vector512<double>.Count));
        coordinates.AsSpan(Count).Fill(double.NaN);
        return coordinates;
    }

    /// <summary>Finds the order, the positions in it, and the cells with points: where they start, and their columns.</summary>
    private (int[] Starts, int[] Columns) PutInOrder(ReadOnlySpan<GeoPoint> points, ReadOnlySpan<int> numbers, Comparison<int> tie)
    {
        ulong[] entries = ArrayPool<ulong>.Shared.Rent(Count);
        ulong[] spare = ArrayPool<ulong>.Shared.Rent(Count);
        int[] starts = ArrayPool<int>.Shared.Rent(Count + 1);
        int[] columns = ArrayPool<int>.Shared.Rent(Count + 1);
        (ulong[] sorted, int firstPart) = PartSort.Sort(points, entries, spare);
        int cells = 0;
        int row = 0;
        for (int from = 0, end; from < Count; from = end)
        {
            ulong offset = sorted[from] >> (32 + SphereCells.PartBits);
            for (end = from; end < Count && sorted[end] >> (32 + SphereCells.PartBits) == offset; end++)
            {
                int at = unchecked((int)sorted[end]);
                Numbers[end] = numbers[at];
                positions[end] = Packed(points[at].Microdegrees);
            }

            SortCell(from, end, tie);
            int cell = (firstPart >> SphereCells.PartBits) + (int)offset;
            for (; cell >= SphereCells.FirstCellOf(row + 1); row++)
            {
                rowStarts[row + 1] = cells;
            }

            (starts[cells], columns[cells]) = (from, cell - SphereCells.FirstCellOf(row));
            cells++;
        }

        rowStarts.AsSpan(row + 1).Fill(cells);
        starts[cells] = Count;
        (int[] Starts, int[] Columns) found = (starts[..(cells + 1)], columns[..cells]);
        ArrayPool<ulong>.Shared.Return(entries);
        ArrayPool<ulong>.Shared.Return(spare);
        ArrayPool<int>.Shared.Return(starts);
        ArrayPool<int>.Shared.Return(columns);
        return found;
    }

    /// <summary>Orders the points of a cell by position and then by the tie.</summary>
    private void SortCell(int from, int end, Comparison<int> tie)
    {
        if (end - from > LongRun)
        {
            positions.AsSpan(from, end - from).Sort(Numbers.AsSpan(from, end - from));
            for (int first = from, next; first < end; first = next)
            {
                for (next = first + 1; next < end && positions[next] == positions[first]; next++)
                {
                }

                Numbers.AsSpan(first, next - first).Sort(tie);
            }

            return;
        }

        for (int i = from + 1; i < end; i++)
        {
            (int moving, ulong position) = (Numbers[i], positions[i]);
            int at = i;
            for (; at > from && (positions[at - 1] > position || (positions[at - 1] == position && tie(Numbers[at - 1], moving) > 0)); at--)
            {
                (Numbers[at], positions[at]) = (Numbers[at - 1], positions[at - 1]);
            }

            (Numbers[at], positions[at]) = (moving, position);
        }
    }

    /// <summary>Latitude and longitude in one number of the same order.</summary>
    private static ulong Packed((int Latitude, int Longitude) microdegrees) =>
        unchecked(((ulong)(uint)(microdegrees.Latitude + Shift) << 32) | (uint)(microdegrees.Longitude + Shift));

    private static (int Latitude, int Longitude) Unpacked(ulong position) =>
        unchecked(((int)(position >> 32) - Shift, (int)position - Shift));
}
