using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Facilities;

namespace ImssBienestar.Domain.Tests.Coverage.Access;

/// <summary>What if one unit opened, closed or changed: the rows that change, and no other, and the bits of a computation from the beginning.</summary>
public class WhatIfTests
{
    private static readonly CatchmentMethod[] Methods =
        [CatchmentMethod.TwoStep, CatchmentMethod.ThreeStep, CatchmentMethod.Balanced, CatchmentMethod.Modified];

    public static TheoryData<string> Kinds => Worlds.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    [Trait("Kind", "Proof")]
    public void Over_straight_lines_a_change_is_the_whole_computed_again(string kind)
    {
        for (int seed = 0; seed < 2; seed++)
        {
            (Place[] places, SupplyPoint[] all) = Worlds.Make(kind, seed, places: 40, units: 21);
            (SupplyPoint[] units, SupplyPoint opened) = (all[..^1], all[^1]);
            var set = new PlaceSet(places);
            foreach (Decay<Distance> decay in FloatingCatchmentTests.Decays())
            {
                foreach (CatchmentMethod method in Methods)
                {
                    CatchmentAccess<Distance> From(IEnumerable<SupplyPoint> some) =>
                        FloatingCatchmentTests.Measure(method, Reach.StraightLine(set, new UnitIndex(some)), decay);
                    CatchmentAccess<Distance> before = From(units);
                    Same(before, before.Open(opened), From(all));
                    SupplyPoint closed = units[(seed + 3) % units.Length];
                    Same(before, before.Close(closed.Key), From(units.Where(unit => unit != closed)));
                    SupplyPoint larger = closed with { Capacity = 1_000 };
                    Same(before, before.WithCapacity(closed.Key, 1_000), From(units.Select(unit => unit == closed ? larger : unit)));
                    Same(before, before.WithCapacity(closed.Key, null), From(units.Select(unit => unit == closed ? closed with { Capacity = null } : unit)));
                    Same(before.Open(opened).After, before.Open(opened).After.Close(opened.Key), before);
                }
            }
        }
    }

    [Fact]
    public void Over_a_table_a_change_is_the_whole_computed_again()
    {
        var random = new Random(9);
        (Place[] places, SupplyPoint[] all) = Worlds.Make("anywhere", 1, places: 40, units: 21);
        var costs = places.SelectMany(place => all.Select(unit => (Leg: (place.Key, unit.Key), Cost: random.Next(4) == 0 ? (TravelTime?)null : TravelTime.FromMinutes(random.Next(60)))))
            .ToDictionary(entry => entry.Leg, entry => entry.Cost);
        var set = new PlaceSet(places);
        foreach (CatchmentMethod method in Methods)
        {
            CatchmentAccess<TravelTime> From(IEnumerable<SupplyPoint> some) => FloatingCatchmentTests.Measure(
                method, Reach.ByFunction(set, new UnitIndex(some), (place, unit) => costs[(place.Key, unit.Key)]), Decay.LuoQiFast);
            CatchmentAccess<TravelTime> whole = From(all);
            foreach (SupplyPoint one in all)
            {
                CatchmentAccess<TravelTime> without = From(all.Where(unit => unit != one));
                Same(without, without.Open(one, place => costs[(place.Key, one.Key)]), whole);
                Same(whole, whole.Close(one.Key), without);
                Same(whole, whole.WithCapacity(one.Key, 33), From(all.Select(unit => unit == one ? unit with { Capacity = 33 } : unit)));
            }
        }
    }

    [Fact]
    public void A_unit_without_a_location_opens_and_closes_without_any_effect_on_others()
    {
        (Place[] places, SupplyPoint[] units) = Worlds.Make("Mexico in towns", 6, places: 40, units: 20);
        var nowhere = new SupplyPoint("nowhere", null, 5);
        foreach (CatchmentMethod method in Methods)
        {
            CatchmentAccess<Distance> From(IEnumerable<SupplyPoint> some) => FloatingCatchmentTests.Measure(
                method, Reach.StraightLine(new PlaceSet(places), new UnitIndex(some)), Decay.Gaussian(Distance.FromKilometres(100)));
            Same(From(units), From(units).Open(nowhere), From([.. units, nowhere]));
            Same(From([.. units, nowhere]), From([.. units, nowhere]).Close(nowhere.Key), From(units));
        }
    }

