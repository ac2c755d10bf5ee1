using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>Who pays for the care (<i>quién paga</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<Payer>))]
public enum Payer
{
    /// <summary>Not settled by what is known.</summary>
    Unknown = 0,

    /// <summary>Nobody, since there is no care: exactly where <see cref="EligibilityDecision.MayReceiveCare"/> is no.</summary>
    Nobody = 1,

    /// <summary>Public funds: free for the person.</summary>
    PublicFunds = 2,

    /// <summary>The person's social security institution, which compensates the provider (article 77 bis 8).</summary>
    SocialSecurityInstitution = 3,

    /// <summary>The applicant, at full cost (article 36).</summary>
    Applicant = 4,
}
