using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Coverage.Equity;

/// <summary>Theil's T told apart into what lies between groups and what lies within them.</summary>
/// <remarks>The two parts add up to the index of all members. Immutable. Equal when all members are equal. No order.</remarks>
public sealed partial record TheilDecomposition
{
    private TheilDecomposition(double between, double within) => (Between, Within) = (between, within);

    /// <summary>Gets the part between groups: the index if every member had the mean of its group.</summary>
    public double Between { get; }

    /// <summary>Gets the part within groups: the index of each, weighted by the share of the whole that it has.</summary>
    public double Within { get; }

    /// <summary>Gets the index of all members.</summary>
    public double Total => Between + Within;

    /// <summary>Computes the two parts.</summary>
    /// <param name="groups">The groups, one or more, in any order.</param>
    /// <returns>The parts; null where nobody has anything.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> or a group is null.</exception>
    /// <exception cref="ArgumentException">There is no group.</exception>
    public static TheilDecomposition? Of(IEnumerable<Distribution> groups)
    {
        ImmutableArray<Distribution> all = [.. Guard.Against.Null(groups).Select(group => Guard.Against.Null(group, nameof(groups)))];
        if (all.IsEmpty)
        {
            throw new ArgumentException("A decomposition needs at least one group.", nameof(groups));
        }

        var whole = new Distribution([.. all.Select(group => group.Mean)], [.. all.Select(group => group.TotalWeight)]);
        if (whole.TheilT is not { } between)
        {
            return null;
        }

        // The distribution of the means puts itself in order, and the terms within are summed in the order of their size: groups may come in any order.
        var within = default(CompensatedSum);
        foreach (double part in all
            .Where(group => group.Mean > 0)
            .Select(group => group.Mean * group.TotalWeight / (whole.Mean * whole.TotalWeight) * group.TheilT!.Value)
            .Order())
        {
            within.Add(part);
        }

        return new(between, within.Value);
    }
}
