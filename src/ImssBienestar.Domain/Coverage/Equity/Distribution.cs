using System.Collections.Immutable;
using System.Numerics;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Coverage.Equity;

/// <summary>How a quantity that cannot be negative, such as a share of people covered, is spread over places or groups with weights
/// (<i>distribución ponderada</i>).</summary>
/// <remarks>
/// <para>The measures are of the whole population given, not estimates from a sample: no correction by n/(n−1) is made. A weight counts as
/// that many members; a weight of zero counts for nothing. What has no value, as the inequality of a quantity that nobody has, is
/// <see langword="null"/> and not zero.</para>
/// <para>The order of the values given does not change a single bit of a result: they are sorted first and summed with compensation.</para>
/// <para>Immutable. Equality is by reference. No order.</para>
/// </remarks>
public sealed partial class Distribution
{
    private readonly double[] values;
    private readonly double[] weights;

    /// <summary>Creates a distribution of members of equal weight.</summary>
    /// <param name="values">The values, zero or more, finite.</param>
    /// <exception cref="ArgumentException">There is no value, or one is negative or not finite.</exception>
    public Distribution(ReadOnlySpan<double> values)
        : this(values, OnesFor(values))
    {
    }

    /// <summary>Creates a distribution.</summary>
    /// <param name="values">The values, zero or more, finite.</param>
    /// <param name="weights">The weight of each value, zero or more, finite, not all zero.</param>
    /// <exception cref="ArgumentException">There is no value, the lengths differ, a number is negative or not finite, or all weights are
    /// zero.</exception>
    public Distribution(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        if (values.Length == 0 || values.Length != weights.Length)
        {
            throw new ArgumentException("Each value needs a weight, and there must be at least one.", nameof(weights));
        }

        foreach (double value in values)
        {
            ThrowUnlessMeasurable(value, nameof(values));
        }

        foreach (double weight in weights)
        {
            ThrowUnlessMeasurable(weight, nameof(weights));
        }

        (this.values, this.weights) = (values.ToArray(), weights.ToArray());
        (double Value, double Weight)[] members = [.. this.values.Zip(this.weights)];
        Array.Sort(members);
        for (int i = 0; i < members.Length; i++)
        {
            (this.values[i], this.weights[i]) = members[i];
        }

        TotalWeight = Sum(_ => 1);
        if (!(TotalWeight > 0))
        {
            throw new ArgumentException("At least one weight must be above zero.", nameof(weights));
        }

        Mean = Sum(value => value) / TotalWeight;
    }

    /// <summary>Gets the sum of the weights.</summary>
    public double TotalWeight { get; }

    /// <summary>Gets the weighted mean.</summary>
    public double Mean { get; }

    /// <summary>Gets the Gini index, population form: half the mean difference of two members, relative to the mean. 0 where all have the same, towards
    /// 1 where one has all; null where nobody has anything.</summary>
    public double? Gini
    {
        get
        {
            if (Mean == 0)
            {
                return null;
            }

            // Twice the area above the Lorenz curve, as a sum over members of share held and middle rank.
            var sum = default(CompensatedSum);
            var before = default(CompensatedSum);
            for (int i = 0; i < values.Length; i++)
            {
                sum.Add(weights[i] / TotalWeight * (values[i] - Mean) / Mean * (((2 * before.Value) + weights[i]) / TotalWeight));
                before.Add(weights[i]);
            }

            return Math.Max(0, sum.Value);
        }
    }

    /// <summary>Gets Theil's index T: generalised entropy of parameter 1, in natural units; null where nobody has anything.</summary>
    public double? TheilT => GeneralisedEntropy(1);

    /// <summary>Gets the mean logarithmic deviation, Theil's L: generalised entropy of parameter 0; null where a member of weight has nothing.</summary>
    public double? MeanLogDeviation => GeneralisedEntropy(0);

    /// <summary>Computes the Gini index of whole numbers, population form, without rounding.</summary>
    /// <param name="values">The values, zero or more.</param>
    /// <param name="weights">The weight of each value, zero or more, not all zero.</param>
    /// <returns>The index; null where nobody has anything.</returns>
    /// <exception cref="ArgumentException">There is no value, the lengths differ, a number is negative, or all weights are zero.</exception>
    public static ExactRatio? ExactGini(ReadOnlySpan<long> values, ReadOnlySpan<long> weights)
    {
        if (values.Length == 0 || values.Length != weights.Length)
        {
            throw new ArgumentException("Each value needs a weight, and there must be at least one.", nameof(weights));
        }

        (long Value, long Weight)[] members = [.. values.ToArray().Zip(weights.ToArray())];
        if (members.Any(member => member.Value < 0 || member.Weight < 0))
        {
            throw new ArgumentException("Every number must be zero or more.", nameof(values));
        }

        if (members.All(member => member.Weight == 0))
        {
            throw new ArgumentException("At least one weight must be above zero.", nameof(weights));
        }

        Array.Sort(members);
        BigInteger weightBefore = 0;
        BigInteger heldBefore = 0;
        BigInteger differences = 0;
        foreach ((long value, long weight) in members)
        {
            differences += weight * ((value * weightBefore) - heldBefore);
            weightBefore += weight;
            heldBefore += (BigInteger)value * weight;
        }

        return heldBefore.IsZero ? null : ExactRatio.Of(differences, weightBefore * heldBefore);
    }

