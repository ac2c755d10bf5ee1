using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>Why a record was taken out of the catalogue (<i>motivo de baja</i>), as far as real records show.</summary>
[JsonConverter(typeof(EnumJsonConverter<DeregistrationReason>))]
public enum DeregistrationReason
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The facility passed to another institution and goes on under another key (<i>por cambio de institución</i>).</summary>
    ChangeOfInstitution = 1,

    /// <summary>The facility moved into another one (<i>por traslado a otro establecimiento</i>).</summary>
    MovedToAnotherFacility = 2,
}
