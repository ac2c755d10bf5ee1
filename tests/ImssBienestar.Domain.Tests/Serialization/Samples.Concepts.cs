using System.Collections.Immutable;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Coverage.WhatIf;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Serialization;

/// <content>Samples of people, facilities, programmes, workers and committees.</content>
internal static partial class Samples
{
    private static Clues Centre => Clues.Parse("NTSSA000013");
    private static Clues NewUnit => Clues.Parse("NTIMB000015");
    private static MedicineKey Medicine => MedicineKey.Parse("010.000.0104.00");

    private static Facility Whole => new(Centre, "Centro «Ñ»", Day("2024-05-15"))
    {
        Municipality = MunicipalityKey.Parse("18001"),
        Locality = LocalityKey.Parse("180010001"),
        Kind = FacilityKind.Outpatient,
        Typology = FacilityTypology.All[0],
        Level = CareLevel.First,
        Setting = Enum.GetValues<FacilitySetting>()[1],
        Status = Enum.GetValues<OperatingStatus>()[1],
        ConsultingRooms = 0,
        GeneralConsultingRooms = 1,
        HospitalBeds = 2,
        EmergencyBeds = 3,
        Location = GeoPoint.Of(21.123456, -104.9),
        OpeningDays = Domain.Facilities.OpeningDays.None,
        OperatingSince = May,
        Registered = Day("2020-01-01"),
        Deregistered = Day("2024-01-01"),
        DeregistrationReason = Enum.GetValues<DeregistrationReason>()[1],
        Source = Gazette,
    };

    private static UnitAssessment Visit => new(Centre, May, [new(CensusArea.All[0], AreaGrade.WithGaps, [new("camas", 3), new("agua")]), new(CensusArea.All[1], AreaGrade.NotAssessed)], Gazette);

    private static MaintenancePlan Plan => new(
        Centre,
        Day("2024-05-15"),
        Gazette,
        [
            new("A", MaintenanceKind.Corrective, MaintainedSystem.Electrical, May) { Description = "d", Done = Exact, PlannedCost = Money, SpentCost = Pesos.Zero },
            new("B", MaintenanceKind.NotStated, MaintainedSystem.NotStated, Exact),
        ]);

    private static HospitalWorks Hospital => new("H", State.Nayarit, Gazette, [new(WorksStage.InWorks, May, Gazette)])
    {
        Name = "n",
        Key = Centre,
        Municipality = MunicipalityKey.Parse("18001"),
        PlannedCost = Money,
        SpentCost = Pesos.Zero,
        PlannedBeds = 0,
        DeliveredBeds = 1,
    };

    private static Committee Members => new(Centre, ProgrammeEdition.ImssBienestar2024, [
        new(CommitteeRole.Treasurer, TestKeys.CurpOf(1)) { Post = ClinicPost.None, IsAlternate = true }, new(CommitteeRole.President) { Sex = Sex.Woman }])
    {
        Assembly = new(Day("2024-05-15"), Designation.ElectedByAssembly, 40),
        SocialAuditFormed = Answer.Yes,
        TreasurerSolelyAccountable = Answer.No,
        CardIsJoint = Answer.Yes,
    };

    private static CommitteeReadings Readings => new()
    {
        Roles = new([CommitteeRole.President, CommitteeRole.Treasurer], Reading),
        Scope = CommitteeRule.All.Take(2).ToImmutableDictionary(rule => rule, rule => new Reading<bool>(rule == CommitteeRule.All[0], Reading)),
        Quorum = new(20, Reading),
        MinimumAge = new(18, Reading),
        TermMonths = new(24, Reading),
        TwoRolesAllowed = new(false, Reading),
        AlternatesAllowed = new(true, Reading),
        OnePerUnitAndYear = new(true, Reading),
        Calendar = new(new ProgrammeCalendar([new(CommitteeStep.Training, Day("2024-05-15"), null), new(CommitteeStep.Deposit, Day("2024-05-15"), Day("2024-06-15"))], Gazette), Reading),
    };

    private static Measure Whose => PopulationMeasures.Covered(AgreementRegister.Reference, PopulationTable.WithoutSocialSecurityStated, Day("2024-05-15")).National!;

