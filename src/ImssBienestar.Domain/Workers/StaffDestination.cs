using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Workers;

/// <summary>What becomes of a worker of a state when its services are federalised (<i>destino del personal</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<StaffDestination>))]
public enum StaffDestination
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Stays with the state, in a state post and a state service (<i>permanece</i>).</summary>
    StaysWithState = 1,

    /// <summary>Keeps the state post and works in a unit of the decentralised body (<i>comisionado</i>).</summary>
    Seconded = 2,

    /// <summary>Takes a federal post of the decentralised body (<i>transferido</i>).</summary>
    Transferred = 3,
}
