using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Tests.Facilities;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Coverage.Access;

/// <summary>How many people have a unit within so much, with what is not known beside it; and the units of a register on a day.</summary>
public class ReachTests
{
    private static readonly GeoPoint Town = GeoPoint.Of(19, -99);

    public static TheoryData<string> Kinds => Worlds.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_curve_counts_the_people_of_a_plain_loop_and_only_grows(string kind)
    {
        (Place[] places, SupplyPoint[] units) = Worlds.Make(kind, 8, units: 5);
        Distance[] limits = [.. Worlds.Limits(places, units).Order()];
        var curve = Reach.StraightLine(new PlaceSet(places), new UnitIndex(units)).Curve(limits);
        Assert.Equal(limits, curve.Select(share => share.Limit));
        Assert.Equal(
            limits.Select(limit => places.Where(place => units.Any(unit => Distance.Between(place.Location!.Value, unit.Location!.Value) <= limit)).Sum(place => place.Population!.Value)),
            curve.Select(share => share.Reached));
        Assert.All(curve, share => Assert.Equal((places.Sum(place => place.Population!.Value), 0), (share.Reached + share.Beyond, share.Undetermined)));
    }

    [Fact]
    public void What_is_not_known_is_undetermined_and_not_zero()
    {
        var places = new PlaceSet([new("near", Town, 60), new("far", GeoPoint.Of(25, -105), 20), new("lost", null, 5), new("masked", Town, null)], statedTotal: 100);
        Assert.Equal((85, 5, 15), (places.Population, places.PopulationWithoutLocation, places.PopulationMasked));
        Assert.Equal(["lost"], places.WithoutLocation.Select(place => place.Key));
        Assert.Equal(["masked"], places.WithoutPopulation.Select(place => place.Key));
        AccessShare<Distance> share = Reach.StraightLine(places, new UnitIndex([new("u", Town)])).Curve(Distance.FromKilometres(5)).Single();
        Assert.Equal((60, 20, 20), (share.Reached, share.Beyond, share.Undetermined));
        Assert.Equal((new Ratio(60, 100), new Ratio(80, 100)), (share.Ratio, share.RatioAtMost));
    }

    /// <summary>Above 2⁵³ a sum of counts as real numbers would lose people.</summary>
    [Fact]
    public void So_many_people_as_are_still_exact_are_counted_and_one_more_is_refused()
    {
        const long Most = 1L << 53;
        Assert.Equal(Most, new PlaceSet([new("a", Town, Most - 1), new("b", null, 1)], statedTotal: Most).Population);
        Assert.Equal(0, new PlaceSet([new("a", Town, 5)], statedTotal: 5).PopulationMasked);
        Assert.Throws<ArgumentException>("places", () => new PlaceSet([new("a", Town, Most), new("b", Town, 1)]));
        Assert.Throws<ArgumentException>("statedTotal", () => new PlaceSet([new("a", Town, 5)], statedTotal: 4));
    }

    [Fact]
    public void Nobody_has_no_share() =>
        Assert.Equal((null, null), Reach.StraightLine(new PlaceSet([]), new UnitIndex([])).Curve(Distance.FromKilometres(5)).Select(share => (share.Ratio, share.RatioAtMost)).Single());

    [Fact]
    public void A_leg_that_a_table_does_not_have_is_not_known_unless_the_table_says_how_far_it_is_complete()
    {
        var places = new PlaceSet([new("a", null, 1), new("b", null, 10), new("c", null, 100)]);
        var units = new UnitIndex([new("u", null), new("v", null)]);
        (string Place, string Unit, TravelTime Cost)[] legs = [("a", "u", Minutes(30)), ("a", "v", Minutes(30)), ("b", "v", Minutes(61))];
        Reach<TravelTime> open = Reach.ByTable(places, units, legs);
        Reach<TravelTime> complete = Reach.ByTable(places, units, legs, completeTo: Minutes(60));
        Assert.Equal([(1, 0, 110), (11, 0, 100)], open.Curve(Minutes(30), Minutes(61)).Select(share => (share.Reached, share.Beyond, share.Undetermined)));
        Assert.Equal([(0, 111, 0), (1, 110, 0), (11, 0, 100)], complete.Curve(Minutes(29.9), Minutes(60), Minutes(61)).Select(share => (share.Reached, share.Beyond, share.Undetermined)));
        Assert.Equal([("u", null), ("v", AccessReason.TravelNotKnown), (null, AccessReason.TravelNotKnown)], open.Nearest().Select(row => (row.Unit?.Key, row.Reason)));
        Assert.Equal([("u", null), ("v", AccessReason.TravelNotKnown), (null, AccessReason.TravelNotKnown)], complete.Nearest().Select(row => (row.Unit?.Key, row.Reason)));
        Assert.Equal(AccessReason.NoUnitInReach, Reach.ByTable(places, new UnitIndex([]), Array.Empty<(string, string, TravelTime)>()).Nearest()[0].Reason);
    }