    private static object[] OfMeasures =>
    [
        Area.Country, Area.Of(State.Colima), Area.Of(MunicipalityKey.Parse("18001")), Whose, Whose.Definition,
        new LeftOut(Area.Country, LeftOutReason.NoData, 3), new LeftOut(Area.Of(State.Colima), LeftOutReason.NotKnown),
        new Measure(Whose.Definition, Area.Country, Day("2024-05-15"), 1.50m, 2)
        {
            Undetermined = 0.250m,
            IsLowerBound = true,
            IsVerified = Answer.No,
            Sources = [Gazette, Bare],
            Editions = ["b", "a"],
            LeftOut = [new(Area.Of(State.Colima), LeftOutReason.NotKnown)],
        },
        new ThresholdAnswer(Ten, Answer.Unknown, "e"),
    ];

    private static object[] OfPeople =>
    [
        TestKeys.CurpOf(1), TestKeys.RfcOf(1), TestKeys.SocialSecurityNumberOf(1),
        Birthplace.Abroad, Birthplace.In(State.Oaxaca), default(Birthplace),
        new PersonName("Ana", "Ñandú", string.Empty), new PersonName(null, null, null),
        new PersonRecord { Name = new("Ana", null, null), BirthDate = Day("1990-02-28"), Sex = Sex.Woman, Birthplace = Birthplace.Abroad }, new PersonRecord(),
        MunicipalityKey.Parse("18001"), LocalityKey.Parse("180010001"),
    ];

    private static object[] OfFacilities =>
    [
        Centre, Whole, new Facility(Centre, "x", Day("2024-05-15")), GeoPoint.Of(-0.000001, 180), default(GeoPoint),
        new Facility(Centre, "x", Day("2024-05-15")) { Typology = FacilityTypology.All[0] },
        OpeningDays.None, OpeningDays.Weekdays, OpeningDays.EveryDay,
        FacilityEvent.Opening(Centre, May, Gazette), FacilityEvent.Transfer(Centre, NewUnit, Exact), FacilityEvent.Merger([Centre, NewUnit], NewUnit, May),
        FacilityEvent.Split(Centre, [Centre, NewUnit], May), FacilityEvent.Suspension(Centre, May), FacilityEvent.Closure(Centre, May), FacilityEvent.Reopening(Centre, May),
        FacilityEvent.Change(Whole, May), FacilityEvent.Change(new Facility(Centre, "x", Day("2024-05-15")), May),
        FacilityRegister.Empty, FacilityRegister.Empty.With([Whole], [FacilityEvent.Transfer(Centre, NewUnit, Exact), FacilityEvent.Closure(Centre, Exact)]),
        Visit, Visit.Results[0], Visit.Results[1], new CensusGap("x"), new AreaTally(1, 2, 3), new CensusProgress(1, 2, 5),
        new TransferCensus([Centre, NewUnit], [Visit]), Plan, Plan.Items[0], Plan.Items[1],
        Hospital, new HospitalWorks("H", State.Nayarit, Gazette), Hospital.Milestones[0],
    ];

