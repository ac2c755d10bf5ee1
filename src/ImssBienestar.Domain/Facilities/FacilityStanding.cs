using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What a record answers about one day, in the three questions that sources confuse: is the record valid, does the facility exist,
/// does it operate (<i>registro vigente, unidad existente, unidad en operación</i>).</summary>
/// <remarks>Equality is by reference. No order. None of the three answers follows from another: a key ends where the facility goes on
/// under a new one, and a facility exists before it opens.</remarks>
public sealed partial class FacilityStanding
{
    internal FacilityStanding(
        LocalDate day, Answer recordIsValid, Answer exists, Answer operates, bool isVerified, ImmutableArray<Finding> findings)
    {
        Day = day;
        RecordIsValid = recordIsValid;
        Exists = exists;
        Operates = operates;
        IsVerified = isVerified;
        Findings = findings;
    }

    /// <summary>Gets the day asked about.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets whether the key names the facility on that day: it was issued and not yet taken out of the catalogue.</summary>
    public Answer RecordIsValid { get; }

    /// <summary>Gets whether the facility stands on that day, under whatever key.</summary>
    public Answer Exists { get; }

    /// <summary>Gets whether the facility gives service on that day, under whatever key.</summary>
    public Answer Operates { get; }

    /// <summary>Gets whether the day is not after the day of the record; after it the last answers stand, flagged.</summary>
    public bool IsVerified { get; }

    /// <summary>Gets the reasons: one for each of the three answers, then what puts an answer in doubt.</summary>
    public ImmutableArray<Finding> Findings { get; }
}
