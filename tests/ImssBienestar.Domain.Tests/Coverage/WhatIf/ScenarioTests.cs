using System.Collections.Immutable;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Coverage.WhatIf;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Coverage.WhatIf.World;
using static ImssBienestar.Domain.Tests.Data.CaseDays;
using Staff = ImssBienestar.Domain.Tests.Workers.Staff;

namespace ImssBienestar.Domain.Tests.Coverage.WhatIf;

public class ScenarioTests
{
    private static readonly LocalDate After = Day("2027-01-01");
    private static readonly LocalDate Before = Day("2026-11-30");

    [Fact]
    public void What_is_not_held_is_absent_and_named_and_what_is_held_is_measured()
    {
        SystemReport least = new HealthSystem(AgreementRegister.Reference, PopulationTable.WithoutSocialSecurity2020).MeasuresOn(After);
        Assert.Equal([PopulationMeasures.InConcurrentStates, PopulationMeasures.InOperatingStates], SystemMeasures.All.Except(least.Absent));
        Assert.Equal(2, least.Measures.Length);
        Assert.Null(least.Of(BedMeasures.Beds));

        SystemReport report = World.System.MeasuresOn(After);
        Assert.Equal(
            SystemMeasures.All.Select(one => one.Definition).Order(ByCode),
            report.Measures.Select(one => one.Definition.Definition).Concat(report.Absent.Select(one => one.Definition)).Order(ByCode));
        Assert.Equal(
            [
                CommitteeMeasures.UnitsWithCommittee, CommitteeMeasures.PesosAllotted, CommitteeMeasures.PesosReturned, SupplyMeasures.PrescriptionsFilledWhole,
                WorksMeasures.WorksDelivered, CensusMeasures.UnitsAssessed,
            ],
            report.Absent.AsEnumerable());
        Assert.Equal(53_409_982, report.Of(PopulationMeasures.InConcurrentStates)!.National!.Numerator);
        Assert.Equal(100, report.Of(BedMeasures.Per10000)!.National!.Numerator);
        Assert.Same(report.Of(BedMeasures.Per10000), report.Of(BedMeasures.Per10000.Over(PopulationDefinition.CensusPopulation)));
        Assert.Null(report.Of(BedMeasures.Per10000.Over(PopulationDefinition.WithoutAffiliation)));
        Assert.Equal(After, World.System.MeasuresOn(Julian("2027-01-01")).Day);
    }

    [Fact]
    public void With_everything_held_nothing_is_absent()
    {
        SystemReport report = Full.MeasuresOn(After);
        Assert.Empty(report.Absent);
        Assert.Equal(SystemMeasures.All.Select(one => one.Definition), report.Measures.Select(one => one.Definition.Definition));
        Assert.All(report.Measures, one => Assert.NotNull(one.National));
        Assert.Equal(
            ["1/2", "400000", "100/400000", "1/1", "1/1", "1/1"],
            report.Measures.TakeLast(6).Select(one => FormattableString.Invariant($"{one.National!.Numerator:0}{(one.National.Denominator is { } below ? $"/{below:0}" : string.Empty)}")));
    }

    [Fact]
    public void An_empty_scenario_changes_nothing()
    {
        ScenarioComparison comparison = Try().Compare(After);
        Assert.Empty(comparison.Differences);
        Assert.Empty(comparison.Changed);
        Assert.Empty(comparison.NoEffect);
        Assert.Same(World.System, Try().Result);
    }

    [Fact]
    public void Replacing_with_what_stands_is_listed_as_without_effect()
    {
        Replacement[] same =
        [
            .. Inverses, Replacement.OfStaff(World.Workers), Replacement.OfStaff(State.Colima, [World.System.StaffOfCentres!.Value[0]]),
            Replacement.OfPopulation(State.Colima, State.Colima.Population2020),
            Replacement.OfAgreements(
                State.Colima, AgreementRegister.Reference.Of(State.Colima).Agreements, AgreementRegister.Reference.Of(State.Colima).Milestones),
            Replacement.OfAgreements(
                State.Colima,
                AgreementRegister.Reference.Of(State.Colima).Agreements
                    .Select(one => new Agreement(one.Code, one.Kind, one.States, one.Signed, one.Source) { Ended = one.Ended })),
        ];
        ScenarioComparison comparison = Try(same).Compare(After);
        Assert.Empty(comparison.Differences);
        Assert.Empty(comparison.Changed);
        Assert.Equal(same, comparison.NoEffect.Select(effect => effect.Replacement));
        Assert.All(comparison.NoEffect, effect => Assert.Equal((NoEffectReason.EqualToWhatStood, 0), (effect.Reason, effect.Moved.Length)));
        Assert.Same(World.System, Try(same).Result);
    }

