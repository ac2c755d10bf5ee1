using System.Runtime.InteropServices;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>A distance prepared for comparison with chords: most pairs are told by one comparison, and those within rounding of the limit by the
/// distance itself. So the pairs within a limit are exactly those whose <see cref="Distance.Between"/> is not above it, however they are found.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct RangeLimit
{
    private const double Rounding = 1e-12;

    public RangeLimit(double metres)
    {
        Metres = metres;
        double angle = metres / UnitVector.EarthRadiusMetres;
        Degrees = angle * (180 / Math.PI);
        if (angle >= Math.PI)
        {
            (SurelyWithin, SurelyBeyond, InnerChord, OuterChord, Degrees) = (double.PositiveInfinity, double.PositiveInfinity, 4, 4, 180);
            (CosineWithin, CosineBeyond) = (-2, -2);
            return;
        }

        double chord = 2 * Math.Sin(angle / 2);
        double square = chord * chord;
        SurelyWithin = (square * (1 - Rounding)) - (Rounding / 1000);
        SurelyBeyond = (square * (1 + Rounding)) + (Rounding / 1000);
        CosineWithin = 1 - (SurelyWithin / 2) + (Rounding / 500);
        CosineBeyond = 1 - (SurelyBeyond / 2) - (Rounding / 500);
        InnerChord = Math.Sqrt(Math.Max(0, SurelyWithin)) * (1 - Rounding);
        OuterChord = Math.Sqrt(SurelyBeyond) * (1 + Rounding);
    }

    public double Metres { get; }

    /// <summary>The angle seen from the centre of the earth, 180 at most.</summary>
    public double Degrees { get; }

    /// <summary>A square of a chord not above this is within the limit.</summary>
    public double SurelyWithin { get; }

    /// <summary>A square of a chord above this is beyond the limit.</summary>
    public double SurelyBeyond { get; }

    /// <summary>A cosine not below this is within the limit.</summary>
    public double CosineWithin { get; }

    /// <summary>A cosine below this is beyond the limit.</summary>
    public double CosineBeyond { get; }

    /// <summary>A chord shorter than this is within the limit.</summary>
    public double InnerChord { get; }

    /// <summary>A chord longer than this is beyond the limit.</summary>
    public double OuterChord { get; }

    public bool Includes(in UnitVector one, in UnitVector other)
    {
        double square = one.ChordSquaredTo(other);
        return square <= SurelyWithin || (square <= SurelyBeyond && one.MetresTo(other) <= Metres);
    }
}
