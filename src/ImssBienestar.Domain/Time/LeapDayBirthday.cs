using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Time;

/// <summary>When those born on 29 February have their birthday in a year without that day.</summary>
[JsonConverter(typeof(EnumJsonConverter<LeapDayBirthday>))]
public enum LeapDayBirthday
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>On 28 February.</summary>
    On28February = 1,

    /// <summary>On 1 March.</summary>
    On1March = 2,
}
