using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Contracts.ExceptionCase;
using static ImssBienestar.Domain.Tests.Data.CaseDays;
using Some = ImssBienestar.Domain.Tests.Committees.Some;

namespace ImssBienestar.Domain.Tests.Contracts;

internal sealed class MeasureContracts : IContractCases
{
    private static readonly LocalDate Today = Day("2026-01-01");
    private static readonly Source Read = new("test", Confidence.Verified);
    private static readonly Definition What = new("W", new("qué", "what"));
    private static readonly MeasureDefinition Share = new(What, MeasureKind.Share, Unit.Facilities, Unit.Facilities, 1, Read);
    private static readonly MeasureDefinition Rate = new(What, MeasureKind.Rate, Unit.Beds, Unit.Persons, 10_000, Read);
    private static readonly MeasureDefinition Count = new(What, MeasureKind.Count, Unit.Beds, Unit.NotStated, 1, Read);
    private static readonly Figure Mark = new(1, Unit.Facilities, Domain.Time.DateWindow.Exactly(Today), "World", What, Read);
    private static readonly ProgrammeEdition Edition = ProgrammeEdition.ImssBienestar2024;
    private static readonly PopulationTable Census = PopulationTable.Census2020;
    private static readonly StaffRegister NoStaff = StaffRegister.Of([], [], []);
    private static readonly UnitStaff[] Twice = [new(Some.Unit), new(Some.Unit)];
    private static readonly HospitalWorks Works = new("a", State.EstadoDeMexico, Read);

    public static string Concept => "Coverage.Measures";

    public static IEnumerable<ExceptionCase> Exceptions => [.. OfPopulations, .. OfDefinitions, .. OfMeasures, .. OfTheSystem, .. OfCommittees];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>
    {
        [typeof(Population<>)] = () => Contract.EqualityHolds(new Population<WithoutAffiliation>(1), new(1), new(2)),
        [typeof(Area)] = () => Contract.EqualityHolds(Area.Of(State.Colima), Area.Of(State.Colima), Area.Of(State.Jalisco)),
        [typeof(MeasureDefinition)] = () => Contract.EqualityHolds(
            Rate.Over(What), new MeasureDefinition(What, MeasureKind.Rate, Unit.Beds, Unit.Persons, 10_000, Read).Over(What), Rate),
        [typeof(LeftOut)] = () => Contract.EqualityHolds(
            new LeftOut(Area.Country, LeftOutReason.NoData, 1), new(Area.Country, LeftOutReason.NoData, 1), new(Area.Country, LeftOutReason.NoData)),
        [typeof(ThresholdAnswer)] = () => Contract.EqualityHolds(new ThresholdAnswer(Mark, Answer.Yes, "e"), new(Mark, Answer.Yes, "e"), new(Mark, Answer.Yes, "f")),
        [typeof(Measure)] = () =>
        {
            Contract.EqualityHolds(Of(1), Of(1), Of(2));
            Contract.EqualityHolds(
                new Measure(Share, Area.Country, Today, 1, 2) { Sources = [Read, Mark.Source], Editions = ["b", "a"] },
                new Measure(Share, Area.Country, Today, 1, 2) { Sources = [Read], Editions = ["a", "b", "a"] },
                new Measure(Share, Area.Country, Today, 1, 2) { Sources = [Read], Editions = ["a"] });
        },
    };

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>
    {
        [typeof(Population<>)] = () => Contract.DefaultIsUsable(new Population<WithoutAffiliation>(1)),
        [typeof(Area)] = () => Contract.DefaultIsUsable(Area.Of(State.Colima)),
    };

    private static IEnumerable<ExceptionCase> OfPopulations =>
    [
        Argument("Coverage.Measures.Population`1.#ctor", () => new Population<WithoutAffiliation>(-1)),
        Of<OverflowException>("Coverage.Measures.Population`1.op_Addition", () => new Population<WithoutAffiliation>(long.MaxValue) + new Population<WithoutAffiliation>(1)),
        Argument("Coverage.Measures.Population`1.op_Subtraction", () => new Population<WithoutAffiliation>(1) - new Population<WithoutAffiliation>(2)),
        Null("Coverage.Measures.Population`1.Of", () => Population<WithoutAffiliation>.Of(null!)),
        Argument("Coverage.Measures.Population`1.Of", () => Population<WithoutAffiliation>.Of(State.Colima.Population2020)),
        Argument("Coverage.Measures.Population`1.ShareOf", () => new Population<WithoutAffiliation>(0).ShareOf(default)),
        Argument("Coverage.Measures.Population`1.ShareOf", () => new Population<WithoutAffiliation>(2).ShareOf(new(1))),
        Null("Coverage.PopulationTable.Of``1", () => PopulationTable.WithoutAffiliation2020.Of<WithoutAffiliation>(null!)),
        Bug("Coverage.PopulationTable.Of``1", () => Census.Of<WithoutAffiliation>(State.Colima)),
        Bug("Coverage.PopulationTable.TotalOf``1", () => Census.TotalOf<WithoutAffiliation>()),
        Null("Coverage.Measures.Area.Of", () => Area.Of(null!)),
        Argument("Coverage.Measures.Area.Of", () => Area.Of(default(MunicipalityKey))),
    ];

