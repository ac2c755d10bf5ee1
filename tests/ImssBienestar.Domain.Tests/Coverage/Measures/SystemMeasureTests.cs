using System.Collections.Immutable;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Coverage.Reconciliation;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;
using Staff = ImssBienestar.Domain.Tests.Workers.Staff;

namespace ImssBienestar.Domain.Tests.Coverage.Measures;

/// <summary>Each measure of the system over a small world in which every way of not knowing occurs.</summary>
public class SystemMeasureTests
{
    private static readonly string[] AroundTheClosure = ["2026-07-31", "2026-08-01", "2026-08-09", "2026-08-10"];
    private static readonly string[] DaysOfTheLedger = ["2025-06-30", "2025-07-01", "2025-12-01", "2025-12-05", "2025-12-10"];
    private static readonly LocalDate Today = Day("2026-06-30");
    private static readonly Source Said = new("test", Confidence.Verified);
    private static readonly Clues Colima = Clues.Parse("CMIMB000014");
    private static readonly Clues Colima2 = Clues.Parse("CMIMB000026");
    private static readonly Clues Colima3 = Clues.Parse("CMIMB000031");
    private static readonly Clues Nayarit = Clues.Parse("NTIMB000012");
    private static readonly Clues Jalisco = Clues.Parse("JCIMB000013");

    [Theory]
    [InlineData("2021-12-06")]
    [InlineData("2023-07-01")]
    [InlineData("2026-03-02")]
    [InlineData("2026-11-22")]
    public void People_in_states_that_count_are_those_of_the_coverage(string iso)
    {
        foreach (CoverageBasis basis in new[] { CoverageBasis.Concurrence, CoverageBasis.Operation })
        {
            foreach (PopulationTable table in new[] { PopulationTable.WithoutSocialSecurity2020, PopulationTable.WithoutSocialSecurityStated })
            {
                PopulationCoverage coverage = CoverageCalculator.Population(AgreementRegister.Reference, table, Day(iso), basis);
                SystemMeasure measure = PopulationMeasures.Covered(AgreementRegister.Reference, table, Day(iso), basis);
                Assert.Equal(
                    (coverage.Covered, coverage.Target, coverage.Undetermined),
                    (measure.National!.Numerator, measure.National.Denominator, measure.National.Undetermined));
                Assert.Equal(table.MissingStates.Select(Area.Of), measure.LeftOut.Select(entry => entry.Area));
                Assert.All(measure.LeftOut, entry => Assert.Equal((LeftOutReason.NoPopulation, null), (entry.Reason, entry.Count)));
                Assert.Equal(table.Definition, measure.Definition.Population);
                Assert.Equal(["2026-08-18", table.Edition], measure.National.Editions.AsEnumerable());
                Assert.Equal(coverage.IsVerified ? Answer.Yes : Answer.No, measure.National.IsVerified);
                Assert.Equal(measure.National.Numerator, measure.ByState.Sum(one => one.Numerator));
            }
        }
    }

    [Fact]
    public void Facilities_count_by_level_and_kind_where_they_give_service()
    {
        FacilityRegister register = Register(
            Centre(Colima),
            Hospital(Colima2, null) with { Status = OperatingStatus.OutOfOperation },
            new Facility(Colima3, "of no stated level", Today) { Status = OperatingStatus.InOperation },
            Hospital(Nayarit, 30) with { Status = OperatingStatus.NotStated });
        ImmutableArray<SystemMeasure> levels = FacilityMeasures.ByLevel(register, PopulationTable.Census2020, Today);
        Assert.Equal(["1+1", "0+1", "0+1", "0+1"], levels.Select(level => Sides(level.Of(State.Colima)!)));
        Assert.Equal(["0", "0+1", "0", "0"], levels.Select(level => Sides(level.Of(State.Nayarit)!)));
        ImmutableArray<SystemMeasure> kinds = FacilityMeasures.ByKind(register, PopulationTable.Census2020, Today);
        Assert.Equal(["1+1", "0+1", "0+1", "0+1"], kinds.Select(kind => Sides(kind.Of(State.Colima)!)));
        Assert.All(levels.Concat(kinds), measure =>
        {
            Assert.Equal(731_391 + 1_235_456, measure.National!.Denominator);
            Assert.Equal(30, measure.LeftOut.Length);
            Assert.All(measure.LeftOut, entry => Assert.Equal(LeftOutReason.NoData, entry.Reason));
            Assert.Null(measure.Of(State.Jalisco));
        });
        Assert.Equal(ExactRatio.Of(10_000, 731_391), levels[0].Of(State.Colima)!.Value);
        Assert.Equal(Answer.Yes, levels[0].National!.IsVerified);
        Assert.Equal(Answer.No, FacilityMeasures.ByLevel(register, PopulationTable.Census2020, Today.PlusDays(1))[0].National!.IsVerified);
    }

