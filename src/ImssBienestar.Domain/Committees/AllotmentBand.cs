using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Committees;

/// <summary>The sizes of units between which amounts differ (<i>rango de consultorios</i>). Both ends of a band belong to it.</summary>
[JsonConverter(typeof(EnumJsonConverter<AllotmentBand>))]
public enum AllotmentBand
{
    /// <summary>Not known: no amount follows.</summary>
    NotStated = 0,

    /// <summary>One consulting room.</summary>
    OneRoom = 1,

    /// <summary>Two consulting rooms.</summary>
    TwoRooms = 2,

    /// <summary>Three to five consulting rooms.</summary>
    ThreeToFiveRooms = 3,

    /// <summary>Six consulting rooms or more; sources speak of six to twelve.</summary>
    SixOrMoreRooms = 4,

    /// <summary>Health centre with extended services (<i>CESSA</i>).</summary>
    Cessa = 5,
}
