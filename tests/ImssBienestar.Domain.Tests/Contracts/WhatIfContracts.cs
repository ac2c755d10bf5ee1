using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Coverage.WhatIf;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Coverage.WhatIf;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Contracts.ExceptionCase;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Contracts;

internal sealed class WhatIfContracts : IContractCases
{
    private static readonly LocalDate Today = Day("2027-01-01");
    private static readonly ProgrammeEdition Edition = ProgrammeEdition.ImssBienestar2025;
    private static readonly Dictionary<Clues, UnitSize> NoUnits = [];
    private static readonly CommitteeProgress Progress = new(World.Centre, Edition);
    private static readonly Ledger Book = Ledger.Open(World.Centre, Edition);
    private static readonly UnitStaff Staff = new(World.Centre);
    private static readonly HospitalWorks Hospital = new("a", State.Colima, World.Said);
    private static readonly HealthSystem Least = new(AgreementRegister.Reference, PopulationTable.Census2020);
    private static readonly Agreement Colima = World.Signed(State.Colima, "2026-01-01");
    private static readonly Milestone Step = new(State.Colima, TransferStep.Operation, Domain.Time.DateWindow.Exactly(Today), World.Said);

    public static string Concept => "Coverage.WhatIf";

    public static IEnumerable<ExceptionCase> Exceptions => [.. OfSystems, .. OfReplacements];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>
    {
        [typeof(HealthSystem)] = () => Contract.EqualityHolds(
            Least, new HealthSystem(AgreementRegister.Reference, PopulationTable.Census2020), Least with { Facilities = FacilityRegister.Empty }),
        [typeof(ScenarioPeriod)] = () =>
        {
            ScenarioComparison comparison = new Scenario(Least).Compare(Today);
            Contract.EqualityHolds(
                new ScenarioPeriod(new(Today, Today), comparison), new(new(Today, Today), comparison), new(new(Today, Today.PlusDays(1)), comparison));
        },
        [typeof(MeasureDifference)] = () =>
        {
            Measure one = new(WorksMeasures.WorksDelivered, Area.Country, Today, 1, 2);
            Measure same = new(WorksMeasures.WorksDelivered, Area.Country, Today, 1, 2);
            Contract.EqualityHolds(new MeasureDifference(null, one), new MeasureDifference(null, same), new MeasureDifference(one, null));
        },
    };

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>();

    private static IEnumerable<ExceptionCase> OfSystems =>
    [
        Null("Coverage.WhatIf.HealthSystem.#ctor", () => new HealthSystem(null!, PopulationTable.Census2020)),
        Null("Coverage.WhatIf.HealthSystem.#ctor", () => new HealthSystem(AgreementRegister.Reference, null!)),
        Null("Coverage.WhatIf.HealthSystem.Agreements", () => Least with { Agreements = null! }),
        Null("Coverage.WhatIf.HealthSystem.Population", () => Least with { Population = null! }),
        Null("Coverage.WhatIf.HealthSystem.StaffOfCentres", () => Least with { StaffOfCentres = [null!] }),
        Argument("Coverage.WhatIf.HealthSystem.StaffOfCentres", () => Least with { StaffOfCentres = [Staff, Staff] }),
        Null("Coverage.WhatIf.HealthSystem.Prescriptions", () => Least with { Prescriptions = [null!] }),
        Null("Coverage.WhatIf.HealthSystem.Works", () => Least with { Works = [null!] }),
        Argument("Coverage.WhatIf.HealthSystem.Works", () => Least with { Works = [Hospital, Hospital] }),
        Null("Coverage.WhatIf.SystemReport.Of", () => Least.MeasuresOn(Today).Of(null!)),
        Null("Coverage.WhatIf.ProgrammeYear.#ctor", () => new ProgrammeYear(null!, NoUnits)),
        Null("Coverage.WhatIf.ProgrammeYear.#ctor", () => new ProgrammeYear(Edition, null!)),
        Null("Coverage.WhatIf.ProgrammeYear.#ctor", () => new ProgrammeYear(Edition, NoUnits, [null!])),
        Null("Coverage.WhatIf.ProgrammeYear.#ctor", () => new ProgrammeYear(Edition, NoUnits, [], [null!])),
        Argument("Coverage.WhatIf.ProgrammeYear.#ctor", () => new ProgrammeYear(Edition, new Dictionary<Clues, UnitSize> { [default] = default })),
        Argument("Coverage.WhatIf.ProgrammeYear.#ctor", () => new ProgrammeYear(Edition, NoUnits, [Progress, Progress])),
        Argument("Coverage.WhatIf.ProgrammeYear.#ctor", () => new ProgrammeYear(Edition, NoUnits, [], [Book, Book])),
        Null("Coverage.WhatIf.Scenario.#ctor", () => new Scenario(null!)),
        Null("Coverage.WhatIf.Scenario.Timeline", () => new Scenario(Least).Timeline(null!)),
        Null("Coverage.WhatIf.Scenario.With", () => new Scenario(Least).With(null!)),
        Argument("Coverage.WhatIf.Scenario.With", () => new Scenario(Least).With(Replacement.OfStaff(Staff))),
        Argument("Coverage.WhatIf.Scenario.With", () => new Scenario(Least).With(Replacement.OfPopulation(State.Colima, State.Colima.WithoutAffiliation2020))),
    ];

