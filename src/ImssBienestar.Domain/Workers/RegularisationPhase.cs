using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>A phase of regularisation (<i>fase</i>): the states that begin together, and the day or window of the start.</summary>
/// <remarks>Immutable. Equality is by reference. No order of its own; a calendar lists phases by number.</remarks>
public sealed class RegularisationPhase
{
    /// <summary>Creates a phase.</summary>
    /// <param name="number">The number, 1 or more.</param>
    /// <param name="states">The states, one or more, without repetition.</param>
    /// <param name="start">The first day, or the window it lies in; null where it is not established.</param>
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

    /// <summary>Gets the first day, or the window it lies in; null where it is not established.</summary>
    public DateWindow? Start { get; }

    /// <summary>Gets where it was read.</summary>
    public Source Source { get; }

    /// <summary>Gets the reading the start or the states rest on; null where the source says it.</summary>
    public Interpretation? Interpretation { get; init; }

    /// <summary>Answers whether the phase has begun by a day, that day included.</summary>
    /// <param name="day">The day.</param>
    /// <returns>No before the window of the start; yes on its last day and after it; unknown between, and where no start is established.</returns>
    public Answer HasBegunBy(LocalDate day) => Start?.HasHappenedBy(day) ?? Answer.Unknown;
}
