using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Measures access by floating catchments (<i>áreas de captación flotantes</i>): what supply there is for each person, everybody competing
/// within reach.</summary>
public static class FloatingCatchment
{
    /// <summary>Measures in two steps: 2SFCA with <see cref="Decay.Within"/>, E2SFCA with zones, a gravity model with
    /// <see cref="Decay.Gravity"/>.</summary>
    /// <typeparam name="TCost"><see cref="Distance"/> or <see cref="TravelTime"/>.</typeparam>
    /// <param name="reach">The ways from places to units.</param>
    /// <param name="decay">The weight of travel.</param>
    /// <returns>The result. A country over straight lines with one limit takes some tens of milliseconds and stores nothing per pair.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CatchmentAccess<TCost> TwoStep<TCost>(Reach<TCost> reach, Decay<TCost> decay)
        where TCost : struct, ITravelCost<TCost> => Of(CatchmentMethod.TwoStep, reach, decay);

    /// <summary>Measures in three steps: a place that reaches many units asks less of each.</summary>
    /// <typeparam name="TCost"><see cref="Distance"/> or <see cref="TravelTime"/>.</typeparam>
    /// <param name="reach">The ways from places to units.</param>
    /// <param name="decay">The weight of travel.</param>
    /// <param name="choice">The weight by which a place chooses among units, those beyond the limit of <paramref name="decay"/> included where this
    /// weight has none; that of travel itself where null. Programs differ here: PySAL lets a place choose among all units.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reach"/> or <paramref name="decay"/> is null.</exception>
    public static CatchmentAccess<TCost> ThreeStep<TCost>(Reach<TCost> reach, Decay<TCost> decay, Decay<TCost>? choice = null)
        where TCost : struct, ITravelCost<TCost> => Of(CatchmentMethod.ThreeStep, reach, decay, choice);

    /// <summary>Measures so that each person counts once among the demand and each unit's ratio is given out once.</summary>
    /// <typeparam name="TCost"><see cref="Distance"/> or <see cref="TravelTime"/>.</typeparam>
    /// <param name="reach">The ways from places to units.</param>
    /// <param name="decay">The weight of travel.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CatchmentAccess<TCost> Balanced<TCost>(Reach<TCost> reach, Decay<TCost> decay)
        where TCost : struct, ITravelCost<TCost> => Of(CatchmentMethod.Balanced, reach, decay);

    /// <summary>Measures so that distance itself costs access, even where nobody competes.</summary>
    /// <typeparam name="TCost"><see cref="Distance"/> or <see cref="TravelTime"/>.</typeparam>
    /// <param name="reach">The ways from places to units.</param>
    /// <param name="decay">The weight of travel.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CatchmentAccess<TCost> Modified<TCost>(Reach<TCost> reach, Decay<TCost> decay)
        where TCost : struct, ITravelCost<TCost> => Of(CatchmentMethod.Modified, reach, decay);

    private static CatchmentAccess<TCost> Of<TCost>(CatchmentMethod method, Reach<TCost> reach, Decay<TCost> decay, Decay<TCost>? choice = null)
        where TCost : struct, ITravelCost<TCost>
    {
        Guard.Against.Null(reach);
        Guard.Against.Null(decay);
        return new(reach, decay, Catchment.Of(method, reach.Legs, decay, choice ?? decay, reach.Supply()));
    }
}
