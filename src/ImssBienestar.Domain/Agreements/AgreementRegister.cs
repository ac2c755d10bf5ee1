using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Agreements;

/// <summary>A register of agreements (<i>registro de convenios</i>): which state concurs, and where the service operates, on any day.</summary>
/// <remarks>
/// <para>Immutable and safe to share between threads; <see cref="With(Agreement)"/> gives a new register. Equality is by reference. No order.</para>
/// <para>Concurrence is computed from instruments of kind 2 (framework accord) and kind 4 (coordination agreement), whatever their day,
/// never from another kind. A day inside a window of signature answers unknown; its last day answers yes.</para>
/// </remarks>
public sealed partial class AgreementRegister
{
    private readonly ImmutableArray<StateRecord> records;
    private readonly ImmutableArray<StateStanding> standings;
    private readonly StateStanding withoutState;

    /// <summary>Creates a register.</summary>
    /// <param name="edition">The name of the data edition, which answers carry.</param>
    /// <param name="verifiedThrough">The last day, included, through which the entries were checked.</param>
    /// <param name="agreements">The instruments, with unique codes.</param>
    /// <param name="milestones">The steps of the transfer; the step <see cref="TransferStep.Operation"/> is the start of operation.</param>
    /// <param name="positions">The positions states were said to take.</param>
    /// <param name="figures">The figures officials gave; those whose scope is a state's INEGI code enter its record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/>, <paramref name="agreements"/> or <paramref name="milestones"/> is null,
    /// or an entry of a list is.</exception>
    /// <exception cref="ArgumentException"><paramref name="edition"/> is empty or white space, or a code of an agreement is repeated.</exception>
    public AgreementRegister(
        string edition,
        LocalDate verifiedThrough,
        IEnumerable<Agreement> agreements,
        IEnumerable<Milestone> milestones,
        IEnumerable<StatedPosition>? positions = null,
        IEnumerable<Figure>? figures = null)
    {
        Edition = Guard.Against.NullOrWhiteSpace(edition);
        VerifiedThrough = verifiedThrough.ToIso();
        Agreements = [.. agreements.NoneNull().OrderBy(agreement => agreement.Signed.Earliest)];
        Milestones = [.. milestones.NoneNull().OrderBy(milestone => milestone.When.Earliest)];
        Positions = [.. (positions ?? []).NoneNull(nameof(positions))];
        Figures = [.. (figures ?? []).NoneNull(nameof(figures))];
        if (Agreements.GroupBy(agreement => agreement.Code, StringComparer.Ordinal).Any(same => same.Count() > 1))
        {
            throw new ArgumentException("Each agreement of a register needs a code of its own.", nameof(agreements));
        }

        records = [.. State.All.Select(RecordOf)];
        var computation = new StandingComputation(Edition, VerifiedThrough);
        standings = [.. records.Select(computation.Of)];
        withoutState = computation.WithoutState();
        Standings = new(standings, withoutState);
    }

    /// <summary>Gets the reference register: every state as the sources read through 2026-08-18 give it.</summary>
    public static AgreementRegister Reference => ReferenceRegister.Register;

    /// <summary>Gets the name of the data edition.</summary>
    public string Edition { get; }

    /// <summary>Gets the last day, included, through which the entries were checked; after it the last answer stands, flagged.</summary>
    public LocalDate VerifiedThrough { get; }

    /// <summary>Gets the instruments, in the order of the earliest possible day of signature.</summary>
    public ImmutableArray<Agreement> Agreements { get; }

    /// <summary>Gets the steps of the transfer, in the order of the earliest possible day.</summary>
    public ImmutableArray<Milestone> Milestones { get; }

    /// <summary>Gets the positions states were said to take.</summary>
    public ImmutableArray<StatedPosition> Positions { get; }

    /// <summary>Gets the figures officials gave of states.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>Gets everything the register knows of a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The record, empty where nothing is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public StateRecord Of(State state) => records[Guard.Against.Null(state).Number - 1];

    /// <summary>Answers whether a state concurs (<i>entidad concurrente</i>) on a day, from the day of signature of its first instrument of
    /// kind 2 or 4.</summary>
    /// <param name="state">The state.</param>
    /// <param name="day">The day. Past <see cref="VerifiedThrough"/> the last answer stands; <see cref="FindingsOn"/> flags it.</param>
    /// <returns>Yes from the last day of the window of signature on; no before its first day; unknown between. An instrument that ended no
    /// longer counts, in the same manner.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public Answer Concurs(State state, LocalDate day) => StandingOf(Guard.Against.Null(state)).On(day.ToIso()).Concurs;