    [Fact]
    public void A_facility_that_closes_counts_until_the_day_before()
    {
        FacilityRegister register = Register(Centre(Colima)).With(FacilityEvent.Closure(Colima, DateWindow.Between(Day("2026-08-01"), Day("2026-08-10"))));
        Assert.Equal(
            ["1", "0+1", "0+1", "0"],
            AroundTheClosure
                .Select(day => Sides(FacilityMeasures.ByLevel(register, PopulationTable.Census2020, Day(day))[0].National!)));
    }

    [Fact]
    public void Beds_that_are_not_known_make_a_lower_bound_and_no_beds_known_no_measure()
    {
        FacilityRegister register = Register(Hospital(Colima, 100), Hospital(Colima2, null), Centre(Colima3), Hospital(Nayarit, null), Centre(Jalisco));
        SystemMeasure number = BedMeasures.Number(register, Today);
        Assert.Equal(("100", true, "0", false), (
            Sides(number.Of(State.Colima)!), number.Of(State.Colima)!.IsLowerBound, Sides(number.Of(State.Jalisco)!), number.Of(State.Jalisco)!.IsLowerBound));
        Assert.Null(number.Of(State.Nayarit));
        Assert.Contains(new LeftOut(Area.Of(State.Colima), LeftOutReason.NotKnown, 1), number.LeftOut);
        Assert.Contains(new LeftOut(Area.Of(State.Nayarit), LeftOutReason.NotKnown), number.LeftOut);
        SystemMeasure density = BedMeasures.Density(register, PopulationTable.Census2020, Today);
        Assert.Equal(ExactRatio.Of(100 * 10_000, 731_391 + 8_348_151), density.National!.Value);
        Assert.Equal(Answer.Unknown, density.National.Reaches(BedMeasures.FullMark));
        Assert.Equal((18m, Unit.BedsPer10000, Confidence.Verified), (BedMeasures.FullMark.Value, BedMeasures.FullMark.Unit, BedMeasures.FullMark.Confidence));
    }

    [Fact]
    public void Seven_days_are_counted_of_the_care_in_service_and_unknown_days_stay_open()
    {
        FacilityRegister register = Register(
            Centre(Colima) with { OpeningDays = OpeningDays.EveryDay },
            Centre(Colima2) with { OpeningDays = OpeningDays.Weekdays },
            Centre(Colima3),
            Centre(Nayarit) with { OpeningDays = OpeningDays.EveryDay, Status = OperatingStatus.OutOfOperation },
            new Facility(Jalisco, "of no stated kind", Today) { OpeningDays = OpeningDays.EveryDay, Status = OperatingStatus.InOperation });
        SystemMeasure open = FacilityMeasures.OpenOnAllDays(register, Today);
        Assert.Equal("1+1/3", Sides(open.Of(State.Colima)!));
        Assert.Equal(("0/0", LeftOutReason.NothingToCount), (Sides(open.Of(State.Nayarit)!), open.Of(State.Nayarit)!.Undefined));
        Assert.Equal(new LeftOut(Area.Of(State.Jalisco), LeftOutReason.NotKnown), open.LeftOut.Single(entry => entry.Area.State == State.Jalisco));
        Assert.Equal("1+1/3", Sides(open.National!));
    }

