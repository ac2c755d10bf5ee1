using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Coverage.WhatIf;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Tests.Facilities;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Stories;

/// <summary>Three questions of a planner: what if Jalisco signed on 1 December 2026, what if Hidalgo had waited until then, and what if a closed unit
/// reopened.</summary>
public sealed class IfJaliscoHadSigned
{
    private static readonly Source Planner = new("Escenario de planeación", Confidence.Unverified);
    private static readonly LocalDate FirstOfDecember = Day("2026-12-01");
    private static readonly HealthSystem Today = new(AgreementRegister.Reference, PopulationTable.WithoutSocialSecurity2020);

    [Fact]
    public void Jalisco_would_bring_its_people_and_operation_would_stay_open()
    {
        Scenario scenario = new Scenario(Today).With(Replacement.OfAgreements(
            State.Jalisco, [.. AgreementRegister.Reference.Of(State.Jalisco).Agreements, Signed(State.Jalisco)]));

        // The day before, nothing: and the answer says that it comes later.
        ScenarioComparison dayBefore = scenario.Compare(FirstOfDecember.PlusDays(-1));
        Assert.Empty(dayBefore.Differences);
        Assert.Equal("COV.WHATIF.LATER", Assert.Single(dayBefore.NoEffect).Reason!.Code);

        // From the day on, the 3,683,344 people of Jalisco: 57,093,326 of 66,801,265.
        ScenarioComparison comparison = scenario.Compare(FirstOfDecember);
        MeasureDifference country = Of(comparison, PopulationMeasures.InConcurrentStates, Area.Country);
        Assert.Equal((3_683_344m, 0m, 1), (country.Numerator, country.Denominator, country.Direction));
        Assert.Equal("57093326/66801265", country.After!.Value.ToString());
        Assert.Equal("3683344/66801265", country.Size.ToString());
        Assert.Equal((0.800m, 0.855m), (Rounded(country.Before!), Rounded(country.After)));

        // Nobody said when units would begin to operate: that stays undetermined.
        MeasureDifference operating = Of(comparison, PopulationMeasures.InOperatingStates, Area.Country);
        Assert.Equal((0m, 3_683_344m), (operating.Numerator, operating.Undetermined));
        Assert.Equal("Agreements 14", Assert.Single(comparison.Changed).Replacement.ToString());
        Assert.Contains(BedMeasures.Beds, comparison.After.Absent);
    }

    [Fact]
    public void Had_Hidalgo_waited_its_people_would_have_been_missing_until_then()
    {
        Scenario scenario = new Scenario(Today).With(Replacement.OfAgreements(State.Hidalgo, [Signed(State.Hidalgo)]));
        MeasureDifference before = Of(scenario.Compare(FirstOfDecember.PlusDays(-1)), PopulationMeasures.InConcurrentStates, Area.Country);
        Assert.Equal((-2_048_567m, -1), (before.Numerator, before.Direction));
        Assert.Equal(51_361_415m, before.After!.Numerator);
        Assert.DoesNotContain(
            scenario.Compare(FirstOfDecember).Differences, one => one.Definition.Definition == PopulationMeasures.InConcurrentStates.Definition);
    }

    [DataFact]
    public void A_closed_unit_that_reopened_would_be_one_more_of_its_level()
    {
        Assert.True(FacilityRegister.TryCreate(CatalogueRows.Network.Select(row => row.Facility), [], out FacilityRegister network));
        var mobileUnit = Clues.Parse("BCIMB000022");
        Scenario scenario = new Scenario(Today with { Facilities = network, Inhabitants = PopulationTable.Census2020 })
            .With(Replacement.OfEvents(
                mobileUnit,
                [
                    // The catalogue says that it is closed, not since when: after its opening, and by the day of the catalogue.
                    FacilityEvent.Closure(mobileUnit, DateWindow.Between(Day("2011-11-02"), CatalogueRows.DayOfNetwork), Planner),
                    FacilityEvent.Reopening(mobileUnit, DateWindow.Exactly(FirstOfDecember), Planner),
                ]));
        ScenarioComparison comparison = scenario.Compare(FirstOfDecember);
        Assert.Empty(comparison.NoEffect);
        MeasureDifference country = Of(comparison, FacilityMeasures.LevelsPer10000[0], Area.Country);
        Assert.Equal((9_460m, 9_461m, 1m), (country.Before!.Numerator, country.After!.Numerator, country.Numerator));
        Assert.Equal(1m, Of(comparison, FacilityMeasures.LevelsPer10000[0], Area.Of(State.BajaCalifornia)).Numerator);
        Assert.All(comparison.Differences, one => Assert.True(one.Area == Area.Country || one.Area.State == State.BajaCalifornia));
    }

    private static Agreement Signed(State state) =>
        new($"{state.IsoCode}-PLAN", AgreementKind.CoordinationAgreement, [state], DateWindow.Exactly(FirstOfDecember), Planner);

    private static MeasureDifference Of(ScenarioComparison comparison, MeasureDefinition definition, Area area) =>
        comparison.Differences.Single(one => one.Definition.Definition == definition.Definition && one.Area == area);

    private static decimal Rounded(Measure share) => share.Value!.Value.Rounded(3, MidpointRounding.ToEven);
}