    private static IEnumerable<ExceptionCase> OfDefinitions =>
    [
        Null("Coverage.Measures.MeasureDefinition.#ctor", () => new MeasureDefinition(null!, MeasureKind.Count, Unit.Beds, Unit.NotStated, 1, Read)),
        Null("Coverage.Measures.MeasureDefinition.#ctor", () => new MeasureDefinition(What, MeasureKind.Count, Unit.Beds, Unit.NotStated, 1, null!)),
        Argument("Coverage.Measures.MeasureDefinition.#ctor", () => new MeasureDefinition(What, MeasureKind.NotStated, Unit.Beds, Unit.NotStated, 1, Read)),
        Argument("Coverage.Measures.MeasureDefinition.#ctor", () => new MeasureDefinition(What, MeasureKind.Count, Unit.NotStated, Unit.NotStated, 1, Read)),
        Argument("Coverage.Measures.MeasureDefinition.#ctor", () => new MeasureDefinition(What, MeasureKind.Count, Unit.Beds, Unit.Beds, 1, Read)),
        Argument("Coverage.Measures.MeasureDefinition.#ctor", () => new MeasureDefinition(What, MeasureKind.Share, Unit.Beds, Unit.Persons, 1, Read)),
        Argument("Coverage.Measures.MeasureDefinition.#ctor", () => new MeasureDefinition(What, MeasureKind.Rate, Unit.Beds, Unit.NotStated, 1, Read)),
        Range("Coverage.Measures.MeasureDefinition.#ctor", () => new MeasureDefinition(What, MeasureKind.Rate, Unit.Beds, Unit.Persons, 1_000, Read)),
        Range("Coverage.Measures.MeasureDefinition.#ctor", () => new MeasureDefinition(What, MeasureKind.Count, Unit.Beds, Unit.NotStated, 100, Read)),
        Enumeration("Coverage.Measures.MeasureDefinition.#ctor", () => new MeasureDefinition(What, (MeasureKind)9, Unit.Beds, Unit.NotStated, 1, Read)),
        Enumeration("Coverage.Measures.MeasureDefinition.#ctor", () => new MeasureDefinition(What, MeasureKind.Count, (Unit)999, Unit.NotStated, 1, Read)),
        Null("Coverage.Measures.MeasureDefinition.Over", () => Rate.Over(null!)),
        Bug("Coverage.Measures.MeasureDefinition.Over", () => Share.Over(What)),
        Null("Coverage.Measures.LeftOut.#ctor", () => new LeftOut(Area.Country, null!)),
        Range("Coverage.Measures.LeftOut.#ctor", () => new LeftOut(Area.Country, LeftOutReason.NoData, 0)),
    ];

