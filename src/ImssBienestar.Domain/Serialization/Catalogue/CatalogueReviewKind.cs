using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>Why an entry of the rule catalogue has to be looked at again (<i>motivo de revisión</i>), the most pressing first.</summary>
[JsonConverter(typeof(EnumJsonConverter<CatalogueReviewKind>))]
public enum CatalogueReviewKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The last check is past: what it says is given, flagged as unverified.</summary>
    Unverified = 1,

    /// <summary>The last check falls within the quarter.</summary>
    VerificationEnds = 2,

    /// <summary>A wording, value, amount or edition ends within the quarter.</summary>
    Ends = 3,

    /// <summary>A wording, value or edition starts within the quarter, in force or as announced.</summary>
    Starts = 4,
}
