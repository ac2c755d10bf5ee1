using System.Collections.Immutable;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>Rules read one situation at a time: the answers of a <see cref="SituationTable{T}"/> for rules of which few situations are ever asked, or
/// whose nearest changes are far, so that a table would cost more than it saves.</summary>
internal sealed class SituationReader
{
    private readonly Vocabulary vocabulary;
    private readonly ImmutableArray<OutcomeLine> outcomes;
    private readonly SituationSet[] flips;
    private readonly Lazy<int[]> settled;

    /// <summary>Creates a reader.</summary>
    /// <param name="vocabulary">The facts.</param>
    /// <param name="outcomes">The outcomes, a partition of the complete situations; 0 is reserved for "not settled".</param>
    public SituationReader(Vocabulary vocabulary, ImmutableArray<OutcomeLine> outcomes)
    {
        this.vocabulary = vocabulary;
        this.outcomes = outcomes;
        flips = [.. vocabulary.Facts.Select((_, fact) =>
            outcomes.Aggregate(default(SituationSet), (all, line) => all | line.Situations.FlippedBy(fact)))];
        settled = new(() => [.. Enumerable.Range(0, vocabulary.SituationCount).Select(Outcome)]);
    }

    /// <summary>The outcome on which all completions of a situation agree; 0 where they do not.</summary>
    public int Outcome(int situation) => outcomes.Settle(vocabulary.Completions(situation));

    /// <summary>The unknown facts that can still flip the outcome, in the order of the vocabulary.</summary>
    public ImmutableArray<Fact> Missing(int situation)
    {
        SituationSet completions = vocabulary.Completions(situation);
        return [.. vocabulary.Facts.Where((_, fact) =>
            vocabulary.AnswerOf(situation, fact) == Answer.Unknown && completions.Overlaps(flips[fact]))];
    }

    /// <summary>The settled situations with another outcome at the least number of changed answers.</summary>
    public ImmutableArray<NearestChange> Changes(int situation) => [.. new NearestChanges(vocabulary, settled.Value).Of(situation)];
}
