using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>When a phase of regularisation began in one of its states (<i>inicio de la fase en la entidad</i>).</summary>
/// <remarks>Equal when all members are equal. No order. Absence is <see langword="null"/>.</remarks>
public sealed partial record RegularisationStart
{
    /// <summary>Creates a start.</summary>
    /// <param name="state">The state.</param>
    /// <param name="window">The first day, or the window it lies in; null where it is not established.</param>
    /// <param name="source">Where it was read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="window"/> is the default value.</exception>
    public RegularisationStart(State state, DateWindow? window, Source source)
    {
        State = Guard.Against.Null(state);
        Window = window?.Given(nameof(window));
        Source = Guard.Against.Null(source);
    }

    /// <summary>Gets the state.</summary>
    public State State { get; }

    /// <summary>Gets the first day, or the window it lies in; null where it is not established.</summary>
    public DateWindow? Window { get; }

    /// <summary>Gets where it was read.</summary>
    public Source Source { get; }

    /// <summary>Gets the reading it rests on; null where the source says it.</summary>
    public Interpretation? Interpretation { get; init; }

    /// <summary>Answers whether the phase has begun in the state by a day, that day included.</summary>
    /// <param name="day">The day.</param>
    /// <returns>No before the window; yes on its last day and after it; unknown between, and where no start is established.</returns>
    public Answer HasBegunBy(LocalDate day) => Window?.HasHappenedBy(day) ?? Answer.Unknown;
}
