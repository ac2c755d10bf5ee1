using System.Globalization;
using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Facilities;

namespace ImssBienestar.Domain.Benchmarks.Coverage;

/// <summary>Places and units to measure with: the real ones where the variable <c>IMSSBIENESTAR_DATA</c> says where they are, or made ones.</summary>
internal sealed record AccessData(Place[] Places, SupplyPoint[] Units)
{
    public static AccessData? Real()
    {
        if (Environment.GetEnvironmentVariable("IMSSBIENESTAR_DATA") is not { Length: > 0 } root)
        {
            return null;
        }

        // Supplies 1 to 20 are made up: the catalogue has none; the geometry is real.
        Place[] places = [.. Rows(Path.Combine(root, "data", "iter2020_localidades.csv"))
            .Select(cells => new Place(cells[0] + cells[1] + cells[2], Point(cells[^6], cells[^5]), long.Parse(cells[^3], CultureInfo.InvariantCulture)))];
        SupplyPoint[] units = [.. Rows(Path.Combine(root, "data", "clues_imss_bienestar_2026.csv"))
            .Select((cells, row) => new SupplyPoint(cells[0], Point(cells[^2], cells[^1]), 1 + (row % 20))
            {
                Level = cells.Contains("PRIMER NIVEL") ? CareLevel.First : cells.Contains("SEGUNDO NIVEL") ? CareLevel.Second : CareLevel.NotStated,
            })];
        return new(places, units);
    }

    /// <summary>Towns of a Gaussian kind and a thinner countryside, in a box as large as Mexico.</summary>
    public static AccessData Made(int places, int units)
    {
        var random = new Random(1);
        (double Latitude, double Longitude)[] towns = [.. Enumerable.Range(0, 300).Select(_ => Anywhere(random))];
        return new(
            [.. Enumerable.Range(0, places).Select(i => new Place($"{i:D7}", Near(random, towns), random.Next(1, 2_000)))],
            [.. Enumerable.Range(0, units).Select(i => new SupplyPoint($"{i:D7}", Near(random, towns), random.Next(1, 21)))]);
    }

    private static GeoPoint Near(Random random, (double Latitude, double Longitude)[] towns)
    {
        if (random.NextDouble() >= 0.6)
        {
            (double latitude, double longitude) = Anywhere(random);
            return GeoPoint.Of(latitude, longitude);
        }

        (double north, double east) = towns[random.Next(towns.Length)];
        double radius = 0.15 * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()));
        (double sin, double cos) = Math.SinCos(2 * Math.PI * random.NextDouble());
        return GeoPoint.Of(north + (radius * sin), east + (radius * cos));
    }

    private static (double Latitude, double Longitude) Anywhere(Random random) => (15 + (17 * random.NextDouble()), -117 + (30 * random.NextDouble()));

    private static GeoPoint Point(string latitude, string longitude) =>
        GeoPoint.Of(double.Parse(latitude, CultureInfo.InvariantCulture), double.Parse(longitude, CultureInfo.InvariantCulture));

    private static IEnumerable<string[]> Rows(string path) => File.ReadLines(path).Skip(1).Select(line => line.Split(','));
}
