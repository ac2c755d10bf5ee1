using System.Globalization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>A point on the earth in decimal degrees (<i>coordenadas geográficas</i>, WGS 84).</summary>
/// <remarks>
/// <para>North and east are positive: all of Mexico has a negative longitude. Kept to the microdegree, about a tenth of a metre, which is what
/// sources write; finer digits are rounded, halves away from zero.</para>
/// <para>Equal when both coordinates are equal. No order. The default value is the point 0, 0 in the Gulf of Guinea, which files write for a
/// place that is not known: a place that is not known is <see langword="null"/>.</para>
/// </remarks>
public readonly partial struct GeoPoint : IEquatable<GeoPoint>
{
    private const int MicrodegreesInDegree = 1_000_000;

    private readonly int latitude;
    private readonly int longitude;

    private GeoPoint(int latitude, int longitude)
    {
        this.latitude = latitude;
        this.longitude = longitude;
    }

    /// <summary>Gets the latitude in degrees, −90 to 90, north positive.</summary>
    public double Latitude => (double)latitude / MicrodegreesInDegree;

    /// <summary>Gets the longitude in degrees, −180 to 180, east positive.</summary>
    public double Longitude => (double)longitude / MicrodegreesInDegree;

    /// <summary>Both coordinates as they are kept: whole microdegrees.</summary>
    internal (int Latitude, int Longitude) Microdegrees => (latitude, longitude);

    /// <summary>Compares two points.</summary>
    /// <param name="left">One point.</param>
    /// <param name="right">Another point.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(GeoPoint left, GeoPoint right) => left.Equals(right);

    /// <summary>Compares two points.</summary>
    /// <param name="left">One point.</param>
    /// <param name="right">Another point.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(GeoPoint left, GeoPoint right) => !left.Equals(right);

    /// <summary>Creates a point.</summary>
    /// <param name="latitude">The latitude in degrees, −90 to 90.</param>
    /// <param name="longitude">The longitude in degrees, −180 to 180.</param>
    /// <returns>The point, rounded to the microdegree.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A coordinate is out of range or no number.</exception>
    public static GeoPoint Of(double latitude, double longitude) =>
        new(ToMicrodegrees(latitude, 90, nameof(latitude)), ToMicrodegrees(longitude, 180, nameof(longitude)));

    /// <summary>Reads a point from the two columns in which files write it.</summary>
    /// <param name="latitude">The latitude in decimal degrees, such as <c>31.825117</c>.</param>
    /// <param name="longitude">The longitude in decimal degrees, such as <c>-116.600282</c>.</param>
    /// <returns>The point, or the first defect: of the latitude, of the longitude, then the point 0, 0. This method never throws.</returns>
    public static ParseResult<GeoPoint> Read(ReadOnlySpan<char> latitude, ReadOnlySpan<char> longitude)
    {
        if (!TryDegrees(latitude, 90, out double north))
        {
            return ParseResult<GeoPoint>.Failure(FacilityDefects.Latitude);
        }

        if (!TryDegrees(longitude, 180, out double east))
        {
            return ParseResult<GeoPoint>.Failure(FacilityDefects.Longitude);
        }

        GeoPoint point = Of(north, east);
        return point == default ? ParseResult<GeoPoint>.Failure(FacilityDefects.ZeroPoint) : ParseResult<GeoPoint>.Success(point);
    }

    /// <inheritdoc/>
    public bool Equals(GeoPoint other) => latitude == other.latitude && longitude == other.longitude;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GeoPoint other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(latitude, longitude);

    /// <summary>Writes latitude and longitude in degrees, in every culture alike.</summary>
    /// <returns>For example <c>31.825117, -116.600282</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude:0.######}, {Longitude:0.######}");

    private static bool TryDegrees(ReadOnlySpan<char> text, double limit, out double degrees) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out degrees)
        && IsWithin(degrees, limit);

    private static bool IsWithin(double degrees, double limit) => Math.Abs(degrees) <= limit;

    private static int ToMicrodegrees(double degrees, double limit, string name) => IsWithin(degrees, limit)
        ? (int)Math.Round(degrees * MicrodegreesInDegree, MidpointRounding.AwayFromZero)
        : throw new ArgumentOutOfRangeException(name, degrees, "A latitude lies within -90 and 90 degrees, a longitude within -180 and 180.");
}
