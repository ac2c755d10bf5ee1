using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Contracts.ExceptionCase;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Contracts;

/// <summary>The contracts of census, works and maintenance.</summary>
internal sealed class FacilityWorksContracts : IContractCases
{
    private static readonly Source Form = new("cédula", Confidence.Reported);
    private static readonly Clues Unit = Clues.Parse("NTSSA000013");
    private static readonly LocalDate Someday = Day("2024-05-15");
    private static readonly DateWindow Today = DateWindow.Exactly(Someday);
    private static readonly CensusGap Nurses = new("enfermeras", 3);
    private static readonly AreaResult Nursing = new(CensusArea.Nursing, AreaGrade.WithGaps, [Nurses]);
    private static readonly UnitAssessment Visit = new(Unit, Today, [Nursing], Form);
    private static readonly CensusRecord Record = new TransferCensus([Unit], [Visit]).Of(Unit)!;
    private static readonly WorksMilestone Found = new(WorksStage.Abandoned, Today, Form);
    private static readonly HospitalWorks Works = new("A", State.Nayarit, Form, [Found]);
    private static readonly MaintenanceItem Task = new("A", MaintenanceKind.Preventive, MaintainedSystem.Building, Today);
    private static readonly MaintenancePlan Plan = PlanOf(Task);
    private static readonly Pesos Debt = Pesos.OfCentavos(-1);
    private static readonly HospitalWorks Dearest = new("B", State.Nayarit, Form) { PlannedCost = Pesos.MaxValue };
    private static readonly HospitalWorks Cheap = new("C", State.Nayarit, Form) { PlannedCost = Pesos.OfCentavos(1) };

    public static string Concept => "Facilities";

    public static IEnumerable<ExceptionCase> Exceptions => [.. OfCensus, .. OfWorks, .. OfMaintenance];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>
    {
        [typeof(CensusGap)] = () =>
        {
            Contract.EqualityHolds(Nurses, new("enfermeras", 3), new("enfermeras"));
            Contract.EqualityHolds(new CensusGap("a"), new("a"), new("a", 0));
        },
        [typeof(AreaResult)] = () =>
        {
            Contract.EqualityHolds(Nursing, TwoGaps(Nurses, Nurses), new(CensusArea.Nursing, AreaGrade.WithGaps));
            Contract.EqualityHolds(TwoGaps(new("b"), Nurses), TwoGaps(Nurses, new("b")), TwoGaps(Nurses, new("c")));
            Contract.EqualityHolds(Nursing, TwoGaps(Nurses, Nurses), new(CensusArea.Medical, AreaGrade.WithGaps, [Nurses]));
            Contract.EqualityHolds(Nursing, TwoGaps(Nurses, Nurses), new(CensusArea.Nursing, AreaGrade.Adequate, [Nurses]));
        },
        [typeof(UnitAssessment)] = () =>
        {
            AreaResult medical = new(CensusArea.Medical, AreaGrade.Adequate);
            Contract.EqualityHolds(Visit, new(Unit, DateWindow.Exactly(Julian("2024-05-15")), [Nursing], Form), new(Unit, Today, [medical], Form));
            UnitAssessment both = new(Unit, Today, [Nursing, medical], Form);
            Contract.EqualityHolds(both, new(Unit, Today, [medical, Nursing, medical], Form), Visit);
            Contract.EqualityHolds(Visit, new(Unit, Today, [Nursing], Form), new(Unit, Today, [Nursing], new("otra", Confidence.Reported)));
            Contract.EqualityHolds(Visit, new(Unit, Today, [Nursing], Form), new(Clues.Parse("NTSSA000025"), Today, [Nursing], Form));
        },
        [typeof(CensusProgress)] = () => Contract.EqualityHolds(new CensusProgress(1, 2, 9), new(1, 2, 9), new(1, 2, 10)),
        [typeof(AreaTally)] = () => Contract.EqualityHolds(new AreaTally(1, 2, 3), new(1, 2, 3), new(1, 3, 2)),
        [typeof(WorksMilestone)] = () => Contract.EqualityHolds(Found, new(WorksStage.Abandoned, Today, Form), new(WorksStage.Stopped, Today, Form)),
        [typeof(HospitalWorks)] = () =>
        {
            Contract.EqualityHolds(Works, new("A", State.Nayarit, Form, [new(WorksStage.Abandoned, Today, Form)]), new("A", State.Nayarit, Form));
            foreach (HospitalWorks other in new[]
            {
                Works with { Name = "x" }, Works with { Key = Unit }, Works with { Municipality = MunicipalityKey.Parse("18001") },
                Works with { PlannedCost = Pesos.Zero }, Works with { SpentCost = Pesos.Zero }, Works with { PlannedBeds = 0 },
                Works with { DeliveredBeds = 0 }, new("a", State.Nayarit, Form, [Found]), new("A", State.Colima, Form, [Found]),
                new("A", State.Nayarit, new("otra", Confidence.Reported), [Found]),
            })
            {
                Contract.EqualityHolds(Works, Works with { }, other);
            }
        },
        [typeof(WorksProgress)] = () =>
        {
            Contract.EqualityHolds(WorksProgress.On([Works], Someday), WorksProgress.On([Works], Someday), WorksProgress.None);
            Contract.EqualityHolds(
                WorksProgress.On([Works], Someday),
                WorksProgress.On([Works], Someday),
                WorksProgress.On([Works with { SpentCost = Pesos.Zero }], Someday));
        },
        [typeof(PesosTally)] = () => Contract.EqualityHolds(
            PesosTally.Of([Pesos.Of(1m), null]), PesosTally.Of([null, Pesos.Of(1m)]), PesosTally.Of([Pesos.Of(1m)])),
        [typeof(MaintenanceItem)] = () => Contract.EqualityHolds(Task, Task with { }, Task with { SpentCost = Pesos.Zero }),
        [typeof(MaintenanceProgress)] = () => Contract.EqualityHolds(
            Plan.ProgressOn(Someday), Plan.AsRecordedThrough(Someday.PlusDays(1)).ProgressOn(Someday), Plan.ProgressOn(Someday.PlusDays(1))),
    };

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>
    {
        [typeof(CensusProgress)] = () => Contract.DefaultIsUsable(new CensusProgress(0, 0, 1)),
        [typeof(AreaTally)] = () => Contract.DefaultIsUsable(new AreaTally(0, 0, 1)),
        [typeof(PesosTally)] = () => Contract.DefaultIsUsable(PesosTally.Of([null])),
        [typeof(MaintenanceProgress)] = () => Contract.DefaultIsUsable(Plan.ProgressOn(Someday)),
    };

