using System.Runtime.Intrinsics;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>The lanes of a vector that stand for something, where fewer are left than a vector has.</summary>
internal static class Lanes
{
    /// <summary>A mask of the first lanes; of all where there are more.</summary>
    public static Vector512<double> First(int count) =>
        Vector512.LessThan(Vector512.Create(0.0, 1, 2, 3, 4, 5, 6, 7), Vector512.Create((double)count));

    /// <summary>Room for so many numbers and for a whole vector that begins at the last of them.</summary>
    public static int Padded(int count) => count + Vector512<double>.Count - 1;
}
