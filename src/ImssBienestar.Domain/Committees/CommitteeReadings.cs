using System.Collections.Immutable;

namespace ImssBienestar.Domain.Committees;

/// <summary>The readings a caller takes of what no source settles; see <see cref="OpenPoint.All"/>. What is left out stays open.</summary>
/// <remarks>Immutable. Equality is by reference. No order. <see cref="None"/> takes nothing.</remarks>
public sealed partial class CommitteeReadings
{
    /// <summary>Gets the absence of any reading.</summary>
    public static CommitteeReadings None { get; } = new();

    /// <summary>Gets the roles of a year for which they are not established; null while open.</summary>
    /// <exception cref="ArgumentException">The roles are empty, repeated or hold a null.</exception>
    public Reading<ImmutableArray<CommitteeRole>>? Roles
    {
        get;
        init => field = value is null || (!value.Value.IsDefaultOrEmpty && !value.Value.Contains(null!) && value.Value.Distinct().Count() == value.Value.Length)
            ? value
            : throw new ArgumentException("State each role once.", nameof(value));
    }

    /// <summary>Gets, for rules stated for another edition only, whether they apply; those left out stay open.</summary>
    /// <exception cref="ArgumentNullException">The readings are null.</exception>
    public ImmutableDictionary<CommitteeRule, Reading<bool>> Scope
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = ImmutableDictionary<CommitteeRule, Reading<bool>>.Empty;

    /// <summary>Gets the quorum of the assembly (<i>quórum</i>), in people, 1 or more; null while open.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public Reading<int>? Quorum
    {
        get;
        init => field = Positive(value);
    }

    /// <summary>Gets the minimum age of members (<i>edad mínima</i>) on the day of the assembly, in whole years, 1 or more; null while open.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public Reading<int>? MinimumAge
    {
        get;
        init => field = Positive(value);
    }

    /// <summary>Gets the term of members (<i>duración del encargo</i>) from the day of the assembly, in months, 1 or more; null while open.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public Reading<int>? TermMonths
    {
        get;
        init => field = Positive(value);
    }

    /// <summary>Gets whether one person may hold two roles (<i>incompatibilidades</i>); null while open.</summary>
    public Reading<bool>? TwoRolesAllowed { get; init; }

    /// <summary>Gets whether alternates are admitted (<i>suplencias</i>); null while open.</summary>
    public Reading<bool>? AlternatesAllowed { get; init; }

    /// <summary>Gets whether a unit has one committee in a fiscal year and no more; null while open.</summary>
    public Reading<bool>? OnePerUnitAndYear { get; init; }

    /// <summary>Gets the calendar of a year for which none is established; null while open.</summary>
    public Reading<ProgrammeCalendar>? Calendar { get; init; }

    private static Reading<int>? Positive(Reading<int>? reading)
    {
        if (reading is not null)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(reading.Value, 1, nameof(reading));
        }

        return reading;
    }
}
