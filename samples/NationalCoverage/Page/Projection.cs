using ImssBienestar.Domain.Facilities;

namespace ImssBienestar.Samples.NationalCoverage.Page;

/// <summary>Puts points of Mexico on the sheet: longitudes are narrowed as at 24° north, the middle of the country.</summary>
internal static class Projection
{
    public const int Width = 1000;
    public const int Height = 640;

    private const double West = -118.6;
    private const double North = 33;
    private static readonly double Narrowing = Math.Cos(24 * Math.PI / 180);
    private static readonly double Scale = Width / (32.2 * Narrowing);

    public static (double X, double Y) Of(GeoPoint point) =>
        (Math.Round((point.Longitude - West) * Narrowing * Scale, 1), Math.Round((North - point.Latitude) * Scale, 1));
}
