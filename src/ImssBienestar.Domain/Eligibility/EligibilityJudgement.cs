using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>What the law says of a situation, whatever the day and the state: shared by all equal situations of a wording.</summary>
internal sealed record EligibilityJudgement(
    EligibilityOutcome Outcome,
    Answer MayReceiveCare,
    Payer Payer,
    ImmutableArray<Finding> Findings,
    ImmutableArray<Fact> Missing,
    ImmutableArray<OutcomeChange<EligibilityOutcome>> WouldChange);