    private static IEnumerable<ExceptionCase> OfMeasures =>
    [
        Null("Coverage.Measures.Measure.#ctor", () => new Measure(null!, Area.Country, Today, 1)),
        Argument("Coverage.Measures.Measure.#ctor", () => new Measure(Rate, Area.Country, Today, 1, 1)),
        Argument("Coverage.Measures.Measure.#ctor", () => new Measure(Share, Area.Country, Today, 1)),
        Argument("Coverage.Measures.Measure.#ctor", () => new Measure(Count, Area.Country, Today, 1, 1)),
        Argument("Coverage.Measures.Measure.#ctor", () => new Measure(Count, Area.Country, Today, -1)),
        Argument("Coverage.Measures.Measure.#ctor", () => new Measure(Count, Area.Country, Today, 0.001m)),
        Argument("Coverage.Measures.Measure.#ctor", () => new Measure(Count, Area.Country, Today, decimal.MaxValue)),
        Argument("Coverage.Measures.Measure.#ctor", () => new Measure(Share, Area.Country, Today, 0, -1)),
        Argument("Coverage.Measures.Measure.#ctor", () => new Measure(Share, Area.Country, Today, 2, 1)),
        Argument("Coverage.Measures.Measure.#ctor", () => new Measure(Share, Area.Country, Today, 1, 0)),
        Argument("Coverage.Measures.Measure.Undetermined", () => new Measure(Share, Area.Country, Today, 1, 2) { Undetermined = 1.5m }),
        Argument("Coverage.Measures.Measure.Undetermined", () => new Measure(Share, Area.Country, Today, 1, 2) { Undetermined = -1 }),
        Enumeration("Coverage.Measures.Measure.IsVerified", () => new Measure(Share, Area.Country, Today, 1, 2) { IsVerified = (Answer)9 }),
        Argument("Coverage.Measures.Measure.Sources", () => new Measure(Share, Area.Country, Today, 1, 2) { Sources = [null!] }),
        Argument("Coverage.Measures.Measure.Sources", () => new Measure(Share, Area.Country, Today, 1, 2) { Sources = default }),
        Argument("Coverage.Measures.Measure.Editions", () => new Measure(Share, Area.Country, Today, 1, 2) { Editions = [null!] }),
        Argument("Coverage.Measures.Measure.LeftOut", () => new Measure(Share, Area.Country, Today, 1, 2) { LeftOut = [null!] }),
        Argument("Coverage.Measures.Measure.LeftOut", () => new Measure(Share, Area.Of(State.Colima), Today, 1, 2) { LeftOut = [new(Area.Country, LeftOutReason.NoData)] }),
        Null("Coverage.Measures.Measure.Sum", () => Measure.Sum(Area.Country, null!)),
        Null("Coverage.Measures.Measure.Sum", () => Measure.Sum(Area.Country, [null!])),
        Null("Coverage.Measures.Measure.Sum", () => Measure.Sum(Area.Country, [Of(1)], [null!])),
        Argument("Coverage.Measures.Measure.Sum", () => Measure.Sum(Area.Country, [])),
        Argument("Coverage.Measures.Measure.Sum", () => Measure.Sum(Area.Country, [Of(1), Of(1)])),
        Of<OverflowException>("Coverage.Measures.Measure.Sum", () => Measure.Sum(Area.Country, State.All.Select(state => new Measure(Count, Area.Of(state), Today, 1e18m)))),
        Null("Coverage.Measures.Measure.Reaches", () => Of(1).Reaches(null!)),
        Argument("Coverage.Measures.Measure.Reaches", () => Of(1).Reaches(State.Colima.Population2020)),
    ];

