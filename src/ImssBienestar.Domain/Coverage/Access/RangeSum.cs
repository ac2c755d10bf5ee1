using System.Runtime.Intrinsics;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Adds up, for every point of one grid, the values of the points of another within a limit: the inner loop of floating catchments.</summary>
/// <remarks>
/// <para>Each sum is taken one value after another in the canonical order of the sources, starting from zero; the lanes of a vector are different
/// targets. So a sum has the same bits in vectors, in scalars and in a plain loop over all pairs, whatever the width of the machine. Whole numbers have
/// the same sum in any order, and are taken in the one that is fastest.</para>
/// <para>A few targets side by side share one list of the sources that may be near; nothing is stored or copied per pair. A pair is told by one
/// product of vectors. Where some pair is within rounding of the limit, its targets are summed once more, pair by pair by their distances.</para>
/// </remarks>
internal static class RangeSum
{
    /// <summary>How many targets are taken together at most.</summary>
    private const int Together = 32;

    /// <summary>How many sums are taken at once: those of two vectors, for the second need not wait for the first.</summary>
    private const int AtOnce = 16;

    /// <summary>How many cells side by side they may come from.</summary>
    private const int CellsTogether = 4;

    /// <summary>Adds up, one value after another in the order of the sources.</summary>
    /// <param name="targets">The points that get a sum.</param>
    /// <param name="sources">The points that have a value.</param>
    /// <param name="values">The values, in canonical order of the sources, zero or more.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="sums">The sums, in canonical order of the targets.</param>
    /// <param name="inVectors">Whether to use vectors; the answer is the same.</param>
    public static void Within(SphereGrid targets, SphereGrid sources, double[] values, in RangeLimit limit, Span<double> sums, bool inVectors = true)
    {
        sums.Clear();
        Span<double> together = stackalloc double[Together];
        var near = new NearRuns(sources);
        RowWindow? window = null;
        foreach (TargetGroup group in sources.Count == 0 ? [] : targets.Groups(Together, CellsTogether))
        {
            window = Around(group, window, sources, limit);
            near.Gather(targets.BallOf(group.From, group.End), window.Runs, ofCells: null, limit);
            int count = group.End - group.From;
            together.Clear();
            for (int i = 0; i < count; i += AtOnce)
            {
                Span<double> some = together.Slice(i, AtOnce);
                if (!inVectors || !TryAddInVectors(targets, group.From + i, sources, values, near.Runs, limit, some))
                {
                    AddInScalars(targets, group.From + i, sources, values, near.Runs, limit, some[..Math.Min(count - i, AtOnce)]);
                }
            }

            together[..count].CopyTo(sums[group.From..]);
        }
    }

    /// <summary>Adds up whole numbers, whose sum is exact in any order: cells that are wholly within the limit are added as they are, and of the others
    /// the lanes of a vector are different sources.</summary>
    /// <param name="targets">The points that get a sum; faster where they are fewer than the sources.</param>
    /// <param name="sources">The points that have a value.</param>
    /// <param name="values">The values, in canonical order of the sources: whole, zero or more.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="sums">The sums, in canonical order of the targets.</param>
    public static void WholeWithin(SphereGrid targets, SphereGrid sources, double[] values, in RangeLimit limit, Span<double> sums)
    {
        sums.Clear();
        double[] ofCells = CellSums(sources, values);
        double[] padded = new double[Lanes.Padded(values.Length)];
        values.CopyTo(padded, 0);
        var near = new NearRuns(sources);
        RowWindow? window = null;
        foreach (TargetGroup group in sources.Count == 0 ? [] : targets.Groups(Together, columns: 1))
        {
            window = Around(group, window, sources, limit);
            for (int i = group.From; i < group.End; i++)
            {
                double surely = near.Gather(new Ball(targets[i], 0), window.Runs, ofCells, limit);
                if (TryAddAcross(targets[i], sources, padded, near.Runs, limit, out double sum))
                {
                    sums[i] = surely + sum;
                }
                else
                {
                    sums[i] = surely;
                    AddInScalars(targets, i, sources, values, near.Runs, limit, sums.Slice(i, 1));
                }
            }
        }
    }

    /// <summary>The window round some targets: the last one moved on, or a new one where their row is another.</summary>
    private static RowWindow Around(in TargetGroup group, RowWindow? last, SphereGrid sources, in RangeLimit limit)
    {
        RowWindow window = last?.TargetRow == group.Row ? last : new RowWindow(sources, group.Row, limit);
        window.MoveTo(group.FirstColumn, group.LastColumn);
        return window;
    }

    private static double[] CellSums(SphereGrid grid, double[] values)
    {
        double[] sums = new double[Lanes.Padded(grid.Balls.Count)];
        for (int cell = 0; cell < grid.Balls.Count; cell++)
        {
            for (int i = grid.CellStarts[cell]; i < grid.CellStarts[cell + 1]; i++)
            {
                sums[cell] += values[i];
            }
        }

        return sums;
    }

