using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Adds up, for every point of one grid, the values of the points of another within a limit: the inner loop of floating catchments.</summary>
/// <remarks>
/// <para>Each sum is taken one value after another in the canonical order of the sources, starting from zero; the lanes of a vector are different
/// targets. So a sum has the same bits in vectors, in scalars and in a plain loop over all pairs, whatever the width of the machine.</para>
/// <para>A few targets side by side share one list of the sources that may be near; nothing is stored or copied per pair. A pair is told by one
/// product of vectors. Where some pair is within rounding of the limit, its targets are summed once more, pair by pair by their distances.</para>
/// </remarks>
internal static class RangeSum
{
    /// <summary>How many targets are taken together at most.</summary>
    private const int Together = 32;

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
        Span<double> together = stackalloc double[Together + Vector512<double>.Count];
        var near = new NearRuns(sources);
        RowWindow? window = null;
        foreach (TargetGroup group in targets.Groups(Together, CellsTogether))
        {
            window = window?.TargetRow == group.Row ? window : new RowWindow(sources, group.Row, limit);
            window.MoveTo(group.FirstColumn, group.LastColumn);
            double surely = near.Gather(targets.BallOf(group.From, group.End), window.Runs, ofCells, limit);
            int count = group.End - group.From;
            together.Fill(surely);
            for (int i = 0; i < count; i += Vector512<double>.Count)
            {
                Span<double> eight = together.Slice(i, Vector512<double>.Count);
                if (!inVectors || !TryAddInVectors(targets, group.From + i, sources, values, near.Runs, limit, eight))
                {
                    AddInScalars(targets, group.From + i, sources, values, near.Runs, limit, eight[..Math.Min(count - i, eight.Length)]);
                }
            }

            together[..count].CopyTo(sums[group.From..]);
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

    /// <summary>Adds to one vector of targets.</summary>
    /// <returns>Whether it could: false where some pair is within rounding of the limit.</returns>
    private static bool TryAddInVectors(
        SphereGrid targets, int first, SphereGrid sources, double[] values, ReadOnlySpan<(int From, int End)> runs, in RangeLimit limit, Span<double> sums)
    {
        unchecked
        {
            Vector512<double> surelyWithin = Vector512.Create(limit.CosineWithin);
            Vector512<double> surelyBeyond = Vector512.Create(limit.CosineBeyond);
            Vector512<double> targetX = Vector512.Create(targets.X, first);
            Vector512<double> targetY = Vector512.Create(targets.Y, first);
            Vector512<double> targetZ = Vector512.Create(targets.Z, first);
            Vector512<double> sum = Vector512.Create<double>(sums);
            Vector512<double> open = Vector512<double>.Zero;
            foreach ((int from, int end) in runs)
            {
                ReadOnlySpan<double> x = sources.X.AsSpan(from, end - from);
                ReadOnlySpan<double> y = sources.Y.AsSpan(from, end - from)[..x.Length];
                ReadOnlySpan<double> z = sources.Z.AsSpan(from, end - from)[..x.Length];
                ReadOnlySpan<double> value = values.AsSpan(from, end - from)[..x.Length];
                for (int j = 0; j < x.Length; j++)
                {
                    Vector512<double> cosine = Dot(targetX, targetY, targetZ, Vector512.Create(x[j]), Vector512.Create(y[j]), Vector512.Create(z[j]));
                    Vector512<double> within = Vector512.GreaterThanOrEqual(cosine, surelyWithin);
                    open |= Vector512.GreaterThanOrEqual(cosine, surelyBeyond) ^ within;
                    sum += within & Vector512.Create(value[j]);
                }
            }

            if (open.AsInt64() != Vector512<long>.Zero)
            {
                return false;
            }

            sum.CopyTo(sums);
            return true;
        }
    }

    /// <summary>The cosine of the angle between two points. It decides nothing within rounding of a limit, so the machine may fuse its steps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Dot(
        Vector512<double> x, Vector512<double> y, Vector512<double> z, Vector512<double> otherX, Vector512<double> otherY, Vector512<double> otherZ) =>
#if NET9_0_OR_GREATER
        Vector512.MultiplyAddEstimate(x, otherX, Vector512.MultiplyAddEstimate(y, otherY, z * otherZ));
#else
        (x * otherX) + (y * otherY) + (z * otherZ);
#endif
}
