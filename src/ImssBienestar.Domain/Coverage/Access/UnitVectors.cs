using System.Numerics;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Many points as vectors at once: the same operations in the same order as <see cref="UnitVector"/>, so the same bits.</summary>
internal static class UnitVectors
{
    /// <summary>Turns points into vectors in place; the columns have a whole number of machine vectors.</summary>
    /// <param name="x">The longitudes in microdegrees; x afterwards.</param>
    /// <param name="y">Anything; y afterwards.</param>
    /// <param name="z">The latitudes in microdegrees; z afterwards.</param>
    public static void FromMicrodegrees(Span<double> x, Span<double> y, Span<double> z)
    {
        for (int i = 0; i <= x.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            SinCos(new Vector<double>(z[i..]), out Vector<double> sinLatitude, out Vector<double> cosLatitude);
            SinCos(new Vector<double>(x[i..]), out Vector<double> sinLongitude, out Vector<double> cosLongitude);
            (cosLatitude * cosLongitude).CopyTo(x[i..]);
            (cosLatitude * sinLongitude).CopyTo(y[i..]);
            sinLatitude.CopyTo(z[i..]);
        }
    }

    private static void SinCos(Vector<double> microdegrees, out Vector<double> sine, out Vector<double> cosine)
    {
        var quarter = new Vector<double>(UnitVector.Quarter);
        Vector<double> turn = Vector.Floor((microdegrees + (quarter * 0.5)) / quarter);
        Vector<double> angle = (microdegrees - (turn * quarter)) * UnitVector.RadiansInMicrodegree;
        Vector<double> z = angle * angle;
        Vector<double> sin = new(UnitVector.Sine[0]);
        Vector<double> tail = new(UnitVector.Cosine[0]);
        for (int i = 1; i < UnitVector.Sine.Length; i++)
        {
            sin = new Vector<double>(UnitVector.Sine[i]) + (z * sin);
            tail = new Vector<double>(UnitVector.Cosine[i]) + (z * tail);
        }

        sin = angle + (angle * z * sin);
        tail *= z * z;
        Vector<double> half = z * 0.5;
        Vector<double> whole = Vector<double>.One - half;
        Vector<double> cos = whole + (Vector<double>.One - whole - half + tail);

        // An odd quarter turn swaps the two; the second and third make the sine negative, the first and second the cosine.
        Vector<double> remainder = turn - (Vector.Floor(turn * 0.25) * 4);
        Vector<long> isFirst = Vector.Equals(remainder, Vector<double>.One);
        Vector<long> isSecond = Vector.Equals(remainder, new Vector<double>(2));
        Vector<long> isThird = Vector.Equals(remainder, new Vector<double>(3));
        Vector<long> isOdd = isFirst | isThird;
        sine = Vector.ConditionalSelect(isOdd, cos, sin);
        cosine = Vector.ConditionalSelect(isOdd, sin, cos);
        sine = Vector.ConditionalSelect(isSecond | isThird, -sine, sine);
        cosine = Vector.ConditionalSelect(isFirst | isSecond, -cosine, cosine);
    }
}
