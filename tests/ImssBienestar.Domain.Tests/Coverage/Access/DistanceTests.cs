using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Tests.Coverage.Access;

/// <summary>The distance on which every answer about straight lines rests.</summary>
public class DistanceTests
{
    [Fact]
    public void The_radius_is_the_mean_radius_of_the_ellipsoid()
    {
        const double A = 6378.137;
        const double B = A * (1 - (1 / 298.257223563));
        Assert.Equal(Distance.EarthRadiusKilometres, Math.Round(((2 * A) + B) / 3, 4));
        Assert.Equal(Confidence.Derived, Distance.EarthRadiusSource.Confidence);
    }

    [Theory]
    [InlineData(0, 0, 0, 90, 0.25)]
    [InlineData(0, 0, 90, 123, 0.25)]
    [InlineData(0, -180, 0, 180, 0)]
    [InlineData(90, 5, 90, -120, 0)]
    [InlineData(-90, 0, 90, 0, 0.5)]
    [InlineData(20, -100, -20, 80, 0.5)]
    [InlineData(45, 10, 46, 10, 1.0 / 360)]
    [InlineData(0, 179.5, 0, -179.5, 1.0 / 360)]
    public void Parts_of_the_circumference_are_met(double latitude, double longitude, double otherLatitude, double otherLongitude, double part)
    {
        var distance = Distance.Between(GeoPoint.Of(latitude, longitude), GeoPoint.Of(otherLatitude, otherLongitude));
        Assert.Equal(part * 2 * Math.PI * Distance.EarthRadiusKilometres, distance.Kilometres, 1e-8);
    }

    [Fact]
    public void Points_agree_with_haversine_and_the_way_back_has_the_same_bits()
    {
        var random = new Random(3);
        for (int i = 0; i < 20_000; i++)
        {
            (GeoPoint one, GeoPoint other) = (Worlds.Anywhere(random), Worlds.Anywhere(random));
            double distance = Distance.Between(one, other).Kilometres;
            Assert.Equal(distance, Distance.Between(other, one).Kilometres);
            Assert.InRange(distance, 0, Math.PI * Distance.EarthRadiusKilometres);
            Assert.Equal(Haversine(one, other), distance, 1e-3);
            GeoPoint near = GeoPoint.Of(one.Latitude * 0.9999, one.Longitude * 0.9999);
            Assert.Equal(Haversine(one, near), Distance.Between(one, near).Kilometres, 1e-6);
        }
    }

    [Fact]
    public void Sines_and_cosines_are_those_of_the_machine_but_for_the_last_bits()
    {
        for (int micro = -180_000_000; micro <= 180_000_000; micro += 9_973)
        {
            double degrees = micro / 1e6;
            var vector = UnitVector.Of(0, degrees);
            Assert.Equal(Math.Cos(degrees * Math.PI / 180), vector.X, 1e-15);
            Assert.Equal(Math.Sin(degrees * Math.PI / 180), vector.Y, 1e-15);
        }
    }

    [Fact]
    public void Many_points_at_once_have_the_bits_of_one()
    {
        var random = new Random(6);
        GeoPoint[] points =
        [
            .. Enumerable.Range(0, 4_001).Select(_ => Worlds.Anywhere(random)),
            .. from latitude in new[] { -90, -45, 0, 45, 90 } from quarter in Enumerable.Range(-8, 17) select GeoPoint.Of(latitude, quarter * 22.5),
            .. Enumerable.Range(-3, 7).Select(i => GeoPoint.Of((45_000_000 + i) / 1e6, (-135_000_000 + i) / 1e6)),
        ];
        var grid = new SphereGrid(points, [.. Enumerable.Range(0, points.Length)], (left, right) => left.CompareTo(right));
        Assert.All(Enumerable.Range(0, points.Length), i => Assert.Equal(UnitVector.Of(points[grid.Numbers[i]]), grid[i]));
    }

    [Fact]
    public void A_whole_turn_is_the_same_point_and_a_quarter_is_exact()
    {
        Assert.Equal(0, Distance.Between(GeoPoint.Of(33, -180), GeoPoint.Of(33, 180)).Metres);
        Assert.Equal((0, 0, 1), (UnitVector.Of(90, 17).X, UnitVector.Of(90, 17).Y, UnitVector.Of(90, 17).Z));
        Assert.Equal((0, 1, 0), (UnitVector.Of(0, 90).X, UnitVector.Of(0, 90).Y, UnitVector.Of(0, 90).Z));
    }

    [Fact]
    public void Distances_and_times_are_ordered_written_and_have_zero_as_default()
    {
        Assert.True(Distance.FromKilometres(1) < Distance.FromMetres(1_001) && Distance.FromKilometres(1) == Distance.FromMetres(1_000));
        Assert.True(TravelTime.FromMinutes(30) <= TravelTime.FromMinutes(30) && TravelTime.FromMinutes(31) > TravelTime.FromMinutes(30));
        Assert.True(Distance.FromMetres(1) >= default(Distance) && TravelTime.FromMinutes(0) == default);
        foreach ((double left, double right) in new[] { (0.0, 0.0), (0, 1), (1, 0) })
        {
            (Distance near, Distance far) = (Distance.FromMetres(left), Distance.FromMetres(right));
            (TravelTime soon, TravelTime late) = (TravelTime.FromMinutes(left), TravelTime.FromMinutes(right));
            (bool, bool, bool, bool) expected = (left < right, left <= right, left >= right, left > right);
            Assert.Equal(expected, (near < far, near <= far, near >= far, near > far));
            Assert.Equal(expected, (soon < late, soon <= late, soon >= late, soon > late));
        }

        Assert.Equal("30.5 km", Distance.FromKilometres(30.5).ToString());
        Assert.Equal("90 min", TravelTime.FromMinutes(90).ToString());
        Assert.All([Distance.FromMetres(-0.0).Metres, TravelTime.FromMinutes(-0.0).Minutes], zero => Assert.False(double.IsNegative(zero)));
    }

    private static double Haversine(GeoPoint one, GeoPoint other)
    {
        const double Radians = Math.PI / 180;
        double dy = Math.Sin((other.Latitude - one.Latitude) * Radians / 2);
        double dx = Math.Sin((other.Longitude - one.Longitude) * Radians / 2);
        double a = (dy * dy) + (Math.Cos(one.Latitude * Radians) * Math.Cos(other.Latitude * Radians) * dx * dx);
        return 2 * Distance.EarthRadiusKilometres * Math.Asin(Math.Min(1, Math.Sqrt(a)));
    }
}