    [Fact]
    public void Workers_count_by_head_and_are_held_against_the_thresholds_of_their_day()
    {
        StaffRegister register = StaffRegister.Of(
            [
                Staff.Post("a", Profession.GeneralDoctor, Colima.Value), Staff.Post("b", Profession.Nurse, Nayarit.Value),
                Staff.Post("c", Profession.Nurse, Colima.Value), Staff.Post("d", Profession.Dentist, Colima.Value),
                Staff.Post("e", Profession.Administrative, Colima.Value), Staff.Post("f", Profession.NotStated, Colima.Value),
                Staff.Post("g", Profession.Nurse, Colima.Value),
            ],
            [.. Enumerable.Range(1, 5).Select(Staff.Worker)],
            [
                Staff.Holds(1, "a", "2020-01-01"), Staff.Holds(1, "b", "2020-01-01"), Staff.Holds(2, "c", "2020-01-01"), Staff.Holds(3, "d", "2020-01-01"),
                Staff.Holds(4, "e", "2020-01-01"), Staff.Holds(5, "f", "2020-01-01"),
            ]);
        Assert.Empty(register.Refusals);
        SystemMeasure core = WorkerMeasures.DoctorsNursesMidwives(register, PopulationTable.Census2020, Today);
        SystemMeasure all = WorkerMeasures.HealthWorkers(register, PopulationTable.Census2020, Today);
        Assert.Equal(("2+1", "0", "3+1"), (Sides(core.Of(State.Colima)!), Sides(core.Of(State.Nayarit)!), Sides(all.Of(State.Colima)!)));
        Assert.Equal("0", Sides(WorkerMeasures.HealthWorkers(register, PopulationTable.Census2020, Day("2019-12-31")).National!));
        Assert.Equal(
            [(23m, Answer.No, Confidence.Reported), (44.5m, Answer.No, Confidence.Unverified)],
            WorkerMeasures.AgainstThresholds(core.National!).Select(answer => (answer.Threshold.Value, answer.IsReached, answer.Confidence)));
        Assert.Equal([41.1m], WorkerMeasures.AgainstThresholds(all.National!).Select(answer => answer.Threshold.Value));
        Assert.Equal([23m], WorkerMeasures.AgainstThresholds(
            WorkerMeasures.DoctorsNursesMidwives(register, PopulationTable.Census2020, Day("2015-12-31")).National!).Select(answer => answer.Threshold.Value));
        Assert.Empty(WorkerMeasures.AgainstThresholds(BedMeasures.Density(Register(Hospital(Colima, 9)), PopulationTable.Census2020, Today).National!));
        Assert.All(WorkerMeasures.AgainstThresholds(core.National!), answer => Assert.Equal("CIFRAS-2026-08-18", answer.Edition));

        // A mark that was published since: it stands beside the others, and every answer names the set.
        Figure low = new(
            0.0001m, Unit.WorkersPer10000, DateWindow.InYear(2025), "World", WorkerMeasures.DoctorsNursesMidwivesPer10000.Definition, new Source("x", Confidence.Reported));
        FigureSet newer = FigureSet.FromJson(CanonicalJson.Write(PublishedFigures.Reference.With(low).AsEdition("2027", Today)));
        Assert.Equal(
            [(23m, Answer.No, "2027"), (44.5m, Answer.No, "2027"), (0.0001m, Answer.Yes, "2027")],
            WorkerMeasures.AgainstThresholds(core.National!, newer).Select(answer => (answer.Threshold.Value, answer.IsReached, answer.Edition)));
        var inAnotherUnit = new FigureSet("e", Today, [new(1, Unit.Percent, low.AsOf, "World", low.Definition, low.Source)]);
        Assert.Empty(WorkerMeasures.AgainstThresholds(core.National!, inAnotherUnit));
    }

    [Fact]
    public void Missing_staff_is_of_the_staff_that_the_norm_asks_for()
    {
        UnitStaff[] staff =
        [
            new(Colima) { ConsultingRooms = 1, Doctors = new(0), Nurses = new(5) },
            new(Colima2) { ConsultingRooms = 1, Doctors = new(4), Nurses = new(1) },
            new(Colima3) { ConsultingRooms = 3 },
            new(Nayarit),
        ];
        SystemMeasure doctors = WorkerMeasures.MissingDoctors(staff, Today);
        SystemMeasure nurses = WorkerMeasures.MissingNurses(staff, Today);
        Assert.Equal(("1/2", "1/4", false), (Sides(doctors.Of(State.Colima)!), Sides(nurses.Of(State.Colima)!), doctors.National!.IsLowerBound));
        Assert.Contains(new LeftOut(Area.Of(State.Colima), LeftOutReason.NotKnown, 1), doctors.LeftOut);
        Assert.Contains(new LeftOut(Area.Of(State.Nayarit), LeftOutReason.NotKnown), doctors.LeftOut);
        Assert.True(WorkerMeasures.MissingDoctors([new(Colima) { ConsultingRooms = 3, Doctors = new(0) }], Today).National!.IsLowerBound);
        SystemMeasure before = WorkerMeasures.MissingDoctors(staff, Day("2024-04-08"));
        Assert.Null(before.National);
        Assert.Equal(2, before.LeftOut.Count(entry => entry.Reason == LeftOutReason.NotKnown));
    }

