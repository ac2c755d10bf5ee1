using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Workers;

/// <summary>Whose post it is (<i>plaza federal o estatal</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<PostOwner>))]
public enum PostOwner
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>A federal post, of IMSS-BIENESTAR.</summary>
    Federal = 1,

    /// <summary>A post of the state.</summary>
    State = 2,
}
