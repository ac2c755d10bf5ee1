using System.Runtime.InteropServices;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>A ball in space that holds some points, lengths in radii of the earth.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Ball(UnitVector centre, double radius)
{
    public UnitVector Centre { get; } = centre;

    public double Radius { get; } = radius;

    /// <summary>Whether every point of the one is surely beyond a limit of every point of the other.</summary>
    public bool IsBeyond(in Ball other, in RangeLimit limit)
    {
        double room = limit.OuterChord + Radius + other.Radius;
        return Centre.ChordSquaredTo(other.Centre) > room * room;
    }
}
