using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>People without social security who live in the states that concur, as stated (<i>población objetivo</i> in speeches).</summary>
/// <remarks>Definition: <see cref="PopulationDefinition.InConcurrentStatesStated"/>. What is computed of a day is a part of
/// <see cref="WithoutSocialSecurity"/>; see <see cref="PopulationMeasures"/>.</remarks>
public sealed class InConcurrentStates : IPopulationKind
{
    private InConcurrentStates()
    {
    }

    /// <inheritdoc/>
    static Definition IPopulationKind.Definition => PopulationDefinition.InConcurrentStatesStated;
}
