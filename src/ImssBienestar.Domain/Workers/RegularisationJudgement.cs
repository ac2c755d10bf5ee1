using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Workers;

/// <summary>What the conditions say of a situation: shared by all situations of which they say the same.</summary>
internal sealed record RegularisationJudgement(
    RegularisationOutcome Outcome, ImmutableArray<Fact> Missing, ImmutableArray<OutcomeChange<RegularisationOutcome>> WouldChange);
