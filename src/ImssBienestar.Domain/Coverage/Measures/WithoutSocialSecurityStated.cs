using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>People without social security as officials or the press state them (<i>sin seguridad social, según lo declarado</i>).</summary>
/// <remarks>Definition: <see cref="PopulationDefinition.WithoutSocialSecurityStated"/>. What the census gives is <see cref="WithoutSocialSecurity"/>.</remarks>
public sealed class WithoutSocialSecurityStated : IPopulationKind
{
    private WithoutSocialSecurityStated()
    {
    }

    /// <inheritdoc/>
    static Definition IPopulationKind.Definition => PopulationDefinition.WithoutSocialSecurityStated;
}
