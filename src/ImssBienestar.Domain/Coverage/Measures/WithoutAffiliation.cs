using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>People without affiliation to any health service by the 2020 census (<i>sin afiliación</i>, PSINDER).</summary>
/// <remarks>Definition: <see cref="PopulationDefinition.WithoutAffiliation"/>.</remarks>
public sealed class WithoutAffiliation : IPopulationKind
{
    private WithoutAffiliation()
    {
    }

    /// <inheritdoc/>
    static Definition IPopulationKind.Definition => PopulationDefinition.WithoutAffiliation;
}
