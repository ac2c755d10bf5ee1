using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What a record says of the operation of its facility on the day of the record (<i>estatus de operación</i>).</summary>
/// <remarks>A word of the record, which may contradict its days: see <see cref="Facility.StandingOn"/>.</remarks>
[JsonConverter(typeof(EnumJsonConverter<OperatingStatus>))]
public enum OperatingStatus
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>In operation (<i>en operación</i>).</summary>
    InOperation = 1,

    /// <summary>Out of operation (<i>fuera de operación</i>): closed, suspended, or carried on under another key.</summary>
    OutOfOperation = 2,

    /// <summary>Under construction (<i>en proceso de construcción</i>).</summary>
    UnderConstruction = 3,

    /// <summary>Finished and not yet opened (<i>pendiente de entrar en operación</i>).</summary>
    PendingOperation = 4,
}
