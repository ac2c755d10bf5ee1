using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What a visit found in an area of a unit (<i>resultado por área</i>).</summary>
/// <remarks>The default is that the area was not assessed, which is neither adequate nor a gap.</remarks>
[JsonConverter(typeof(EnumJsonConverter<AreaGrade>))]
public enum AreaGrade
{
    /// <summary>Not assessed: nothing is known of the area.</summary>
    NotAssessed = 0,

    /// <summary>Assessed and adequate: nothing is missing.</summary>
    Adequate = 1,

    /// <summary>Assessed, with gaps (<i>brechas</i>).</summary>
    WithGaps = 2,
}
