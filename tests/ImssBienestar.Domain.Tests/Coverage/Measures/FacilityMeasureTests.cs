using System.Collections.Immutable;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Coverage.Measures;

/// <summary>What of the facilities of a state is counted, left out, checked and read.</summary>
public class FacilityMeasureTests
{
    private static readonly LocalDate Today = Day("2026-06-30");
    private static readonly Clues Colima = Clues.Parse("CMIMB000014");
    private static readonly Clues Colima2 = Clues.Parse("CMIMB000026");
    private static readonly Clues Colima3 = Clues.Parse("CMIMB000031");
    private static readonly Clues Nayarit = Clues.Parse("NTIMB000012");

    [Fact]
    public void A_centre_counts_as_open_on_all_days_only_with_all_seven()
    {
        FacilityRegister register = Register(
            Centre(Colima) with { OpeningDays = OpeningDays.EveryDay },
            Centre(Colima2) with { OpeningDays = OpeningDays.EveryDay },
            Centre(Colima3) with { OpeningDays = OpeningDays.Weekdays });
        Measure open = FacilityMeasures.OpenOnAllDays(register, Today).Of(State.Colima)!;
        Assert.Equal((2m, 3m, 0m), (open.Numerator, open.Denominator, open.Undetermined));
    }

    [Fact]
    public void Of_a_facility_without_record_nothing_but_its_service_is_known()
    {
        FacilityRegister register = FacilityRegister.Empty.With(FacilityEvent.Opening(Nayarit, DateWindow.Exactly(Day("2020-01-01"))));
        ImmutableArray<SystemMeasure> rates =
            [.. FacilityMeasures.ByLevel(register, PopulationTable.Census2020, Today), .. FacilityMeasures.ByKind(register, PopulationTable.Census2020, Today)];
        Assert.All(rates, rate => Assert.Equal(
            (0m, 1m, Answer.Unknown), (rate.National!.Numerator, rate.National.Undetermined, rate.National.IsVerified)));
        SystemMeasure open = FacilityMeasures.OpenOnAllDays(register, Today);
        Assert.Null(open.National);
        Assert.Equal(LeftOutReason.NotKnown, Assert.Single(open.LeftOut, entry => entry.Area.State == State.Nayarit).Reason);
    }

    [Theory]
    [InlineData("2026-06-30", "2026-07-01", Answer.Yes)]
    [InlineData("2026-06-29", "2026-06-30", Answer.No)]
    [InlineData("2026-06-30", "2026-06-29", Answer.No)]
    public void A_state_is_checked_through_the_day_where_each_of_its_facilities_is(string first, string second, Answer expected)
    {
        FacilityRegister register = Register(Centre(Colima) with { AsOf = Day(first) }, Centre(Colima2) with { AsOf = Day(second) });
        Assert.Equal(expected, FacilityMeasures.OpenOnAllDays(register, Today).Of(State.Colima)!.IsVerified);
    }

    [Fact]
    public void A_rate_names_where_its_definition_its_facilities_and_its_people_were_read()
    {
        Source record = new("Prueba", Confidence.Unverified);
        FacilityRegister register = Register(Centre(Colima) with { Source = record }, Centre(Colima2) with { Source = record });
        Measure rate = FacilityMeasures.ByLevel(register, PopulationTable.Census2020, Today)[0].Of(State.Colima)!;
        Source[] expected = [rate.Definition.Source, record, PopulationTable.Census2020.Of(State.Colima)!.Source];
        Assert.Equal(expected.OrderBy(source => source.Title, StringComparer.Ordinal), rate.Sources);
    }

    [Fact]
    public void A_state_with_facilities_and_without_people_in_the_table_is_left_out_and_named()
    {
        PopulationTable census = PopulationTable.Census2020;
        var ofColima = new PopulationTable(census.Definition, new Dictionary<State, Figure> { [State.Colima] = census.Of(State.Colima)! });
        SystemMeasure rate = FacilityMeasures.ByLevel(Register(Centre(Colima), Centre(Nayarit)), ofColima, Today)[0];
        Assert.Equal(State.Colima, Assert.Single(rate.ByState).Area.State);
        Assert.Equal(new LeftOut(Area.Of(State.Nayarit), LeftOutReason.NoPopulation), Assert.Single(rate.LeftOut, entry => entry.Area.State == State.Nayarit));
    }

    [Fact]
    public void Facilities_left_out_of_a_state_are_added_up_beside_those_that_count()
    {
        Facility unknown = Centre(Colima2) with { Kind = FacilityKind.NotStated };
        SystemMeasure open = FacilityMeasures.OpenOnAllDays(Register(Centre(Colima), unknown, unknown with { Key = Colima3 }), Today);
        Assert.Equal(1m, open.Of(State.Colima)!.Denominator);
        Assert.Equal(new LeftOut(Area.Of(State.Colima), LeftOutReason.NotKnown, 2), Assert.Single(open.Of(State.Colima)!.LeftOut));
    }

    private static FacilityRegister Register(params Facility[] facilities)
    {
        Assert.True(FacilityRegister.TryCreate(facilities, [], out FacilityRegister register));
        return register;
    }

    private static Facility Centre(Clues key) =>
        new(key, "centro", Today) { Kind = FacilityKind.Outpatient, Level = CareLevel.First, Status = OperatingStatus.InOperation };
}
