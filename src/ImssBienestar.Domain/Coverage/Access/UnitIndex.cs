using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Units by where they stand (<i>índice espacial de unidades</i>), built once for any number of questions. For the units of one level, kind
/// or standing, build it of those: <c>new UnitIndex(units.Where(unit => unit.Level == CareLevel.First))</c>.</summary>
/// <remarks>
/// <para>Exact: a limit is inclusive, units at the same point are all kept, and the date line and the poles are points like any other. Of units
/// equally near, the one whose key comes first, ordinally.</para>
/// <para>Immutable and safe to share between threads. Equality is by reference. No order. No answer depends on the order given.</para>
/// </remarks>
public sealed class UnitIndex
{
    private readonly Dictionary<string, int> byKey;

    /// <summary>Builds the index.</summary>
    /// <param name="units">The units.</param>
    /// <exception cref="ArgumentNullException"><paramref name="units"/> is null, or an entry is.</exception>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public UnitIndex(IEnumerable<SupplyPoint> units)
    {
        Units = units.NoneNull();
        byKey = new(Units.Length, StringComparer.Ordinal);
        var points = new GeoPoint[Units.Length];
        int[] located = new int[Units.Length];
        int count = 0;
        for (int i = 0; i < located.Length; i++)
        {
            if (!byKey.TryAdd(Units[i].Key, i))
            {
                throw new ArgumentException($"The key {Units[i].Key} occurs twice.", nameof(units));
            }

            if (Units[i].Location is { } point)
            {
                (points[count], located[count]) = (point, i);
                count++;
            }
        }

        Grid = new SphereGrid(
            points.AsSpan(0, count), located.AsSpan(0, count), (left, right) => string.CompareOrdinal(Units[left].Key, Units[right].Key));
    }

    /// <summary>Gets the units, in the order given.</summary>
    public ImmutableArray<SupplyPoint> Units { get; }

    /// <summary>Gets the units of which it is not known where they stand: no answer about a straight line has them. Listed anew at each call.</summary>
    public ImmutableArray<SupplyPoint> WithoutLocation => [.. Units.Where(unit => unit.Location is null)];

    internal SphereGrid Grid { get; }

    /// <summary>The number of each unit of the grid, in canonical order.</summary>
    internal int[] Located => Grid.Numbers;

    /// <summary>Makes every located place a unit that could stand there, as candidates for <see cref="SiteSearch"/>.</summary>
    /// <param name="places">The places.</param>
    /// <param name="capacity">What each would have to give.</param>
    /// <returns>The index, keys as those of the places.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="places"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is negative or not finite.</exception>
    public static UnitIndex OfPlaces(PlaceSet places, double capacity = 1)
    {
        _ = CostGuard.Measurable(capacity, nameof(capacity));
        return new(Guard.Against.Null(places).Places.Where(place => place.Location is not null)
            .Select(place => new SupplyPoint(place.Key, place.Location, capacity)));
    }

    /// <summary>Finds a unit.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The unit; null where there is none of the key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public SupplyPoint? Find(string key) => byKey.TryGetValue(Guard.Against.Null(key), out int number) ? Units[number] : null;

    /// <summary>Finds the nearest unit.</summary>
    /// <param name="point">The point asked about.</param>
    /// <returns>The unit and its distance; null where no unit has a location.</returns>
    public UnitDistance? Nearest(GeoPoint point)
    {
        var from = UnitVector.Of(point);
        int found = NewSearch().Find(point.Microdegrees, from);
        return found < 0 ? null : new(UnitAt(found), Distance.FromMetres(from.MetresTo(Grid[found])));
    }

    /// <summary>Lists the units within a distance.</summary>
    /// <param name="point">The point asked about.</param>
    /// <param name="limit">The distance, inclusive.</param>
    /// <returns>The units, the nearest first, then by key.</returns>
    public ImmutableArray<UnitDistance> Within(GeoPoint point, Distance limit)
    {
        var legs = new LegBuffer();
        new RangeQuery(Grid, new RangeLimit(limit.Metres)).List(point.Microdegrees, UnitVector.Of(point), legs);
        var found = new UnitDistance[legs.Count];
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = new(UnitAt(legs.Ends[i]), Distance.FromMetres(legs.Costs[i]));
        }

        return [.. found.OrderBy(unit => unit.Distance).ThenBy(unit => unit.Unit.Key, StringComparer.Ordinal)];
    }

    /// <summary>Counts the pairs of a place and a unit within a distance.</summary>
    /// <param name="places">The places.</param>
    /// <param name="limit">The distance, inclusive.</param>
    /// <returns>The count, of places and units with a location.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="places"/> is null.</exception>
    public long CountPairs(PlaceSet places, Distance limit)
    {
        Guard.Against.Null(places);
        double[] ones = new double[places.Grid.Count];
        Array.Fill(ones, 1);
        double[] counts = new double[Grid.Count];
        RangeSum.WholeWithin(Grid, places.Grid, ones, new RangeLimit(limit.Metres), counts);
        return (long)counts.Sum();
    }

    /// <summary>Adds a unit, or puts it in the place of the one of its key.</summary>
    internal UnitIndex With(SupplyPoint unit) =>
        new(byKey.TryGetValue(unit.Key, out int number) ? Units.SetItem(number, unit) : Units.Add(unit));

    internal UnitIndex Without(string key) => new(Units.RemoveAt(byKey[key]));

    internal SupplyPoint UnitAt(int point) => Units[Located[point]];

    internal NearestSearch NewSearch() => new(Grid, (left, right) => string.CompareOrdinal(UnitAt(left).Key, UnitAt(right).Key));
}
