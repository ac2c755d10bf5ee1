using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Committees;

/// <summary>What one situation is judged to be: shared by all situations that are judged alike.</summary>
internal sealed record CompositionJudgement(
    CompositionOutcome Outcome, ImmutableArray<Fact> Missing, ImmutableArray<OutcomeChange<CompositionOutcome>> WouldChange);

/// <summary>One wording of the rules on composition: which of them bind, which are open, and the situations that follow.</summary>
/// <remarks>Compiled by evaluation on first use.</remarks>
internal sealed class CompositionWording
{
    private readonly Lazy<SituationTable<CompositionJudgement>> table;

    /// <summary>Creates a wording.</summary>
    /// <param name="binding">The facts that the edition demands.</param>
    /// <param name="open">The facts that are demanded for another edition only.</param>
    public CompositionWording(IEnumerable<Fact> binding, IEnumerable<Fact> open)
    {
        SituationSet required = All(binding);
        SituationSet elsewhere = All(open);
        ByOutcome =
        [
            .. new OutcomeLine[]
            {
                new((int)CompositionOutcome.Conforms, required & elsewhere),
                new((int)CompositionOutcome.DoesNotConform, !required),
                new((int)CompositionOutcome.OpenQuestion, required & !elsewhere),
            }.Where(line => !line.Situations.IsEmpty),
        ];
        table = new(Compile);
    }

    /// <summary>The outcomes: a partition of the complete situations, each line complete in itself.</summary>
    public ImmutableArray<OutcomeLine> ByOutcome { get; }

    public SituationTable<CompositionJudgement> Table => table.Value;

    private static SituationSet All(IEnumerable<Fact> facts) =>
        facts.Aggregate(SituationSet.Everything, (all, fact) => all & CommitteeFacts.Where(fact));

    private SituationTable<CompositionJudgement> Compile()
    {
        Vocabulary vocabulary = CommitteeFacts.Vocabulary;
        var judgements = new Dictionary<(int, int, string), CompositionJudgement>();
        return SituationTable<CompositionJudgement>.Compile(vocabulary, ByOutcome, reading =>
        {
            var key = (reading.Outcome, reading.Missing, reading.ChangesKey());
            if (!judgements.TryGetValue(key, out CompositionJudgement? judgement))
            {
                judgements[key] = judgement = new(
                    (CompositionOutcome)reading.Outcome,
                    [.. vocabulary.Facts.Where((_, fact) => (reading.Missing & (1 << fact)) != 0)],
                    [.. reading.Changes.Select(change => new OutcomeChange<CompositionOutcome>((CompositionOutcome)change.Outcome, vocabulary.Steps(change.Steps)))]);
            }

            return judgement;
        });
    }
}