    /// <summary>Answers whether the programme or the decentralised body operates units taken over from a state on a day.</summary>
    /// <param name="state">The state.</param>
    /// <param name="day">The day. Past <see cref="VerifiedThrough"/> the last answer stands; <see cref="FindingsOn"/> flags it.</param>
    /// <returns>Yes from the last day of the window of the start of operation on; no before its first day; unknown between. Where no start
    /// is recorded: no while the state does not concur, otherwise unknown. After the agreement ended: unknown.</returns>
    /// <remarks>Units of the rural programme and federal hospitals of the decentralised body exist in states that never signed; they do
    /// not make this answer yes.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public Answer Operates(State state, LocalDate day) => StandingOf(Guard.Against.Null(state)).On(day.ToIso()).Operates;

    /// <summary>Gets the states that surely concur on a day, in the order of their INEGI codes.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The states for which <see cref="Concurs"/> is yes; those inside a window are not among them.</returns>
    public ImmutableArray<State> ConcurrentStates(LocalDate day) => [.. State.All.Where(state => Concurs(state, day) == Answer.Yes)];

    /// <summary>Gets the reasons for what the register answers about a state on a day.</summary>
    /// <param name="state">The state.</param>
    /// <param name="day">The day.</param>
    /// <returns>The findings: concurrence with its instrument, operation, and the flags of the day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public FindingList FindingsOn(State state, LocalDate day) =>
        new(StandingOf(Guard.Against.Null(state)).On(day.ToIso()).Findings, default, default);

    /// <summary>Adds an agreement, or replaces the one of the same code, for example to take the other reading of a window.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>A new register, whose edition is marked with <c>+</c>; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is null.</exception>
    public AgreementRegister With(Agreement agreement)
    {
        Guard.Against.Null(agreement);
        return new(
            Edition.Extended(),
            VerifiedThrough,
            Agreements.Where(other => !string.Equals(other.Code, agreement.Code, StringComparison.Ordinal)).Append(agreement),
            Milestones,
            Positions,
            Figures);
    }

    /// <summary>Adds a step of the transfer, for example a start of operation, or replaces what is recorded of that step and state.</summary>
    /// <param name="milestone">The step.</param>
    /// <returns>A new register, whose edition is marked with <c>+</c>; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="milestone"/> is null.</exception>
    public AgreementRegister With(Milestone milestone)
    {
        Guard.Against.Null(milestone);
        return new(
            Edition.Extended(),
            VerifiedThrough,
            Agreements,
            Milestones.Where(other => other.State != milestone.State || other.Step != milestone.Step).Append(milestone),
            Positions,
            Figures);
    }

    /// <summary>Names the register's data as another edition, checked through another day.</summary>
    /// <param name="edition">The name of the edition.</param>
    /// <param name="verifiedThrough">The last day, included, through which the entries were checked.</param>
    /// <returns>A new register; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="edition"/> is empty or white space.</exception>
    public AgreementRegister AsEdition(string edition, LocalDate verifiedThrough) =>
        new(edition, verifiedThrough, Agreements, Milestones, Positions, Figures);

    /// <summary>Holds every agreement against its rules: an end not before its start, one instrument of a kind in force at a time, and for
    /// kind 4 the minimum term and the mandatory clauses.</summary>
    /// <returns>One finding per rule that is not met (no) or cannot be told (unknown); a rule that is met gives none.</returns>
    public ImmutableArray<Finding> Validate() => [.. AgreementRules.Check(this)];

    /// <summary>What is answered on a day, state by state.</summary>
    internal DayStandings Standings { get; }

    /// <summary>The standing of a state, or that of a question without state.</summary>
    internal StateStanding StandingOf(State? state) => state is null ? withoutState : standings[state.Number - 1];

    private StateRecord RecordOf(State state) => new(
        state,
        [.. Agreements.Where(agreement => agreement.States.Contains(state))],
        [.. Milestones.Where(milestone => milestone.State == state)],
        [.. Positions.Where(position => position.State == state)],
        [.. Figures.Where(figure => string.Equals(figure.Scope, state.InegiCode, StringComparison.Ordinal))]);
}
