using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Facilities;

namespace ImssBienestar.Domain.Tests.Coverage.Access;

/// <summary>Small worlds, ordinary and hostile, and the plain loops that answers are held against.</summary>
internal static class Worlds
{
    private static readonly Dictionary<string, Func<Random, int, GeoPoint>> Kinds = new()
    {
        ["anywhere"] = (random, _) => Anywhere(random),
        ["Mexico in towns"] = (random, _) => GeoPoint.Of(19 + (random.Next(3) * 2) + (random.NextDouble() / 5), -99 - (random.Next(3) * 2) - (random.NextDouble() / 5)),
        ["poles"] = (random, i) => GeoPoint.Of((i % 2 == 0 ? 1 : -1) * (90 - (random.Next(3) * random.NextDouble())), -180 + (360 * random.NextDouble())),
        ["one pole by many names"] = (random, i) => GeoPoint.Of(90, (i * 37 % 361) - 180),
        ["date line"] = (random, i) => GeoPoint.Of(-1 + random.NextDouble(), i % 3 == 0 ? 180 : i % 3 == 1 ? -180 : (random.Next(2) == 0 ? -179.9 : 179.9) + (random.NextDouble() / 20)),
        ["identical"] = (_, _) => GeoPoint.Of(17.5, -95.5),
        ["few points many times"] = (random, _) => GeoPoint.Of(17 + random.Next(2), -95 - random.Next(2)),
        ["borders of cells"] = (random, _) => GeoPoint.Of(random.Next(-16, 17) / 16.0, random.Next(-16, 17) / 16.0),
        ["antipodes"] = (random, i) => i % 2 == 0 ? GeoPoint.Of(20, -100) : GeoPoint.Of(-20, 80 + (random.Next(2) * 0.000001)),
    };

    public static readonly double[] LimitsKm = [0, 0.0002, 1, 30, 111, 500, 5_000, 10_000, 20_000, 20_015.1, 20_016, 30_000];

    public static TheoryData<string> Names => new(Kinds.Keys);

    public static (Place[] Places, SupplyPoint[] Units) Make(string kind, int seed, int places = 70, int units = 40)
    {
        var random = new Random(seed);
        return (
            [.. Enumerable.Range(0, places).Select(i => new Place($"P{i * 7919 % 1009:D4}", Kinds[kind](random, i), random.Next(10) == 0 ? 0 : random.Next(1, 5_000)))],
            [.. Enumerable.Range(0, units).Select(i => new SupplyPoint($"U{i * 7919 % 1009:D4}", Kinds[kind](random, i), random.Next(10) == 0 ? 0 : 0.1 * random.Next(1, 90)))]);
    }

    public static GeoPoint Anywhere(Random random) =>
        GeoPoint.Of(Math.Asin((2 * random.NextDouble()) - 1) * 180 / Math.PI, (360 * random.NextDouble()) - 180);

    public static HashSet<(string Place, string Unit)> PairsWithin(IEnumerable<Place> places, IEnumerable<SupplyPoint> units, Distance limit) =>
        [.. from place in places from unit in units where Distance.Between(place.Location!.Value, unit.Location!.Value) <= limit select (place.Key, unit.Key)];

    /// <summary>A limit of the list, or the distance of some pair itself, which is then within it.</summary>
    public static IEnumerable<Distance> Limits(Place[] places, SupplyPoint[] units) =>
    [
        .. LimitsKm.Select(Distance.FromKilometres),
        .. Enumerable.Range(0, Math.Min(8, Math.Min(places.Length, units.Length)))
            .Select(i => Distance.Between(places[i].Location!.Value, units[^(i + 1)].Location!.Value)),
    ];

    public static T[] Shuffled<T>(IEnumerable<T> items, int seed)
    {
        T[] shuffled = [.. items];
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }
}
