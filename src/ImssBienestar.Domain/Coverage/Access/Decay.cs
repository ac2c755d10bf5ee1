using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Makes weights that fall with the cost of travel (<i>decaimiento por distancia</i>).</summary>
public static class Decay
{
    /// <summary>Gets the slow decay of Luo and Qi over three zones of ten minutes. The zones are from memory of the paper.</summary>
    public static Decay<TravelTime> LuoQiSlow { get; } = OfThirtyMinutes(ZoneWeights.LuoQiSlow);

    /// <summary>Gets the fast decay of Luo and Qi over three zones of ten minutes. Zones and weights are from memory of the paper.</summary>
    public static Decay<TravelTime> LuoQiFast { get; } = OfThirtyMinutes(ZoneWeights.LuoQiFast);

    /// <summary>Makes the weight of the plain two-step method: 1 up to a limit, then nothing.</summary>
    /// <typeparam name="TCost"><see cref="Distance"/> or <see cref="TravelTime"/>.</typeparam>
    /// <param name="limit">The limit, inclusive.</param>
    /// <returns>The weight.</returns>
    public static Decay<TCost> Within<TCost>(TCost limit)
        where TCost : struct, ITravelCost<TCost> => new(limit, null, _ => 1, isBinary: true);

    /// <summary>Makes weights by zone: each from above the end of the one before to its own end, inclusive; beyond the last, nothing.</summary>
    /// <typeparam name="TCost"><see cref="Distance"/> or <see cref="TravelTime"/>.</typeparam>
    /// <param name="zones">The ends of the zones and their weights, the nearest first.</param>
    /// <returns>The weight.</returns>
    /// <exception cref="ArgumentException">There is no zone, the ends do not grow, or all weights are zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative or not finite.</exception>
    public static Decay<TCost> Zones<TCost>(params ReadOnlySpan<(TCost To, double Weight)> zones)
        where TCost : struct, ITravelCost<TCost> => OfZones(zones, null);

    /// <summary>Makes weights by zone of a published set, over zones of any ends.</summary>
    /// <typeparam name="TCost"><see cref="Distance"/> or <see cref="TravelTime"/>.</typeparam>
    /// <param name="weights">The set.</param>
    /// <param name="ends">The end of each zone, inclusive, the nearest first: as many as the set has weights.</param>
    /// <returns>The weight.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="ArgumentException">There are more or fewer ends than weights, or the ends do not grow.</exception>
    public static Decay<TCost> Zones<TCost>(ZoneWeights weights, params ReadOnlySpan<TCost> ends)
        where TCost : struct, ITravelCost<TCost>
    {
        Guard.Against.Null(weights);
        if (ends.Length != weights.Weights.Length)
        {
            throw new ArgumentException($"The set has {weights.Weights.Length} weights, and {ends.Length} zones are given.", nameof(ends));
        }

        var zones = new (TCost To, double Weight)[ends.Length];
        for (int i = 0; i < zones.Length; i++)
        {
            zones[i] = (ends[i], weights.Weights[i]);
        }

        return OfZones(zones, weights.Source);
    }

    /// <summary>Makes the Gaussian weight e^(−c²/2σ²): 1 at no cost.</summary>
    /// <typeparam name="TCost"><see cref="Distance"/> or <see cref="TravelTime"/>.</typeparam>
    /// <param name="deviation">The cost σ, above zero.</param>
    /// <param name="limit">The limit, inclusive, beyond which there is nothing; null for none.</param>
    /// <returns>The weight.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="deviation"/> is zero.</exception>
    public static Decay<TCost> Gaussian<TCost>(TCost deviation, TCost? limit = null)
        where TCost : struct, ITravelCost<TCost>
    {
        double sigma = CostGuard.AboveZero(deviation.Amount, nameof(deviation));
        return new(limit, null, cost => Math.Exp(-(cost / sigma) * (cost / sigma) / 2));
    }

