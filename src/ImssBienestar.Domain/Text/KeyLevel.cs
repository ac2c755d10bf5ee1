using System.Text.Json.Serialization;

namespace ImssBienestar.Domain.Text;

/// <summary>How much is asked of a key (<i>grado de validez</i>). Each level asks for everything of the ones before it.</summary>
/// <remarks>No level says that an authority issued the key: that is known only to its register.</remarks>
[JsonConverter(typeof(EnumJsonConverter<KeyLevel>))]
public enum KeyLevel
{
    /// <summary>Not stated: the level that the type of key uses by default.</summary>
    NotStated = 0,

    /// <summary>Each position holds what belongs there, and dates and codes exist.</summary>
    Structure = 1,

    /// <summary>The check digit agrees.</summary>
    CheckDigit = 2,

    /// <summary>The rules of assignment in force are kept, which keys issued before them may not keep.</summary>
    Normative = 3,
}
