using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Many points as vectors at once: the same operations in the same order as <see cref="UnitVector"/>, so the same bits.</summary>
internal static class UnitVectors
{
    /// <summary>Turns points into vectors in place; a rest shorter than eight at the end is left as it is.</summary>
    /// <param name="x">The longitudes in microdegrees; x afterwards.</param>
    /// <param name="y">Anything; y afterwards.</param>
    /// <param name="z">The latitudes in microdegrees; z afterwards.</param>
    public static void FromMicrodegrees(Span<double> x, Span<double> y, Span<double> z)
    {
        for (int i = 0; i <= x.Length - Vector512<double>.Count; i += Vector512<double>.Count)
        {
            SinCos(Vector512.Create<double>(z[i..]), out Vector512<double> sinLatitude, out Vector512<double> cosLatitude);
            SinCos(Vector512.Create<double>(x[i..]), out Vector512<double> sinLongitude, out Vector512<double> cosLongitude);
            (cosLatitude * cosLongitude).CopyTo(x[i..]);
            (cosLatitude * sinLongitude).CopyTo(y[i..]);
            sinLatitude.CopyTo(z[i..]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SinCos(Vector512<double> microdegrees, out Vector512<double> sine, out Vector512<double> cosine)
    {
        Vector512<double> quarter = Vector512.Create((double)UnitVector.Quarter);
        Vector512<double> one = Vector512.Create(1.0);
        Vector512<double> turn = Vector512.Floor((microdegrees + (quarter * 0.5)) / quarter);
        Vector512<double> angle = (microdegrees - (turn * quarter)) * UnitVector.RadiansInMicrodegree;
        Vector512<double> z = angle * angle;
        Vector512<double> sin = Vector512.Create(UnitVector.Sine[0]);
        Vector512<double> tail = Vector512.Create(UnitVector.Cosine[0]);
        for (int i = 1; i < UnitVector.Sine.Length; i++)
        {
            sin = Vector512.Create(UnitVector.Sine[i]) + (z * sin);
            tail = Vector512.Create(UnitVector.Cosine[i]) + (z * tail);
        }

        sin = angle + (angle * z * sin);
        tail *= z * z;
        Vector512<double> half = z * 0.5;
        Vector512<double> whole = one - half;
        Vector512<double> cos = whole + (one - whole - half + tail);

        // An odd quarter turn swaps the two; the second and third make the sine negative, the first and second the cosine.
        Vector512<double> remainder = turn - (Vector512.Floor(turn * 0.25) * 4);
        Vector512<double> isFirst = Vector512.Equals(remainder, one);
        Vector512<double> isSecond = Vector512.Equals(remainder, Vector512.Create(2.0));
        Vector512<double> isThird = Vector512.Equals(remainder, Vector512.Create(3.0));
        Vector512<double> isOdd = isFirst | isThird;
        sine = Vector512.ConditionalSelect(isOdd, cos, sin);
        cosine = Vector512.ConditionalSelect(isOdd, sin, cos);
        sine = Vector512.ConditionalSelect(isSecond | isThird, -sine, sine);
        cosine = Vector512.ConditionalSelect(isFirst | isSecond, -cosine, cosine);
    }
}