    [Fact]
    public void Committees_are_counted_of_the_units_that_may_have_one()
    {
        ProgrammeEdition edition = ProgrammeEdition.ImssBienestar2025;
        CommitteeProgress[] progress =
        [
            new CommitteeProgress(Colima, edition).With(CommitteeStep.Assembly, DateWindow.Exactly(Day("2025-06-01"))),
            new CommitteeProgress(Colima2, edition).With(CommitteeStep.Call, DateWindow.Exactly(Day("2025-06-01"))),
            new CommitteeProgress(Colima3, ProgrammeEdition.ImssBienestar2024).With(CommitteeStep.Assembly, DateWindow.InMonth(2024, 5)),
            new CommitteeProgress(Nayarit, edition).With(CommitteeStep.Assembly, DateWindow.InMonth(2025, 6)),
            new CommitteeProgress(Jalisco, edition).With(CommitteeStep.Assembly, DateWindow.InMonth(2025, 6)),
        ];
        SystemMeasure formed = CommitteeMeasures.Formed(edition, [Colima, Colima2, Colima3, Nayarit, Nayarit], progress, Day("2025-06-10"));
        Assert.Equal(("1+1/3", "0+1/1", "1+2/4"), (Sides(formed.Of(State.Colima)!), Sides(formed.Of(State.Nayarit)!), Sides(formed.National!)));
        Assert.Equal(new LeftOut(Area.Of(State.Jalisco), LeftOutReason.NotListed), formed.LeftOut.Single(entry => entry.Area.State == State.Jalisco));
    }

    [Fact]
    public void Pesos_allotted_and_returned_are_exact_and_of_the_day()
    {
        ProgrammeEdition edition = ProgrammeEdition.ImssBienestar2025;
        var sizes = new Dictionary<Clues, UnitSize> { [Colima] = UnitSize.OfRooms(1), [Colima2] = UnitSize.OfRooms(4), [Nayarit] = default };
        SystemMeasure allotted = CommitteeMeasures.Allotted(edition, sizes, Today);
        Assert.Equal((1_200_000m, Unit.Pesos, null), (allotted.National!.Numerator, allotted.Definition.NumeratorUnit, allotted.Of(State.Nayarit)));
        Assert.Null(CommitteeMeasures.Allotted(edition, sizes, Day("2024-12-31")).National);

        Ledger ledger = Add(
            Ledger.Open(Colima, edition),
            LedgerEntry.Deposit(Day("2025-07-01"), Pesos.Of(400_000)),
            LedgerEntry.Return(Day("2025-12-01"), Pesos.Of(1_000.55m)),
            LedgerEntry.Correction(Day("2025-12-05"), 2),
            LedgerEntry.Return(Day("2025-12-10"), Pesos.Of(900.25m)));
        Ledger doubtful = Add(
            Ledger.Open(Colima2, edition), LedgerEntry.Deposit(Day("2025-07-01"), Pesos.Of(10)), LedgerEntry.Return(Day("2025-06-01"), Pesos.Of(5)));
        Assert.Equal(
            ["0/0", "5/400010", "1005.55/400010", "5/400010", "905.25/400010"],
            DaysOfTheLedger.Select(day => Returned(day, ledger, doubtful)));
        Assert.Equal(new LeftOut(Area.Of(State.Colima), LeftOutReason.Contradictory, 1), Assert.Single(
            CommitteeMeasures.Returned(edition, [ledger, doubtful], Day("2025-06-15")).National!.LeftOut, entry => entry.Count is not null));

        string Returned(string day, params Ledger[] ledgers) => Sides(CommitteeMeasures.Returned(edition, ledgers, Day(day)).National!);
    }