    /// <summary>Makes the Gaussian weight of Dai, scaled so that it is 1 at no cost and 0 at the limit: (e^(−½(c/c₀)²) − e^(−½)) / (1 − e^(−½)).</summary>
    /// <typeparam name="TCost"><see cref="Distance"/> or <see cref="TravelTime"/>.</typeparam>
    /// <param name="limit">The limit c₀, above zero.</param>
    /// <returns>The weight.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is zero.</exception>
    public static Decay<TCost> GaussianToEdge<TCost>(TCost limit)
        where TCost : struct, ITravelCost<TCost>
    {
        double edge = CostGuard.AboveZero(limit.Amount, nameof(limit));
        double atEdge = Math.Exp(-0.5);
        return new(
            limit,
            new Source("Dai 2010, Gaussian two-step floating catchment; the formula as others repeat it", Confidence.Reported),
            cost => Math.Max(0, (Math.Exp(-0.5 * (cost / edge) * (cost / edge)) - atEdge) / (1 - atEdge)));
    }

    /// <summary>Makes the weight of a gravity model, a power of the cost: (max(c, least) / scale)^exponent.</summary>
    /// <typeparam name="TCost"><see cref="Distance"/> or <see cref="TravelTime"/>.</typeparam>
    /// <param name="exponent">The exponent, below zero.</param>
    /// <param name="scale">The cost at which the weight is 1, above zero.</param>
    /// <param name="least">The cost that smaller ones count as, above zero: at no cost a power below zero has no value.</param>
    /// <param name="limit">The limit, inclusive, beyond which there is nothing; null for none.</param>
    /// <returns>The weight.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="exponent"/> is not below zero or not finite, <paramref name="scale"/> or
    /// <paramref name="least"/> is zero, or the weight of <paramref name="least"/> is too large for a number.</exception>
    public static Decay<TCost> Gravity<TCost>(double exponent, TCost scale, TCost least, TCost? limit = null)
        where TCost : struct, ITravelCost<TCost>
    {
        _ = CostGuard.AboveZero(-exponent, nameof(exponent));
        double one = CostGuard.AboveZero(scale.Amount, nameof(scale));
        double floor = CostGuard.AboveZero(least.Amount, nameof(least));
        _ = CostGuard.Measurable(Math.Pow(floor / one, exponent), nameof(least));
        return new(limit, null, cost => Math.Pow(Math.Max(cost, floor) / one, exponent));
    }

    private static Decay<TravelTime> OfThirtyMinutes(ZoneWeights set) => OfZones(
        [
            (TravelTime.FromMinutes(10), set.Weights[0]),
            (TravelTime.FromMinutes(20), set.Weights[1]),
            (TravelTime.FromMinutes(30), set.Weights[2]),
        ],
        new Source(set.Source.Title + "; zones of 0–10, 10–20 and 20–30 minutes from memory", Confidence.Unverified));

    private static Decay<TCost> OfZones<TCost>(ReadOnlySpan<(TCost To, double Weight)> zones, Source? source)
        where TCost : struct, ITravelCost<TCost>
    {
        double[] ends = new double[zones.Length];
        double[] weights = new double[zones.Length];
        for (int i = 0; i < zones.Length; i++)
        {
            (ends[i], weights[i]) = (zones[i].To.Amount, CostGuard.Measurable(zones[i].Weight, nameof(zones)));
            if (i > 0 && ends[i] <= ends[i - 1])
            {
                throw new ArgumentException("Each zone must end beyond the one before.", nameof(zones));
            }
        }

        if (weights.All(weight => weight == 0))
        {
            throw new ArgumentException("At least one zone needs a weight above zero.", nameof(zones));
        }

        double Weight(double cost)
        {
            int zone = 0;
            while (cost > ends[zone])
            {
                zone++;
            }

            return weights[zone];
        }

        return new(zones[^1].To, source, Weight);
    }
}
