using System.Numerics;
using ImssBienestar.Domain.Facilities;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Points of the sphere in a canonical order: by row of cells from the south, column from the west, latitude, longitude, and then the tie
/// that the owner gives, which is the key. The order does not depend on the order given, and adding a point does not change that of others.</summary>
internal sealed class SphereGrid
{
    private const int DigitBits = 9;
    private const int Digits = 3;

    /// <summary>The parts of a cell, from south to north, by which points are sorted together with it.</summary>
    private const int Parts = 8;
    private const int LongRun = 200;

    /// <summary>Makes microdegrees positive.</summary>
    private const int Shift = 200_000_000;

    private readonly int[] rowStarts = new int[SphereCells.Rows + 1];
    private readonly ulong[] positions;

    public SphereGrid(ReadOnlySpan<GeoPoint> points, Comparison<int> tie)
    {
        Count = points.Length;
        positions = new ulong[Count];
        int[] cells = new int[Count];
        int[] parts = new int[Count];
        for (int i = 0; i < Count; i++)
        {
            (double latitude, double longitude) = (points[i].Latitude, points[i].Longitude);
            positions[i] = Packed(UnitVector.Microdegrees(latitude), UnitVector.Microdegrees(longitude));
            cells[i] = SphereCells.CellOf(latitude, longitude);
            parts[i] = (cells[i] * Parts) + SphereCells.PartOf(latitude, Parts);
        }

        Order = OrderByPart(parts);
        OrderInsideCells(Order, cells, positions, tie);

        // Room for a whole vector past the end; what stands there is beyond every limit.
        X = Padded();
        Y = Padded();
        Z = Padded();
        var starts = new List<int>((Count / 2) + 1);
        var columns = new List<int>((Count / 2) + 1);
        int row = 0;
        for (int i = 0; i < Count; i++)
        {
            int given = Order[i];
            (Z[i], X[i]) = Unpacked(positions[given]);
            int cell = cells[given];
            if (i > 0 && cell == cells[Order[i - 1]])
            {
                continue;
            }

            for (; cell >= SphereCells.FirstCellOf(row + 1); row++)
            {
                rowStarts[row + 1] = starts.Count;
            }

            starts.Add(i);
            columns.Add(cell - SphereCells.FirstCellOf(row));
        }

        UnitVectors.FromMicrodegrees(X, Y, Z);
        rowStarts.AsSpan(row + 1).Fill(starts.Count);
        starts.Add(Count);
        CellStarts = [.. starts];
        Columns = [.. columns];
        Balls = new Ball[Columns.Length];
        for (int cell = 0; cell < Balls.Length; cell++)
        {
            Balls[cell] = BallOf(CellStarts[cell], CellStarts[cell + 1]);
        }
    }

    public int Count { get; }

    /// <summary>The number, in the order given, of each point in canonical order.</summary>
    public int[] Order { get; }

    public double[] X { get; }

    public double[] Y { get; }

    public double[] Z { get; }

    /// <summary>The first point of each cell that has any, and the count of points.</summary>
    public int[] CellStarts { get; }

    /// <summary>The column of each cell that has points.</summary>
    public int[] Columns { get; }

    /// <summary>A ball around the points of each cell.</summary>
    public Ball[] Balls { get; }

    public UnitVector this[int point] => new(X[point], Y[point], Z[point]);

    /// <summary>Latitude and longitude in degrees.</summary>
    public (double Latitude, double Longitude) DegreesOf(int point)
    {
        (int latitude, int longitude) = Unpacked(positions[Order[point]]);
        return (latitude / 1e6, longitude / 1e6);
    }

    /// <summary>The cells with points of a row: from, and the end.</summary>
    public (int From, int End) CellsOf(int row) => (rowStarts[row], rowStarts[row + 1]);

    /// <summary>The first cell of a row at or east of a column; the end of the row where there is none.</summary>
    public int FirstCellFrom(int row, int column)
    {
        int at = Array.BinarySearch(Columns, rowStarts[row], rowStarts[row + 1] - rowStarts[row], column);
        return at < 0 ? ~at : at;
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
        double[] coordinates = new double[Count + (2 * Vector<double>.Count)];
        coordinates.AsSpan(Count).Fill(double.NaN);
        return coordinates;
    }

    /// <summary>Sorts the numbers of points by parts of cells, digit by digit: linear, and stable.</summary>
    private static int[] OrderByPart(int[] parts)
    {
        int[] order = new int[parts.Length];
        int[] other = new int[parts.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Span<int> counts = stackalloc int[1 << DigitBits];
        for (int shift = 0; shift < Digits * DigitBits; shift += DigitBits)
        {
            counts.Clear();
            foreach (int part in parts)
            {
                counts[(part >> shift) & (counts.Length - 1)]++;
            }

            int sum = 0;
            for (int digit = 0; digit < counts.Length; digit++)
            {
                (counts[digit], sum) = (sum, sum + counts[digit]);
            }

            foreach (int number in order)
            {
                other[counts[(parts[number] >> shift) & (counts.Length - 1)]++] = number;
            }

            (order, other) = (other, order);
        }

        return order;
    }

    private static void OrderInsideCells(int[] order, int[] cells, ulong[] positions, Comparison<int> tie)
    {
        for (int from = 0, end; from < order.Length; from = end)
        {
            int cell = cells[order[from]];
            for (end = from + 1; end < order.Length && cells[order[end]] == cell; end++)
            {
            }

            if (end - from > LongRun)
            {
                order.AsSpan(from, end - from).Sort(
                    (left, right) => positions[left] != positions[right] ? positions[left].CompareTo(positions[right]) : tie(left, right));
                continue;
            }

            for (int i = from + 1; i < end; i++)
            {
                int moving = order[i];
                ulong position = positions[moving];
                int at = i;
                for (; at > from && (positions[order[at - 1]] > position || (positions[order[at - 1]] == position && tie(order[at - 1], moving) > 0)); at--)
                {
                    order[at] = order[at - 1];
                }

                order[at] = moving;
            }
        }
    }

    /// <summary>Latitude and longitude in one number of the same order.</summary>
    private static ulong Packed(int latitude, int longitude) => ((ulong)(uint)(latitude + Shift) << 32) | (uint)(longitude + Shift);

    private static (int Latitude, int Longitude) Unpacked(ulong position) => ((int)(position >> 32) - Shift, (int)(position & uint.MaxValue) - Shift);
}
