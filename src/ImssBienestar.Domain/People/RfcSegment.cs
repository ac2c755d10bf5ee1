using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.People;

/// <summary>A part of the RFC of a person that is compared by itself (<i>parte de la clave</i>).</summary>
/// <remarks>The letters are told apart by position: which name each comes from depends on the surnames, of which one may be short or absent.</remarks>
[JsonConverter(typeof(EnumJsonConverter<RfcSegment>))]
public enum RfcSegment
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Position 1: the first letter of the first surname, or of the only one.</summary>
    FirstLetter = 1,

    /// <summary>Position 2: the first inner vowel of the first surname; the second letter of an only surname; the first letter of the second
    /// surname where the first has one or two letters.</summary>
    SecondLetter = 2,

    /// <summary>Position 3: the first letter of the second surname; the first letter of the given name where there is one surname, or the first
    /// is short.</summary>
    ThirdLetter = 3,

    /// <summary>Position 4: the first letter of the given name, or its second; X in an inconvenient word.</summary>
    FourthLetter = 4,

    /// <summary>Positions 5 to 10: the birth date, year, month and day of two digits each.</summary>
    BirthDate = 5,

    /// <summary>Positions 11 and 12: what the algorithm gives for the full name.</summary>
    Homoclave = 6,
}