    private static void AddInScalars(
        SphereGrid targets, int first, SphereGrid sources, double[] values, ReadOnlySpan<(int From, int End)> runs, in RangeLimit limit, Span<double> sums)
    {
        for (int i = 0; i < sums.Length; i++)
        {
            UnitVector target = targets[first + i];
            foreach ((int from, int end) in runs)
            {
                for (int j = from; j < end; j++)
                {
                    sums[i] += limit.Includes(target, sources[j]) ? values[j] : 0;
                }
            }
        }
    }

    /// <summary>Adds to two vectors of targets.</summary>
    /// <returns>Whether it could: false where some pair is within rounding of the limit.</returns>
    private static bool TryAddInVectors(
        SphereGrid targets, int first, SphereGrid sources, double[] values, ReadOnlySpan<(int From, int End)> runs, in RangeLimit limit, Span<double> sums)
    {
        unchecked
        {
            int second = first + Vector512<double>.Count;
            Vector512<double> threshold = Vector512.Create((limit.CosineWithin + limit.CosineBeyond) / 2);
            Vector512<double> firstX = Vector512.Create(targets.X, first);
            Vector512<double> firstY = Vector512.Create(targets.Y, first);
            Vector512<double> firstZ = Vector512.Create(targets.Z, first);
            Vector512<double> secondX = Vector512.Create(targets.X, second);
            Vector512<double> secondY = Vector512.Create(targets.Y, second);
            Vector512<double> secondZ = Vector512.Create(targets.Z, second);
            Vector512<double> firstSum = Vector512.Create<double>(sums);
            Vector512<double> secondSum = Vector512.Create<double>(sums[Vector512<double>.Count..]);
            Vector512<double> firstClosest = Vector512<double>.One;
            Vector512<double> secondClosest = Vector512<double>.One;
            foreach ((int from, int end) in runs)
            {
                ReadOnlySpan<double> x = sources.X.AsSpan(from, end - from);
                ReadOnlySpan<double> y = sources.Y.AsSpan(from, end - from)[..x.Length];
                ReadOnlySpan<double> z = sources.Z.AsSpan(from, end - from)[..x.Length];
                ReadOnlySpan<double> value = values.AsSpan(from, end - from)[..x.Length];
                for (int j = 0; j < x.Length; j++)
                {
                    Vector512<double> sourceX = Vector512.Create(x[j]);
                    Vector512<double> sourceY = Vector512.Create(y[j]);
                    Vector512<double> sourceZ = Vector512.Create(z[j]);
                    Vector512<double> of = Vector512.Create(value[j]);
                    Vector512<double> firstRoom = Cosines.Of(firstX, firstY, firstZ, sourceX, sourceY, sourceZ) - threshold;
                    Vector512<double> secondRoom = Cosines.Of(secondX, secondY, secondZ, sourceX, sourceY, sourceZ) - threshold;
                    firstClosest = Cosines.Lesser(Vector512.Abs(firstRoom), firstClosest);
                    secondClosest = Cosines.Lesser(Vector512.Abs(secondRoom), secondClosest);
                    firstSum = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(firstRoom, Vector512<double>.Zero), firstSum + of, firstSum);
                    secondSum = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(secondRoom, Vector512<double>.Zero), secondSum + of, secondSum);
                }
            }

            Vector512<double> open = Vector512.Create(Rounding(limit));
            if (Vector512.LessThanOrEqualAny(firstClosest, open) || Vector512.LessThanOrEqualAny(secondClosest, open))
            {
                return false;
            }

            firstSum.CopyTo(sums);
            secondSum.CopyTo(sums[Vector512<double>.Count..]);
            return true;
        }
    }

    /// <summary>Adds to one target, in any order.</summary>
    /// <returns>Whether it could: false where some pair is within rounding of the limit.</returns>
    private static bool TryAddAcross(
        in UnitVector target, SphereGrid sources, double[] values, ReadOnlySpan<(int From, int End)> runs, in RangeLimit limit, out double sum)
    {
        unchecked
        {
            Vector512<double> threshold = Vector512.Create((limit.CosineWithin + limit.CosineBeyond) / 2);
            Vector512<double> x = Vector512.Create(target.X);
            Vector512<double> y = Vector512.Create(target.Y);
            Vector512<double> z = Vector512.Create(target.Z);
            Vector512<double> sums = Vector512<double>.Zero;
            Vector512<double> closest = Vector512<double>.One;
            foreach ((int from, int end) in runs)
            {
                for (int j = from; j < end; j += Vector512<double>.Count)
                {
                    Vector512<double> room = Cosines.Of(x, y, z, Vector512.Create(sources.X, j), Vector512.Create(sources.Y, j), Vector512.Create(sources.Z, j)) - threshold;
                    room = Vector512.ConditionalSelect(Lanes.First(end - j), room, -Vector512<double>.One);
                    closest = Cosines.Lesser(Vector512.Abs(room), closest);
                    sums = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(room, Vector512<double>.Zero), sums + Vector512.Create(values, j), sums);
                }
            }

            sum = Vector512.Sum(sums);
            return !Vector512.LessThanOrEqualAny(closest, Vector512.Create(Rounding(limit)));
        }
    }

    /// <summary>How close to the threshold a cosine decides nothing.</summary>
    private static double Rounding(in RangeLimit limit) => ((limit.CosineWithin - limit.CosineBeyond) / 2) + 1e-16;
}
