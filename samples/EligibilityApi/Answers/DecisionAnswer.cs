using System.Collections.Immutable;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using NodaTime.Text;

namespace ImssBienestar.Samples.EligibilityApi.Answers;

/// <summary>A decision as the service answers it: codes for programs, and words in the language asked for people.</summary>
internal sealed record DecisionAnswer(
    string Day,
    State? CareState,
    EligibilityRegime? Regime,
    string? RegisterEdition,
    EligibilityOutcome Outcome,
    Answer MayReceiveCare,
    Provider Provider,
    Payer Payer,
    Answer Operation,
    ImmutableArray<ReasonAnswer> Reasons,
    ImmutableArray<FactQuestion> Missing,
    ImmutableArray<ChangeAnswer> WouldChange,
    string Explanation,
    DecisionReceipt Receipt)
{
    public static DecisionAnswer Of(EligibilityDecision decision, DecisionReceipt receipt, Language language) => new(
        LocalDatePattern.Iso.Format(decision.Day),
        decision.CareState,
        decision.Regime,
        decision.RegisterEdition,
        decision.Outcome,
        decision.MayReceiveCare,
        decision.Provider,
        decision.Payer,
        decision.Operation,
        [.. decision.Findings.Select(finding => ReasonAnswer.Of(finding, language))],
        [.. decision.Missing.Select(fact => FactQuestion.Of(fact, language))],
        [.. decision.WouldChange.Select(change => ChangeAnswer.Of(change, language))],
        decision.Explain(language),
        receipt);
}
