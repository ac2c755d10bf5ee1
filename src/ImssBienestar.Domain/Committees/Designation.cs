using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Committees;

/// <summary>How the members of a committee came to it (<i>designación</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<Designation>))]
public enum Designation
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Elected by the open assembly of the community (<i>asamblea</i>).</summary>
    ElectedByAssembly = 1,

    /// <summary>Ratified by the assembly for another fiscal year (<i>ratificación</i>); reported for 2026.</summary>
    RatifiedByAssembly = 2,

    /// <summary>Named without an assembly.</summary>
    NamedWithoutAssembly = 3,
}
