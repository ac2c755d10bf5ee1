using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Workers;

/// <summary>The shift of a post (<i>turno</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<Shift>))]
public enum Shift
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Morning (<i>matutino</i>).</summary>
    Morning = 1,

    /// <summary>Afternoon (<i>vespertino</i>).</summary>
    Afternoon = 2,

    /// <summary>Night (<i>nocturno</i>).</summary>
    Night = 3,

    /// <summary>Weekends and holidays (<i>jornada acumulada</i>).</summary>
    WeekendsAndHolidays = 4,
}
