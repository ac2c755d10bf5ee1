using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>Whether a proposal for a worker may go ahead on a day, and why.</summary>
/// <remarks>Immutable. Equality is by reference. No order.</remarks>
public sealed partial class FederalisationDecision
{
    internal FederalisationDecision(FederalisationProposal proposal, LocalDate day, ImmutableArray<Finding> findings)
    {
        Proposal = proposal;
        Day = day;
        Findings = findings;
        MayProceed = findings.Aggregate(Answer.Yes, (answer, finding) => Answers.And(answer, finding.Answer));
    }

    /// <summary>Gets the proposal.</summary>
    public FederalisationProposal Proposal { get; }

    /// <summary>Gets the day, in the ISO calendar.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets whether it may go ahead: no where a finding is no; otherwise unknown where one is unknown.</summary>
    public Answer MayProceed { get; }

    /// <summary>Gets the findings that bear on the destination, met and unmet.</summary>
    public ImmutableArray<Finding> Findings { get; }
}
