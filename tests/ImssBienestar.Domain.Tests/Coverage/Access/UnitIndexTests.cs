using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Facilities;

namespace ImssBienestar.Domain.Tests.Coverage.Access;

/// <summary>The index against plain loops over all pairs, to the pair.</summary>
public class UnitIndexTests
{
    public static TheoryData<string> Kinds => Worlds.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    [Trait("Kind", "Proof")]
    public void Pairs_within_a_limit_are_those_of_a_plain_loop(string kind)
    {
        for (int seed = 0; seed < 5; seed++)
        {
            (Place[] places, SupplyPoint[] units) = Worlds.Make(kind, seed);
            var index = new UnitIndex(units);
            var set = new PlaceSet(places);
            foreach (Distance limit in Worlds.Limits(places, units))
            {
                HashSet<(string Place, string Unit)> expected = Worlds.PairsWithin(places, units, limit);
                Assert.Equal(expected, [.. places.SelectMany(place => index.Within(place.Location!.Value, limit).Select(unit => (place.Key, unit.Unit.Key)))]);
                Assert.Equal(expected.Count, index.CountPairs(set, limit));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Vectors_scalars_and_a_plain_loop_in_the_order_of_the_index_give_the_same_bits(string kind)
    {
        (Place[] places, SupplyPoint[] units) = Worlds.Make(kind, 11);
        (SphereGrid targets, SphereGrid sources) = (new PlaceSet(places).Grid, new UnitIndex(units).Grid);
        double[] values = [.. Enumerable.Range(0, sources.Count).Select(i => 1 / (i + 3.7))];
        foreach (Distance limit in Worlds.Limits(places, units))
        {
            var prepared = new RangeLimit(limit.Metres);
            double[] vectors = new double[targets.Count];
            double[] scalars = new double[targets.Count];
            RangeSum.Within(targets, sources, values, prepared, vectors);
            RangeSum.Within(targets, sources, values, prepared, scalars, inVectors: false);
            double[] plain = new double[targets.Count];
            for (int i = 0; i < plain.Length; i++)
            {
                for (int j = 0; j < sources.Count; j++)
                {
                    plain[i] += targets[i].MetresTo(sources[j]) <= limit.Metres ? values[j] : 0;
                }
            }

            Assert.Equal(plain, vectors);
            Assert.Equal(plain, scalars);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whole_numbers_add_up_to_those_of_a_plain_loop_cell_by_cell_or_one_by_one(string kind)
    {
        (Place[] places, SupplyPoint[] units) = Worlds.Make(kind, 12);
        (SphereGrid some, SphereGrid others) = (new PlaceSet(places).Grid, new UnitIndex(units).Grid);
        foreach (Distance limit in Worlds.Limits(places, units))
        {
            foreach ((SphereGrid targets, SphereGrid sources) in new[] { (some, others), (others, some) })
            {
                double[] values = [.. Enumerable.Range(1, sources.Count).Select(i => (double)(i * i))];
                double[] sums = new double[targets.Count];
                RangeSum.WholeWithin(targets, sources, values, new RangeLimit(limit.Metres), sums);
                Assert.Equal(
                    Enumerable.Range(0, targets.Count).Select(i =>
                        values.Where((_, j) => targets[i].MetresTo(sources[j]) <= limit.Metres).Sum()),
                    sums);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_nearest_unit_is_that_of_a_plain_loop(string kind)
    {
        for (int seed = 0; seed < 5; seed++)
        {
            (Place[] places, SupplyPoint[] units) = Worlds.Make(kind, seed, units: 1 + (seed * 10));
            var index = new UnitIndex(units);
            NearestUnit<Distance>[] rows = [.. Reach.StraightLine(new PlaceSet(places), index).Nearest()];
            Assert.Equal(places, rows.Select(row => row.Place));
            foreach (NearestUnit<Distance> row in rows)
            {
                GeoPoint from = row.Place.Location!.Value;
                Assert.Equal(units.Min(unit => Distance.Between(from, unit.Location!.Value)), row.Cost!.Value);
                Assert.Equal(row.Unit!.Key, units.Where(unit => Distance.Between(from, unit.Location!.Value) == row.Cost.Value).Select(unit => unit.Key).Min(StringComparer.Ordinal));
                Assert.Equal(new UnitDistance(row.Unit, row.Cost.Value), index.Nearest(from));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_answer_depends_on_the_order_given(string kind)
    {
        (Place[] places, SupplyPoint[] units) = Worlds.Make(kind, 5);
        foreach (double kilometres in Worlds.LimitsKm)
        {
            Decay<Distance> decay = Decay.Within(Distance.FromKilometres(kilometres));
            IEnumerable<PlaceAccess> rows = FloatingCatchment.TwoStep(Reach.StraightLine(new(places), new(units)), decay).ByPlace();
            IEnumerable<PlaceAccess> shuffled = FloatingCatchment.TwoStep(
                Reach.StraightLine(new(Worlds.Shuffled(places, 1)), new(Worlds.Shuffled(units, 2))), decay).ByPlace();
            Assert.Equal(rows.OrderBy(row => row.Place.Key), shuffled.OrderBy(row => row.Place.Key));
        }
    }

    [Fact]
    public void Nothing_is_near_where_there_is_nothing()
    {
        var none = new UnitIndex([]);
        Assert.Null(none.Nearest(default));
        Assert.Empty(none.Within(default, Distance.FromKilometres(40_000)));
        Assert.Equal(0, none.CountPairs(new PlaceSet([]), default));
        (Place[] places, SupplyPoint[] units) = Worlds.Make("anywhere", 1);
        Assert.Equal(0, none.CountPairs(new PlaceSet(places), Distance.FromKilometres(40_000)));
        Assert.Empty(Reach.StraightLine(new PlaceSet([]), new UnitIndex(units)).Nearest());
        SphereGrid targets = new PlaceSet(places).Grid;
        double[] sums = [.. Enumerable.Repeat(7.0, targets.Count)];
        RangeSum.Within(targets, none.Grid, [], new RangeLimit(1), sums);
        Assert.All(sums, sum => Assert.Equal(0, sum));
        Array.Fill(sums, 7);
        RangeSum.WholeWithin(targets, none.Grid, [], new RangeLimit(1), sums);
        Assert.All(sums, sum => Assert.Equal(0, sum));
        Assert.All(Reach.StraightLine(new PlaceSet(places), none).Nearest(), row => Assert.Equal((null, null, AccessReason.NoUnitInReach), (row.Unit, row.Cost, row.Reason)));
    }

    [Fact]
    public void Units_within_come_nearest_first_then_by_key_and_the_limit_is_inclusive()
    {
        GeoPoint here = GeoPoint.Of(19, -99);
        GeoPoint there = GeoPoint.Of(19.1, -99);
        var index = new UnitIndex([new("c", there), new("b", here), new("a", there), new("d", null)]);
        Distance between = Distance.Between(here, there);
        Assert.Equal(["b", "a", "c"], index.Within(here, between).Select(unit => unit.Unit.Key));
        Assert.Equal(["b"], index.Within(here, Distance.FromMetres(Math.BitDecrement(between.Metres))).Select(unit => unit.Unit.Key));
        Assert.Equal(["b"], index.Within(here, default).Select(unit => unit.Unit.Key));
        Assert.Equal("a", index.Nearest(there)!.Unit.Key);
        var places = new PlaceSet([new("p", here, 5), new("q", there, null), new("r", null, 5)]);
        Assert.Equal([3, 6], new[] { default, between }.Select(limit => index.CountPairs(places, limit)));
        var crowd = new UnitIndex(Enumerable.Range(0, 200).Select(i => new SupplyPoint($"{i:D3}", here)));
        Assert.Equal(crowd.Units.Select(unit => unit.Key), crowd.Within(here, default).Select(unit => unit.Unit.Key));
        Assert.Equal("d", Assert.Single(index.WithoutLocation).Key);
        Assert.Equal("d", index.Find("d")!.Key);
        Assert.Null(index.Find("e"));
    }

    [Fact]
    public void Many_points_in_one_cell_and_a_list_out_of_order_are_sorted_alike()
    {
        Place[] places = [.. Enumerable.Range(0, 500).Select(i => new Place($"{i}", GeoPoint.Of(10 + (i % 7 * 0.000001), 10), 1))];
        var grid = new PlaceSet(Worlds.Shuffled(places, 4));
        string[] order = [.. grid.Located.Select(place => grid.Places[place].Key)];
        Assert.Equal(places.OrderBy(place => place.Location!.Value.Latitude).ThenBy(place => place.Key, StringComparer.Ordinal).Select(place => place.Key), order);
    }
}
