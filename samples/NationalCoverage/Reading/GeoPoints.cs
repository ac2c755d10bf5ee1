using ImssBienestar.Domain.Facilities;

namespace ImssBienestar.Samples.NationalCoverage.Reading;

/// <summary>Points of the files: a place at 0, 0 or out of range is a place not known.</summary>
internal static class GeoPoints
{
    public static bool TryCreate(double latitude, double longitude, out GeoPoint point)
    {
        point = Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180 ? GeoPoint.Of(latitude, longitude) : default;
        return point != default;
    }
}