    private static IEnumerable<ExceptionCase> OfCensus =>
    [
        Null("Facilities.CensusGap.#ctor", () => new CensusGap(null!)),
        Argument("Facilities.CensusGap.#ctor", () => new CensusGap(" ")),
        Argument("Facilities.CensusGap.#ctor", () => new CensusGap("a", -1)),
        Null("Facilities.AreaResult.#ctor", () => new AreaResult(null!, AreaGrade.Adequate)),
        Null("Facilities.AreaResult.#ctor", () => new AreaResult(CensusArea.Medical, AreaGrade.WithGaps, [null!])),
        Enumeration("Facilities.AreaResult.#ctor", () => new AreaResult(CensusArea.Medical, (AreaGrade)3)),
        Null("Facilities.UnitAssessment.#ctor", () => new UnitAssessment(Unit, Today, null!, Form)),
        Null("Facilities.UnitAssessment.#ctor", () => new UnitAssessment(Unit, Today, [null!], Form)),
        Null("Facilities.UnitAssessment.#ctor", () => new UnitAssessment(Unit, Today, [], null!)),
        Argument("Facilities.UnitAssessment.#ctor", () => new UnitAssessment(default, Today, [], Form)),
        Argument("Facilities.UnitAssessment.#ctor", () => new UnitAssessment(Unit, default, [], Form)),
        Null("Facilities.CensusRecord.ResultsOf", () => Record.ResultsOf(null!)),
        Null("Facilities.CensusRecord.IsAdequate", () => Record.IsAdequate(null!)),
        Argument("Facilities.CensusProgress.#ctor", () => new CensusProgress(-1, 0, 1)),
        Argument("Facilities.CensusProgress.#ctor", () => new CensusProgress(0, -1, 1)),
        Argument("Facilities.CensusProgress.#ctor", () => new CensusProgress(0, 0, -1)),
        Argument("Facilities.CensusProgress.#ctor", () => new CensusProgress(1, 1, 1)),
        Argument("Facilities.CensusProgress.#ctor", () => new CensusProgress(int.MaxValue, int.MaxValue, int.MaxValue)),
        Of<OverflowException>("Facilities.CensusProgress.op_Addition", () => new CensusProgress(0, 0, int.MaxValue) + new CensusProgress(0, 0, 1)),
        Argument("Facilities.AreaTally.#ctor", () => new AreaTally(-1, 0, 0)),
        Argument("Facilities.AreaTally.#ctor", () => new AreaTally(0, -1, 0)),
        Argument("Facilities.AreaTally.#ctor", () => new AreaTally(0, 0, -1)),
        Of<OverflowException>("Facilities.AreaTally.op_Addition", () => new AreaTally(int.MaxValue, 0, 0) + new AreaTally(1, 0, 0)),
        Null("Facilities.TransferCensus.#ctor", () => new TransferCensus(null!, [])),
        Null("Facilities.TransferCensus.#ctor", () => new TransferCensus([], null!)),
        Null("Facilities.TransferCensus.#ctor", () => new TransferCensus([], [null!])),
        Argument("Facilities.TransferCensus.#ctor", () => new TransferCensus([default], [])),
        Null("Facilities.TransferCensus.ProgressOf", () => new TransferCensus([], []).ProgressOf(null!)),
        Null("Facilities.TransferCensus.Tally", () => new TransferCensus([], []).Tally(null!)),
        Null("Facilities.TransferCensus.Merge", () => new TransferCensus([], []).Merge(null!)),
    ];

