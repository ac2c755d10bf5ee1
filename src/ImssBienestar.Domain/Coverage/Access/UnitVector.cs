using System.Runtime.InteropServices;
using ImssBienestar.Domain.Facilities;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>A point of the sphere as a vector of length one: x towards 0° 0°, z towards the north pole.</summary>
/// <remarks>Sines and cosines are computed here from whole microdegrees, by additions and products alone: the same bits on every machine.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct UnitVector(double x, double y, double z)
{
    public const double EarthRadiusMetres = Distance.EarthRadiusKilometres * 1000;

    public const double RadiansInMicrodegree = Math.PI / 180_000_000;
    public const int Quarter = 90_000_000;

    public double X { get; } = x;

    public double Y { get; } = y;

    public double Z { get; } = z;

    /// <summary>The coefficients of the polynomial of the sine, the highest power first.</summary>
    public static ReadOnlySpan<double> Sine =>
    [
        1.58969099521155010221e-10, -2.50507602534068634195e-08, 2.75573137070700676789e-06,
        -1.98412698298579493134e-04, 8.33333333332248946124e-03, -1.66666666666666324348e-01,
    ];

    /// <summary>The coefficients of the polynomial of the cosine, the highest power first.</summary>
    public static ReadOnlySpan<double> Cosine =>
    [
        -1.13596475577881948265e-11, 2.08757232129817482790e-09, -2.75573143513906633035e-07,
        2.48015872894767294178e-05, -1.38888888888741095749e-03, 4.16666666666666019037e-02,
    ];

    public static UnitVector Of(GeoPoint point) => OfMicrodegrees(point.Microdegrees.Latitude, point.Microdegrees.Longitude);

    /// <summary>From degrees that are whole microdegrees.</summary>
    public static UnitVector Of(double latitude, double longitude) => OfMicrodegrees(Microdegrees(latitude), Microdegrees(longitude));

    public static int Microdegrees(double degrees) => (int)Math.Round(degrees * 1_000_000);

    public static UnitVector OfMicrodegrees(int latitude, int longitude)
    {
        (double sinLatitude, double cosLatitude) = SinCos(latitude);
        (double sinLongitude, double cosLongitude) = SinCos(longitude);
        return new(cosLatitude * cosLongitude, cosLatitude * sinLongitude, sinLatitude);
    }

    /// <summary>The square of the straight line through the earth, in radii.</summary>
    public double ChordSquaredTo(in UnitVector other)
    {
        double dx = X - other.X;
        double dy = Y - other.Y;
        double dz = Z - other.Z;
        return (dx * dx) + (dy * dy) + (dz * dz);
    }

    /// <summary>The length of the great circle. Exact to the rounding from a point to its antipode, unlike forms with an arc sine or cosine.</summary>
    public double MetresTo(in UnitVector other)
    {
        double sx = X + other.X;
        double sy = Y + other.Y;
        double sz = Z + other.Z;
        return 2 * EarthRadiusMetres * Math.Atan2(Math.Sqrt(ChordSquaredTo(other)), Math.Sqrt((sx * sx) + (sy * sy) + (sz * sz)));
    }

    /// <summary>Sine and cosine of −180° to 180°: taken back to −45° to 45° in whole microdegrees, then the polynomials of fdlibm.</summary>
    private static (double Sin, double Cos) SinCos(int microdegrees)
    {
        unchecked
        {
            int turn = ((microdegrees + (Quarter / 2) + (4 * Quarter)) / Quarter) - 4;
            double angle = (microdegrees - (turn * Quarter)) * RadiansInMicrodegree;
            double z = angle * angle;
            double sin = Sine[0];
            double tail = Cosine[0];
            for (int i = 1; i < Sine.Length; i++)
            {
                sin = Sine[i] + (z * sin);
                tail = Cosine[i] + (z * tail);
            }

            sin = angle + (angle * z * sin);
            tail *= z * z;
            double half = 0.5 * z;
            double whole = 1 - half;
            double cos = whole + (1 - whole - half + tail);
            return (turn & 3) switch
            {
                0 => (sin, cos),
                1 => (cos, -sin),
                2 => (-sin, -cos),
                _ => (-cos, sin),
            };
        }
    }
}
