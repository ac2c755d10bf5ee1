using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>A method of floating catchments (<i>áreas de captación flotantes</i>). With f for the weight of travel, P for people, S for supply, R for
/// the ratio of a unit and A for the access of a place.</summary>
[JsonConverter(typeof(EnumJsonConverter<CatchmentMethod>))]
public enum CatchmentMethod
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Two steps (2SFCA; with zones E2SFCA; with a power, gravity): R = S / Σ P f, A = Σ R f. Keeps Σ A P = Σ S, over the units that
    /// serve somebody.</summary>
    TwoStep = 1,

    /// <summary>Three steps (3SFCA): as two, with f times the share G of the unit in all f of the place. Keeps Σ A P = Σ S, over the units that serve
    /// somebody.</summary>
    ThreeStep = 2,

    /// <summary>Balanced (BFCA): the f of a place add up to 1 in the first step, those of a unit in the second. Keeps Σ of demand = Σ P, over the
    /// places that reach a unit, and Σ A = Σ R.</summary>
    Balanced = 3,

    /// <summary>Modified (M2SFCA): f in the first step, f² in the second, so that distance itself costs access. Keeps no sum: Σ A P is Σ S at most
    /// where f is 1 at most.</summary>
    Modified = 4,
}
