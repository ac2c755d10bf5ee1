using Ardalis.GuardClauses;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Facilities;

/// <summary>One task of the maintenance plan of a unit (<i>acción del programa de conservación y mantenimiento</i>).</summary>
/// <remarks>Immutable; <c>with</c> gives a changed copy. Equal when all members are equal. No order. What is not known is null, never
/// zero.</remarks>
public sealed partial record MaintenanceItem
{
    /// <summary>Creates a task.</summary>
    /// <param name="code">The code, unique in a plan.</param>
    /// <param name="kind">Why it is done.</param>
    /// <param name="system">What is maintained.</param>
    /// <param name="planned">The planned day, or the period within which it is to be done; both ends belong to the period.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or white space, or <paramref name="planned"/> is the default
    /// value.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="kind"/> or <paramref name="system"/> is not a
    /// declared one.</exception>
    public MaintenanceItem(string code, MaintenanceKind kind, MaintainedSystem system, DateWindow planned)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Kind = Guard.Against.EnumOutOfRange(kind);
        System = Guard.Against.EnumOutOfRange(system);
        Planned = planned.Given();
    }

    /// <summary>Gets the code, unique in a plan.</summary>
    public string Code { get; }

    /// <summary>Gets why it is done.</summary>
    public MaintenanceKind Kind { get; }

    /// <summary>Gets what is maintained.</summary>
    public MaintainedSystem System { get; }

    /// <summary>Gets the planned day, or the period within which it is to be done; both ends belong to the period.</summary>
    public DateWindow Planned { get; }

    /// <summary>Gets what is to be done; null where the plan does not say.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the day on which it was done, or the window in which that day lies; null where none is recorded.</summary>
    /// <exception cref="ArgumentException">The window is the default value.</exception>
    public DateWindow? Done
    {
        get;
        init => field = value?.Given(nameof(value));
    }

    /// <summary>Gets the planned cost; null where not known.</summary>
    /// <exception cref="ArgumentException">The cost is negative.</exception>
    public Pesos? PlannedCost
    {
        get;
        init => field = value?.NotNegative(nameof(value));
    }

    /// <summary>Gets what was spent; null where not known.</summary>
    /// <exception cref="ArgumentException">The cost is negative.</exception>
    public Pesos? SpentCost
    {
        get;
        init => field = value?.NotNegative(nameof(value));
    }

    /// <summary>Gets the code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
