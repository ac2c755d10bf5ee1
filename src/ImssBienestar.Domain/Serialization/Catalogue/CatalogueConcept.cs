using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>The chapters of the rule catalogue (<i>capítulos</i>), in their order: the concepts of this library.</summary>
[JsonConverter(typeof(EnumJsonConverter<CatalogueConcept>))]
public enum CatalogueConcept
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The General Health Law, which many concepts apply.</summary>
    Law = 1,

    /// <summary>The right to free care of a person.</summary>
    Eligibility = 2,

    /// <summary>Agreements of states.</summary>
    Agreements = 3,

    /// <summary>Health facilities, their works and their census.</summary>
    Facilities = 4,

    /// <summary>Committees of <i>La Clínica es Nuestra</i>.</summary>
    Committees = 5,

    /// <summary>Workers and their regularisation.</summary>
    Workers = 6,

    /// <summary>Programmes, their money and the supply of medicines.</summary>
    Programs = 7,

    /// <summary>The states and their population.</summary>
    States = 8,

    /// <summary>Coverage and its measures.</summary>
    Coverage = 9,

    /// <summary>Receipts of decisions.</summary>
    Receipts = 10,
}
