using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What a facility is for (<i>tipo de establecimiento</i>), by the four kinds of the catalogue.</summary>
[JsonConverter(typeof(EnumJsonConverter<FacilityKind>))]
public enum FacilityKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Consultation without beds for stays (<i>de consulta externa</i>).</summary>
    Outpatient = 1,

    /// <summary>Hospital (<i>de hospitalización</i>).</summary>
    Hospital = 2,

    /// <summary>Support: stores, laboratories, offices (<i>de apoyo</i>).</summary>
    Support = 3,

    /// <summary>Social assistance (<i>de asistencia social</i>).</summary>
    SocialAssistance = 4,
}
