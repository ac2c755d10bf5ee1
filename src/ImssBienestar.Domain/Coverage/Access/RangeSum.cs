using System.Numerics;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Adds up, for every point of one grid, the values of the points of another within a limit: the inner loop of floating catchments.</summary>
/// <remarks>
/// <para>Each sum is taken one value after another in the canonical order of the sources, starting from zero; the lanes of a vector are different
/// targets. So a sum has the same bits in vectors, in scalars and in a plain loop over all pairs, whatever the width of the machine.</para>
/// <para>A few targets side by side share one list of the sources that may be near; nothing is stored per pair. A pair is told by one product of
/// vectors, and by its distance where it is within rounding of the limit.</para>
/// </remarks>
internal static class RangeSum
{
    /// <summary>How many targets are taken together at most.</summary>
    private const int Together = 16;

    /// <summary>How many cells side by side they may come from.</summary>
    private const int CellsTogether = 4;

    /// <summary>Adds up.</summary>
    /// <param name="targets">The points that get a sum.</param>
    /// <param name="sources">The points that have a value.</param>
    /// <param name="values">The values, in canonical order of the sources, zero or more.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="areWhole">Whether the values are whole numbers whose sum is exact in any order.</param>
    /// <param name="sums">The sums, in canonical order of the targets.</param>
    /// <param name="inVectors">Whether to use vectors; the answer is the same.</param>
    public static void Within(
        SphereGrid targets, SphereGrid sources, double[] values, in RangeLimit limit, bool areWhole, Span<double> sums, bool inVectors = true)
    {
        if (targets.Count == 0 || sources.Count == 0)
        {
            sums.Clear();
            return;
        }

        double[]? ofCells = areWhole ? CellSums(sources, values) : null;
        Span<double> together = stackalloc double[Together + (2 * Vector<double>.Count)];
        var near = new NearSources(sources, values, ofCells);
        for (int row = 0; row < SphereCells.Rows; row++)
        {
            (int cell, int end) = targets.CellsOf(row);
            if (cell == end)
            {
                continue;
            }

            var window = new RowWindow(sources, row, limit);
            int stop = targets.CellStarts[end];
            for (int from = targets.CellStarts[cell], next; from < stop; from = next)
            {
                cell += targets.CellStarts[cell + 1] <= from ? 1 : 0;
                int lastCell = cell;
                next = Math.Min(from + Together, stop);
                while (targets.CellStarts[lastCell + 1] < next)
                {
                    if (targets.Columns[lastCell + 1] - targets.Columns[cell] >= CellsTogether)
                    {
                        next = targets.CellStarts[lastCell + 1];
                        break;
                    }

                    lastCell++;
                }

                int count = next - from;
                window.MoveTo(targets.Columns[cell], targets.Columns[lastCell]);
                together.Fill(near.Gather(targets.BallOf(from, next), window.Runs, limit));
                if (inVectors)
                {
                    AddInVectors(targets, from, count, near, limit, together);
                }
                else
                {
                    AddInScalars(targets, from, count, near, limit, together);
                }

                together[..count].CopyTo(sums[from..]);
                cell = lastCell;
            }
        }
    }

    private static double[] CellSums(SphereGrid grid, double[] values)
    {
        double[] sums = new double[grid.Balls.Length];
        for (int cell = 0; cell < sums.Length; cell++)
        {
            for (int i = grid.CellStarts[cell]; i < grid.CellStarts[cell + 1]; i++)
            {
                sums[cell] += values[i];
            }
        }

        return sums;
    }

    private static void AddInScalars(SphereGrid targets, int from, int count, NearSources near, in RangeLimit limit, Span<double> sums)
    {
        for (int i = 0; i < count; i++)
        {
            UnitVector target = targets[from + i];
            for (int j = 0; j < near.Count; j++)
            {
                sums[i] += limit.Includes(target, near[j]) ? near.Values[j] : 0;
            }
        }
    }

    private static void AddInVectors(SphereGrid targets, int from, int count, NearSources near, in RangeLimit limit, Span<double> sums)
    {
        unchecked
        {
            int i = 0;
            for (; i < count - Vector<double>.Count; i += 2 * Vector<double>.Count)
            {
                AddToTwo(targets, from + i, near, limit, sums[i..]);
            }

            if (i < count)
            {
                AddToOne(targets, from + i, near, limit, sums[i..]);
            }
        }
    }

