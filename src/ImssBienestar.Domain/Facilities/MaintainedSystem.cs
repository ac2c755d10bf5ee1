using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What is maintained in a unit (<i>sistema o instalación</i>).</summary>
/// <remarks>Source: the works and repairs read out on 2024-04-09. No official catalogue was found.</remarks>
[JsonConverter(typeof(EnumJsonConverter<MaintainedSystem>))]
public enum MaintainedSystem
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The building: walls, floors, ceilings, doors, waterproofing (<i>inmueble</i>).</summary>
    Building = 1,

    /// <summary>The electrical installation and lighting (<i>instalación eléctrica</i>).</summary>
    Electrical = 2,

    /// <summary>The water and drainage installation (<i>instalación hidráulica</i>).</summary>
    Hydraulic = 3,

    /// <summary>Electromechanical equipment of the building (<i>equipo electromecánico</i>).</summary>
    Electromechanical = 4,

    /// <summary>Medical equipment (<i>equipo médico</i>).</summary>
    MedicalEquipment = 5,
}
