using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Committees;

/// <summary>What money was spent on (<i>tipo de gasto</i>). The first three are the kinds stated as allowed; the list of prohibited expenses was not
/// found.</summary>
[JsonConverter(typeof(EnumJsonConverter<ExpenseKind>))]
public enum ExpenseKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Minor works (<i>obra menor</i>): waterproofing, fences, electricity, the doctor's residence.</summary>
    MinorWorks = 1,

    /// <summary>Medical equipment (<i>equipo médico</i>).</summary>
    MedicalEquipment = 2,

    /// <summary>Furniture (<i>mobiliario</i>).</summary>
    Furniture = 3,

    /// <summary>Anything else.</summary>
    Other = 4,
}
