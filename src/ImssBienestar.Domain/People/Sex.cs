using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.People;

/// <summary>The sex that a CURP states (<i>sexo</i>): position 11.</summary>
/// <remarks>Not the biological sex nor the gender of a record: those are other facts, and may lawfully differ.</remarks>
[JsonConverter(typeof(EnumJsonConverter<Sex>))]
public enum Sex
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Man (<i>hombre</i>), letter H.</summary>
    Man = 1,

    /// <summary>Woman (<i>mujer</i>), letter M.</summary>
    Woman = 2,

    /// <summary>Non-binary (<i>no binario</i>), letter X; in public use since 2022, and in the exchange guides of the health sector.</summary>
    NonBinary = 3,
}
