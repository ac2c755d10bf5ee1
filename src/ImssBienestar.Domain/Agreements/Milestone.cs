using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Agreements;

/// <summary>A step that a state took, with the day or window in which it did (<i>hito</i>).</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record Milestone
{
    /// <summary>Creates a milestone.</summary>
    /// <param name="state">The state.</param>
    /// <param name="step">The step.</param>
    /// <param name="when">The day, or the window in which it lies.</param>
    /// <param name="source">Where it was read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="when"/> is the default value.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="step"/> is not a declared one.</exception>
    public Milestone(State state, TransferStep step, DateWindow when, Source source)
    {
        State = Guard.Against.Null(state);
        Step = Guard.Against.EnumOutOfRange(step);
        When = when.Given();
        Source = Guard.Against.Null(source);
    }

    /// <summary>Gets the state.</summary>
    public State State { get; }

    /// <summary>Gets the step.</summary>
    public TransferStep Step { get; }

    /// <summary>Gets the day, or the window in which it lies.</summary>
    public DateWindow When { get; }

    /// <summary>Gets where it was read.</summary>
    public Source Source { get; }

    /// <summary>Gets the interpretation behind the day or window; null where the source gives it plainly.</summary>
    public Interpretation? Interpretation { get; init; }

    /// <summary>Gets a remark; null where there is nothing to say.</summary>
    public BilingualText? Note { get; init; }
}