    private static IEnumerable<ExceptionCase> OfTheSystem =>
    [
        Null("Coverage.Measures.SystemMeasure.Of", () => BedMeasures.Number(FacilityRegister.Empty, Today).Of(null!)),
        Null("Coverage.Measures.PopulationMeasures.Covered", () => PopulationMeasures.Covered(null!, Census, Today)),
        Null("Coverage.Measures.PopulationMeasures.Covered", () => PopulationMeasures.Covered(AgreementRegister.Reference, null!, Today)),
        Argument("Coverage.Measures.PopulationMeasures.Covered", () => PopulationMeasures.Covered(AgreementRegister.Reference, Census, Today, CoverageBasis.NotStated)),
        Enumeration("Coverage.Measures.PopulationMeasures.Covered", () => PopulationMeasures.Covered(AgreementRegister.Reference, Census, Today, (CoverageBasis)9)),
        Null("Coverage.Measures.FacilityMeasures.ByLevel", () => FacilityMeasures.ByLevel(null!, Census, Today)),
        Null("Coverage.Measures.FacilityMeasures.ByLevel", () => FacilityMeasures.ByLevel(FacilityRegister.Empty, null!, Today)),
        Null("Coverage.Measures.FacilityMeasures.ByKind", () => FacilityMeasures.ByKind(null!, Census, Today)),
        Null("Coverage.Measures.FacilityMeasures.ByKind", () => FacilityMeasures.ByKind(FacilityRegister.Empty, null!, Today)),
        Null("Coverage.Measures.FacilityMeasures.OpenOnAllDays", () => FacilityMeasures.OpenOnAllDays(null!, Today)),
        Null("Coverage.Measures.BedMeasures.Number", () => BedMeasures.Number(null!, Today)),
        Null("Coverage.Measures.BedMeasures.Density", () => BedMeasures.Density(null!, Census, Today)),
        Null("Coverage.Measures.BedMeasures.Density", () => BedMeasures.Density(FacilityRegister.Empty, null!, Today)),
        Null("Coverage.Measures.WorkerMeasures.DoctorsNursesMidwives", () => WorkerMeasures.DoctorsNursesMidwives(null!, Census, Today)),
        Null("Coverage.Measures.WorkerMeasures.DoctorsNursesMidwives", () => WorkerMeasures.DoctorsNursesMidwives(NoStaff, null!, Today)),
        Null("Coverage.Measures.WorkerMeasures.HealthWorkers", () => WorkerMeasures.HealthWorkers(null!, Census, Today)),
        Null("Coverage.Measures.WorkerMeasures.HealthWorkers", () => WorkerMeasures.HealthWorkers(NoStaff, null!, Today)),
        Null("Coverage.Measures.WorkerMeasures.AgainstThresholds", () => WorkerMeasures.AgainstThresholds(null!)),
        Argument("Coverage.Measures.WorkerMeasures.AgainstThresholds", () => WorkerMeasures.AgainstThresholds(new(
            WorkerMeasures.HealthWorkersPer10000.Over(PopulationDefinition.WithoutAffiliation), Area.Country, Today, 1, 1))),
        Null("Coverage.Measures.WorkerMeasures.MissingDoctors", () => WorkerMeasures.MissingDoctors(null!, Today)),
        Null("Coverage.Measures.WorkerMeasures.MissingDoctors", () => WorkerMeasures.MissingDoctors([null!], Today)),
        Argument("Coverage.Measures.WorkerMeasures.MissingDoctors", () => WorkerMeasures.MissingDoctors(Twice, Today)),
        Null("Coverage.Measures.WorkerMeasures.MissingNurses", () => WorkerMeasures.MissingNurses(null!, Today)),
        Argument("Coverage.Measures.WorkerMeasures.MissingNurses", () => WorkerMeasures.MissingNurses(Twice, Today)),
        Null("Coverage.Measures.SupplyMeasures.FilledWhole", () => SupplyMeasures.FilledWhole(null!, Today)),
        Null("Coverage.Measures.SupplyMeasures.FilledWhole", () => SupplyMeasures.FilledWhole([null!], Today)),
        Null("Coverage.Measures.WorksMeasures.Delivered", () => WorksMeasures.Delivered(null!, Today)),
        Null("Coverage.Measures.WorksMeasures.Delivered", () => WorksMeasures.Delivered([null!], Today)),
        Argument("Coverage.Measures.WorksMeasures.Delivered", () => WorksMeasures.Delivered([Works, Works], Today)),
        Null("Coverage.Measures.CensusMeasures.Assessed", () => CensusMeasures.Assessed(null!, Today)),
    ];

    private static IEnumerable<ExceptionCase> OfCommittees =>
    [
        Null("Coverage.Measures.CommitteeMeasures.Formed", () => CommitteeMeasures.Formed(null!, [], [], Today)),
        Null("Coverage.Measures.CommitteeMeasures.Formed", () => CommitteeMeasures.Formed(Edition, null!, [], Today)),
        Null("Coverage.Measures.CommitteeMeasures.Formed", () => CommitteeMeasures.Formed(Edition, [], null!, Today)),
        Null("Coverage.Measures.CommitteeMeasures.Formed", () => CommitteeMeasures.Formed(Edition, [], [null!], Today)),
        Argument("Coverage.Measures.CommitteeMeasures.Formed", () => CommitteeMeasures.Formed(Edition, [default], [], Today)),
        Argument("Coverage.Measures.CommitteeMeasures.Formed", () => CommitteeMeasures.Formed(Edition, [], [new(Some.Unit, Edition), new(Some.Unit, Edition)], Today)),
        Null("Coverage.Measures.CommitteeMeasures.Allotted", () => CommitteeMeasures.Allotted(null!, new Dictionary<Clues, UnitSize>(), Today)),
        Null("Coverage.Measures.CommitteeMeasures.Allotted", () => CommitteeMeasures.Allotted(Edition, null!, Today)),
        Argument("Coverage.Measures.CommitteeMeasures.Allotted", () => CommitteeMeasures.Allotted(Edition, new Dictionary<Clues, UnitSize> { [default] = default }, Today)),
        Null("Coverage.Measures.CommitteeMeasures.Returned", () => CommitteeMeasures.Returned(null!, [], Today)),
        Null("Coverage.Measures.CommitteeMeasures.Returned", () => CommitteeMeasures.Returned(Edition, null!, Today)),
        Null("Coverage.Measures.CommitteeMeasures.Returned", () => CommitteeMeasures.Returned(Edition, [null!], Today)),
        Argument("Coverage.Measures.CommitteeMeasures.Returned", () => CommitteeMeasures.Returned(Edition, [Ledger.Open(Some.Unit, Edition), Ledger.Open(Some.Unit, Edition)], Today)),
    ];

    private static Measure Of(int numerator) => new(Share, Area.Country, Today, numerator, 9);
}
