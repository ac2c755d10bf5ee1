using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Coverage;

/// <summary>The row of one state in a coverage.</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record StateCoverage
{
    internal StateCoverage(State state, Figure figure, Answer isCovered)
    {
        State = state;
        Figure = figure;
        IsCovered = isCovered;
    }

    /// <summary>Gets the state.</summary>
    public State State { get; }

    /// <summary>Gets the population of the state, with its source.</summary>
    public Figure Figure { get; }

    /// <summary>Gets whether the state counts on the day.</summary>
    public Answer IsCovered { get; }

    /// <summary>Gets the population of the state, in persons.</summary>
    public long Target => (long)Figure.Value;

    /// <summary>Gets the population that surely counts: all of the state or none of it, in persons.</summary>
    public long Covered => IsCovered == Answer.Yes ? Target : 0;

    /// <summary>Gets the population of which it is not known whether it counts, in persons.</summary>
    public long Undetermined => IsCovered == Answer.Unknown ? Target : 0;
}
