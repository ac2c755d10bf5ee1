using System.Runtime.Intrinsics;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>A ball around the points of each cell, number by number, so that a vector takes several cells at once.</summary>
internal sealed class CellBalls(int count)
{
    private readonly double[] x = Padded(count);
    private readonly double[] y = Padded(count);
    private readonly double[] z = Padded(count);
    private readonly double[] radii = Padded(count);

    public int Count { get; } = count;

    public Ball this[int cell]
    {
        get => new(new(x[cell], y[cell], z[cell]), radii[cell]);
        set => (x[cell], y[cell], z[cell], radii[cell]) = (value.Centre.X, value.Centre.Y, value.Centre.Z, value.Radius);
    }

    /// <summary>The squares of the chords between a point and the centres of the cells from one on.</summary>
    public Vector512<double> ChordsSquaredTo(in UnitVector point, int cell)
    {
        Vector512<double> dx = Vector512.Create(x, cell) - Vector512.Create(point.X);
        Vector512<double> dy = Vector512.Create(y, cell) - Vector512.Create(point.Y);
        Vector512<double> dz = Vector512.Create(z, cell) - Vector512.Create(point.Z);
        return (dx * dx) + (dy * dy) + (dz * dz);
    }

    /// <summary>The radii of the cells from one on.</summary>
    public Vector512<double> RadiiFrom(int cell) => Vector512.Create(radii, cell);

    /// <summary>Room for a whole vector that begins at the last cell.</summary>
    private static double[] Padded(int count) => new double[Lanes.Padded(count)];
}
