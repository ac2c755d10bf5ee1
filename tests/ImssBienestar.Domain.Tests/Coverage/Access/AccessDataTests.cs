using System.Globalization;
using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Coverage.Access;

/// <summary>Every locality of the census and every unit of the network.</summary>
public class AccessDataTests
{
    private static readonly Distance ThirtyKilometres = Distance.FromKilometres(30);

    private static readonly Lazy<(PlaceSet Places, UnitIndex Units)> Country = new(() => (
        new PlaceSet(Rows("iter2020_localidades.csv").Select(cells => new Place(cells[0] + cells[1] + cells[2], Point(cells[^6], cells[^5]), long.Parse(cells[^3], CultureInfo.InvariantCulture)))),
        new UnitIndex(Rows("clues_imss_bienestar_2026.csv").Select((cells, row) => new SupplyPoint(cells[0], Point(cells[^2], cells[^1]), 1 + (row % 20))
        {
            Level = cells.Contains("PRIMER NIVEL") ? CareLevel.First : CareLevel.NotStated,
            Operates = cells.Contains("EN OPERACION") ? Answer.Yes : Answer.No,
        }))));

    [DataFact]
    public void The_country_has_exactly_so_many_pairs_within_thirty_kilometres()
    {
        (PlaceSet places, UnitIndex units) = Country.Value;
        Assert.Equal((189_432, 126_014_024, 10_573), (places.Places.Length, places.Population, units.Units.Length));
        Assert.Equal(6_003_209, units.CountPairs(places, ThirtyKilometres));
        foreach (Place place in places.Places.Where((_, row) => row % 1_499 == 0))
        {
            Assert.Equal(
                units.Units.Where(unit => Distance.Between(place.Location!.Value, unit.Location!.Value) <= ThirtyKilometres).Select(unit => unit.Key).Order(StringComparer.Ordinal),
                units.Within(place.Location!.Value, ThirtyKilometres).Select(unit => unit.Unit.Key).Order(StringComparer.Ordinal));
        }
    }

    [DataFact]
    public void Vectors_and_scalars_have_the_same_bits_over_the_country()
    {
        (PlaceSet places, UnitIndex units) = Country.Value;
        double[] values = [.. Enumerable.Range(0, units.Grid.Count).Select(i => 1 / (i + 3.7))];
        double[] vectors = new double[places.Grid.Count];
        double[] scalars = new double[places.Grid.Count];
        RangeSum.Within(places.Grid, units.Grid, values, new RangeLimit(30_000), vectors);
        RangeSum.Within(places.Grid, units.Grid, values, new RangeLimit(30_000), scalars, inVectors: false);
        Assert.Equal(scalars, vectors);
    }

    [DataFact]
    public void All_supply_in_reach_of_somebody_is_given_out_and_closing_a_unit_is_the_whole_computed_again()
    {
        (PlaceSet places, UnitIndex units) = Country.Value;
        CatchmentAccess<Distance> access = FloatingCatchment.TwoStep(Reach.StraightLine(places, units), Decay.Within(ThirtyKilometres));
        ConservedSum sum = access.Conserved.Single();
        Assert.InRange(sum.RelativeDifference, 0, 1e-12);
        Assert.Equal(units.Units.Sum(unit => unit.Capacity!.Value), sum.Promised + access.ByUnit().Where(row => row.Ratio is null).Sum(row => row.Unit.Capacity!.Value), 1e-6);

        string key = units.Units[5_000].Key;
        CatchmentChange<Distance> change = access.Close(key);
        CatchmentAccess<Distance> again = FloatingCatchment.TwoStep(
            Reach.StraightLine(places, new UnitIndex(units.Units.Where(unit => unit.Key != key))), Decay.Within(ThirtyKilometres));
        Assert.Equal(again.ByPlace().AsEnumerable(), change.After.ByPlace());
        Assert.InRange(change.Places.Length, 1, 5_000);
        Assert.Equal(key, Assert.Single(change.Units).Before!.Unit.Key);
    }

    [DataFact]
    public void The_nearest_first_level_unit_of_every_place_is_that_of_a_plain_loop_on_a_sample()
    {
        (PlaceSet places, UnitIndex units) = Country.Value;
        var first = new UnitIndex(units.Units.Where(unit => unit is { Level: CareLevel.First, Operates: Answer.Yes }));
        NearestUnit<Distance>[] rows = [.. Reach.StraightLine(places, first).Nearest()];
        Assert.Equal(189_432, rows.Length);
        foreach (NearestUnit<Distance> row in rows.Where((_, number) => number % 997 == 0))
        {
            Assert.Equal(first.Units.Min(unit => Distance.Between(row.Place.Location!.Value, unit.Location!.Value)), row.Cost!.Value);
        }

        long within = rows.Where(row => row.Cost <= ThirtyKilometres).Sum(row => row.Place.Population!.Value);
        Assert.Equal(within, Reach.StraightLine(places, first).Curve(ThirtyKilometres).Single().Reached);
    }

    private static GeoPoint Point(string latitude, string longitude) =>
        GeoPoint.Of(double.Parse(latitude, CultureInfo.InvariantCulture), double.Parse(longitude, CultureInfo.InvariantCulture));

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(Path.Combine(DataFactAttribute.Folder!, file)).Skip(1).Select(line => line.Split(','));
}