    [Fact]
    public void Units_beyond_the_limit_of_travel_that_a_place_may_choose_are_part_of_a_change()
    {
        (Place[] places, SupplyPoint[] all) = Worlds.Make("Mexico in towns", 3, places: 40, units: 21);
        var set = new PlaceSet(places);
        CatchmentAccess<Distance> From(IEnumerable<SupplyPoint> some) => FloatingCatchment.ThreeStep(
            Reach.StraightLine(set, new UnitIndex(some)), Decay.Within(Distance.FromKilometres(20)), Decay.Gaussian(Distance.FromKilometres(100)));
        Same(From(all[1..]), From(all[1..]).Open(all[0]), From(all));
        Same(From(all), From(all).Close(all[7].Key), From(all.Where(unit => unit != all[7])));
        Same(From(all), From(all).WithCapacity(all[7].Key, 5), From(all.Select(unit => unit == all[7] ? unit with { Capacity = 5 } : unit)));
    }

    [Fact]
    public void Where_nobody_lives_a_new_unit_changes_only_its_own_row()
    {
        (Place[] places, SupplyPoint[] units) = Worlds.Make("Mexico in towns", 2);
        CatchmentAccess<Distance> before = FloatingCatchment.TwoStep(
            Reach.StraightLine(new PlaceSet(places), new UnitIndex(units)), Decay.Within(Distance.FromKilometres(30)));
        CatchmentChange<Distance> change = before.Open(new("pole", GeoPoint.Of(90, 0), 5));
        Assert.Empty(change.Places);
        Assert.Equal(new UnitChange(null, new(change.After.Reach.Units.Find("pole")!, null, 0, AccessReason.NobodyInReach)), change.Units.Single());
        Assert.Equal(AccessReason.UnitWithoutLocation, before.Open(new("nowhere", null, 5)).Units.Single().After!.Reason);
        CatchmentChange<Distance> same = before.WithCapacity(units[0].Key, units[0].Capacity);
        Assert.True(same.Places.IsEmpty && same.Units.IsEmpty);
    }

    [Fact]
    public void What_cannot_be_tried_is_refused_by_the_name_of_what_is_wrong()
    {
        GeoPoint town = GeoPoint.Of(19, -99);
        (Place Place, SupplyPoint Known, SupplyPoint Last) world = (new("town", town, 100), new("a", town, 2), new("b", town, 2));
        (PlaceSet places, UnitIndex units) = (new([world.Place]), new([world.Known, world.Last]));
        CatchmentAccess<Distance> straight = FloatingCatchment.TwoStep(Reach.StraightLine(places, units), Decay.Within(default(Distance)));
        CatchmentAccess<Distance> table = FloatingCatchment.TwoStep(
            Reach.ByFunction(places, units, (_, _) => (Distance?)default(Distance)), Decay.Within(default(Distance)));
        Assert.Throws<ArgumentException>("unit", () => straight.Open(world.Known));
        Assert.All([world.Known, world.Last], known => Assert.Throws<ArgumentException>("unit", () => table.Open(known, _ => default(Distance))));
        Assert.All([-1, double.NaN], wrong => Assert.Throws<ArgumentOutOfRangeException>("capacity", () => straight.WithCapacity("a", wrong)));
    }

    private static void Same<TCost>(CatchmentAccess<TCost> before, CatchmentChange<TCost> change, CatchmentAccess<TCost> again)
        where TCost : struct, ITravelCost<TCost>
    {
        Assert.Equal(again.ByPlace().AsEnumerable(), change.After.ByPlace());
        Assert.Equal(again.ByUnit().OrderBy(row => row.Unit.Key), change.After.ByUnit().OrderBy(row => row.Unit.Key));
        Dictionary<string, PlaceAccess> old = before.ByPlace().ToDictionary(row => row.Place.Key);
        Assert.Equal(
            again.ByPlace().Where(row => row != old[row.Place.Key]).Select(row => new PlaceChange(old[row.Place.Key], row)).OrderBy(row => row.After.Place.Key),
            change.Places.OrderBy(row => row.After.Place.Key));
        Dictionary<string, UnitAccess> oldUnits = before.ByUnit().ToDictionary(row => row.Unit.Key);
        Dictionary<string, UnitAccess> newUnits = again.ByUnit().ToDictionary(row => row.Unit.Key);
        Assert.Equal(
            oldUnits.Keys.Union(newUnits.Keys).Order()
                .Select(key => new UnitChange(oldUnits.GetValueOrDefault(key), newUnits.GetValueOrDefault(key)))
                .Where(row => row.Before != row.After),
            change.Units.OrderBy(row => (row.After ?? row.Before)!.Unit.Key));
    }
}