    /// <summary>One leg of two is not known at each place: whether what is known is the nearest depends on how far the table is complete.</summary>
    [Fact]
    public void Up_to_where_a_table_is_complete_nothing_unknown_is_nearer()
    {
        var places = new PlaceSet([new("a", null, 1), new("b", null, 1), new("c", null, 1), new("d", null, 1)]);
        var units = new UnitIndex([new("u", null), new("v", null)]);
        (string Place, string Unit, TravelTime Cost)[] legs = [("a", "u", Minutes(0.5)), ("b", "u", Minutes(60)), ("c", "v", Minutes(60)), ("d", "u", Minutes(61))];
        Assert.Equal(
            [("u", null), ("u", null), ("v", null), ("u", AccessReason.TravelNotKnown)],
            Reach.ByTable(places, units, legs, completeTo: Minutes(60)).Nearest().Select(row => (row.Unit?.Key, row.Reason)));
        Assert.All(Reach.ByTable(places, units, legs).Nearest(), row => Assert.Equal(AccessReason.TravelNotKnown, row.Reason));
        Assert.All(
            Reach.ByFunction(places, units, (_, unit) => unit.Key == "u" ? Minutes(0.5) : (TravelTime?)null).Nearest(), row => Assert.Equal(AccessReason.TravelNotKnown, row.Reason));
    }

    [Fact]
    public void The_nearest_unit_of_a_table_is_the_first_by_key_of_the_least_cost()
    {
        var places = new PlaceSet([new("a", null, 1), new("b", null, 1)]);
        var units = new UnitIndex([new("w", null), new("v", null), new("u", null)]);
        Reach<TravelTime> reach = Reach.ByTable(
            places, units, [("a", "u", Minutes(30)), ("a", "v", Minutes(20)), ("a", "w", Minutes(20)), ("b", "u", Minutes(0)), ("b", "v", Minutes(10)), ("b", "w", Minutes(0))]);
        Assert.Equal([("v", Minutes(20)), ("u", Minutes(0))], reach.Nearest().Select(row => (row.Unit!.Key, row.Cost!.Value)));
    }

    [Fact]
    public void A_place_without_location_stays_a_row_of_the_nearest_units() =>
        Assert.Equal(
            new NearestUnit<Distance>(new("lost", null, 5), null, null, AccessReason.PlaceWithoutLocation),
            Reach.StraightLine(new PlaceSet([new("lost", null, 5)]), new UnitIndex([new("u", Town)])).Nearest().Single());

    [Fact]
    public void Units_of_a_register_stand_under_their_key_of_the_day_with_what_is_known()
    {
        (Clues before, Clues after, Clues other) = (RegisterKeys.Key(1), RegisterKeys.Key(1, "IMB"), RegisterKeys.Key(2));
        Facility record = new(before, "Centro", Day("2023-01-01")) { Location = Town, Level = CareLevel.First, ConsultingRooms = 3, Status = OperatingStatus.InOperation };
        Assert.True(FacilityRegister.TryCreate(
            [record, new(other, "Otro", Day("2023-01-01")) { Status = OperatingStatus.OutOfOperation }],
            [FacilityEvent.Transfer(before, after, DateWindow.Exactly(Day("2024-07-18")), new Source("DOF", Confidence.Verified))],
            out FacilityRegister register));
        SupplyPoint[] units = [.. SupplyPoint.Of(register, Day("2024-08-01"), facility => facility.ConsultingRooms)];
        Assert.Equal(
            [(after.ToString(), Town, 3.0, CareLevel.First), (other.ToString(), null, null, CareLevel.NotStated)],
            units.Select(unit => (unit.Key, unit.Location, unit.Capacity, unit.Level)));
        Assert.Equal(units.Select(unit => register.On(Clues.Parse(unit.Key), Day("2024-08-01")).Operates), units.Select(unit => unit.Operates));
        Assert.Equal(Answer.No, units[1].Operates);
        Assert.Equal([before.ToString(), other.ToString()], SupplyPoint.Of(register, Day("2024-01-01")).Select(unit => unit.Key));
        Assert.All(SupplyPoint.Of(register, Day("2024-01-01")), unit => Assert.Equal(1, unit.Capacity));
    }

    [Fact]
    public void Of_a_unit_without_a_record_only_its_key_is_known_one_that_closed_stays_and_one_not_yet_open_is_none()
    {
        (Clues opened, Clues closed) = (RegisterKeys.Key(1), RegisterKeys.Key(2));
        Assert.True(FacilityRegister.TryCreate(
            [new(closed, "Centro", Day("2023-01-01")) { Kind = FacilityKind.Outpatient }],
            [FacilityEvent.Opening(opened, DateWindow.Exactly(Day("2024-02-01"))), FacilityEvent.Closure(closed, DateWindow.Exactly(Day("2024-01-01")))],
            out FacilityRegister register));
        Assert.Equal(
            [(opened.ToString(), FacilityKind.NotStated, null), (closed.ToString(), FacilityKind.Outpatient, 2.0)],
            SupplyPoint.Of(register, Day("2024-08-01"), _ => 2).Select(unit => (unit.Key, unit.Kind, unit.Capacity)).OrderBy(unit => unit.Key));
        SupplyPoint left = Assert.Single(SupplyPoint.Of(register, Day("2024-01-31")));
        Assert.Equal((closed.ToString(), Answer.No), (left.Key, left.Operates));
    }

    private static TravelTime Minutes(double minutes) => TravelTime.FromMinutes(minutes);
}
