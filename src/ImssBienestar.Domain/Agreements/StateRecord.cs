using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Agreements;

/// <summary>Everything a register knows of one state (<i>expediente</i>): instruments, steps, positions and figures.</summary>
/// <remarks>Immutable. Equality is by reference. No order. A state of which nothing is known has an empty record.</remarks>
public sealed partial class StateRecord
{
    internal StateRecord(
        State state,
        ImmutableArray<Agreement> agreements,
        ImmutableArray<Milestone> milestones,
        ImmutableArray<StatedPosition> positions,
        ImmutableArray<Figure> figures)
    {
        State = state;
        Agreements = agreements;
        Milestones = milestones;
        Positions = positions;
        Figures = figures;
    }

    /// <summary>Gets the state.</summary>
    public State State { get; }

    /// <summary>Gets the instruments of the state, in the order of the earliest possible day of signature.</summary>
    public ImmutableArray<Agreement> Agreements { get; }

    /// <summary>Gets the steps of the transfer that are recorded, in the order of their earliest possible day.</summary>
    public ImmutableArray<Milestone> Milestones { get; }

    /// <summary>Gets the positions the state was said to take; none is final.</summary>
    public ImmutableArray<StatedPosition> Positions { get; }

    /// <summary>Gets the figures officials gave of the state: units, beds, workers, money; values of conflicting sources stand side by side.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>Gets the day on which the state first concurs, or the window in which it lies: the first instrument of kind 2 or 4.</summary>
    /// <value>From the first to the earliest last possible day of signature; null where no such instrument is known.</value>
    public DateWindow? FirstConcurrence
    {
        get
        {
            ImmutableArray<DateWindow> signed = [.. Agreements.Where(agreement => agreement.Kind.MakesStateConcur).Select(agreement => agreement.Signed)];
            return signed.IsEmpty ? null : DateWindow.Between(signed.Min(window => window.Earliest), signed.Min(window => window.Latest));
        }
    }

    /// <summary>Answers whether the state had taken a step by a day, that day included.</summary>
    /// <param name="step">The step.</param>
    /// <param name="day">The day.</param>
    /// <returns>What the recorded day or window answers. A step of which nothing is recorded is unknown, except the signature of a framework
    /// accord or a coordination agreement: without such an instrument the answer is no.</returns>
    public Answer HasReached(TransferStep step, LocalDate day) => step switch
    {
        TransferStep.FrameworkSignature => HasSigned(AgreementKind.FrameworkAccord, day),
        TransferStep.CoordinationSignature => HasSigned(AgreementKind.CoordinationAgreement, day),
        TransferStep.Amendment => Agreements.Any(agreement => agreement.Kind == AgreementKind.AmendingAgreement)
            ? HasSigned(AgreementKind.AmendingAgreement, day)
            : Answer.Unknown,
        _ => Recorded(step, day),
    };

    /// <summary>Answers whether the state had signed an instrument of a kind by a day, that day included, ended or not.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="day">The day.</param>
    /// <returns>No where the register holds no such instrument signed by then; unknown inside a window.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    public Answer HasSigned(AgreementKind kind, LocalDate day)
    {
        Guard.Against.Null(kind);
        return Agreements
            .Where(agreement => agreement.Kind == kind)
            .Aggregate(Answer.No, (answer, agreement) => Answers.Or(answer, agreement.Signed.HasHappenedBy(day)));
    }

    private Answer Recorded(TransferStep step, LocalDate day)
    {
        ImmutableArray<Milestone> recorded = [.. Milestones.Where(milestone => milestone.Step == step)];
        return recorded.IsEmpty
            ? Answer.Unknown
            : recorded.Aggregate(Answer.No, (answer, milestone) => Answers.Or(answer, milestone.When.HasHappenedBy(day)));
    }
}
