using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Workers;

/// <summary>The gaps of the units of a region, added up (<i>brecha regional</i>).</summary>
/// <remarks>Equal when all members are equal. No order. The order of the units does not matter.</remarks>
public sealed partial record StaffingTotal
{
    private StaffingTotal(StaffingGap[] gaps)
    {
        Units = gaps.Length;
        Doctors = Shortfall(gaps, gap => gap.DoctorsMissing);
        Nurses = Shortfall(gaps, gap => gap.NursesMissing);
        SevenDays = Shortfall(gaps, gap => gap.GeneralDoctorsMissing);
        IsLowerBound = gaps.Any(gap => gap.IsLowerBound);
    }

    /// <summary>Gets how many units were added up.</summary>
    public int Units { get; }

    /// <summary>Gets what is missing of doctors.</summary>
    public StaffShortfall Doctors { get; }

    /// <summary>Gets what is missing of nurses.</summary>
    public StaffShortfall Nurses { get; }

    /// <summary>Gets what is missing of general doctors to open seven days; centres of three rooms or more are undetermined.</summary>
    public StaffShortfall SevenDays { get; }

    /// <summary>Gets whether a need of some unit, and so the sum, is the least that can be.</summary>
    public bool IsLowerBound { get; }

    /// <summary>Adds up the gaps of units.</summary>
    /// <param name="gaps">The gaps, one a unit.</param>
    /// <returns>The total.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="gaps"/> or an entry is null.</exception>
    /// <exception cref="ArgumentException">A unit is given twice.</exception>
    public static StaffingTotal Of(IEnumerable<StaffingGap> gaps) => new(OnceEach(gaps));

    /// <summary>Adds up the gaps of units by state.</summary>
    /// <param name="gaps">The gaps, one a unit.</param>
    /// <returns>The total of each state that has a unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="gaps"/> or an entry is null.</exception>
    /// <exception cref="ArgumentException">A unit is given twice.</exception>
    public static ImmutableDictionary<State, StaffingTotal> ByState(IEnumerable<StaffingGap> gaps) => OnceEach(gaps)
        .GroupBy(gap => gap.Unit.State)
        .ToImmutableDictionary(state => state.Key, state => new StaffingTotal([.. state]));

    private static StaffingGap[] OnceEach(IEnumerable<StaffingGap> gaps)
    {
        StaffingGap[] all = [.. Guard.Against.Null(gaps).Select(gap => Guard.Against.Null(gap, nameof(gaps)))];
        return all.DistinctBy(gap => gap.Unit).Count() == all.Length
            ? all
            : throw new ArgumentException("Each unit is added up once.", nameof(gaps));
    }

    private static StaffShortfall Shortfall(StaffingGap[] gaps, Func<StaffingGap, Headcount?> missingOf) => new(
        gaps.Count(gap => missingOf(gap) > default(Headcount)),
        gaps.Aggregate(default(Headcount), (sum, gap) => sum + (missingOf(gap) ?? default)),
        gaps.Count(gap => missingOf(gap) is null));
}
