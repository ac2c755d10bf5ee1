using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Law;

/// <summary>How well a fact is established by the source that gives it.</summary>
[JsonConverter(typeof(EnumJsonConverter<Confidence>))]
public enum Confidence
{
    /// <summary>Not stated: treat as unverified.</summary>
    NotStated = 0,

    /// <summary>Inferred or remembered; no source that says so was read.</summary>
    Unverified = 1,

    /// <summary>Reported by the press or another second hand.</summary>
    Reported = 2,

    /// <summary>Sources conflict; both are kept.</summary>
    Conflicting = 3,

    /// <summary>Computed by this library from verified figures.</summary>
    Derived = 4,

    /// <summary>Read in the primary source: law, official gazette, official transcript or official statistics.</summary>
    Verified = 5,
}
