using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Committees;

/// <summary>What the sources make of a rule in an edition on a day (<i>carácter de la regla</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<RuleStanding>))]
public enum RuleStanding
{
    /// <summary>No source states it.</summary>
    NotEstablished = 0,

    /// <summary>Stated: it binds.</summary>
    Stated = 1,

    /// <summary>Sought (<i>se busca</i>): not yet a rule.</summary>
    Sought = 2,

    /// <summary>Stated for another edition only: whether it holds here is not established.</summary>
    StatedElsewhere = 3,

    /// <summary>Stated for another edition, and applied here by a reading of the caller: it binds.</summary>
    AppliedByReading = 4,

    /// <summary>Stated for another edition, and left out here by a reading of the caller.</summary>
    LeftOutByReading = 5,
}
