namespace ImssBienestar.Domain.Coverage.Equity;

/// <summary>Whether a quantity is concentrated among those who stand low or high in another order, such as poverty
/// (<i>índice de concentración</i>).</summary>
/// <remarks>Population form: members of equal standing share the middle of their ranks, so that their order does not matter. Immutable.
/// Equality is by reference. No order.</remarks>
public sealed partial class ConcentrationIndex
{
    private readonly double lowest;
    private readonly double highest;

    /// <summary>Computes the index.</summary>
    /// <param name="values">The quantity of each member, zero or more, finite.</param>
    /// <param name="standing">What the members are ranked by, finite, the lowest first.</param>
    /// <param name="weights">The weight of each member, zero or more, finite, not all zero.</param>
    /// <exception cref="ArgumentException">There is no member, the lengths differ, a number is out of its range, or all weights are zero.</exception>
    public ConcentrationIndex(ReadOnlySpan<double> values, ReadOnlySpan<double> standing, ReadOnlySpan<double> weights)
    {
        var distribution = new Distribution(values, weights);
        if (standing.Length != values.Length)
        {
            throw new ArgumentException("Each value needs a standing.", nameof(standing));
        }

        foreach (double place in standing)
        {
            if (!double.IsFinite(place))
            {
                throw new ArgumentException("Every standing must be finite.", nameof(standing));
            }
        }

        var members = new (double Standing, double Value, double Weight)[values.Length];
        for (int i = 0; i < members.Length; i++)
        {
            members[i] = (standing[i], values[i], weights[i]);
        }

        Array.Sort(members);
        Mean = distribution.Mean;
        Covariance = CovarianceWithRank(members, distribution);
        (lowest, highest) = (members.Min(member => member.Value), members.Max(member => member.Value));
    }

    /// <summary>Gets the weighted mean of the quantity.</summary>
    public double Mean { get; }

    /// <summary>Gets the index, −1 to 1: below zero where those of low standing have more; null where nobody has anything.</summary>
    public double? Value => Mean == 0 ? null : 2 * Covariance / Mean;

    private double Covariance { get; }

    /// <summary>Corrects the index for a quantity that cannot leave two bounds (Erreygers), so that counting those who have it and those who lack it
    /// gives the same size.</summary>
    /// <param name="lowerBound">The lowest value possible, declared and not read from the data.</param>
    /// <param name="upperBound">The highest value possible, above <paramref name="lowerBound"/>.</param>
    /// <returns>The corrected index, −1 to 1.</returns>
    /// <exception cref="ArgumentException">The bounds are not finite or not in order, or a value lies outside them.</exception>
    public double Erreygers(double lowerBound, double upperBound)
    {
        if (!double.IsFinite(lowerBound) || !double.IsFinite(upperBound) || lowerBound >= upperBound)
        {
            throw new ArgumentException("The bounds must be finite, the lower one below the upper one.", nameof(upperBound));
        }

        return lowest < lowerBound || highest > upperBound
            ? throw new ArgumentException("A value lies outside the bounds declared.", nameof(lowerBound))
            : 8 * Covariance / (upperBound - lowerBound);
    }

    /// <summary>The weighted mean of (rank − ½)(value − mean), where equal standings share one rank.</summary>
    private static double CovarianceWithRank((double Standing, double Value, double Weight)[] members, Distribution distribution)
    {
        var sum = default(CompensatedSum);
        var before = default(CompensatedSum);
        for (int first = 0; first < members.Length;)
        {
            var weight = default(CompensatedSum);
            var excess = default(CompensatedSum);
            int next = first;
            for (; next < members.Length && members[next].Standing == members[first].Standing; next++)
            {
                weight.Add(members[next].Weight);
                excess.Add(members[next].Weight * (members[next].Value - distribution.Mean));
            }

            double rank = (before.Value + (weight.Value / 2)) / distribution.TotalWeight;
            sum.Add(excess.Value / distribution.TotalWeight * (rank - 0.5));
            before.Add(weight.Value);
            first = next;
        }

        return sum.Value;
    }
}