    private static object[] OfPrograms =>
    [
        Medicine, new ChapterAmounts(Money, null, Pesos.Zero, Money, Money), ChapterAmounts.Unknown,
        new ChapterSpending(BudgetChapter.Payroll, new(Day("2024-01-01"), Day("2024-03-31")), Money, Gazette),
        TransferBudget.Nayarit2022, TransferBudget.Nayarit2022.WithStatedSpending(Money),
        TransferBudget.Nayarit2022.With(new ChapterSpending(BudgetChapter.Equipment, new(Day("2024-01-01"), Day("2024-01-01")), Money, Gazette)),
        new ProgramEvent(May, Hello, Gazette),
        new ProgramStage("S", "n", May, ProgramAdministrator.ImssProgramme, Gazette, new(Domain.Law.Statute.ProsperaDecree, "1"))
        {
            IsNameEstablished = false,
            CluesInstitution = "IMO",
            Presidency = Hello,
            Interpretation = Reading,
        },
        new ProgramStage("S", "n", May, ProgramAdministrator.NotStated, Gazette),
        new MedicineDemand(5, 30), new PrescriptionItem(Medicine, 3, null), new PrescriptionItem(Medicine, null, 0),
        new Prescription(Centre, Day("2024-05-15"), new PrescriptionItem(Medicine, 3, 2)), new Prescription(Centre, Day("2024-05-15")),
        new StockEntry(Centre, Medicine, 0, new(5, 30)), new StockEntry(Centre, Medicine, null),
        new StockReport(Day("2024-05-15"), [new(Centre, Medicine, 1), new(Centre, Medicine, 2)]), new StockReport(Day("2024-05-15"), []),
        new SupplyStatement(Percent, SupplyClaim.Mixed, Percent), new SupplyStatement(Percent, SupplyClaim.NotStated),
        DaysOnHand.Unknown, DaysOnHand.Of(long.MaxValue, new(7, 30)), DaysOnHand.Of(1, new(0, 30)),
        ServiceDays.Unknown, ServiceDays.EveryDay, ServiceDays.Unknown.With(IsoDayOfWeek.Sunday, Answer.No),
        new ServiceHours(new LocalTime(8, 0), new LocalTime(20, 30, 15)),
        new ServicePlan(Centre) { IsHealthCentre = Answer.Yes, OffersPrimaryCare = Answer.No, HasCommunityBody = Answer.Yes, Week = ServiceDays.EveryDay, OpensOnHolidays = Answer.No, Hours = new(LocalTime.Midnight, LocalTime.Noon), ConsultingRooms = 0, GeneralDoctors = 2 },
        new ServicePlan(Centre),
    ];

    private static object[] OfWorkers =>
    [
        new Headcount(5), default(Headcount), FullTimeEquivalents.Of(2.4m), default(FullTimeEquivalents),
        new Worker(TestKeys.CurpOf(1), Profession.Nurse, TestKeys.RfcOf(1), "c"), new Worker(TestKeys.CurpOf(2), Profession.NotStated),
        new Post("P", Centre, Profession.Nurse, Day("2024-01-01"), Day("2024-12-31")) { Shift = Enum.GetValues<Shift>()[1], Tenure = Enum.GetValues<PostTenure>()[1], Owner = Enum.GetValues<PostOwner>()[1], Zone = Enum.GetValues<IncentiveZone>()[1] },
        new Post("P", Centre, Profession.NotStated, Day("2024-01-01")),
        new Assignment(TestKeys.CurpOf(1), "P", Day("2024-01-01"), Day("2024-12-31")), new Assignment(TestKeys.CurpOf(1), "P", Day("2024-01-01")),
        new PostCount(3, 2), new UnitStaff(Centre) { ConsultingRooms = 1, Doctors = new(0), GeneralDoctors = new(0), Nurses = new(2) }, new UnitStaff(Centre),
        new TrainingPlaces(Centre, "s", 3) { Occupied = 0, IsTeachingUnit = Answer.No, Requirement = Reading }, new TrainingPlaces(Centre, "s", 3),
        new StaffDeployment(State.Nayarit, Day("2024-05-15"), new(1), 2, new(3), 4, Gazette), new StaffShortfall(1, new(2), 3),
        new StaffingGrowth(new(1), new(2), Reading), new WorkingYear(52, 5, 7.50m, 10, 20, 1), new WorkloadActivity("a", 100, 0.50m), new CategoryAllowance("c", 10.0m),
        new IndividualAllowance("i", new(1), 50), new RegularisationCriterion("C", Hello, Gazette), new RegularisationSeniority(6, Gazette),
        new RegularisationEntry("r", 1.50m, null), new RegularisationEntry("r"),
        default(RegularisationCandidate), Candidate,
        RegularisationCalendar.Reference, RegularisationCalendar.Reference.Phases[0], RegularisationCalendar.Reference.Stages[0],
        new RegularisationStart(State.Colima, May, Gazette) { Interpretation = Reading }, new RegularisationStart(State.Colima, null, Bare),
        new RegularisationPhase(9, [State.Colima, State.Nayarit], Exact, Gazette).With(new RegularisationStart(State.Nayarit, null, Bare)),
        new RegularisationPhase(9, [State.Colima], May, Gazette) { Interpretation = Reading }, new RegularisationStage(9, [RegularisationBranch.Other], Exact, Gazette) { Interpretation = Reading },
        new FederalisationProposal(State.Puebla, StaffDestination.Seconded) { IsAdministrative = Answer.No, PostIsAgreed = Answer.Yes, WorkerConsents = Answer.Yes, EndsEmployment = Answer.No, KeepsRights = Answer.Yes, HasPendingObligations = Answer.No },
        new FederalisationProposal(State.Puebla, StaffDestination.NotStated),
    ];

