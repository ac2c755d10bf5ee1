using System.Collections.Immutable;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Samples.EligibilityApi.Answers;

/// <summary>Another outcome, and the nearest answers that would lead to it.</summary>
internal sealed record ChangeAnswer(EligibilityOutcome Outcome, ImmutableArray<ChangedFact> Answers)
{
    public static ChangeAnswer Of(OutcomeChange<EligibilityOutcome> change, Language language) => new(
        change.Outcome,
        [.. change.Answers.Select(step => new ChangedFact(FactQuestion.Of(step.Fact!, language), step.Answer))]);
}
