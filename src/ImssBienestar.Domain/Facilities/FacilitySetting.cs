using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>Whether a facility stands in a rural or an urban place (<i>estrato</i>).</summary>
/// <remarks>Not the same as the name of its typology: rural typologies stand in urban places and the reverse.</remarks>
[JsonConverter(typeof(EnumJsonConverter<FacilitySetting>))]
public enum FacilitySetting
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Rural.</summary>
    Rural = 1,

    /// <summary>Urban.</summary>
    Urban = 2,
}
