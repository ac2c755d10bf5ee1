using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.WhatIf;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;
using Staff = ImssBienestar.Domain.Tests.Workers.Staff;

namespace ImssBienestar.Domain.Tests.Coverage.WhatIf;

/// <summary>A small system, and replacements to try on it: the real agreements and people, three facilities of Colima and one of Nayarit.</summary>
internal static class World
{
    public static readonly Source Said = new("test", Confidence.Verified);
    public static readonly Clues Centre = Clues.Parse("CMIMB000014");
    public static readonly Clues Hospital = Clues.Parse("CMIMB000026");
    public static readonly Clues Closed = Clues.Parse("CMIMB000031");
    public static readonly Clues Nayarit = Clues.Parse("NTIMB000012");
    public static readonly LocalDate Catalogue = Day("2026-06-30");

    public static readonly FacilityEvent Closure = FacilityEvent.Closure(Closed, DateWindow.Exactly(Day("2025-01-01")));

    public static readonly StaffRegister Workers = StaffRegister.Of(
        [Staff.Post("a", Profession.GeneralDoctor, Centre.Value), Staff.Post("b", Profession.Nurse, Nayarit.Value)],
        [Staff.Worker(1), Staff.Worker(2)],
        [Staff.Holds(1, "a", "2020-01-01"), Staff.Holds(2, "b", "2020-01-01")]);

    public static readonly HealthSystem System = new(AgreementRegister.Reference, PopulationTable.WithoutSocialSecurity2020)
    {
        Inhabitants = PopulationTable.Census2020,
        Facilities = Register(
            [
                Record(Centre, FacilityKind.Outpatient, CareLevel.First) with { OpeningDays = OpeningDays.Weekdays },
                Record(Hospital, FacilityKind.Hospital, CareLevel.Second) with { HospitalBeds = 100 },
                Record(Closed, FacilityKind.Outpatient, CareLevel.First) with { Status = OperatingStatus.NotStated, OperatingSince = DateWindow.Exactly(Day("2010-01-01")) },
                Record(Nayarit, FacilityKind.Outpatient, CareLevel.First) with { OpeningDays = OpeningDays.EveryDay },
            ],
            Closure),
        Staff = Workers,
        StaffOfCentres =
        [
            new(Centre) { ConsultingRooms = 1, Doctors = new(1), Nurses = new(1) },
            new(Nayarit) { ConsultingRooms = 1, Doctors = new(0), Nurses = new(2) },
        ],
    };

    /// <summary>The same system with everything that can be held, most of it dated around the end of 2026.</summary>
    public static readonly HealthSystem Full = System with
    {
        Programme = new(
            ProgrammeEdition.ImssBienestar2026,
            new Dictionary<Clues, UnitSize> { [Centre] = UnitSize.OfRooms(1), [Nayarit] = default },
            [new CommitteeProgress(Centre, ProgrammeEdition.ImssBienestar2026).With(CommitteeStep.Assembly, DateWindow.Between(Day("2026-06-01"), Day("2026-12-05")))],
            [Spent(Ledger.Open(Centre, ProgrammeEdition.ImssBienestar2026))]),
        Prescriptions = [new(Centre, Day("2026-12-07"), new PrescriptionItem(MedicineKey.Parse("010.000.0104.00"), 1, 1))],
        Works = [new("a", State.Colima, Said, [new(WorksStage.Opened, DateWindow.Between(Day("2026-05-20"), Day("2026-12-09")), Said)])],
        Census = new(
            [Centre],
            [new(Centre, DateWindow.Between(Day("2026-06-11"), Day("2026-12-11")), CensusArea.All.Select(area => new AreaResult(area, AreaGrade.Adequate)), Said)]),
    };

    /// <summary>Each in a part of its own: none reads what another writes.</summary>
    public static Replacement[] Independent =>
    [
        Replacement.OfAgreements(State.Jalisco, [Signed(State.Jalisco, "2026-12-01")]),
        Replacement.OfEvents(Closed, [Closure, FacilityEvent.Reopening(Closed, DateWindow.Exactly(Day("2026-12-01")))]),
        Replacement.OfRecord(System.Facilities!.RecordOf(Hospital)! with { HospitalBeds = 120 }),
        Replacement.OfStaff(new UnitStaff(Nayarit) { ConsultingRooms = 1, Doctors = new(1), Nurses = new(2) }),
        Replacement.OfPopulation(State.Colima, People(State.Colima, 310_000)),
    ];

    /// <summary>What puts back what stood, one for each of <see cref="Independent"/>.</summary>
    public static Replacement[] Inverses =>
    [
        Replacement.OfAgreements(State.Jalisco, AgreementRegister.Reference.Of(State.Jalisco).Agreements),
        Replacement.OfEvents(Closed, [Closure]),
        Replacement.OfRecord(System.Facilities!.RecordOf(Hospital)!),
        Replacement.OfStaff(System.StaffOfCentres!.Value[1]),
        Replacement.OfPopulation(State.Colima, State.Colima.WithoutSocialSecurity2020),
    ];

    public static Scenario Try(params Replacement[] replacements) => replacements.Aggregate(new Scenario(System), (scenario, one) => scenario.With(one));

    public static Agreement Signed(State state, string day, string? ended = null) =>
        new($"{state.IsoCode}-WHATIF", AgreementKind.CoordinationAgreement, [state], DateWindow.Exactly(Day(day)), Said)
        {
            Ended = ended is null ? null : DateWindow.Exactly(Day(ended)),
        };

    public static Figure People(State state, decimal people, Definition? definition = null) => new(
        people, Unit.Persons, DateWindow.InYear(2026), state.InegiCode, definition ?? PopulationDefinition.WithoutSocialSecurityByCensus, Said);

    public static Facility Record(Clues key, FacilityKind kind, CareLevel level) =>
        new(key, "unidad", Catalogue) { Kind = kind, Level = level, Status = OperatingStatus.InOperation };

    public static FacilityRegister Register(IEnumerable<Facility> records, params FacilityEvent[] events)
    {
        Assert.True(FacilityRegister.TryCreate(records, events, out FacilityRegister register));
        return register;
    }

    private static Ledger Spent(Ledger ledger)
    {
        LedgerEntry[] entries = [LedgerEntry.Deposit(Day("2026-12-01"), Pesos.Of(400_000)), LedgerEntry.Return(Day("2026-12-28"), Pesos.Of(100))];
        return entries.Aggregate(ledger, (before, entry) =>
        {
            Assert.True(before.TryAdd(entry, before.Version, out Ledger after, out _));
            return after;
        });
    }
}
