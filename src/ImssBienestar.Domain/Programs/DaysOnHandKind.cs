using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Programs;

/// <summary>What is known of the days that a stock lasts.</summary>
[JsonConverter(typeof(EnumJsonConverter<DaysOnHandKind>))]
public enum DaysOnHandKind
{
    /// <summary>Not known: stock or demand is not.</summary>
    Unknown = 0,

    /// <summary>Known, as a ratio of whole numbers.</summary>
    Known = 1,

    /// <summary>Not defined: there is no demand, and a stock that nobody needs does not last for ever; it lasts for no number of
    /// days.</summary>
    Undefined = 2,
}
