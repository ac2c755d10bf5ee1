using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>Why maintenance is done (<i>tipo de mantenimiento</i>).</summary>
/// <remarks>Source: conference of 2024-01-09, which names both for medical equipment; ordinary usage for the rest of a unit.</remarks>
[JsonConverter(typeof(EnumJsonConverter<MaintenanceKind>))]
public enum MaintenanceKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Preventive: before something fails (<i>preventivo</i>).</summary>
    Preventive = 1,

    /// <summary>Corrective: because something failed (<i>correctivo</i>).</summary>
    Corrective = 2,
}
