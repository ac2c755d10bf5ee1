using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Samples.EligibilityApi.Answers;

/// <summary>A fact, and the answer that it would have to have.</summary>
internal sealed record ChangedFact(FactQuestion Asked, Answer Answer);