    private static void AddToOne(SphereGrid targets, int from, NearSources near, in RangeLimit limit, Span<double> sums)
    {
        unchecked
        {
            ReadOnlySpan<double> x = near.X;
            ReadOnlySpan<double> y = near.Y[..x.Length];
            ReadOnlySpan<double> z = near.Z[..x.Length];
            ReadOnlySpan<double> value = near.Values[..x.Length];
            var surelyWithin = new Vector<double>(limit.CosineWithin);
            var surelyBeyond = new Vector<double>(limit.CosineBeyond);
            var targetX = new Vector<double>(targets.X, from);
            var targetY = new Vector<double>(targets.Y, from);
            var targetZ = new Vector<double>(targets.Z, from);
            var sum = new Vector<double>(sums);
            for (int j = 0; j < x.Length; j++)
            {
                Vector<double> cosine = (targetX * new Vector<double>(x[j])) + (targetY * new Vector<double>(y[j])) + (targetZ * new Vector<double>(z[j]));
                Vector<long> within = Vector.GreaterThanOrEqual(cosine, surelyWithin);
                Vector<long> open = Vector.AndNot(Vector.GreaterThanOrEqual(cosine, surelyBeyond), within);
                if (open != Vector<long>.Zero)
                {
                    within |= Decide(open, targets, from, near[j], limit);
                }

                sum += Vector.BitwiseAnd(Vector.AsVectorDouble(within), new Vector<double>(value[j]));
            }

            sum.CopyTo(sums);
        }
    }

    /// <summary>As <see cref="AddToOne"/>, for two vectors of targets side by side: each source is loaded once for both.</summary>
    private static void AddToTwo(SphereGrid targets, int from, NearSources near, in RangeLimit limit, Span<double> sums)
    {
        unchecked
        {
            ReadOnlySpan<double> x = near.X;
            ReadOnlySpan<double> y = near.Y[..x.Length];
            ReadOnlySpan<double> z = near.Z[..x.Length];
            ReadOnlySpan<double> value = near.Values[..x.Length];
            int second = from + Vector<double>.Count;
            var surelyWithin = new Vector<double>(limit.CosineWithin);
            var surelyBeyond = new Vector<double>(limit.CosineBeyond);
            var (x1, x2) = (new Vector<double>(targets.X, from), new Vector<double>(targets.X, second));
            var (y1, y2) = (new Vector<double>(targets.Y, from), new Vector<double>(targets.Y, second));
            var (z1, z2) = (new Vector<double>(targets.Z, from), new Vector<double>(targets.Z, second));
            var (sum1, sum2) = (new Vector<double>(sums), new Vector<double>(sums[Vector<double>.Count..]));
            for (int j = 0; j < x.Length; j++)
            {
                var (sourceX, sourceY, sourceZ) = (new Vector<double>(x[j]), new Vector<double>(y[j]), new Vector<double>(z[j]));
                Vector<double> cosine1 = (x1 * sourceX) + (y1 * sourceY) + (z1 * sourceZ);
                Vector<double> cosine2 = (x2 * sourceX) + (y2 * sourceY) + (z2 * sourceZ);
                Vector<long> within1 = Vector.GreaterThanOrEqual(cosine1, surelyWithin);
                Vector<long> within2 = Vector.GreaterThanOrEqual(cosine2, surelyWithin);
                Vector<long> open1 = Vector.AndNot(Vector.GreaterThanOrEqual(cosine1, surelyBeyond), within1);
                Vector<long> open2 = Vector.AndNot(Vector.GreaterThanOrEqual(cosine2, surelyBeyond), within2);
                if ((open1 | open2) != Vector<long>.Zero)
                {
                    within1 |= Decide(open1, targets, from, near[j], limit);
                    within2 |= Decide(open2, targets, second, near[j], limit);
                }

                var given = new Vector<double>(value[j]);
                sum1 += Vector.BitwiseAnd(Vector.AsVectorDouble(within1), given);
                sum2 += Vector.BitwiseAnd(Vector.AsVectorDouble(within2), given);
            }

            sum1.CopyTo(sums);
            sum2.CopyTo(sums[Vector<double>.Count..]);
        }
    }

    /// <summary>Tells the few pairs within rounding of the limit by their distance.</summary>
    private static Vector<long> Decide(Vector<long> open, SphereGrid targets, int from, in UnitVector source, in RangeLimit limit)
    {
        Span<long> decided = stackalloc long[Vector<long>.Count];
        for (int lane = 0; lane < decided.Length; lane++)
        {
            decided[lane] = open[lane] != 0 && targets[from + lane].MetresTo(source) <= limit.Metres ? -1 : 0;
        }

        return new(decided);
    }
}
