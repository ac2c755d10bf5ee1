using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>What a person is entitled to on a day (<i>resultado</i>).</summary>
[JsonConverter(typeof(EnumJsonConverter<EligibilityOutcome>))]
public enum EligibilityOutcome
{
    /// <summary>Not settled: the answers still unknown can change the outcome. Says nothing about being let in; see
    /// <see cref="EligibilityDecision.MayReceiveCare"/>.</summary>
    Undetermined = 0,

    /// <summary>Entitled to free services (LGS, articles 77 bis 1 and 77 bis 7).</summary>
    Entitled = 1,

    /// <summary>Entitled, and a CURP or other admitted document is still to be presented (article 77 bis 7-III); never a refusal.</summary>
    EntitledDocumentPending = 2,

    /// <summary>Has social security and is served under exchange of services, which the institution pays (article 77 bis 8).</summary>
    ServedByExchange = 3,

    /// <summary>Right cancelled, or entered the country for care: emergency care only (articles 36 and 77 bis 37-XII).</summary>
    EmergencyCareOnly = 4,

    /// <summary>Right cancelled by resolution, and no emergency (article 77 bis 40).</summary>
    Cancelled = 5,

    /// <summary>Not entitled: outside the territory, with social security and neither emergency nor distance, or entered the country for care.</summary>
    NotEntitled = 6,
}
