using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>Where a facility stands in its life (<i>etapa</i>), by the events of a register.</summary>
[JsonConverter(typeof(EnumJsonConverter<FacilityStage>))]
public enum FacilityStage
{
    /// <summary>Not known: no event says, or the events leave several open.</summary>
    Unknown = 0,

    /// <summary>It has not opened yet, or does not exist yet.</summary>
    NotOpened = 1,

    /// <summary>It gives service.</summary>
    InOperation = 2,

    /// <summary>Its service is suspended.</summary>
    Suspended = 3,

    /// <summary>It is closed; its record stays, and it may reopen.</summary>
    Closed = 4,

    /// <summary>It ended in a merger or a split: others carry it on.</summary>
    Succeeded = 5,
}
