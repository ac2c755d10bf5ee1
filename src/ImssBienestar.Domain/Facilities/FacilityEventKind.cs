using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What happened to a facility (<i>movimiento del establecimiento</i>).</summary>
/// <remarks>Opening, suspension, closure and reopening change the operation and not the record; a transfer changes the key and not the
/// facility; a merger and a split end facilities and begin others.</remarks>
[JsonConverter(typeof(EnumJsonConverter<FacilityEventKind>))]
public enum FacilityEventKind
{
    /// <summary>Not stated: no event has it.</summary>
    NotStated = 0,

    /// <summary>It began to give service for the first time (<i>inicio de operación</i>).</summary>
    Opening = 1,

    /// <summary>The same facility goes on under a new key, as when it passes from a state to IMSS-Bienestar
    /// (<i>cambio de institución</i>).</summary>
    Transfer = 2,

    /// <summary>Several facilities became one, which is a new one (<i>fusión</i>).</summary>
    Merger = 3,

    /// <summary>One facility became several, which are new ones (<i>división</i>).</summary>
    Split = 4,

    /// <summary>It stopped giving service for a time (<i>suspensión temporal</i>).</summary>
    Suspension = 5,

    /// <summary>It stopped giving service for good, as was thought (<i>cierre, baja</i>); its record stays.</summary>
    Closure = 6,

    /// <summary>It gives service again after a suspension or a closure (<i>reapertura</i>).</summary>
    Reopening = 7,

    /// <summary>What is recorded of it changed: name, typology, beds (<i>modificación</i>).</summary>
    Change = 8,
}
