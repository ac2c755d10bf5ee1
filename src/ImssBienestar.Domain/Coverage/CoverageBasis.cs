using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage;

/// <summary>What makes the people of a state count as covered (<i>criterio de cobertura</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<CoverageBasis>))]
public enum CoverageBasis
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The state concurs: it signed an instrument of kind 2 or 4.</summary>
    Concurrence = 1,

    /// <summary>The programme or the decentralised body operates units taken over from the state.</summary>
    Operation = 2,
}