    [Fact]
    public void Each_replacement_says_what_it_moved()
    {
        ScenarioComparison comparison = Try(Independent).Compare(After);
        Assert.Empty(comparison.NoEffect);
        Assert.Equal(
            [
                "Agreements 14: COV.M.POPULATION_CONCURRENT MX, COV.M.POPULATION_CONCURRENT 14, COV.M.POPULATION_OPERATING MX, COV.M.POPULATION_OPERATING 14",
                "FacilityEvents CMIMB000031: COV.M.FACILITIES_LEVEL_1 MX, COV.M.FACILITIES_LEVEL_1 06, COV.M.FACILITIES_OUTPATIENT MX, "
                + "COV.M.FACILITIES_OUTPATIENT 06, COV.M.OPEN_EVERY_DAY MX, COV.M.OPEN_EVERY_DAY 06",
                "FacilityRecord CMIMB000026: COV.M.BEDS MX, COV.M.BEDS 06, COV.M.BEDS_PER_10000 MX, COV.M.BEDS_PER_10000 06",
                "StaffOfCentres NTIMB000012: COV.M.DOCTORS_MISSING MX, COV.M.DOCTORS_MISSING 18",
                "Population 06: COV.M.POPULATION_CONCURRENT MX, COV.M.POPULATION_CONCURRENT 06, COV.M.POPULATION_OPERATING MX, COV.M.POPULATION_OPERATING 06",
            ],
            comparison.Changed.Select(effect => $"{effect.Replacement}: {string.Join(", ", effect.Moved.Select(one => $"{one.Definition.Definition} {one.Area}"))}"));
    }

    [Fact]
    public void A_difference_is_after_less_before_signed_and_exact()
    {
        ScenarioComparison comparison = Try(Replacement.OfPopulation(State.Colima, World.People(State.Colima, 300_000))).Compare(After);
        MeasureDifference national = comparison.Differences.Single(one => one.Definition.Definition == PopulationMeasures.InConcurrentStates.Definition && one.Area == Area.Country);
        Assert.Equal((-5_552m, -5_552m, 0m, -1), (national.Numerator, national.Denominator, national.Undetermined, national.Direction));
        Assert.Equal(ExactRatio.Of(53_409_982, 66_801_265), national.Size!.Value.Plus(ExactRatio.Of(53_404_430, 66_795_713)));
        MeasureDifference colima = comparison.Differences.Single(one => one.Definition.Definition == PopulationMeasures.InConcurrentStates.Definition && one.Area != Area.Country);
        Assert.Equal((0, "0"), (colima.Direction, colima.Size.ToString()));
    }

    [Fact]
    public void Putting_back_what_stood_restores_every_measure()
    {
        Replacement[] there = Independent;
        Replacement[] back = Inverses;
        for (int i = 0; i < there.Length; i++)
        {
            ScenarioComparison comparison = Try(there[i], back[i]).Compare(After);
            Assert.Empty(comparison.Differences);
            Assert.Equal([there[i], back[i]], comparison.Changed.Select(effect => effect.Replacement));
            Assert.Equal(
                comparison.Changed[0].Moved.Select(one => (one.Definition, one.Area, -one.Numerator, -one.Direction, one.Size)),
                comparison.Changed[1].Moved.Select(one => (one.Definition, one.Area, one.Numerator, one.Direction, one.Size)));
        }
    }

    [Fact]
    [Trait("Kind", "Proof")]
    public void The_order_of_independent_replacements_does_not_matter()
    {
        var random = new Random(5);
        SystemReport expected = Try(Independent).Compare(After).After;
        for (int round = 0; round < 20; round++)
        {
            Replacement[] shuffled = Independent;
            random.Shuffle(shuffled);
            SystemReport report = Try(shuffled).Compare(After).After;
            Assert.Equal(expected.Measures.SelectMany(All), report.Measures.SelectMany(All));
        }
    }

