using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Workers;

/// <summary>How firmly a post holds its worker (<i>tipo de contratación</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<PostTenure>))]
public enum PostTenure
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Permanent (<i>base</i>).</summary>
    Permanent = 1,

    /// <summary>Temporary (<i>contrato eventual o temporal</i>).</summary>
    Temporary = 2,
}
