using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Cosines of the angles between points, several at once. They decide nothing within rounding of one another, so the machine may fuse the
/// steps of their computation.</summary>
internal static class Cosines
{
    /// <summary>Two cosines that differ by no more may be those of distances in the other order. Products and sums are off by 4e-16 at most, the lengths of
    /// the vectors by as much.</summary>
    public const double Rounding = 4e-15;

    /// <summary>The cosines between points and others, lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(
        Vector512<double> x, Vector512<double> y, Vector512<double> z, Vector512<double> otherX, Vector512<double> otherY, Vector512<double> otherZ) =>
#if NET9_0_OR_GREATER
        Vector512.MultiplyAddEstimate(x, otherX, Vector512.MultiplyAddEstimate(y, otherY, z * otherZ));
#else
        (x * otherX) + (y * otherY) + (z * otherZ);
#endif

    /// <summary>The lesser of two, lane by lane; either where one is no number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Lesser(Vector512<double> left, Vector512<double> right) =>
#if NET9_0_OR_GREATER
        Vector512.MinNative(left, right);
#else
        Vector512.Min(left, right);
#endif

    /// <summary>The greater of two, lane by lane; either where one is no number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Greater(Vector512<double> left, Vector512<double> right) =>
#if NET9_0_OR_GREATER
        Vector512.MaxNative(left, right);
#else
        Vector512.Max(left, right);
#endif
}