    /// <summary>Computes the generalised entropy.</summary>
    /// <param name="alpha">The parameter: the larger, the more the top of the distribution counts. 0 is the mean logarithmic deviation, 1
    /// Theil's T.</param>
    /// <returns>The index, 0 where all have the same; null where nobody has anything, and, for parameters of zero and less, where a member of
    /// weight has nothing.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="alpha"/> is not finite.</exception>
    public double? GeneralisedEntropy(double alpha)
    {
        ThrowUnlessFinite(alpha, nameof(alpha));
        if (Mean == 0 || (alpha <= 0 && SomebodyHasNothing))
        {
            return null;
        }

        double entropy = alpha switch
        {
            0 => Sum(value => -Math.Log(value / Mean)) / TotalWeight,
            1 => Sum(value => value == 0 ? 0 : value / Mean * Math.Log(value / Mean)) / TotalWeight,
            _ => Sum(value => Math.Pow(value / Mean, alpha) - 1) / TotalWeight / (alpha * (alpha - 1)),
        };
        return Math.Max(0, entropy);
    }

    /// <summary>Computes the Atkinson index: the part of the mean that would suffice, spread equally, for the same welfare.</summary>
    /// <param name="epsilon">The aversion to inequality, zero or more; 0 gives an index of 0.</param>
    /// <returns>The index, 0 to 1; null where nobody has anything. It is 1 where the aversion is 1 or more and a member of weight has nothing.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="epsilon"/> is negative or not finite.</exception>
    public double? Atkinson(double epsilon)
    {
        ThrowUnlessFinite(epsilon, nameof(epsilon));
        ArgumentOutOfRangeException.ThrowIfNegative(epsilon);
        if (Mean == 0)
        {
            return null;
        }

        if (epsilon >= 1 && SomebodyHasNothing)
        {
            return 1;
        }

        double equalShare = epsilon == 1
            ? Math.Exp(Sum(value => Math.Log(value / Mean)) / TotalWeight)
            : Math.Pow(Sum(value => Math.Pow(value / Mean, 1 - epsilon)) / TotalWeight, 1 / (1 - epsilon));
        return Math.Clamp(1 - equalShare, 0, 1);
    }

    /// <summary>Computes the points of the Lorenz curve, from the origin to (1, 1).</summary>
    /// <returns>One point more than members; empty where nobody has anything.</returns>
    public ImmutableArray<LorenzPoint> Lorenz()
    {
        if (Mean == 0)
        {
            return [];
        }

        var points = ImmutableArray.CreateBuilder<LorenzPoint>(values.Length + 1);
        var people = default(CompensatedSum);
        var held = default(CompensatedSum);
        points.Add(default);
        for (int i = 0; i < values.Length; i++)
        {
            people.Add(weights[i]);
            held.Add(weights[i] * values[i]);
            points.Add(i == values.Length - 1 ? new(1, 1) : new(people.Value / TotalWeight, held.Value / (Mean * TotalWeight)));
        }

        return points.MoveToImmutable();
    }

    internal static void ThrowUnlessMeasurable(double number, string parameter)
    {
        if (!(number >= 0) || double.IsInfinity(number))
        {
            throw new ArgumentException("Every number must be zero or more, and finite.", parameter);
        }
    }

    private static void ThrowUnlessFinite(double parameter, string name)
    {
        if (!double.IsFinite(parameter))
        {
            throw new ArgumentOutOfRangeException(name, "The parameter must be finite.");
        }
    }

    private static double[] OnesFor(ReadOnlySpan<double> values)
    {
        double[] ones = new double[values.Length];
        Array.Fill(ones, 1);
        return ones;
    }

    private bool SomebodyHasNothing => values.Zip(weights).Any(member => member is { First: 0, Second: > 0 });

    private double Sum(Func<double, double> ofValue)
    {
        var sum = default(CompensatedSum);
        for (int i = 0; i < values.Length; i++)
        {
            if (weights[i] > 0)
            {
                sum.Add(weights[i] * ofValue(values[i]));
            }
        }

        return sum.Value;
    }
}
