using System.Globalization;
using System.Numerics;
using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Coverage.Access;

/// <summary>Floating catchments: published and recomputed numbers, the textbook formulas as plain loops, the sums each method keeps, and the rows that
/// reach nothing.</summary>
public class FloatingCatchmentTests
{
    private static readonly CatchmentMethod[] Methods =
        [CatchmentMethod.TwoStep, CatchmentMethod.ThreeStep, CatchmentMethod.Balanced, CatchmentMethod.Modified];

    public static TheoryData<string> Kinds => Worlds.Names;

    [DataFact]
    public void Every_number_of_the_hospital_example_is_met()
    {
        IReadOnlyDictionary<string, string>[] inputs = [.. CaseFile.ReadFile(DataFactAttribute.Vector("coverage", "fca_hospital_inputs.csv"))];
        IReadOnlyDictionary<string, string>[] expected = [.. CaseFile.ReadFile(DataFactAttribute.Vector("coverage", "fca_hospital_expected.csv"))];
        Assert.True(expected.Length >= 28 && inputs.Length >= 36);
        IReadOnlyDictionary<string, string> kept = Assert.Single(CaseFile.ReadFile(DataFactAttribute.Vector("coverage", "fca_conservation_checks.csv")));
        Assert.All(
            expected.Where(row => row["origin"] == "ALL" && row["method"] == kept["method"]), row => Assert.Equal(Number(kept["expected"]), Number(row["expected_float"])));
        foreach (IGrouping<string, IReadOnlyDictionary<string, string>> scenario in inputs.GroupBy(row => row["scenario"]))
        {
            var places = new PlaceSet(scenario.DistinctBy(row => row["origin"]).Select(row => new Place(row["origin"], null, (long)Number(row["population"]))));
            var units = new UnitIndex(scenario.DistinctBy(row => row["destination"]).Select(row => new SupplyPoint(row["destination"], null, Number(row["doctors"]))));
            Reach<TravelTime> reach = Reach.ByTable(
                places, units, scenario.Select(row => (row["origin"], row["destination"], TravelTime.FromMinutes(Number(row["cost_minutes"])))));
            TravelTime minute = TravelTime.FromMinutes(1);
            Decay<TravelTime> decay = Decay.Gravity(-1, minute, minute, TravelTime.FromMinutes(Math.BitDecrement(61)));
            foreach (IReadOnlyDictionary<string, string> row in expected.Where(row => row["scenario"] == scenario.Key))
            {
                CatchmentAccess<TravelTime> access = row["method"] == "2sfca" ? FloatingCatchment.TwoStep(reach, decay) : FloatingCatchment.ThreeStep(reach, decay, Decay.Gravity(-1, minute, minute));
                BigInteger[] fraction = [.. row["expected_exact"].Split('/').Select(BigInteger.Parse)];
                double exact = (double)fraction[0] / (double)fraction[1];
                Assert.Equal(Number(row["expected_float"]), exact, 1e-12);
                double found = row["origin"] == "ALL" ? access.Conserved.Single().Found : access.ByPlace().Single(place => place.Place.Key == row["origin"]).Value!.Value;
                Assert.Equal(exact, found, 1e-13 * exact);
            }
        }
    }

