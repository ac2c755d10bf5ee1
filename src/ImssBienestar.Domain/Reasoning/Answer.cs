using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>An answer to a yes-or-no question (<i>respuesta</i>), which may not be known.</summary>
/// <remarks>Unknown is not no: an answer is settled only when every way of completing what is unknown agrees.</remarks>
[JsonConverter(typeof(EnumJsonConverter<Answer>))]
public enum Answer
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Yes.</summary>
    Yes = 1,

    /// <summary>No.</summary>
    No = 2,
}
