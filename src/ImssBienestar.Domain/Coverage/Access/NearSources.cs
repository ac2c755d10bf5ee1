namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>The sources that may be within a limit of a few targets, side by side in memory and in canonical order; used again for the next targets.</summary>
internal sealed class NearSources(SphereGrid sources, double[] values, double[]? ofCells)
{
    private double[] x = new double[256];
    private double[] y = new double[256];
    private double[] z = new double[256];
    private double[] value = new double[256];

    public int Count { get; private set; }

    public ReadOnlySpan<double> X => x.AsSpan(0, Count);

    public ReadOnlySpan<double> Y => y.AsSpan(0, Count);

    public ReadOnlySpan<double> Z => z.AsSpan(0, Count);

    public ReadOnlySpan<double> Values => value.AsSpan(0, Count);

    public UnitVector this[int source] => new(x[source], y[source], z[source]);

    /// <summary>Gathers the sources of some cells that may be within the limit of points of a ball.</summary>
    /// <returns>The sum of the cells that surely are, where such sums are given: their sources are then not gathered. Otherwise zero.</returns>
    public double Gather(in Ball targets, ReadOnlySpan<(int From, int End)> runs, in RangeLimit limit)
    {
        Count = 0;
        int start = 0;
        int stop = 0;
        double surely = 0;
        double outer = limit.OuterChord + targets.Radius;
        double inner = limit.InnerChord - targets.Radius;
        foreach ((int from, int end) in runs)
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

                // Cells side by side stand side by side in memory: they are copied together.
                if (sources.CellStarts[cell] != stop)
                {
                    Add(start, stop);
                    start = sources.CellStarts[cell];
                }

                stop = sources.CellStarts[cell + 1];
            }
        }

        Add(start, stop);
        return surely;
    }

    private void Add(int start, int stop)
    {
        int count = stop - start;
        if (Count + count > x.Length)
        {
            int length = Math.Max(2 * x.Length, Count + count);
            Array.Resize(ref x, length);
            Array.Resize(ref y, length);
            Array.Resize(ref z, length);
            Array.Resize(ref value, length);
        }

        sources.X.AsSpan(start, count).CopyTo(x.AsSpan(Count));
        sources.Y.AsSpan(start, count).CopyTo(y.AsSpan(Count));
        sources.Z.AsSpan(start, count).CopyTo(z.AsSpan(Count));
        values.AsSpan(start, count).CopyTo(value.AsSpan(Count));
        Count += count;
    }
}
