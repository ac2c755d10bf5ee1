using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>Where a person stands in the register of beneficiaries (<i>padrón</i>). Never a condition of access to care.</summary>
[JsonConverter(typeof(EnumJsonConverter<EnrolmentStatus>))]
public enum EnrolmentStatus
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Not enrolled: a duty not yet fulfilled (article 77 bis 38-II).</summary>
    NotEnrolled = 1,

    /// <summary>Enrolled.</summary>
    Active = 2,

    /// <summary>Suspended while the person has social security (article 77 bis 39).</summary>
    Suspended = 3,

    /// <summary>Cancelled by resolution (article 77 bis 40).</summary>
    Cancelled = 4,
}