    private static IEnumerable<ExceptionCase> OfReplacements =>
    [
        Null("Coverage.WhatIf.Replacement.OfAgreements", () => Replacement.OfAgreements(null!, [])),
        Null("Coverage.WhatIf.Replacement.OfAgreements", () => Replacement.OfAgreements(State.Colima, null!)),
        Null("Coverage.WhatIf.Replacement.OfAgreements", () => Replacement.OfAgreements(State.Colima, [null!])),
        Null("Coverage.WhatIf.Replacement.OfAgreements", () => Replacement.OfAgreements(State.Colima, [], [null!])),
        Argument("Coverage.WhatIf.Replacement.OfAgreements", () => Replacement.OfAgreements(State.Jalisco, [Colima])),
        Argument("Coverage.WhatIf.Replacement.OfAgreements", () => Replacement.OfAgreements(State.Jalisco, [], [Step])),
        Argument("Coverage.WhatIf.Replacement.OfAgreements", () => Replacement.OfAgreements(State.Colima, [Colima, Colima])),
        Null("Coverage.WhatIf.Replacement.OfEvents", () => Replacement.OfEvents(World.Closed, null!)),
        Null("Coverage.WhatIf.Replacement.OfEvents", () => Replacement.OfEvents(World.Closed, [null!])),
        Argument("Coverage.WhatIf.Replacement.OfEvents", () => Replacement.OfEvents(World.Centre, [World.Closure])),
        Argument("Coverage.WhatIf.Replacement.OfEvents", () => Replacement.OfEvents(default, [])),
        Null("Coverage.WhatIf.Replacement.OfRecord", () => Replacement.OfRecord(null!)),
        Null("Coverage.WhatIf.Replacement.OfStaff", () => Replacement.OfStaff((UnitStaff)null!)),
        Null("Coverage.WhatIf.Replacement.OfStaff", () => Replacement.OfStaff((StaffRegister)null!)),
        Null("Coverage.WhatIf.Replacement.OfStaff", () => Replacement.OfStaff(null!, [])),
        Null("Coverage.WhatIf.Replacement.OfStaff", () => Replacement.OfStaff(State.Colima, null!)),
        Null("Coverage.WhatIf.Replacement.OfStaff", () => Replacement.OfStaff(State.Colima, [null!])),
        Argument("Coverage.WhatIf.Replacement.OfStaff", () => Replacement.OfStaff(State.Jalisco, [Staff])),
        Argument("Coverage.WhatIf.Replacement.OfStaff", () => Replacement.OfStaff(State.Colima, [Staff, Staff])),
        Null("Coverage.WhatIf.Replacement.OfPopulation", () => Replacement.OfPopulation(null!, State.Colima.Population2020)),
        Null("Coverage.WhatIf.Replacement.OfPopulation", () => Replacement.OfPopulation(State.Colima, null!)),
        Argument("Coverage.WhatIf.Replacement.OfPopulation", () => Replacement.OfPopulation(State.Jalisco, State.Colima.Population2020)),
        Argument("Coverage.WhatIf.Replacement.OfPopulation", () => Replacement.OfPopulation(State.Colima, World.People(State.Colima, 1.5m))),
    ];
}
