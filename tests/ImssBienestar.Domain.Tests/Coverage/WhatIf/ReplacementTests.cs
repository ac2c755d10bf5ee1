using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Coverage.WhatIf;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Coverage.WhatIf.World;
using static ImssBienestar.Domain.Tests.Data.CaseDays;
using Staff = ImssBienestar.Domain.Tests.Workers.Staff;

namespace ImssBienestar.Domain.Tests.Coverage.WhatIf;

/// <summary>What each kind of replacement puts in and what it leaves, and from which day on it can matter.</summary>
public class ReplacementTests
{
    private static readonly LocalDate On = Day("2027-01-01");
    private static readonly Agreement[] OfColima = [.. AgreementRegister.Reference.Of(State.Colima).Agreements];

    /// <summary>None of these moves a measure on its first day: the instrument does not make a state concur, the steps are no start of operation, and
    /// of the facility the name comes first.</summary>
    [Fact]
    public void A_replacement_takes_effect_on_the_first_day_on_which_it_differs_from_what_stood()
    {
        (HealthSystem Stood, Replacement Put, string From)[] cases =
        [
            Jalisco(Instrument(), [], "2026-03-01"),
            Jalisco(Instrument(), [Instrument(code: "JAL-Y")], "2026-03-01"),
            Jalisco(Instrument(), [Instrument(kind: AgreementKind.SpecificAgreement)], "2026-03-01"),
            Jalisco(Instrument(), [Instrument(other: State.Durango)], "2026-03-01"),
            Jalisco(Instrument(), [Instrument(signed: "2026-05-01")], "2026-03-01"),
            Jalisco(Instrument(), [Instrument(signed: "2026-02-01")], "2026-02-01"),
            Jalisco(Instrument(), [Instrument(ended: "2026-06-01")], "2026-06-01"),
            Jalisco(Instrument(ended: "2026-06-01"), [Instrument()], "2026-06-01"),
            Jalisco(Instrument(ended: "2026-06-01"), [Instrument(ended: "2026-09-01")], "2026-06-01"),
            Jalisco(Instrument(ended: "2026-09-01"), [Instrument(ended: "2026-06-01")], "2026-06-01"),
            Jalisco(
                Instrument(),
                [Instrument()],
                "2026-04-01",
                Step(State.Jalisco, TransferStep.WorkersAssemblies, "2026-05-01"),
                Step(State.Jalisco, TransferStep.Publication, "2026-04-01")),
            (World.System,
                Replacement.OfEvents(
                    Hospital,
                    [
                        FacilityEvent.Closure(Hospital, DateWindow.Exactly(Day("2026-08-01"))),
                        FacilityEvent.Change(World.System.Facilities!.RecordOf(Hospital)! with { Name = "otro nombre" }, DateWindow.Exactly(Day("2026-04-01"))),
                    ]),
                "2026-04-01"),
        ];
        Assert.All(cases, one =>
        {
            LocalDate from = Day(one.From);
            Assert.Equal(
                (NoEffectReason.TakesEffectLater, NoEffectReason.MovesNoMeasure),
                (Reason(one.Stood, one.Put, from.PlusDays(-1)), Reason(one.Stood, one.Put, from)));
        });

        static (HealthSystem Stood, Replacement Put, string From) Jalisco(Agreement stood, Agreement[] put, string from, params Milestone[] steps) => (
            Try(Replacement.OfAgreements(State.Jalisco, [stood])).Result,
            Replacement.OfAgreements(State.Jalisco, put, steps.Length == 0 ? null : AgreementRegister.Reference.Of(State.Jalisco).Milestones.Concat(steps)),
            from);
    }

    [Fact]
    public void Steps_given_stand_in_the_place_of_those_of_the_state_and_of_no_other()
    {
        Milestone operation = Step(State.Colima, TransferStep.Operation, "2026-12-01");
        AgreementRegister changed = Put([operation]);
        Assert.Equal([operation], changed.Of(State.Colima).Milestones.AsEnumerable());
        Assert.Equal(
            AgreementRegister.Reference.Milestones.Where(step => step.State != State.Colima), changed.Milestones.Where(step => step.State != State.Colima));
        Assert.Empty(Put([]).Of(State.Colima).Milestones);

        static AgreementRegister Put(Milestone[] steps) => Try(Replacement.OfAgreements(State.Colima, OfColima, steps)).Result.Agreements;
    }

    [Fact]
    public void An_agreement_and_a_start_of_operation_may_come_together()
    {
        ScenarioComparison comparison = Try(Replacement.OfAgreements(
            State.Jalisco,
            [Signed(State.Jalisco, "2026-06-01")],
            AgreementRegister.Reference.Of(State.Jalisco).Milestones.Append(Step(State.Jalisco, TransferStep.Operation, "2026-12-01")))).Compare(On);
        Assert.Empty(comparison.NoEffect);
        Assert.Equal(
            [PopulationMeasures.InConcurrentStates.Definition, PopulationMeasures.InOperatingStates.Definition],
            comparison.Differences.Where(one => one.Area == Area.Of(State.Jalisco) && one.Numerator > 0).Select(one => one.Definition.Definition));
    }

