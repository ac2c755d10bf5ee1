using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.People;

/// <summary>The part of a CURP that comes from one fact about the person (<i>segmento</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<CurpSegment>))]
public enum CurpSegment
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>First surname (<i>primer apellido</i>): positions 1, 2 and 14.</summary>
    FirstSurname = 1,

    /// <summary>Second surname (<i>segundo apellido</i>): positions 3 and 15.</summary>
    SecondSurname = 2,

    /// <summary>Given names (<i>nombre</i>): positions 4 and 16.</summary>
    GivenNames = 3,

    /// <summary>Date of birth (<i>fecha de nacimiento</i>): positions 5 to 10, and the century that position 17 tells.</summary>
    BirthDate = 4,

    /// <summary>Sex (<i>sexo</i>): position 11.</summary>
    Sex = 5,

    /// <summary>Birthplace (<i>entidad de nacimiento</i>): positions 12 and 13.</summary>
    Birthplace = 6,
}
