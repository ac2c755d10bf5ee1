using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using NodaTime;

namespace ImssBienestar.Domain.Committees;

/// <summary>The answer to "is this committee composed as the rules of its year say, and if not, why not" (<i>dictamen de integración</i>).</summary>
/// <remarks>Equality is by reference. No order.</remarks>
public sealed partial class CompositionDecision
{
    private readonly CompositionJudgement judgement;

    internal CompositionDecision(
        ProgrammeEdition edition,
        LocalDate day,
        CommitteeAnswers answers,
        CompositionJudgement judgement,
        ImmutableArray<Finding> rules,
        ImmutableArray<Finding> roles,
        ImmutableArray<Finding> readings,
        ImmutableArray<Finding> open)
    {
        Edition = edition;
        Day = day;
        Answers = answers;
        this.judgement = judgement;
        Findings = new(rules, roles, [.. readings, .. open]);
        ConformsWithReadings = readings.Select(finding => finding.Answer).Aggregate(
            Outcome switch
            {
                CompositionOutcome.Conforms => Answer.Yes,
                CompositionOutcome.DoesNotConform => Answer.No,
                _ => Answer.Unknown,
            },
            Reasoning.Answers.And);
    }

    /// <summary>Gets the edition.</summary>
    public ProgrammeEdition Edition { get; }

    /// <summary>Gets the day the decision is about, in the ISO calendar.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the answers it was made from.</summary>
    public CommitteeAnswers Answers { get; }

    /// <summary>Gets whether the committee conforms to the rules that a source states.</summary>
    public CompositionOutcome Outcome => judgement.Outcome;

    /// <summary>Gets whether the committee conforms to the rules that a source states and to the readings of the caller as well; where no
    /// reading was taken, the same as <see cref="Outcome"/>, an open question being unknown.</summary>
    public Answer ConformsWithReadings { get; }

    /// <summary>Gets the reasons: the rules in the order of <see cref="CommitteeRule.All"/>, then each role that is not as it should be, then the
    /// readings of the caller, then what no source establishes.</summary>
    public FindingList Findings { get; }

    /// <summary>Gets the smallest set of facts whose answers settle the outcome, whatever they are; empty when it is settled.</summary>
    public ImmutableArray<Fact> Missing => judgement.Missing;

    /// <summary>Gets the nearest other outcomes: the settled situations with another outcome at the least number of changed answers. Unknown to
    /// yes or no counts one, yes to no counts one; never towards unknown.</summary>
    public ImmutableArray<OutcomeChange<CompositionOutcome>> WouldChange => judgement.WouldChange;
}
