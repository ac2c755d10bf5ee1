using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Tests.SecondReading;

/// <summary>The words in which the list of differences writes answers.</summary>
internal static class LawWords
{
    public static readonly Dictionary<string, Answer> Answers = new(StringComparer.Ordinal)
    {
        ["sí"] = Answer.Yes, ["no"] = Answer.No, ["?"] = Answer.Unknown,
    };

    public static readonly Dictionary<string, EligibilityOutcome> Outcomes = new(StringComparer.Ordinal)
    {
        ["por intercambio"] = EligibilityOutcome.ServedByExchange,
        ["cancelado"] = EligibilityOutcome.Cancelled,
        ["sin derecho"] = EligibilityOutcome.NotEntitled,
    };

    public static readonly Dictionary<string, Payer> Payers = new(StringComparer.Ordinal)
    {
        ["nadie"] = Payer.Nobody, ["su institución"] = Payer.SocialSecurityInstitution,
    };

    public static readonly Dictionary<string, CompositionOutcome> Compositions = new(StringComparer.Ordinal)
    {
        ["conforme"] = CompositionOutcome.Conforms, ["no conforme"] = CompositionOutcome.DoesNotConform,
    };
}
