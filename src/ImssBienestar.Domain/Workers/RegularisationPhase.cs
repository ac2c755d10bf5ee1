using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Workers;

/// <summary>A phase of regularisation (<i>fase</i>): the states that were named together, and the day or window of the start, with the states
/// in which it began apart.</summary>
/// <remarks>Immutable. Equality is by reference. No order of its own; a calendar lists phases by number.</remarks>
public sealed partial class RegularisationPhase
{
    /// <summary>Creates a phase.</summary>
    /// <param name="number">The number, 1 or more.</param>
    /// <param name="states">The states, one or more, without repetition.</param>
    /// <param name="start">The first day, or the window it lies in, in every state; null where it is not established. States that began apart are
    /// told with <see cref="With"/>.</param>
    /// <param name="source">Where it was read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="states"/>, one of them, or <paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is below 1.</exception>
    /// <exception cref="ArgumentException">There is no state, a state is repeated, or <paramref name="start"/> is the default value.</exception>
    public RegularisationPhase(int number, IEnumerable<State> states, DateWindow? start, Source source)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Number = number;
        States = [.. Guard.Against.Null(states).Select(state => Guard.Against.Null(state, nameof(states)))];
        Start = start?.Given(nameof(start));
        Source = Guard.Against.Null(source);
        if (States.IsEmpty || States.Distinct().Count() != States.Length)
        {
            throw new ArgumentException("A phase has one state or more, each of them once.", nameof(states));
        }
    }

    /// <summary>Gets the number, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets the states, in the order given.</summary>
    public ImmutableArray<State> States { get; }

    /// <summary>Gets the first day, or the window it lies in, in the states without a start apart; null where it is not established.</summary>
    public DateWindow? Start { get; }

    /// <summary>Gets the starts of the states that did not begin with the others, in the order in which they were told.</summary>
    public ImmutableArray<RegularisationStart> StartsApart { get; private init; } = [];

    /// <summary>Gets where it was read.</summary>
    public Source Source { get; }

    /// <summary>Gets the reading that <see cref="Start"/> or the states rest on; null where the source says it.</summary>
    public Interpretation? Interpretation { get; init; }

    /// <summary>Gets when the phase began in a state: apart, or with the others.</summary>
    /// <param name="state">One of <see cref="States"/>.</param>
    /// <returns>The start, with its source and the reading it rests on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="state"/> is not of this phase.</exception>
    public RegularisationStart StartIn(State state)
    {
        State asked = OfThisPhase(Guard.Against.Null(state), nameof(state));
        return StartsApart.FirstOrDefault(apart => apart.State == asked)
            ?? new RegularisationStart(asked, Start, Source) { Interpretation = Interpretation };
    }

    /// <summary>Tells when the phase began in one of its states, or replaces what was told of it.</summary>
    /// <param name="start">The start.</param>
    /// <returns>A new phase; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="start"/> is null.</exception>
    /// <exception cref="ArgumentException">The state of <paramref name="start"/> is not of this phase.</exception>
    public RegularisationPhase With(RegularisationStart start)
    {
        State told = OfThisPhase(Guard.Against.Null(start).State, nameof(start));
        return new(Number, States, Start, Source)
        {
            Interpretation = Interpretation,
            StartsApart = [.. StartsApart.Where(apart => apart.State != told), start],
        };
    }

    private State OfThisPhase(State state, string name) =>
        States.Contains(state) ? state : throw new ArgumentException("The state is not of this phase.", name);
}
