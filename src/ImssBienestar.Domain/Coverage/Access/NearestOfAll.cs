using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Finds the nearest point of one grid for every point of another, exactly: the answers are those of <see cref="NearestSearch"/>.</summary>
/// <remarks>A few targets side by side share one list of the points among which their nearest are. Cosines are compared by vectors whose lanes
/// are different targets; where two are within rounding of each other, the distances themselves and the tie decide.</remarks>
internal sealed class NearestOfAll
{
    /// <summary>How many targets are taken together at most.</summary>
    private const int Together = 32;

    /// <summary>How many cells side by side they may come from.</summary>
    private const int CellsTogether = 4;

    private readonly SphereGrid targets;
    private readonly SphereGrid sources;
    private readonly NearestSearch search;

    /// <summary>Of sources at the same point only the first can be an answer, for their order is that of the tie: the others are left out.</summary>
    private readonly double[] x;
    private readonly double[] y;
    private readonly double[] z;
    private readonly int[] numbers;

    /// <summary>How many sources were kept before each.</summary>
    private readonly int[] keptBefore;

    public NearestOfAll(SphereGrid targets, SphereGrid sources, NearestSearch search)
    {
        (this.targets, this.sources, this.search) = (targets, sources, search);
        (x, y, z) = (new double[sources.Count], new double[sources.Count], new double[sources.Count]);
        (numbers, keptBefore) = (new int[sources.Count], new int[sources.Count + 1]);
        int kept = 0;
        for (int i = 0; i < sources.Count; i++)
        {
            keptBefore[i] = kept;
            if (i == 0 || sources.MicrodegreesOf(i) != sources.MicrodegreesOf(i - 1))
            {
                (x[kept], y[kept], z[kept], numbers[kept]) = (sources.X[i], sources.Y[i], sources.Z[i], i);
                kept++;
            }
        }

        keptBefore[sources.Count] = kept;
    }

    /// <summary>Finds the nearest sources.</summary>
    /// <param name="found">The nearest of each target, in canonical order; −1 everywhere where there is no source.</param>
    public void Find(Span<int> found)
    {
        if (sources.Count == 0)
        {
            found.Fill(-1);
            return;
        }

        Span<int> eight = stackalloc int[Vector512<double>.Count];
        foreach (TargetGroup group in targets.Groups(Together, CellsTogether))
        {
            int middle = (group.From + group.End) / 2;
            UnitVector centre = targets[middle];
            double farthest = 0;
            for (int i = group.From; i < group.End; i++)
            {
                farthest = Math.Max(farthest, centre.ChordSquaredTo(targets[i]));
            }

            ReadOnlySpan<(int From, int End)> runs = search.ListAround(targets.MicrodegreesOf(middle), centre, Math.Sqrt(farthest));
            for (int first = group.From; first < group.End; first += eight.Length)
            {
                FindEight(first, runs, eight);
                Span<int> answers = found[first..Math.Min(group.End, first + eight.Length)];
                eight[..answers.Length].CopyTo(answers);
            }
        }
    }

    private void FindEight(int first, ReadOnlySpan<(int From, int End)> runs, Span<int> found)
    {
        Vector512<double> targetX = Vector512.Create(targets.X, first);
        Vector512<double> targetY = Vector512.Create(targets.Y, first);
        Vector512<double> targetZ = Vector512.Create(targets.Z, first);
        Vector512<double> greatest = Vector512.Create(double.NegativeInfinity);
        Vector512<double> second = greatest;
        Vector512<double> nearest = Vector512<double>.Zero;
        foreach ((int from, int end) in runs)
        {
            (int start, int count) = (keptBefore[from], keptBefore[end] - keptBefore[from]);
            ReadOnlySpan<double> sourceX = x.AsSpan(start, count);
            ReadOnlySpan<double> sourceY = y.AsSpan(start, count)[..sourceX.Length];
            ReadOnlySpan<double> sourceZ = z.AsSpan(start, count)[..sourceX.Length];
            Vector512<double> number = Vector512.Create((double)start);
            for (int j = 0; j < sourceX.Length; j++)
            {
                Vector512<double> cosine = Cosines.Of(
                    targetX, targetY, targetZ, Vector512.Create(sourceX[j]), Vector512.Create(sourceY[j]), Vector512.Create(sourceZ[j]));
                nearest = Vector512.ConditionalSelect(Vector512.GreaterThan(cosine, greatest), number, nearest);
                second = Cosines.Greater(second, Cosines.Lesser(cosine, greatest));
                greatest = Cosines.Greater(greatest, cosine);
                number += Vector512<double>.One;
            }
        }

        Vector512<double> margin = ((Vector512<double>.One - greatest) * (NearestSearch.Margin - 1)) + Vector512.Create(Cosines.Rounding);
        ulong open = Vector512.GreaterThanOrEqual(second, greatest - margin).ExtractMostSignificantBits();
        for (int lane = 0; lane < found.Length; lane++)
        {
            found[lane] = numbers[(int)nearest[lane]];
            if ((open & (1UL << lane)) != 0)
            {
                found[lane] = Decide(targets[first + lane], found[lane], runs);
            }
        }
    }

    /// <summary>Decides between points of which no vector can tell which is the nearest.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Decide(in UnitVector from, int nearest, ReadOnlySpan<(int From, int End)> runs)
    {
        double margin = (from.ChordSquaredTo(sources[nearest]) * NearestSearch.Margin) + (4 * Cosines.Rounding);
        foreach ((int start, int end) in runs)
        {
            for (int i = start; i < end; i++)
            {
                if (i != nearest && from.ChordSquaredTo(sources[i]) <= margin && search.IsNearer(i, nearest, from))
                {
                    nearest = i;
                }
            }
        }

        return nearest;
    }
}
