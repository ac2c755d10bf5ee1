using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>What is in neither side of a measure (<i>lo excluido</i>): a whole place, or so many things in it, and why.</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record LeftOut
{
    /// <summary>Creates an entry.</summary>
    /// <param name="area">The place.</param>
    /// <param name="reason">Why it is left out.</param>
    /// <param name="count">How many things of the place are left out, above zero; null for the whole place.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is zero or negative.</exception>
    public LeftOut(Area area, LeftOutReason reason, long? count = null)
    {
        Area = area;
        Reason = Guard.Against.Null(reason);
        if (count is { } given)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(given, nameof(count));
        }

        Count = count;
    }

    /// <summary>Gets the place.</summary>
    public Area Area { get; }

    /// <summary>Gets why it is left out.</summary>
    public LeftOutReason Reason { get; }

    /// <summary>Gets how many things of the place are left out; null for the whole place.</summary>
    public long? Count { get; }

    /// <summary>Writes the place, the reason and the count.</summary>
    /// <returns>For example <c>13 COV.LEFT.NOT_KNOWN 4</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Area} {Reason}{(Count is { } count ? $" {count}" : string.Empty)}");

    /// <summary>The entries once each, in order: counts of one place and reason are added, and the whole place takes in its parts.</summary>
    internal static ImmutableArray<LeftOut> Merge(IEnumerable<LeftOut> entries) =>
    [
        .. entries.GroupBy(entry => (entry.Area, entry.Reason))
            .OrderBy(group => group.Key.Area)
            .ThenBy(group => group.Key.Reason.Code, StringComparer.Ordinal)
            .Select(group => new LeftOut(group.Key.Area, group.Key.Reason, group.Any(entry => entry.Count is null) ? null : group.Sum(entry => entry.Count))),
    ];
}