    /// <summary>A 5 × 5 grid of Euclidean costs. The ratio of whole catchments (fca_ratio) is not among the methods here, and a limit below zero,
    /// which gives no value there, cannot be stated.</summary>
    [DataFact]
    public void Every_invariant_of_the_grid_holds()
    {
        int checks = 0;
        foreach (IReadOnlyDictionary<string, string> row in CaseFile.ReadFile(DataFactAttribute.Vector("coverage", "fca_grid_invariants.csv")))
        {
            string parameters = row["parameters"];
            if (row["method"] == "fca_ratio")
            {
                continue;
            }

            checks++;
            if (parameters.Contains("-1", StringComparison.Ordinal))
            {
                Assert.Throws<ArgumentOutOfRangeException>(() => Distance.FromKilometres(-1));
                continue;
            }

            double limit = parameters.Contains("0.9", StringComparison.Ordinal) ? 0.9 : 10;
            double expected = Number(row["expected"]);
            string[] cells = [.. Enumerable.Range(0, 25).Select(i => $"{i:D2}")];
            if (row["method"] == "weighted_catchment")
            {
                double[] step = [.. parameters[(parameters.IndexOf('{') + 1)..^1].Split(':').Select(Number)];
                Reach<Distance> toOne = Grid(cells, ["07"]);
                Assert.Equal(expected, FloatingCatchment.TwoStep(toOne, Decay.Zones((Distance.FromKilometres(step[0]), step[1]))).ByUnit().Single().Demand);
                continue;
            }

            Reach<Distance> reach = Grid(["02", "08", "13", "19", "24"], cells);
            CatchmentAccess<Distance> access = row["method"] switch
            {
                "2sfca" => FloatingCatchment.TwoStep(reach, Decay.Within(Distance.FromKilometres(limit))),
                "e2sfca" => FloatingCatchment.TwoStep(reach, Decay.Zones(
                    ZoneWeights.LuoQiSlow, Distance.FromKilometres(limit), Distance.FromKilometres(20), Distance.FromKilometres(30))),
                "3sfca" => FloatingCatchment.ThreeStep(reach, Decay.Zones((Distance.FromKilometres(limit), 25))),
                _ => throw new InvalidOperationException(row["method"]),
            };
            if (row["method"] == "e2sfca" && limit < 1)
            {
                access = FloatingCatchment.TwoStep(reach, Decay.Zones((Distance.FromKilometres(limit), 1)));
            }

            Assert.All(access.ByPlace(), place => Assert.Equal(expected, place.Value!.Value, 1e-12));
        }

        Assert.Equal(10, checks);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_method_and_weight_is_its_formula_written_as_a_plain_loop(string kind)
    {
        (Place[] places, SupplyPoint[] units) = Worlds.Make(kind, 3, places: 30, units: 15);
        var straight = Reach.StraightLine(new PlaceSet(places), new UnitIndex(units));
        Reach<Distance> table = Reach.ByFunction(straight.Places, straight.Units, (place, unit) => (Distance?)Distance.Between(place.Location!.Value, unit.Location!.Value));
        foreach (CatchmentMethod method in Methods)
        {
            foreach (Decay<Distance> decay in Decays())
            {
                double[] expected = Formula(method, decay, places, units);
                foreach (Reach<Distance> reach in new[] { straight, table })
                {
                    double[] found = [.. Measure(method, reach, decay).ByPlace().Select(row => row.Value!.Value)];
                    Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First, pair.Second, 1e-12 * Math.Max(1, pair.First)));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    [Trait("Kind", "Proof")]
    public void The_sum_at_once_has_the_bits_of_the_sum_pair_by_pair(string kind)
    {
        (Place[] places, SupplyPoint[] units) = Worlds.Make(kind, 17);
        var reach = Reach.StraightLine(new PlaceSet(places), new UnitIndex(units));
        foreach (Distance limit in Worlds.Limits(places, units))
        {
            CatchmentAccess<Distance> atOnce = FloatingCatchment.TwoStep(reach, Decay.Within(limit));
            CatchmentAccess<Distance> onePair = FloatingCatchment.TwoStep(reach, Decay.Zones((limit, 1)));
            Assert.Equal(onePair.ByPlace().AsEnumerable(), atOnce.ByPlace());
            Assert.Equal(onePair.ByUnit().AsEnumerable(), atOnce.ByUnit());
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    [Trait("Kind", "Proof")]
    public void Each_method_keeps_the_sums_it_promises_and_the_modified_one_gives_no_more_than_there_is(string kind)
    {
        for (int seed = 0; seed < 3; seed++)
        {
            (Place[] places, SupplyPoint[] units) = Worlds.Make(kind, seed);
            var reach = Reach.StraightLine(new PlaceSet(places), new UnitIndex(units));
            foreach (Decay<Distance> decay in Decays())
            {
                foreach (CatchmentMethod method in Methods)
                {
                    CatchmentAccess<Distance> access = Measure(method, reach, decay);
                    Assert.Equal(method switch { CatchmentMethod.Balanced => 2, CatchmentMethod.Modified => 0, _ => 1 }, access.Conserved.Length);
                    Assert.All(access.Conserved, sum => Assert.InRange(sum.RelativeDifference, 0, 1e-12));
                    Assert.All(access.ByPlace(), row => Assert.True(double.IsFinite(row.Value!.Value) && row.Value >= 0));
                    Assert.All(access.ByUnit(), row => Assert.True(row.Ratio is null == row.Reason is not null && double.IsFinite(row.Ratio ?? 0)));
                }

                double given = Measure(CatchmentMethod.Modified, reach, decay).ByPlace().Sum(row => row.Value!.Value * row.Place.Population!.Value);
                Assert.InRange(given, 0, units.Sum(unit => unit.Capacity!.Value) * (1 + 1e-12));
            }

            double supply = FloatingCatchment.TwoStep(reach, Decay.Within(Distance.FromKilometres(30_000))).Conserved.Single().Promised;
            Assert.Equal(units.Sum(unit => unit.Capacity!.Value), supply, 1e-9);
        }
    }

    [Fact]
    public void Places_that_reach_nothing_and_units_that_serve_nobody_are_rows_with_their_reason()
    {
        GeoPoint town = GeoPoint.Of(19, -99);
        var places = new PlaceSet([new("town", town, 100), new("far", GeoPoint.Of(25, -105), 50), new("lost", null, 7), new("masked", town, null), new("empty", GeoPoint.Of(30, -110), 0)]);
        var units = new UnitIndex([new("clinic", town, 2), new("desert", GeoPoint.Of(28, -112), 3), new("nowhere", null, 5), new("beside", GeoPoint.Of(30, -110), 4)]);
        CatchmentAccess<Distance> access = FloatingCatchment.TwoStep(Reach.StraightLine(places, units), Decay.Within(Distance.FromKilometres(30)));
        Assert.Equal(
            [("town", 0.02, null), ("far", 0, AccessReason.NoUnitInReach), ("lost", null, AccessReason.PlaceWithoutLocation), ("masked", 0.02, AccessReason.PopulationNotKnown), ("empty", 0, null)],
            access.ByPlace().Select(row => (row.Place.Key, row.Value, row.Reason)));
        Assert.Equal(
            [("clinic", 0.02, 100.0, null), ("desert", null, 0.0, AccessReason.NobodyInReach), ("nowhere", null, null, AccessReason.UnitWithoutLocation), ("beside", null, 0.0, AccessReason.NobodyInReach)],
            access.ByUnit().Select(row => (row.Unit.Key, row.Ratio, row.Demand, row.Reason)));
        Assert.Equal((2.0, 2.0), (access.Conserved.Single().Promised, access.Conserved.Single().Found));
    }

    [Fact]
    public void A_balanced_catchment_keeps_the_people_in_reach_and_the_ratios_that_are_known()
    {
        GeoPoint town = GeoPoint.Of(19, -99);
        var reach = Reach.StraightLine(
            new PlaceSet([new("town", town, 100), new("far", GeoPoint.Of(25, -105), 50)]), new UnitIndex([new("a", town, 2), new("b", town, null)]));
        Assert.Equal(
            [(100, 100), (0.04, 0.04)],
            FloatingCatchment.Balanced(reach, Decay.Within(Distance.FromKilometres(30))).Conserved.Select(sum => (sum.Promised, sum.Found)));
        ConservedSum sum = FloatingCatchment.TwoStep(reach, Decay.Within(Distance.FromKilometres(30))).Conserved.Single();
        Assert.Equal(
            [0, 0, 0.2, 0.2],
            new[] { (0, 0), (5.0, 5.0), (4, 5), (5, 4) }.Select(pair => (sum with { Promised = pair.Item1, Found = pair.Item2 }).RelativeDifference));
    }

    [Fact]
    public void A_capacity_that_is_not_known_is_no_zero()
    {
        GeoPoint town = GeoPoint.Of(19, -99);
        var reach = Reach.StraightLine(new PlaceSet([new("town", town, 100)]), new UnitIndex([new("a", town, 2), new("b", town, null), new("c", town, 0)]));
        CatchmentAccess<Distance> access = FloatingCatchment.TwoStep(reach, Decay.Within(default(Distance)));
        Assert.Equal(new PlaceAccess(reach.Places.Places[0], 0.02, AccessReason.CapacityInReachNotKnown), access.ByPlace().Single());
        Assert.Equal([(0.02, null), (null, AccessReason.CapacityNotKnown), (0.0, null)], access.ByUnit().Select(row => (row.Ratio, row.Reason)));
    }

    [Fact]
    public void A_table_is_read_from_place_to_unit_and_what_it_does_not_say_is_not_known()
    {
        var places = new PlaceSet([new("up", null, 10), new("down", null, 20), new("islet", null, 30)]);
        var units = new UnitIndex([new("down", null, 6), new("up", null, 3)]);
        (string Place, string Unit, TravelTime Cost)[] legs =
            [("up", "down", TravelTime.FromMinutes(10)), ("down", "up", TravelTime.FromMinutes(50)), ("up", "up", default), ("down", "down", default)];
        Decay<TravelTime> half = Decay.Within(TravelTime.FromMinutes(30));
        CatchmentAccess<TravelTime> access = FloatingCatchment.TwoStep(Reach.ByTable(places, units, legs), half);
        Assert.Equal([(6 / 30.0) + (3 / 10.0), 6 / 30.0, null], access.ByPlace().Select(row => row.Value));
        Assert.Equal(AccessReason.TravelNotKnown, access.ByPlace()[2].Reason);
        Assert.Equal(AccessReason.NoUnitInReach, FloatingCatchment.TwoStep(Reach.ByTable(places, units, legs, TravelTime.FromMinutes(60)), half).ByPlace()[2].Reason);
    }

    [Fact]
    public void A_unit_that_weighs_nothing_at_a_place_does_not_make_it_uncertain()
    {
        var places = new PlaceSet([new("near", null, 10), new("far", null, 10)]);
        var units = new UnitIndex([new("known", null, 4), new("unknown", null, null)]);
        Decay<TravelTime> far = Decay.Zones((TravelTime.FromMinutes(10), 0.0), (TravelTime.FromMinutes(30), 1));
        Reach<TravelTime> reach = Reach.ByTable(
            places,
            units,
            [("near", "known", TravelTime.FromMinutes(20)), ("near", "unknown", TravelTime.FromMinutes(10)), ("far", "known", TravelTime.FromMinutes(30)), ("far", "unknown", TravelTime.FromMinutes(30))]);
        Assert.Equal(
            [(0.2, null), (0.2, AccessReason.CapacityInReachNotKnown)],
            FloatingCatchment.TwoStep(reach, far).ByPlace().Select(row => (row.Value, row.Reason)));
    }

    [Fact]
    public void A_table_that_is_complete_up_to_the_limit_itself_says_that_nothing_is_in_reach()
    {
        var places = new PlaceSet([new("islet", null, 30)]);
        var units = new UnitIndex([new("u", null, 6)]);
        AccessReason? Reason(double limit, double completeTo) => FloatingCatchment.TwoStep(
            Reach.ByTable(places, units, Array.Empty<(string, string, TravelTime)>(), TravelTime.FromMinutes(completeTo)), Decay.Within(TravelTime.FromMinutes(limit))).ByPlace().Single().Reason;
        Assert.Equal(AccessReason.NoUnitInReach, Reason(limit: 60, completeTo: 60));
        Assert.Equal(AccessReason.TravelNotKnown, Reason(limit: Math.BitIncrement(60.0), completeTo: 60));
    }

    internal static CatchmentAccess<TCost> Measure<TCost>(CatchmentMethod method, Reach<TCost> reach, Decay<TCost> decay)
        where TCost : struct, ITravelCost<TCost> => method switch
        {
            CatchmentMethod.TwoStep => FloatingCatchment.TwoStep(reach, decay),
            CatchmentMethod.ThreeStep => FloatingCatchment.ThreeStep(reach, decay),
            CatchmentMethod.Balanced => FloatingCatchment.Balanced(reach, decay),
            CatchmentMethod.Modified => FloatingCatchment.Modified(reach, decay),
            _ => throw new ArgumentOutOfRangeException(nameof(method)),
        };

    internal static Decay<Distance>[] Decays() =>
    [
        Decay.Within(Distance.FromKilometres(0)),
        Decay.Within(Distance.FromKilometres(80)),
        Decay.Zones(ZoneWeights.LuoQiSlow, Distance.FromKilometres(10), Distance.FromKilometres(50), Distance.FromKilometres(200)),
        Decay.Zones((Distance.FromKilometres(1), 0.0), (Distance.FromKilometres(200), 1)),
        Decay.GaussianToEdge(Distance.FromKilometres(5_000)),
        Decay.Gaussian(Distance.FromKilometres(100)),
        Decay.Gravity(-1.5, Distance.FromKilometres(1), Distance.FromKilometres(1), Distance.FromKilometres(12_000)),
    ];

    private static double[] Formula(CatchmentMethod method, Decay<Distance> decay, Place[] places, SupplyPoint[] units)
    {
        double F(Place place, SupplyPoint unit) => decay.WeightOf(Distance.Between(place.Location!.Value, unit.Location!.Value));
        double OfPlace(Place place) => units.Sum(unit => F(place, unit));
        double OfUnit(SupplyPoint unit) => places.Sum(place => F(place, unit));
        double First(Place place, SupplyPoint unit) => F(place, unit) is var f and > 0 ? method switch
        {
            CatchmentMethod.ThreeStep => f / OfPlace(place) * f,
            CatchmentMethod.Balanced => f / OfPlace(place),
            _ => f,
        } : 0;
        double Second(Place place, SupplyPoint unit) => F(place, unit) is var f and > 0 ? method switch
        {
            CatchmentMethod.ThreeStep => f / OfPlace(place) * f,
            CatchmentMethod.Balanced => f / OfUnit(unit),
            CatchmentMethod.Modified => f * f,
            _ => f,
        } : 0;
        Dictionary<string, double> ratios = units.ToDictionary(
            unit => unit.Key, unit => places.Sum(place => place.Population!.Value * First(place, unit)) is var demand and > 0 ? unit.Capacity!.Value / demand : 0);
        return [.. places.Select(place => units.Sum(unit => ratios[unit.Key] * Second(place, unit)))];
    }

    private static Reach<Distance> Grid(string[] places, string[] units)
    {
        static (int X, int Y) At(string cell) => (int.Parse(cell, CultureInfo.InvariantCulture) % 5, int.Parse(cell, CultureInfo.InvariantCulture) / 5);
        return Reach.ByFunction(
            new PlaceSet(places.Select(cell => new Place(cell, null, 1))),
            new UnitIndex(units.Select(cell => new SupplyPoint(cell, null))),
            (place, unit) => (Distance?)Distance.FromKilometres(Math.Sqrt(Square(At(place.Key).X - At(unit.Key).X) + Square(At(place.Key).Y - At(unit.Key).Y))));
    }

    private static double Square(double number) => number * number;

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
