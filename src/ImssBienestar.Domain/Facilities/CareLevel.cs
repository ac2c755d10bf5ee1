using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>The level of care of a facility (<i>nivel de atención</i>). The numbers have no order: a level that does not apply is none.</summary>
[JsonConverter(typeof(EnumJsonConverter<CareLevel>))]
public enum CareLevel
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>First level: health centres and other first contact.</summary>
    First = 1,

    /// <summary>Second level: hospitals of basic specialties.</summary>
    Second = 2,

    /// <summary>Third level: high speciality.</summary>
    Third = 3,

    /// <summary>Does not apply (<i>no aplica</i>): stores, offices, some mobile units. Not the same as not stated.</summary>
    NotApplicable = 4,
}