    private static IEnumerable<ExceptionCase> OfWorks =>
    [
        Null("Money.PesosTally.Of", () => PesosTally.Of(null!)),
        Of<OverflowException>("Money.PesosTally.Of", () => PesosTally.Of([Pesos.MaxValue, Pesos.OfCentavos(1)])),
        Of<OverflowException>("Money.PesosTally.op_Addition", () => PesosTally.Of([Pesos.MaxValue]) + PesosTally.Of([Pesos.OfCentavos(1)])),
        Enumeration("Facilities.WorksTransition.Between", () => WorksTransition.Between((WorksStage)8, WorksStage.Abandoned)),
        Enumeration("Facilities.WorksTransition.Between", () => WorksTransition.Between(WorksStage.Abandoned, (WorksStage)(-1))),
        Null("Facilities.WorksMilestone.#ctor", () => new WorksMilestone(WorksStage.Opened, Today, null!)),
        Argument("Facilities.WorksMilestone.#ctor", () => new WorksMilestone(WorksStage.Opened, default, Form)),
        Enumeration("Facilities.WorksMilestone.#ctor", () => new WorksMilestone((WorksStage)8, Today, Form)),
        Null("Facilities.HospitalWorks.#ctor", () => new HospitalWorks(null!, State.Nayarit, Form)),
        Null("Facilities.HospitalWorks.#ctor", () => new HospitalWorks("A", null!, Form)),
        Null("Facilities.HospitalWorks.#ctor", () => new HospitalWorks("A", State.Nayarit, null!)),
        Null("Facilities.HospitalWorks.#ctor", () => new HospitalWorks("A", State.Nayarit, Form, [null!])),
        Argument("Facilities.HospitalWorks.#ctor", () => new HospitalWorks(" ", State.Nayarit, Form)),
        Argument("Facilities.HospitalWorks.Key", () => Works with { Key = default(Clues) }),
        Argument("Facilities.HospitalWorks.PlannedCost", () => Works with { PlannedCost = Debt }),
        Argument("Facilities.HospitalWorks.SpentCost", () => Works with { SpentCost = Debt }),
        Argument("Facilities.HospitalWorks.PlannedBeds", () => Works with { PlannedBeds = -1 }),
        Argument("Facilities.HospitalWorks.DeliveredBeds", () => Works with { DeliveredBeds = -1 }),
        Enumeration("Facilities.HospitalWorks.IsAt", () => Works.IsAt((WorksStage)8, Someday)),
        Null("Facilities.HospitalWorks.TryRecord", () => Works.TryRecord(null!, out _, out _)),
        Null("Facilities.WorksProgress.On", () => WorksProgress.On(null!, Someday)),
        Null("Facilities.WorksProgress.On", () => WorksProgress.On([null!], Someday)),
        Argument("Facilities.WorksProgress.On", () => WorksProgress.On([Works, Works], Someday)),
        Of<OverflowException>("Facilities.WorksProgress.On", () => WorksProgress.On([Dearest, Cheap], Someday)),
        Enumeration("Facilities.WorksProgress.CountAt", () => WorksProgress.None.CountAt((WorksStage)8)),
        Null("Facilities.WorksProgress.op_Addition", () => WorksProgress.None + null!),
        Null("Facilities.WorksProgress.op_Addition", () => null! + WorksProgress.None),
        Of<OverflowException>(
            "Facilities.WorksProgress.op_Addition", () => WorksProgress.On([Dearest], Someday) + WorksProgress.On([Cheap], Someday)),
    ];

