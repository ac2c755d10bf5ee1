using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Coverage;

/// <summary>The row of one state in a coverage.</summary>
/// <param name="State">The state.</param>
/// <param name="Figure">The population of the state, with its source.</param>
/// <param name="IsCovered">Whether the state counts on the day.</param>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed record StateCoverage(State State, Figure Figure, Answer IsCovered)
{
    /// <summary>Gets the population of the state, in persons.</summary>
    public long Target => (long)Figure.Value;

    /// <summary>Gets the population that surely counts: all of the state or none of it, in persons.</summary>
    public long Covered => IsCovered == Answer.Yes ? Target : 0;

    /// <summary>Gets the population of which it is not known whether it counts, in persons.</summary>
    public long Undetermined => IsCovered == Answer.Unknown ? Target : 0;
}
