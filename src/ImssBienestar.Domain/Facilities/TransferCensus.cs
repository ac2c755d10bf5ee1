using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>The census of units before a transfer (<i>levantamiento, diagnóstico de campo</i>): the units to assess, and the visits
/// made.</summary>
/// <remarks>
/// <para>Immutable and safe to share between threads. Censuses merge by union, in any grouping: a visit that both hold counts once.
/// Equality is by reference. No order.</para>
/// <para>A unit counts as assessed when every one of the eight areas is settled; see <see cref="CensusRecord"/>. Visits to units that are
/// not on the list are kept, told by <see cref="Validate"/>, and never counted.</para>
/// </remarks>
public sealed partial class TransferCensus
{
    private readonly ImmutableSortedDictionary<Clues, CensusRecord> records;
    private readonly ImmutableHashSet<Clues> listed;

    /// <summary>Creates a census.</summary>
    /// <param name="unitsToAssess">The keys of the units to assess; a key given twice counts once.</param>
    /// <param name="assessments">The visits, in any order; an equal one given twice is kept once.</param>
    /// <exception cref="ArgumentNullException">An argument is null, or an assessment is.</exception>
    /// <exception cref="ArgumentException">A key is the default value.</exception>
    public TransferCensus(IEnumerable<Clues> unitsToAssess, IEnumerable<UnitAssessment> assessments)
    {
        listed = [.. Guard.Against.Null(unitsToAssess).Select(unit => unit.Given(nameof(unitsToAssess)))];
        UnitsToAssess = [.. listed.Order()];
        Assessments =
        [
            .. Guard.Against.Null(assessments).Select(visit => Guard.Against.Null(visit, nameof(assessments)))
                .Distinct()
                .OrderBy(visit => visit.Unit)
                .ThenBy(visit => visit.On.Earliest)
                .ThenBy(visit => visit.On.Latest),
        ];
        ILookup<Clues, UnitAssessment> visits = Assessments.ToLookup(visit => visit.Unit);
        records = listed.Union(Assessments.Select(visit => visit.Unit))
            .ToImmutableSortedDictionary(unit => unit, unit => new CensusRecord(unit, [.. visits[unit]]));
    }

    /// <summary>Gets how many units the census had visited by 15 March 2022, as stated that day: 4,747.</summary>
    public static Figure UnitsStated2022 => Stated(ReferenceFigures.CensusOfUnits);

    /// <summary>Gets how many states it had reached by then: 13. How many units in each was not said.</summary>
    public static Figure StatesStated2022 => Stated(ReferenceFigures.CensusOfUnitsStates);

    /// <summary>Gets the 13 states it had reached by then, as named that day, in the order of their INEGI codes. Durango is among them and
    /// never signed: a census is not a transfer.</summary>
    public static ImmutableArray<State> States2022 { get; } =
    [
        State.BajaCaliforniaSur, State.Campeche, State.Colima, State.CiudadDeMexico, State.Durango, State.Michoacan, State.Nayarit,
        State.Oaxaca, State.Sinaloa, State.Sonora, State.Tlaxcala, State.Veracruz, State.Zacatecas,
    ];

    /// <summary>Gets the units to assess, by key.</summary>
    public ImmutableArray<Clues> UnitsToAssess { get; }

    /// <summary>Gets every visit, by unit and day; those replaced by a later one are kept.</summary>
    public ImmutableArray<UnitAssessment> Assessments { get; }

    /// <summary>Gets the progress over all units to assess.</summary>
    public CensusProgress Progress => CensusProgress.Of(Listed(null));

    /// <summary>Gets the states with units to assess, in the order of their INEGI codes.</summary>
    public ImmutableArray<State> States => [.. State.All.Where(state => UnitsToAssess.Any(unit => unit.State == state))];

    /// <summary>Gets what the census knows of a unit.</summary>
    /// <param name="unit">The key of the unit before the transfer.</param>
    /// <returns>The record; null where the unit is neither on the list nor visited.</returns>
    public CensusRecord? Of(Clues unit) => records.GetValueOrDefault(unit);

    /// <summary>Gets the progress in a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The progress; null where no unit of the state is on the list, which is not zero of zero.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public CensusProgress? ProgressOf(State state)
    {
        CensusProgress progress = CensusProgress.Of(Listed(Guard.Against.Null(state)));
        return progress.ToAssess == 0 ? null : progress;
    }

    /// <summary>Gets how the units to assess stand in an area.</summary>
    /// <param name="area">The area.</param>
    /// <param name="state">The state; null for the whole country.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    public AreaTally Tally(CensusArea area, State? state = null)
    {
        Guard.Against.Null(area);
        ILookup<Answer, CensusRecord> byAnswer = Listed(state).ToLookup(record => record.IsAdequate(area));
        return new(byAnswer[Answer.Yes].Count(), byAnswer[Answer.No].Count(), byAnswer[Answer.Unknown].Count());
    }

    /// <summary>Gets the census as it surely stood on a day: the same list, and the visits made by then.</summary>
    /// <param name="day">The day, included. A visit known only within a window counts from the last day of the window on.</param>
    /// <returns>A new census.</returns>
    public TransferCensus AsOf(LocalDate day) =>
        new(UnitsToAssess, Assessments.Where(visit => visit.On.HasHappenedBy(day) == Answer.Yes));

    /// <summary>Merges two censuses: the units and the visits of both.</summary>
    /// <param name="other">The other census.</param>
    /// <returns>A new census; grouping, order and repetition do not change what it answers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public TransferCensus Merge(TransferCensus other) =>
        new(UnitsToAssess.Concat(Guard.Against.Null(other).UnitsToAssess), Assessments.Concat(other.Assessments));

    /// <summary>Holds every visit against the list, against itself and against the other visits to the same unit.</summary>
    /// <returns>One finding per contradiction (no) or open point (unknown), by unit. A unit that was not visited gives none: it is part of
    /// <see cref="Progress"/>.</returns>
    public ImmutableArray<Finding> Validate() =>
        [.. records.Values.SelectMany(record => CensusRules.Check(record, listed.Contains(record.Unit)))];

    private static Figure Stated(Definition definition) =>
        AgreementRegister.Reference.Figures.Single(figure => figure.Definition == definition);

    private IEnumerable<CensusRecord> Listed(State? state) =>
        UnitsToAssess.Where(unit => state is null || unit.State == state).Select(unit => records[unit]);
}
