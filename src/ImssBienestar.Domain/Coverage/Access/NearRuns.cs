namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>The sources that may be within a limit of a few targets: runs of points of a grid, in canonical order; used again for the next targets.</summary>
internal sealed class NearRuns(SphereGrid sources)
{
    private (int From, int End)[] runs = new (int From, int End)[64];
    private int count;

    public ReadOnlySpan<(int From, int End)> Runs => runs.AsSpan(0, count);

    /// <summary>Gathers the sources of some cells that may be within the limit of points of a ball.</summary>
    /// <returns>The sum of the cells that surely are, where such sums are given: their sources are then not gathered. Otherwise zero.</returns>
    public double Gather(in Ball targets, ReadOnlySpan<(int From, int End)> cells, double[]? ofCells, in RangeLimit limit)
    {
        count = 0;
        double surely = 0;
        double outer = limit.OuterChord + targets.Radius;
        double inner = limit.InnerChord - targets.Radius;
        foreach ((int from, int end) in cells)
        {
            for (int cell = from; cell < end; cell++)
            {
                ref readonly Ball ball = ref sources.Balls[cell];
                double square = ball.Centre.ChordSquaredTo(targets.Centre);
                double far = outer + ball.Radius;
                if (square > far * far)
                {
                    continue;
                }

                double room = inner - ball.Radius;
                if (ofCells is not null && room > 0 && square <= room * room)
                {
                    surely += ofCells[cell];
                    continue;
                }

                Add(sources.CellStarts[cell], sources.CellStarts[cell + 1]);
            }
        }

        return surely;
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
