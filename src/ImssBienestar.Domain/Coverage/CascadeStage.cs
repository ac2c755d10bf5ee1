using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Coverage;

/// <summary>A stage of a cascade: which share of the population reaches it (<i>etapa</i>).</summary>
/// <remarks>Equal when both members are equal. No order.</remarks>
public sealed partial record CascadeStage
{
    /// <summary>Creates a stage.</summary>
    /// <param name="name">The name, such as <c>initial contact</c>.</param>
    /// <param name="share">The share of the population of the cascade.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    public CascadeStage(string name, Ratio share)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Share = share;
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the share of the population of the cascade.</summary>
    public Ratio Share { get; }
}
