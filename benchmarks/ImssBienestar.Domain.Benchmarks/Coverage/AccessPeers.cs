using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace ImssBienestar.Domain.Benchmarks.Coverage;

/// <summary>Two-step floating catchment as one writes it with NetTopologySuite: an STR tree of the units, an envelope, then haversine.</summary>
internal static class AccessPeers
{
    private const double RadiusKilometres = 6371.0088;
    private const double Radians = Math.PI / 180;

    public static (long Pairs, double Access) StrTree((double Latitude, double Longitude, double People)[] places, (double Latitude, double Longitude, double Supply)[] units, double kilometres)
    {
        var tree = new STRtree<int>();
        for (int unit = 0; unit < units.Length; unit++)
        {
            tree.Insert(new Envelope(new Coordinate(units[unit].Longitude, units[unit].Latitude)), unit);
        }

        tree.Build();
        double[] demand = new double[units.Length];
        double north = kilometres / (RadiusKilometres * Radians) * (1 + 1e-9);
        long pairs = 0;
        for (int step = 0; step < 2; step++)
        {
            double sum = 0;
            foreach ((double latitude, double longitude, double people) in places)
            {
                double east = north / Math.Cos((Math.Abs(latitude) + north) * Radians);
                foreach (int unit in tree.Query(new Envelope(longitude - east, longitude + east, latitude - north, latitude + north)))
                {
                    if (Haversine(latitude, longitude, units[unit].Latitude, units[unit].Longitude) > kilometres)
                    {
                        continue;
                    }

                    if (step == 0)
                    {
                        demand[unit] += people;
                        pairs++;
                    }
                    else
                    {
                        sum += demand[unit] > 0 ? units[unit].Supply / demand[unit] : 0;
                    }
                }
            }

            if (step == 1)
            {
                return (pairs, sum);
            }
        }

        throw new InvalidOperationException();
    }

    public static double Haversine(double latitude, double longitude, double otherLatitude, double otherLongitude)
    {
        double dy = Math.Sin((otherLatitude - latitude) * Radians / 2);
        double dx = Math.Sin((otherLongitude - longitude) * Radians / 2);
        double a = (dy * dy) + (Math.Cos(latitude * Radians) * Math.Cos(otherLatitude * Radians) * dx * dx);
        return 2 * RadiusKilometres * Math.Asin(Math.Min(1, Math.Sqrt(a)));
    }
}
