using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>People who lack access to health services in the measure of poverty of CONEVAL and INEGI
/// (<i>carencia por acceso a los servicios de salud</i>).</summary>
/// <remarks>Definition: <see cref="PopulationDefinition.LackOfHealthAccess"/>. A survey, not a census.</remarks>
public sealed class LackingHealthAccess : IPopulationKind
{
    private LackingHealthAccess()
    {
    }

    /// <inheritdoc/>
    static Definition IPopulationKind.Definition => PopulationDefinition.LackOfHealthAccess;
}