    private static object[] OfCommittees =>
    [
        Members, Members.Members[0], Members.Members[1], Members.Assembly!, new CommitteeAssembly(Day("2024-05-15"), Designation.NotStated),
        new Committee(Centre, ProgrammeEdition.Issste2025), new Committee(Centre, ProgrammeEdition.Issste2025, []),
        default(CommitteeAnswers), new CommitteeAnswers { RolesFilled = Answer.Yes, CardIsJoint = Answer.No },
        Readings, CommitteeReadings.None, Readings.Calendar!.Value, Readings.Calendar.Value.Windows[0], Readings.Calendar.Value.Windows[1],
        new CommitteeProgress(Centre, ProgrammeEdition.ImssBienestar2024),
        new CommitteeProgress(Centre, ProgrammeEdition.ImssBienestar2024).With(CommitteeStep.Assembly, May).With(CommitteeStep.Training, Exact),
        UnitSize.OfRooms(3), UnitSize.Cessa(), default(UnitSize),
        new WorkPlan([new("A", ExpenseKind.Furniture, Money)]), new WorkPlan([]), new WorkPlanItem("A", ExpenseKind.NotStated, Money),
        new ExpenseEvidence { Receipts = ["r"], PhotosBefore = ["b"], PhotosAfter = ["a"] }, ExpenseEvidence.None,
        .. Spent().Entries, Spent(), Spent().Version, default(LedgerVersion), Ledger.Open(Centre, ProgrammeEdition.ImssBienestar2024),
    ];

    private static Domain.Law.Figure Percent => new(50, Domain.Law.Unit.SupplyPercent, Exact, "MX", People, Gazette);

    private static RegularisationCandidate Candidate => new()
    {
        HasTemporaryContract = Answer.Yes,
        WorksInTransferredUnit = Answer.Yes,
        MeetsSeniority = Answer.No,
        MeetsAcademicProfile = Answer.Yes,
        HoldsOtherPermanentPost = Answer.No,
        Branch = RegularisationBranch.Nursing,
        State = State.Colima,
    };

    private static IEnumerable<object> ClosedSetsOfConcepts() =>
    [
        .. LeftOutReason.All, .. NoEffectReason.All, .. FacilityOperator.All, .. FacilityTypology.All, .. CensusArea.All, .. BudgetProgram.All,
        .. ProgrammeEdition.All, .. CommitteeRole.All, .. CommitteeRule.All,
    ];

    private static Ledger Spent()
    {
        var ledger = Ledger.Open(Centre, ProgrammeEdition.ImssBienestar2024, new WorkPlan([new("A", ExpenseKind.Furniture, Money)]));
        LedgerEntry[] entries =
        [
            LedgerEntry.Deposit(Day("2024-05-15"), Money),
            LedgerEntry.Expense(Day("2024-05-16"), Pesos.Of(10), ExpenseKind.Furniture, CommitteeRole.Treasurer, new ExpenseEvidence { Receipts = ["r"] }, "A"),
            LedgerEntry.Expense(Day("2024-05-16"), Pesos.Of(10), ExpenseKind.NotStated, null),
            LedgerEntry.AddEvidence(Day("2024-05-17"), 3, ExpenseEvidence.None),
            LedgerEntry.Correction(Day("2024-05-17"), 3),
            LedgerEntry.Return(Day("2024-05-18"), Pesos.Of(5)),
        ];
        foreach (LedgerEntry entry in entries)
        {
            Assert.True(ledger.TryAdd(entry, ledger.Version, out ledger, out Finding? refusal), refusal?.ToString());
        }

        return ledger;
    }
}
