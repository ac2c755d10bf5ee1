using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Committees;

/// <summary>Which of the two bodies of a clinic is meant (<i>clase de comité</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<CommitteeKind>))]
public enum CommitteeKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The committee that decides and spends: <i>Comité de Salud y Bienestar (COSABI)</i> in the operating rules, and <i>Comité de
    /// Salud para el Bienestar</i> in speech. Two names of one body.</summary>
    Health = 1,

    /// <summary>The committee that watches over it (<i>Comité de Contraloría Social</i>).</summary>
    SocialAudit = 2,
}
