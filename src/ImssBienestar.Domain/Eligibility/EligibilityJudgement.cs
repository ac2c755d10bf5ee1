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
    ImmutableArray<OutcomeChange<EligibilityOutcome>> WouldChange)
{
    /// <summary>By provider.</summary>
    private readonly RenderedText[] openings = [new(), new(), new()];

    /// <summary>What is missing and what would change the outcome, in words.</summary>
    public RenderedText Outlook { get; } = new();

    /// <summary>Care, who is responsible, who pays and the reasons of the law, in words.</summary>
    public RenderedText Opening(Provider provider) => openings[(int)provider];
}
