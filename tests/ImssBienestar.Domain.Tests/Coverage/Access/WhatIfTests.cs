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
        (SupplyPoint[] units, SupplyPoint opened) = (all[..^1], all[^1]);
        var costs = places.SelectMany(place => all.Select(unit => (Leg: (place.Key, unit.Key), Cost: random.Next(4) == 0 ? (TravelTime?)null : TravelTime.FromMinutes(random.Next(60)))))
            .ToDictionary(entry => entry.Leg, entry => entry.Cost);
        var set = new PlaceSet(places);
        foreach (CatchmentMethod method in Methods)
        {
            CatchmentAccess<TravelTime> From(IEnumerable<SupplyPoint> some) => FloatingCatchmentTests.Measure(
                method, Reach.ByFunction(set, new UnitIndex(some), (place, unit) => costs[(place.Key, unit.Key)]), Decay.LuoQiFast);
            CatchmentAccess<TravelTime> before = From(units);
            Same(before, before.Open(opened, place => costs[(place.Key, opened.Key)]), From(all));
            Same(before, before.Close(units[4].Key), From(units.Where(unit => unit != units[4])));
            Same(before, before.WithCapacity(units[4].Key, 33), From(units.Select(unit => unit == units[4] ? unit with { Capacity = 33 } : unit)));
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