    [Fact]
    public void Prescriptions_works_and_the_census_of_units_count_as_they_stood()
    {
        var medicine = MedicineKey.Parse("010.000.0104.00");
        Prescription filled = new(Colima, Today, new PrescriptionItem(medicine, 1, 1));
        Prescription[] all = [filled, new(Colima, Today, new PrescriptionItem(medicine, 2, 1)), new(Colima, Today), new(Nayarit, Today), new(Jalisco, Today.PlusDays(1))];
        SystemMeasure supply = SupplyMeasures.FilledWhole(all, Today);
        SupplyMeasure<PrescriptionsFilled> counts = Prescription.Measure(all.Take(4));
        Assert.Equal(((decimal)counts.Numerator, (decimal?)counts.Denominator), (supply.National!.Numerator, supply.National.Denominator));
        Assert.Equal(
            [(Area.Of(State.Colima), LeftOutReason.NotKnown, 1L), (Area.Of(State.Nayarit), LeftOutReason.NotKnown, (long?)null)],
            supply.LeftOut.Where(entry => entry.Reason == LeftOutReason.NotKnown).Select(entry => (entry.Area, entry.Reason, entry.Count)));
        Assert.Contains(new LeftOut(Area.Of(State.Jalisco), LeftOutReason.NoData), supply.LeftOut);

        HospitalWorks[] works =
        [
            Works("a", new WorksMilestone(WorksStage.Opened, DateWindow.Exactly(Today), Said)),
            Works("b", new WorksMilestone(WorksStage.InWorks, DateWindow.Exactly(Today), Said)), Works("c"),
        ];
        Measure delivered = WorksMeasures.Delivered(works, Today).National!;
        Assert.Equal("1+1/3", Sides(delivered));
        Assert.Equal(new[] { WorksMeasures.WorksDelivered.Source, Said }.OrderBy(source => source.Title, StringComparer.Ordinal), delivered.Sources);

        UnitAssessment visit = new(Colima, DateWindow.Between(Today, Today.PlusDays(5)), CensusArea.All.Select(area => new AreaResult(area, AreaGrade.Adequate)), Said);
        var census = new TransferCensus([Colima, Colima2], [visit]);
        Assert.Equal(
            ["0/2", "0+1/2", "1/2"],
            new[] { Today.PlusDays(-1), Today, Today.PlusDays(5) }.Select(day => Sides(CensusMeasures.Assessed(census, day).National!)));

        static HospitalWorks Works(string code, params WorksMilestone[] milestones) => new(code, State.EstadoDeMexico, Said, milestones);
    }

    [Fact]
    public void Without_data_there_is_no_measure_and_every_state_is_named()
    {
        SystemMeasure[] empty =
        [
            .. FacilityMeasures.ByKind(FacilityRegister.Empty, PopulationTable.Census2020, Today), BedMeasures.Number(FacilityRegister.Empty, Today),
            FacilityMeasures.OpenOnAllDays(FacilityRegister.Empty, Today), WorkerMeasures.MissingNurses([], Today), WorksMeasures.Delivered([], Today),
            SupplyMeasures.FilledWhole([], Today), CensusMeasures.Assessed(new([], []), Today),
            CommitteeMeasures.Formed(ProgrammeEdition.ImssBienestar2025, [], [], Today), CommitteeMeasures.Returned(ProgrammeEdition.ImssBienestar2025, [], Today),
            WorkerMeasures.HealthWorkers(StaffRegister.Of([], [], []), PopulationTable.Census2020, Today),
        ];
        Assert.All(empty, measure =>
        {
            Assert.Null(measure.National);
            Assert.Empty(measure.ByState);
            Assert.Equal(State.All.Select(state => new LeftOut(Area.Of(state), LeftOutReason.NoData)), measure.LeftOut);
        });
    }

    private static string Sides(Measure measure)
    {
        string undetermined = measure.Undetermined > 0 ? FormattableString.Invariant($"+{measure.Undetermined:0.##}") : string.Empty;
        string below = measure.Definition.Kind == MeasureKind.Share ? FormattableString.Invariant($"/{measure.Denominator:0.##}") : string.Empty;
        return FormattableString.Invariant($"{measure.Numerator:0.##}{undetermined}{below}");
    }

    private static FacilityRegister Register(params Facility[] facilities)
    {
        Assert.True(FacilityRegister.TryCreate(facilities, [], out FacilityRegister register));
        return register;
    }

    private static Facility Centre(Clues key) =>
        new(key, "centro", Today) { Kind = FacilityKind.Outpatient, Level = CareLevel.First, Status = OperatingStatus.InOperation };

    private static Facility Hospital(Clues key, int? beds) =>
        new(key, "hospital", Today) { Kind = FacilityKind.Hospital, Level = CareLevel.Second, Status = OperatingStatus.InOperation, HospitalBeds = beds };

    private static Ledger Add(Ledger ledger, params LedgerEntry[] entries) => entries.Aggregate(ledger, (before, entry) =>
    {
        Assert.True(before.TryAdd(entry, before.Version, out Ledger after, out _));
        return after;
    });
}