    private static IEnumerable<ExceptionCase> OfMaintenance =>
    [
        Null("Facilities.MaintenanceItem.#ctor", () => new MaintenanceItem(null!, MaintenanceKind.Preventive, MaintainedSystem.Building, Today)),
        Argument("Facilities.MaintenanceItem.#ctor", () => new MaintenanceItem(" ", MaintenanceKind.Preventive, MaintainedSystem.Building, Today)),
        Argument("Facilities.MaintenanceItem.#ctor", () => new MaintenanceItem("A", MaintenanceKind.Preventive, MaintainedSystem.Building, default)),
        Enumeration("Facilities.MaintenanceItem.#ctor", () => new MaintenanceItem("A", (MaintenanceKind)3, MaintainedSystem.Building, Today)),
        Enumeration("Facilities.MaintenanceItem.#ctor", () => new MaintenanceItem("A", MaintenanceKind.Preventive, (MaintainedSystem)6, Today)),
        Argument("Facilities.MaintenanceItem.Done", () => Task with { Done = default(DateWindow) }),
        Argument("Facilities.MaintenanceItem.PlannedCost", () => Task with { PlannedCost = Debt }),
        Argument("Facilities.MaintenanceItem.SpentCost", () => Task with { SpentCost = Debt }),
        Null("Facilities.MaintenancePlan.#ctor", () => new MaintenancePlan(Unit, Someday, null!, [])),
        Null("Facilities.MaintenancePlan.#ctor", () => new MaintenancePlan(Unit, Someday, Form, null!)),
        Null("Facilities.MaintenancePlan.#ctor", () => new MaintenancePlan(Unit, Someday, Form, [null!])),
        Argument("Facilities.MaintenancePlan.#ctor", () => new MaintenancePlan(default, Someday, Form, [])),
        Null("Facilities.MaintenancePlan.IsDone", () => Plan.IsDone(null!, Someday)),
        Null("Facilities.MaintenancePlan.IsDue", () => Plan.IsDue(null!, Someday)),
        Null("Facilities.MaintenancePlan.IsLate", () => Plan.IsLate(null!, Someday)),
        Of<OverflowException>("Facilities.MaintenancePlan.ProgressOn", () => PlanOf(
            Task with { SpentCost = Pesos.MaxValue }, Task with { SpentCost = Pesos.OfCentavos(1) }).ProgressOn(Someday)),
        Null("Facilities.MaintenancePlan.TryRecordDone", () => Plan.TryRecordDone(null!, Today, null, out _, out _)),
        Argument("Facilities.MaintenancePlan.TryRecordDone", () => Plan.TryRecordDone(" ", Today, null, out _, out _)),
        Argument("Facilities.MaintenancePlan.TryRecordDone", () => Plan.TryRecordDone("A", default, null, out _, out _)),
        Argument("Facilities.MaintenancePlan.TryRecordDone", () => Plan.TryRecordDone("A", Today, Debt, out _, out _)),
        Of<OverflowException>("Facilities.MaintenanceProgress.op_Addition", () =>
            PlanOf(Task with { PlannedCost = Pesos.MaxValue }).ProgressOn(Someday)
            + PlanOf(Task with { PlannedCost = Pesos.OfCentavos(1) }).ProgressOn(Someday)),
    ];

    private static AreaResult TwoGaps(CensusGap one, CensusGap other) => new(CensusArea.Nursing, AreaGrade.WithGaps, [one, other]);

    private static MaintenancePlan PlanOf(params MaintenanceItem[] items) => new(Unit, Someday, Form, items);
}
