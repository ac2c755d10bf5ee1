using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Workers;

/// <summary>The branch of a post (<i>rama</i>), which decides the stage of regularisation. Which posts belong to which branch is the catalogue's
/// to say.</summary>
[JsonConverter(typeof(EnumJsonConverter<RegularisationBranch>))]
public enum RegularisationBranch
{
    /// <summary>Not stated: nothing is assumed of the stage.</summary>
    NotStated = 0,

    /// <summary>Medical (<i>médica</i>).</summary>
    Medical = 1,

    /// <summary>Nursing (<i>enfermería</i>).</summary>
    Nursing = 2,

    /// <summary>Paramedical (<i>paramédica</i>).</summary>
    Paramedical = 3,

    /// <summary>Related to the three above (<i>afín</i>).</summary>
    Related = 4,

    /// <summary>Any other category: of the second stage.</summary>
    Other = 5,
}
