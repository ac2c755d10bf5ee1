using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>People without social security as derived from the 2020 census (<i>sin seguridad social</i>).</summary>
/// <remarks>Definition: <see cref="PopulationDefinition.WithoutSocialSecurityByCensus"/>. What officials
/// state is <see cref="WithoutSocialSecurityStated"/>, and never mixed with it.</remarks>
public sealed class WithoutSocialSecurity : IPopulationKind
{
    private WithoutSocialSecurity()
    {
    }

    /// <inheritdoc/>
    static Definition IPopulationKind.Definition => PopulationDefinition.WithoutSocialSecurityByCensus;
}