    /// <summary>Any replacements in any order on any day: what is not listed is the same, what each one moved adds up to what all moved, and every
    /// one is accounted for once.</summary>
    [Fact]
    [Trait("Kind", "Proof")]
    public void The_comparison_accounts_for_everything()
    {
        var random = new Random(20261122);
        Replacement[] pool =
        [
            .. Independent, .. Inverses, Replacement.OfAgreements(State.Colima, []), Replacement.OfAgreements(State.Jalisco, [Signed(State.Jalisco, "2026-01-01", "2026-12-31")]),
            Replacement.OfStaff(State.Colima, []), Replacement.OfStaff(StaffRegister.Of([], [], [])), Replacement.OfEvents(Closed, []),
            Replacement.OfRecord(Record(Clues.Parse("JCIMB000013"), FacilityKind.Hospital, CareLevel.Third)),
        ];
        for (int round = 0; round < 150; round++)
        {
            Replacement[] chosen = random.GetItems(pool, random.Next(1, 6));
            ScenarioComparison comparison = Try(chosen).Compare(Day("2026-01-01").PlusDays(random.Next(0, 500)));
            Assert.Equal(chosen.Length, comparison.Changed.Length + comparison.NoEffect.Length);
            var listed = comparison.Differences.ToDictionary(one => (one.Definition, one.Area));
            var before = comparison.Before.Measures.SelectMany(All).ToDictionary(one => (one.Definition, one.Area));
            var after = comparison.After.Measures.SelectMany(All).ToDictionary(one => (one.Definition, one.Area));
            foreach (var place in before.Keys.Union(after.Keys))
            {
                (Measure? left, Measure? right) = (before.GetValueOrDefault(place), after.GetValueOrDefault(place));
                if (listed.TryGetValue(place, out MeasureDifference? difference))
                {
                    Assert.Equal((left, right), (difference.Before, difference.After));
                    Assert.Equal(right?.Numerator - left?.Numerator, difference.Numerator);
                    decimal?[] steps = [.. comparison.Changed.SelectMany(effect => effect.Moved).Where(one => (one.Definition, one.Area) == place).Select(one => one.Numerator)];
                    Assert.True(steps.Contains(null) || steps.Sum() == difference.Numerator);
                }
                else
                {
                    Assert.Equal((left!.Numerator, left.Denominator, left.Undetermined), (right!.Numerator, right.Denominator, right.Undetermined));
                }
            }
        }
    }

    /// <summary>Asked day by day, the scenario says what its rows say; and neighbouring rows differ.</summary>
    [Theory]
    [InlineData("2024-12-25", "2025-01-05")]
    [InlineData("2026-05-10", "2026-07-05")]
    [InlineData("2026-11-25", "2027-01-05")]
    [Trait("Kind", "Proof")]
    public void An_interval_says_of_every_day_what_that_day_says(string from, string to)
    {
        Scenario scenario = Try(
        [
            .. Independent, Replacement.OfAgreements(State.Durango, [Signed(State.Durango, "2026-11-28", "2026-12-30")]),
            Replacement.OfEvents(Hospital, [FacilityEvent.Closure(Hospital, DateWindow.Between(Day("2026-12-20"), Day("2026-12-24")))]),
            Replacement.OfStaff(StaffRegister.Of(
                [Staff.Post("a", Profession.Nurse, Centre.Value)], [Staff.Worker(1)], [Staff.Holds(1, "a", "2026-06-01", "2026-12-10")])),
        ]);
        DateInterval interval = new(Day(from), Day(to));
        foreach (Scenario one in new[] { scenario, new Scenario(Full).With(Independent[0]) })
        {
            ImmutableArray<ScenarioPeriod> rows = one.Timeline(interval);
            Assert.Equal((interval.Start, interval.End), (rows[0].Days.Start, rows[^1].Days.End));
            Assert.All(rows.Zip(rows.Skip(1)), pair =>
            {
                Assert.Equal(pair.First.Days.End.PlusDays(1), pair.Second.Days.Start);
                Assert.False(pair.First.Comparison.SaysTheSameAs(pair.Second.Comparison));
            });
            foreach (LocalDate day in Days.Between(interval.Start, interval.End))
            {
                ScenarioComparison asked = one.Compare(day);
                Assert.True(asked.SaysTheSameAs(Assert.Single(rows, row => row.Days.Contains(day)).Comparison), day.ToString());
            }
        }
    }

