using Ardalis.GuardClauses;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Workers;

/// <summary>What is proposed for a worker of a state whose services are federalised, with the facts that decide it.</summary>
/// <remarks>Equal when all members are equal. No order. A fact left out is unknown, which is not no. Holds no key of a person.</remarks>
public sealed partial record FederalisationProposal
{
    /// <summary>Creates a proposal.</summary>
    /// <param name="state">The state whose worker it is.</param>
    /// <param name="destination">What is proposed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="destination"/> is not a declared one.</exception>
    public FederalisationProposal(State state, StaffDestination destination)
    {
        State = Guard.Against.Null(state);
        Destination = Guard.Against.EnumOutOfRange(destination);
    }

    /// <summary>Gets the state whose worker it is.</summary>
    public State State { get; }

    /// <summary>Gets what is proposed.</summary>
    public StaffDestination Destination { get; }

    /// <summary>Gets whether the worker is administrative staff, which mainly stays with the state.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value set is not a declared one.</exception>
    public Answer IsAdministrative { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets whether state and body agreed to transfer the worker's post, which is asked for administrative staff.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value set is not a declared one.</exception>
    public Answer PostIsAgreed { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets whether the worker consents.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value set is not a declared one.</exception>
    public Answer WorkerConsents { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets whether the worker would be dismissed, now or for refusing.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value set is not a declared one.</exception>
    public Answer EndsEmployment { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets whether the worker's individual labour rights are kept.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value set is not a declared one.</exception>
    public Answer KeepsRights { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets whether the state owes something on the post, which the body may never take over.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value set is not a declared one.</exception>
    public Answer HasPendingObligations { get; init => field = Guard.Against.EnumOutOfRange(value); }
}
