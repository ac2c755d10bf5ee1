using System.Numerics;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Adds up, for every point of one grid, the values of the points of another within a limit: the inner loop of floating catchments.</summary>
/// <remarks>
/// <para>Each sum is taken one value after another in the canonical order of the sources, starting from zero; the lanes of a vector are different
/// targets. So a sum has the same bits in vectors, in scalars and in a plain loop over all pairs, whatever the width of the machine.</para>
/// <para>A few targets side by side are held against a whole cell of sources: all beyond, all within, or pair by pair. Nothing is stored per pair.</para>
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
        Span<double> together = stackalloc double[Together + Vector<double>.Count];
        for (int row = 0; row < SphereCells.Rows; row++)
        {
            (int cell, int end) = targets.CellsOf(row);
            if (cell == end)
            {
                continue;
            }

            var window = new RowWindow(sources, row, limit);
            while (cell < end)
            {
                int lastCell = cell;
                int column = targets.Columns[cell];
                while (lastCell + 1 < end && targets.Columns[lastCell + 1] - column < CellsTogether
                    && targets.CellStarts[lastCell + 2] - targets.CellStarts[cell] <= Together)
                {
                    lastCell++;
                }

                window.MoveTo(column, targets.Columns[lastCell]);
                int stop = targets.CellStarts[lastCell + 1];
                for (int from = targets.CellStarts[cell]; from < stop; from += Together)
                {
                    int count = Math.Min(Together, stop - from);
                    together.Clear();
                    Add(targets, from, count, sources, values, ofCells, window, limit, together, inVectors);
                    together[..count].CopyTo(sums[from..]);
                }

                cell = lastCell + 1;
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

    private static void Add(
        SphereGrid targets,
        int from,
        int count,
        SphereGrid sources,
        double[] values,
        double[]? ofCells,
        RowWindow window,
        in RangeLimit limit,
        Span<double> sums,
        bool inVectors)
    {
        Ball ball = targets.BallOf(from, from + count);
        foreach ((int first, int end) in window.Runs)
        {
            for (int cell = first; cell < end; cell++)
            {
                ref readonly Ball other = ref sources.Balls[cell];
                if (ball.IsBeyond(other, limit))
                {
                    continue;
                }

                int start = sources.CellStarts[cell];
                int stop = sources.CellStarts[cell + 1];
                if (ball.IsWithin(other, limit))
                {
                    AddAll(ofCells is null ? values.AsSpan(start, stop - start) : ofCells.AsSpan(cell, 1), sums[..count]);
                }
                else if (inVectors)
                {
                    AddInVectors(targets, from, count, sources, start, stop, values, limit, sums);
                }
                else
                {
                    AddInScalars(targets, from, count, sources, start, stop, values, limit, sums);
                }
            }
        }
    }

    private static void AddAll(ReadOnlySpan<double> values, Span<double> sums)
    {
        foreach (double value in values)
        {
            for (int i = 0; i < sums.Length; i++)
            {
                sums[i] += value;
            }
        }
    }

    private static void AddInScalars(
        SphereGrid targets, int from, int count, SphereGrid sources, int start, int stop, double[] values, in RangeLimit limit, Span<double> sums)
    {
        for (int i = 0; i < count; i++)
        {
            UnitVector target = targets[from + i];
            for (int j = start; j < stop; j++)
            {
                if (limit.Includes(target, sources[j]))
                {
                    sums[i] += values[j];
                }
            }
        }
    }

    private static void AddInVectors(
        SphereGrid targets, int from, int count, SphereGrid sources, int start, int stop, double[] values, in RangeLimit limit, Span<double> sums)
    {
        unchecked
        {
            ReadOnlySpan<double> x = sources.X.AsSpan(start, stop - start);
            ReadOnlySpan<double> y = sources.Y.AsSpan(start, x.Length);
            ReadOnlySpan<double> z = sources.Z.AsSpan(start, x.Length);
            ReadOnlySpan<double> value = values.AsSpan(start, x.Length);
            var surelyWithin = new Vector<double>(limit.SurelyWithin);
            var surelyBeyond = new Vector<double>(limit.SurelyBeyond);
            for (int i = 0; i < count; i += Vector<double>.Count)
            {
                var targetX = new Vector<double>(targets.X, from + i);
                var targetY = new Vector<double>(targets.Y, from + i);
                var targetZ = new Vector<double>(targets.Z, from + i);
                var sum = new Vector<double>(sums[i..]);
                for (int j = 0; j < x.Length; j++)
                {
                    Vector<double> dx = targetX - new Vector<double>(x[j]);
                    Vector<double> dy = targetY - new Vector<double>(y[j]);
                    Vector<double> dz = targetZ - new Vector<double>(z[j]);
                    Vector<double> square = (dx * dx) + (dy * dy) + (dz * dz);
                    Vector<long> within = Vector.LessThanOrEqual(square, surelyWithin);
                    Vector<long> open = Vector.AndNot(Vector.LessThanOrEqual(square, surelyBeyond), within);
                    if (open != Vector<long>.Zero)
                    {
                        within |= Decide(open, targets, from + i, sources[start + j], limit);
                    }

                    sum += Vector.BitwiseAnd(within.As<long, double>(), new Vector<double>(value[j]));
                }

                sum.CopyTo(sums[i..]);
            }
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
