using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Facilities;

/// <summary>A record or an event that a register did not take up, and why (<i>registro o movimiento no admitido</i>). Nothing of it is
/// lost.</summary>
/// <remarks>Equality is by reference. No order of its own: a register lists records before events, each in the order given.</remarks>
public sealed partial class FacilityRefusal
{
    internal FacilityRefusal(Facility? facility, FacilityEvent? refused, ImmutableArray<Finding> findings)
    {
        Facility = facility;
        Event = refused;
        Findings = findings;
    }

    /// <summary>Gets the record that was not taken up, or whose first day of service was not; null where an event was refused.</summary>
    public Facility? Facility { get; }

    /// <summary>Gets the event that was not taken up; null where a record was.</summary>
    public FacilityEvent? Event { get; }

    /// <summary>Gets the reasons, one or more.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Writes what was refused, and the codes of the reasons.</summary>
    /// <returns>For example <c>Closure HGIMB000011 2024-07-18: FAC.LINEAGE.STAGE</c>.</returns>
    public override string ToString() =>
        $"{(object?)Event ?? Facility}: {string.Join(", ", Findings.Select(finding => finding.Code).Distinct())}";
}
