using System.Numerics;
using System.Runtime.Intrinsics;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>The sources that may be within a limit of a few targets: runs of points of a grid, in canonical order; used again for the next targets.</summary>
internal sealed class NearRuns(SphereGrid sources)
{
    private (int From, int End)[] runs = new (int From, int End)[64];
    private int count;

    public ReadOnlySpan<(int From, int End)> Runs => runs.AsSpan(0, count);

    /// <summary>Gathers the sources of some cells that may be within the limit of points of a ball.</summary>
    /// <param name="targets">The ball.</param>
    /// <param name="cells">The cells, in their order.</param>
    /// <param name="ofCells">The sums of all cells, with room for a whole vector at the end; null where the sources of all cells are gathered.</param>
    /// <param name="limit">The limit.</param>
    /// <returns>Where sums are given, the sum of the cells that surely are within the limit: their sources are not gathered. Otherwise zero.</returns>
    public double Gather(in Ball targets, ReadOnlySpan<(int From, int End)> cells, double[]? ofCells, in RangeLimit limit)
    {
        count = 0;
        double surely = 0;
        Vector512<double> outer = Vector512.Create(limit.OuterChord + targets.Radius);
        Vector512<double> inner = Vector512.Create(limit.InnerChord - targets.Radius);
        foreach ((int from, int end) in cells)
        {
            for (int cell = from; cell < end; cell += Vector512<double>.Count)
            {
                Vector512<double> square = sources.Balls.ChordsSquaredTo(targets.Centre, cell);
                Vector512<double> radius = sources.Balls.RadiiFrom(cell);
                Vector512<double> far = outer + radius;
                Vector512<double> near = Vector512.LessThanOrEqual(square, far * far) & Lanes.First(end - cell);
                if (ofCells is not null)
                {
                    Vector512<double> room = inner - radius;
                    Vector512<double> sure = near & Vector512.GreaterThan(room, Vector512<double>.Zero) & Vector512.LessThanOrEqual(square, room * room);
                    surely += Vector512.Sum(sure & Vector512.Create(ofCells, cell));
                    near = Vector512.AndNot(near, sure);
                }

                Add(cell, (uint)near.ExtractMostSignificantBits());
            }
        }

        return surely;
    }

    /// <summary>Adds the cells whose bits are set.</summary>
    private void Add(int cell, uint bits)
    {
        while (bits != 0)
        {
            int first = BitOperations.TrailingZeroCount(bits);
            int end = first + BitOperations.TrailingZeroCount(~(bits >> first));
            Add(sources.CellStarts[cell + first], sources.CellStarts[cell + end]);
            bits &= uint.MaxValue << end;
        }
    }

    private void Add(int from, int end)
    {
        // Cells side by side stand side by side in memory: they are one run.
        if (count > 0 && runs[count - 1].End == from)
        {
            runs[count - 1].End = end;
            return;
        }

        if (count == runs.Length)
        {
            Array.Resize(ref runs, 2 * count);
        }

        runs[count++] = (from, end);
    }
}
