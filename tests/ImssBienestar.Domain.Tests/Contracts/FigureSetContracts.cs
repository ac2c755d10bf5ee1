using System.Text.Json;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Coverage.Reconciliation;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Contracts.ExceptionCase;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Contracts;

/// <summary>Sets of figures, and the answers that take one.</summary>
internal sealed class FigureSetContracts : IContractCases
{
    private static readonly LocalDate Today = Day("2026-08-18");
    private static readonly Definition People = new("A", new BilingualText("personas", "people"));
    private static readonly FigureSet Set = PublishedFigures.Reference;

    public static string Concept => "Law.FigureSet";

    public static IEnumerable<ExceptionCase> Exceptions =>
    [
        Null("Law.FigureSet.#ctor", () => new FigureSet(null!, Today, [])),
        Null("Law.FigureSet.#ctor", () => new FigureSet("e", Today, null!)),
        Null("Law.FigureSet.#ctor", () => new FigureSet("e", Today, [null!])),
        Argument("Law.FigureSet.#ctor", () => new FigureSet(" ", Today, [])),
        Argument("Law.FigureSet.#ctor", () => new FigureSet("e", Today, [Of(1, Unit.NotStated)])),
        Argument("Law.FigureSet.#ctor", () => new FigureSet("e", Today, [Of(0.5m)])),
        Argument("Law.FigureSet.#ctor", () => new FigureSet("e", Today, [Of(10_000_000_001)])),
        Argument("Law.FigureSet.#ctor", () => new FigureSet("e", Today, [Of(100.1m, Unit.Percent)])),
        Argument("Law.FigureSet.#ctor", () => new FigureSet("e", Today, [Of(decimal.MaxValue, Unit.Pesos)])),
        Argument("Law.FigureSet.#ctor", () => new FigureSet("e", Today, [Of(0.0000001m, Unit.Pesos)])),
        Argument("Law.FigureSet.#ctor", () => new FigureSet("e", Today, [Of(1), Of(1)])),
        Argument("Law.FigureSet.#ctor", () => new FigureSet("e", Today, [Of(1), Of(2, definition: new("A", new BilingualText("otras", "others")))])),
        Null("Law.FigureSet.Of", () => Set.Of(null!, Unit.Persons)),
        Null("Law.FigureSet.Of", () => Set.Of(People, Unit.Persons, null!)),
        Argument("Law.FigureSet.Of", () => Set.Of(People, Unit.Persons, " ")),
        Enumeration("Law.FigureSet.Of", () => Set.Of(People, (Unit)99)),
        Null("Law.FigureSet.On", () => Set.On(Today, null!, Unit.Persons)),
        Null("Law.FigureSet.On", () => Set.On(Today, People, Unit.Persons, null!)),
        Argument("Law.FigureSet.On", () => Set.On(Today, People, Unit.Persons, " ")),
        Enumeration("Law.FigureSet.On", () => Set.On(Today, People, (Unit)99)),
        Null("Law.FigureSet.With", () => Set.With(null!)),
        Argument("Law.FigureSet.With", () => Set.With(Of(0.5m))),
        Argument("Law.FigureSet.With", () => Set.With(NationalFigures.InOtherStatesStated)),
        Null("Law.FigureSet.AsEdition", () => Set.AsEdition(null!, Today)),
        Argument("Law.FigureSet.AsEdition", () => Set.AsEdition(" ", Today)),
        Of<JsonException>("Law.FigureSet.FromJson", () => FigureSet.FromJson("{}"u8)),
        Of<JsonException>("Law.FigureSet.FromJson", () => FigureSet.FromJson([])),
        Null("Coverage.Reconciliation.PublishedFigures.Against", () => PublishedFigures.Against(null!, Set)),
        Null("Coverage.Reconciliation.PublishedFigures.Against", () => PublishedFigures.Against(AgreementRegister.Reference, null!)),
        Null("Coverage.Measures.WorkerMeasures.AgainstThresholds", () => WorkerMeasures.AgainstThresholds(null!, Set)),
        Null("Coverage.Measures.WorkerMeasures.AgainstThresholds", () => WorkerMeasures.AgainstThresholds(Density(PopulationDefinition.CensusPopulation), null!)),
        Argument("Coverage.Measures.WorkerMeasures.AgainstThresholds", () => WorkerMeasures.AgainstThresholds(Density(PopulationDefinition.WithoutAffiliation), Set)),
        Null("Committees.ProgrammeFigures.SetOf", () => ProgrammeFigures.SetOf(null!)),
        Null("Committees.NationalAllotment.Compare", () => NationalAllotment.Of(ProgrammeEdition.ImssBienestar2025, [UnitSize.OfRooms(1)]).Compare(null!)),
    ];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>();

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>();

    private static Figure Of(decimal value, Unit unit = Unit.Persons, Definition? definition = null) =>
        new(value, unit, DateWindow.Exactly(Today), "MX", definition ?? People, new Source("x", Confidence.Reported));

    private static Measure Density(Definition population) => new(WorkerMeasures.HealthWorkersPer10000.Over(population), Area.Country, Today, 1, 1);
}
