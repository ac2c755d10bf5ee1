using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Workers;

/// <summary>The zone of a post for the pay incentive of 2024 (<i>zona</i>). Only zones 2 and 3 were stated.</summary>
[JsonConverter(typeof(EnumJsonConverter<IncentiveZone>))]
public enum IncentiveZone
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Outside the zones that have an incentive.</summary>
    Outside = 1,

    /// <summary>Zone 2.</summary>
    Zone2 = 2,

    /// <summary>Zone 3.</summary>
    Zone3 = 3,
}
