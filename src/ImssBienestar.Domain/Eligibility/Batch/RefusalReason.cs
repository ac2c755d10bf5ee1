using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Eligibility.Batch;

/// <summary>Why a row of a register cannot be decided (<i>motivo de rechazo del renglón</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<RefusalReason>))]
public enum RefusalReason
{
    /// <summary>Not refused.</summary>
    None = 0,

    /// <summary>The state is none: above 32.</summary>
    UndefinedState = 1,

    /// <summary>A fact is yes and not known at once.</summary>
    ValueWithoutKnown = 2,

    /// <summary>Social security is among the facts although affiliations say it: two places that could contradict each other.</summary>
    SocialSecurityTwice = 3,

    /// <summary>The situation is none: 2,916 or above.</summary>
    UndefinedSituation = 4,

    /// <summary>The class of situations is none.</summary>
    UndefinedClass = 5,
}
