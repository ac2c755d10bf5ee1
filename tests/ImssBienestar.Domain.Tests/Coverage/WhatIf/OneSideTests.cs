using System.Text.Json;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Coverage.WhatIf;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Coverage.WhatIf;

/// <summary>A measure that a replacement takes away or brings stands on one side only: then there is no difference to tell, and none is made up.</summary>
public class OneSideTests
{
    private static readonly LocalDate On = Day("2027-01-01");
    private static readonly Replacement Nobody = Replacement.OfStaff(State.Nayarit, []);

    [Fact]
    public void What_is_taken_away_has_a_before_and_no_difference()
    {
        MeasureDifference[] gone = OfNayarit(World.System, Nobody);
        Assert.NotEmpty(gone);
        Assert.All(gone, difference =>
        {
            Assert.NotNull(difference.Before);
            Assert.Null(difference.After);
            Assert.Equal(difference.Before.Definition, difference.Definition);
            HasNoDifference(difference);
        });
    }

    [Fact]
    public void What_is_brought_has_an_after_and_no_difference()
    {
        HealthSystem without = new Scenario(World.System).With(Nobody).Result;
        MeasureDifference[] come = OfNayarit(without, Replacement.OfStaff(State.Nayarit, [.. World.System.StaffOfCentres!.Value.Where(staff => staff.Unit == World.Nayarit)]));
        Assert.NotEmpty(come);
        Assert.All(come, difference =>
        {
            Assert.Null(difference.Before);
            Assert.NotNull(difference.After);
            Assert.Equal((difference.After.Definition, difference.After.Area), (difference.Definition, difference.Area));
            HasNoDifference(difference);
        });
    }

    [Fact]
    public void With_both_sides_each_difference_is_what_is_after_less_what_was_before()
    {
        var before = new Measure(WorksMeasures.WorksDelivered, Area.Country, On, 2, 10) { Undetermined = 1 };
        var after = new Measure(WorksMeasures.WorksDelivered, Area.Country, On, 3, 20) { Undetermined = 5 };
        var difference = new MeasureDifference(before, after);
        Assert.Equal((1m, 10m, 4m, -1, "1/20"), (difference.Numerator, difference.Denominator, difference.Undetermined, difference.Direction, difference.Size.ToString()));
    }

    [Fact]
    public void Differences_of_a_measure_are_in_the_order_of_the_places_whichever_side_has_them()
    {
        ScenarioComparison comparison = World.Try(
            Nobody,
            Replacement.OfStaff(new UnitStaff(Clues.Parse("JCIMB000013")) { ConsultingRooms = 1, Doctors = new(0), Nurses = new(0) }),
            Replacement.OfStaff(new UnitStaff(World.Centre) { ConsultingRooms = 1, Doctors = new(0), Nurses = new(1) })).Compare(On);
        Assert.Equal(
            ["MX", "06", "14", "18"],
            comparison.Differences.Where(one => one.Definition == WorkerMeasures.DoctorsMissing).Select(one => one.Area.ToString()));
    }

    [Fact]
    public void A_count_is_written_without_anything_below_it()
    {
        string written = World.System.MeasuresOn(On).Of(BedMeasures.Beds)!.National!.ToString();
        Assert.EndsWith(" MX 2027-01-01: 100", written, StringComparison.Ordinal);
    }

    private static void HasNoDifference(MeasureDifference difference)
    {
        Assert.Equal((null, null, null, null, null), (difference.Numerator, difference.Denominator, difference.Undetermined, difference.Direction, difference.Size));
        using JsonDocument written = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(difference));
        Assert.Equal(["area", difference.Before is null ? "after" : "before"], written.RootElement.EnumerateObject().Select(member => member.Name));
    }

    private static MeasureDifference[] OfNayarit(HealthSystem system, Replacement replacement) =>
        [.. new Scenario(system).With(replacement).Compare(On).Differences.Where(difference => difference.Area.State == State.Nayarit)];
}