    [Fact]
    public void The_days_of_a_scenario_are_those_on_which_something_changes() => Assert.Equal(
        ["2026-11-29…2026-11-30", "2026-12-01…2027-01-01"],
        Try(Independent).Timeline(new(Julian("2026-11-29"), Julian("2027-01-01"))).Select(row => $"{Iso(row.Days.Start)}…{Iso(row.Days.End)}"));

    [Fact]
    public void What_takes_effect_later_or_is_refused_or_moves_nothing_says_so()
    {
        Assert.Equal(NoEffectReason.TakesEffectLater, Reason(Independent[0]));
        Assert.Equal(NoEffectReason.TakesEffectLater, Reason(Independent[1]));
        Agreement colima = AgreementRegister.Reference.Of(State.Colima).Agreements.First(one => one.Kind.MakesStateConcur);
        Agreement[] others = [.. AgreementRegister.Reference.Of(State.Colima).Agreements.Where(one => one != colima)];
        var ending = new Agreement(colima.Code, colima.Kind, colima.States, colima.Signed, colima.Source) { Ended = DateWindow.Exactly(Day("2030-01-01")) };
        Assert.Equal(NoEffectReason.TakesEffectLater, Reason(Replacement.OfAgreements(State.Colima, [ending, .. others])));
        Assert.Equal(NoEffectReason.RefusedByRegister, Reason(Replacement.OfEvents(
            Centre, [FacilityEvent.Reopening(Centre, DateWindow.Exactly(Day("2026-01-01"))), FacilityEvent.Reopening(Centre, DateWindow.Exactly(Day("2026-02-01")))])));
        Assert.Equal(NoEffectReason.MovesNoMeasure, Reason(Replacement.OfRecord(World.System.Facilities!.RecordOf(Centre)! with { Name = "otro nombre" })));
        Assert.Equal(
            NoEffectReason.MovesNoMeasure,
            Reason(Replacement.OfAgreements(
                State.Jalisco, [new("JAL-X", AgreementKind.MedicalCareStrengthening, [State.Jalisco], DateWindow.Exactly(Day("2026-01-01")), Said)])));
        Assert.Equal(NoEffectReason.All.Length, NoEffectReason.All.Select(reason => reason.Code).Distinct(StringComparer.Ordinal).Count());

        static NoEffectReason? Reason(Replacement replacement) => Assert.Single(Try(replacement).Compare(Before).NoEffect).Reason;
    }

    [Fact]
    public void Figures_of_another_definition_and_parts_that_are_not_held_are_refused()
    {
        var least = new Scenario(new HealthSystem(AgreementRegister.Reference, PopulationTable.WithoutSocialSecurity2020));
        Assert.All(
            new[] { Independent[1], Independent[2], Independent[3], Replacement.OfStaff(World.Workers), Replacement.OfPopulation(State.Colima, State.Colima.Population2020) },
            replacement => Assert.Throws<ArgumentException>(() => least.With(replacement)));
        string why = Assert.Throws<ArgumentException>(() => Try(Replacement.OfPopulation(State.Colima, State.Colima.WithoutAffiliation2020))).Message;
        Assert.Contains("Definitions never mix", why, StringComparison.Ordinal);
        Agreement taken = AgreementRegister.Reference.Of(State.Colima).Agreements[0];
        Assert.Throws<ArgumentException>(() => Try(Replacement.OfAgreements(
            State.Jalisco, [new(taken.Code, AgreementKind.CoordinationAgreement, [State.Jalisco], DateWindow.Exactly(Day("2026-01-01")), Said)])));
    }

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static Comparer<Definition> ByCode { get; } = Comparer<Definition>.Create((left, right) => string.CompareOrdinal(left.Code, right.Code));

    private static IEnumerable<Measure> All(SystemMeasure measure) => measure.National is { } national ? measure.ByState.Prepend(national) : [];
}
