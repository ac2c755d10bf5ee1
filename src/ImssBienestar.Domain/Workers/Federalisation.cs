using Ardalis.GuardClauses;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>The rules of passing a state's staff to the decentralised body (<i>federalización del personal</i>): voluntary, nobody dismissed,
/// individual rights kept, and no new state hires for the same service.</summary>
public static class Federalisation
{
    private static readonly Source Conferences = new("Versiones estenográficas de las conferencias presidenciales, 2023–2024", Confidence.Verified);

    /// <summary>Decides whether a proposal for a worker may go ahead.</summary>
    /// <param name="proposal">The proposal and its facts.</param>
    /// <param name="register">The register of agreements: only states that concur pass staff.</param>
    /// <param name="day">The day.</param>
    /// <returns>The decision, with every finding that bears on the destination.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="proposal"/> or <paramref name="register"/> is null.</exception>
    public static FederalisationDecision Decide(FederalisationProposal proposal, AgreementRegister register, LocalDate day)
    {
        Guard.Against.Null(proposal);
        Guard.Against.Null(register);
        LocalDate asked = day.ToIso();
        return new(proposal, asked, [.. Findings(proposal, register, asked)]);
    }

    /// <summary>Tells whether a state may hire anew for a service.</summary>
    /// <param name="state">The state.</param>
    /// <param name="serviceIsGivenByBody">Whether the decentralised body gives that service in the state.</param>
    /// <param name="register">The register of agreements.</param>
    /// <param name="day">The day of hiring.</param>
    /// <returns>No where the state concurs and the body gives the service; yes where one of these is surely not so; otherwise unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> or <paramref name="register"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="serviceIsGivenByBody"/> is not a declared one.</exception>
    public static Finding MayStateHire(State state, Answer serviceIsGivenByBody, AgreementRegister register, LocalDate day)
    {
        Guard.Against.Null(state);
        Guard.Against.Null(register);
        Answer both = Answers.And(register.Concurs(state, day), Guard.Against.EnumOutOfRange(serviceIsGivenByBody));
        return FederalisationTexts.NoNewHires.Finding(Answers.Not(both), WorkerProvisions.NoNewHires, day.ToIso(), [state.ShortName]);
    }

    private static IEnumerable<Finding> Findings(FederalisationProposal proposal, AgreementRegister register, LocalDate day)
    {
        if (proposal.Destination == StaffDestination.NotStated)
        {
            yield return Said(FederalisationTexts.Destination, Answer.Unknown, day);
        }

        if (proposal.Destination is StaffDestination.Seconded or StaffDestination.Transferred)
        {
            yield return FederalisationTexts.Concurs.Finding(
                register.Concurs(proposal.State, day), GeneralHealthLaw.Article77Bis16A, day, [proposal.State.ShortName]);
        }

        if (proposal.Destination == StaffDestination.Transferred)
        {
            yield return Said(FederalisationTexts.Consent, proposal.WorkerConsents, day);
            yield return FederalisationTexts.Obligations.Finding(
                Answers.Not(proposal.HasPendingObligations), GeneralHealthLaw.Article77Bis16A, day);
            if (proposal.IsAdministrative != Answer.No)
            {
                // Surely agreed, or surely not administrative: either lets the post pass.
                yield return Said(
                    FederalisationTexts.Administrative, Answers.Or(Answers.Not(proposal.IsAdministrative), proposal.PostIsAgreed), day);
            }
        }

        yield return Said(FederalisationTexts.NoDismissal, Answers.Not(proposal.EndsEmployment), day);
        bool isLaw = WorkerProvisions.LabourRights.IsInForceOn(day);
        yield return isLaw
            ? FederalisationTexts.Rights.Finding(proposal.KeepsRights, WorkerProvisions.LabourRights, day)
            : Said(FederalisationTexts.Rights, proposal.KeepsRights, day);
    }

    private static Finding Said(ReasonText text, Answer answer, LocalDate day) =>
        text.Finding(answer, WorkerProvisions.StaffTransfer, day, source: Conferences);
}
