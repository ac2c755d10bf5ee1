using ImssBienestar.Domain.Facilities;

namespace ImssBienestar.Samples.NationalCoverage.Reading;

/// <summary>Points of the files: a place at 0, 0 or out of range is a place not known.</summary>
internal static class GeoPoints
{
    /// <summary>Reads the two cells of a point; see <see cref="Degrees"/>.</summary>
    public static GeoPoint? Read(string latitude, string longitude) =>
        Degrees.TryRead(latitude, out double north) && Degrees.TryRead(longitude, out double east)
        && Math.Abs(north) <= 90 && Math.Abs(east) <= 180 && GeoPoint.Of(north, east) is var point && point != default ? point : null;
}
