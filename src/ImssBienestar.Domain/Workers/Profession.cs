using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Workers;

/// <summary>What a post is for, and what a worker is trained for (<i>profesión</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<Profession>))]
public enum Profession
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>General doctor (<i>médico general</i>).</summary>
    GeneralDoctor = 1,

    /// <summary>Specialist doctor (<i>médico especialista</i>).</summary>
    SpecialistDoctor = 2,

    /// <summary>Dentist (<i>odontólogo</i>).</summary>
    Dentist = 3,

    /// <summary>Nurse (<i>enfermería</i>).</summary>
    Nurse = 4,

    /// <summary>Paramedical staff (<i>rama paramédica</i>), such as laboratory and radiology technicians.</summary>
    Paramedical = 5,

    /// <summary>Another branch related to care (<i>rama afín</i>).</summary>
    RelatedToCare = 6,

    /// <summary>Administrative staff (<i>personal administrativo</i>).</summary>
    Administrative = 7,
}
