using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Committees;

/// <summary>Whether a committee is composed as the rules of its edition say (<i>resultado</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<CompositionOutcome>))]
public enum CompositionOutcome
{
    /// <summary>Undetermined: answers that are still missing can change it.</summary>
    Undetermined = 0,

    /// <summary>It meets every rule stated for its edition, and those stated for another.</summary>
    Conforms = 1,

    /// <summary>It breaks a rule stated for its edition.</summary>
    DoesNotConform = 2,

    /// <summary>It meets every rule stated for its edition and breaks one that is stated for another only: whether that one applies is not
    /// established, and the caller may take a reading of it.</summary>
    OpenQuestion = 3,
}
