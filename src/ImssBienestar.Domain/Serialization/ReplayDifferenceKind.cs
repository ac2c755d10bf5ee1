using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Serialization;

/// <summary>What differs between a receipt and its replay.</summary>
[JsonConverter(typeof(EnumJsonConverter<ReplayDifferenceKind>))]
public enum ReplayDifferenceKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The request does not have the hash that the receipt keeps of it: one of them was altered.</summary>
    Request = 1,

    /// <summary>The day of the request is before the first modelled wording: no such decision can have been given.</summary>
    Day = 2,

    /// <summary>The day falls under another legal regime than the receipt names.</summary>
    RuleSet = 3,

    /// <summary>The rules of the regime are others: they were amended, or the receipt was altered.</summary>
    Rules = 4,

    /// <summary>The register given is of another edition than the one the receipt names.</summary>
    RegisterEdition = 5,

    /// <summary>The data of the register are others.</summary>
    RegisterData = 6,

    /// <summary>The outcome is another.</summary>
    Outcome = 7,

    /// <summary>Whether the person may receive care is answered otherwise.</summary>
    MayReceiveCare = 8,

    /// <summary>Another provider is responsible.</summary>
    Provider = 9,

    /// <summary>Another payer pays.</summary>
    Payer = 10,

    /// <summary>Whether units are operated in the state is answered otherwise.</summary>
    Operation = 11,

    /// <summary>The reasons are others, or came out otherwise.</summary>
    Findings = 12,
}
