using Ardalis.GuardClauses;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Committees;

/// <summary>The assembly in which a committee was formed (<i>asamblea</i>).</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record CommitteeAssembly
{
    /// <summary>Creates an assembly.</summary>
    /// <param name="on">The day it was held.</param>
    /// <param name="designation">How the members came to the committee.</param>
    /// <param name="attendance">How many people attended, zero or more; null where it is not known.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="designation"/> is not a declared one.</exception>
    /// <exception cref="ArgumentException"><paramref name="attendance"/> is negative.</exception>
    public CommitteeAssembly(LocalDate on, Designation designation, int? attendance = null)
    {
        On = on.ToIso();
        Designation = Guard.Against.EnumOutOfRange(designation);
        Guard.Against.Negative(attendance ?? 0, nameof(attendance));
        Attendance = attendance;
    }

    /// <summary>Gets the day it was held, in the ISO calendar.</summary>
    public LocalDate On { get; }

    /// <summary>Gets how the members came to the committee.</summary>
    public Designation Designation { get; }

    /// <summary>Gets how many people attended; null where it is not known.</summary>
    public int? Attendance { get; }
}
