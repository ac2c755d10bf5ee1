using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>What became of one worker of a state, decision by decision (<i>trayectoria</i>): stays, seconded, transferred.</summary>
/// <remarks>Immutable; recording gives a new value. Equality is by reference. No order. <see cref="None"/> is a worker of whom nothing was
/// decided, who stays with the state. A secondment may end in a transfer or in a return; what may follow a transfer was read nowhere.</remarks>
public sealed partial class FederalisationHistory
{
    private FederalisationHistory(ImmutableArray<FederalisationDecision> decisions) => Decisions = decisions;

    /// <summary>Gets the history of a worker of whom nothing was decided.</summary>
    public static FederalisationHistory None { get; } = new([]);

    /// <summary>Gets the decisions, in the order of their days; of one day, in the order recorded.</summary>
    public ImmutableArray<FederalisationDecision> Decisions { get; }

    /// <summary>Gets where the worker stood on a day. The day of a decision already has what it decided.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The destination decided last; <see cref="StaffDestination.StaysWithState"/> before the first decision.</returns>
    public StaffDestination On(LocalDate day)
    {
        LocalDate asked = day.ToIso();
        return Decisions.LastOrDefault(decision => decision.Day <= asked)?.Proposal.Destination ?? StaffDestination.StaysWithState;
    }

    /// <summary>Records a decision, if it may go ahead and may follow the ones before.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="history">The new history; this one where the decision is refused.</param>
    /// <param name="refusals">Why it is refused, every reason; empty where it is recorded.</param>
    /// <returns>Whether the decision was recorded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    public bool TryRecord(FederalisationDecision decision, out FederalisationHistory history, out ImmutableArray<Finding> refusals)
    {
        Guard.Against.Null(decision);
        refusals = [.. decision.Findings.Where(finding => finding.Answer != Answer.Yes), .. Order(decision)];
        history = refusals.IsEmpty ? new(Decisions.Add(decision)) : this;
        return refusals.IsEmpty;
    }

    private IEnumerable<Finding> Order(FederalisationDecision decision)
    {
        if (Decisions.IsEmpty)
        {
            yield break;
        }

        if (decision.Day < Decisions[^1].Day)
        {
            yield return FederalisationTexts.OutOfOrder.Finding(Answer.No, WorkerProvisions.Consistency, decision.Day);
        }

        if (Decisions[^1].Proposal.Destination == StaffDestination.Transferred)
        {
            yield return FederalisationTexts.AfterTransfer.Finding(Answer.Unknown, GeneralHealthLaw.Article77Bis16A, decision.Day);
        }
    }
}
