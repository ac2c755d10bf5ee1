using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Committees;

/// <summary>One wording of the rules on composition: which of them bind, which are open, and the situations that follow.</summary>
internal sealed class CompositionWording
{
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
        Reader = new(CommitteeFacts.Vocabulary, ByOutcome);
    }

    /// <summary>The outcomes: a partition of the complete situations, each line complete in itself.</summary>
    public ImmutableArray<OutcomeLine> ByOutcome { get; }

    /// <summary>What follows from a situation. Few are ever asked, so none is kept.</summary>
    public SituationReader Reader { get; }

    private static SituationSet All(IEnumerable<Fact> facts) =>
        facts.Aggregate(SituationSet.Everything, (all, fact) => all & CommitteeFacts.Where(fact));
}