    [Fact]
    public void Each_step_and_each_event_is_of_the_one_replaced()
    {
        Milestone[] ofTwo = [Step(State.Colima, TransferStep.Operation, "2026-12-01"), Step(State.Jalisco, TransferStep.Operation, "2026-12-01")];
        Assert.Throws<ArgumentException>(() => Replacement.OfAgreements(State.Colima, OfColima, ofTwo));
        Assert.Throws<ArgumentException>(() => Replacement.OfEvents(Closed, [Closure, FacilityEvent.Closure(Centre, Closure.When)]));
        Assert.Empty(Try(Replacement.OfEvents(Closed, [])).Result.Facilities!.Events);
    }

    [Fact]
    public void A_record_takes_the_place_of_that_of_its_key_after_all_others()
    {
        Facility hospital = World.System.Facilities!.RecordOf(Hospital)! with { HospitalBeds = 120 };
        Facility[] records = [.. Try(Replacement.OfRecord(hospital)).Result.Facilities!.Facilities];
        Assert.Equal([Centre, Closed, Nayarit, Hospital], records.Select(record => record.Key));
        Assert.Same(hospital, records[^1]);
    }

    [Fact]
    public void A_record_that_the_events_contradict_is_refused_and_one_that_mends_it_is_not()
    {
        Facility stood = World.System.Facilities!.RecordOf(Closed)!;
        Replacement opensAfterItsClosure = Replacement.OfRecord(stood with { OperatingSince = DateWindow.Exactly(Day("2026-01-01")) });
        Assert.Equal(NoEffectReason.RefusedByRegister, Reason(World.System, opensAfterItsClosure, On));
        Assert.Equal(NoEffectReason.MovesNoMeasure, Reason(Try(opensAfterItsClosure).Result, Replacement.OfRecord(stood), On));
    }

    [Fact]
    public void A_register_of_staff_takes_the_place_of_the_one_that_stood()
    {
        StaffRegister alike = Register("2020-01-01");
        Assert.Same(alike, Try(Replacement.OfStaff(alike)).Result.Staff);
        Assert.Equal(NoEffectReason.MovesNoMeasure, Reason(World.System, Replacement.OfStaff(alike), On));
        Assert.Equal(
            [$"{WorkerMeasures.DoctorsNursesMidwivesPer10000.Definition} 06", $"{WorkerMeasures.HealthWorkersPer10000.Definition} 06"],
            Try(Replacement.OfStaff(Register("2027-02-01"))).Compare(On).Differences
                .Where(one => one.Area != Area.Country).Select(one => $"{one.Definition.Definition} {one.Area}"));

        static StaffRegister Register(string firstDayOfDoctor) =>
            StaffRegister.Of(World.Workers.Posts, World.Workers.Workers, [Staff.Holds(1, "a", firstDayOfDoctor), Staff.Holds(2, "b", "2020-01-01")]);
    }

    [Fact]
    public void A_figure_enters_every_population_of_its_definition_and_no_other()
    {
        Figure inhabitants = World.People(State.Colima, 800_000, PopulationDefinition.CensusPopulation);
        HealthSystem moreInhabitants = Try(Replacement.OfPopulation(State.Colima, inhabitants)).Result;
        Assert.Same(inhabitants, moreInhabitants.Inhabitants!.Of(State.Colima));
        Assert.Same(World.System.Population, moreInhabitants.Population);

        Figure people = World.People(State.Colima, 310_000);
        HealthSystem morePeople = Try(Replacement.OfPopulation(State.Colima, people)).Result;
        Assert.Same(people, morePeople.Population.Of(State.Colima));
        Assert.Same(World.System.Inhabitants, morePeople.Inhabitants);

        HealthSystem ofOneDefinition = World.System with { Inhabitants = World.System.Population };
        HealthSystem moreOfBoth = new Scenario(ofOneDefinition).With(Replacement.OfPopulation(State.Colima, people)).Result;
        Assert.Equal((people, people), (moreOfBoth.Population.Of(State.Colima), moreOfBoth.Inhabitants!.Of(State.Colima)));
    }

    private static NoEffectReason? Reason(HealthSystem stood, Replacement put, LocalDate day) =>
        Assert.Single(new Scenario(stood).With(put).Compare(day).NoEffect).Reason;

    private static Agreement Instrument(
        string code = "JAL-X", AgreementKind? kind = null, State? other = null, string signed = "2026-03-01", string? ended = null) => new(
        code,
        kind ?? AgreementKind.MedicalCareStrengthening,
        other is null ? [State.Jalisco] : [State.Jalisco, other],
        DateWindow.Exactly(Day(signed)),
        Said)
    {
        Ended = ended is null ? null : DateWindow.Exactly(Day(ended)),
    };

    private static Milestone Step(State state, TransferStep step, string day) => new(state, step, DateWindow.Exactly(Day(day)), Said);
}
