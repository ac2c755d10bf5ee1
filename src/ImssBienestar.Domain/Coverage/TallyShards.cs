using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Coverage;

/// <summary>The tallies of the parts of a register (<i>lotes</i>), by id: a part delivered again replaces what it gave before and is not added twice.</summary>
/// <remarks>Immutable. Equality is by reference. No order: the total does not depend on the order of delivery.</remarks>
public sealed partial class TallyShards
{
    private TallyShards(TallyHeading heading, ImmutableSortedDictionary<string, CoverageTally> byId)
    {
        Heading = heading;
        ById = byId;
    }

    /// <summary>Gets the heading of all parts.</summary>
    public TallyHeading Heading { get; }

    /// <summary>Gets the tallies by the id of their part, in ordinal order.</summary>
    public ImmutableSortedDictionary<string, CoverageTally> ById { get; }

    /// <summary>Gets the tallies of no part.</summary>
    /// <param name="heading">The heading of all parts.</param>
    /// <returns>No part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="heading"/> is null.</exception>
    public static TallyShards None(TallyHeading heading) =>
        new(Guard.Against.Null(heading), ImmutableSortedDictionary<string, CoverageTally>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>Puts in the tally of a part, in the place of an earlier one of the same id.</summary>
    /// <param name="id">The id of the part.</param>
    /// <param name="tally">Its tally.</param>
    /// <returns>The parts with this one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or white space, or <paramref name="tally"/> has another heading.</exception>
    public TallyShards With(string id, CoverageTally tally)
    {
        Guard.Against.NullOrWhiteSpace(id);
        return Guard.Against.Null(tally).Heading == Heading
            ? new(Heading, ById.SetItem(id, tally))
            : throw new ArgumentException($"The part {id} has another heading: other rules, day, denominator or labels.", nameof(tally));
    }

    /// <summary>Adds the parts.</summary>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">A count is out of range.</exception>
    public CoverageTally Total() => CoverageTally.Sum(Heading, ById.Values);
}
