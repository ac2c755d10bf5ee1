using System.Numerics;
using ImssBienestar.Domain.Coverage.Equity;

namespace ImssBienestar.Domain.Tests.Coverage.Equity;

/// <summary>Numbers with care: no bit depends on the order, a hundred million people are counted as well as ten, and what is rational is met exactly.</summary>
public class NumericCareTests
{
    private const double HundredMillion = 1e8;

    [Fact]
    public void Not_a_bit_of_any_index_depends_on_the_order()
    {
        var random = new Random(20);
        for (int run = 0; run < 200; run++)
        {
            (double Value, double Weight, long Whole)[] members = [.. Enumerable.Range(0, random.Next(2, 60)).Select(_ =>
                ((random.Next(4) + 0.1) * random.NextDouble(), random.NextDouble() * HundredMillion, random.NextInt64(0, 100_000_000)))];
            double?[] before = Indices(members);
            LorenzPoint[] curve = [.. Of(members).Lorenz()];
            string? exact = Exact(members);
            random.Shuffle(members);
            Assert.Equal(before, Indices(members));
            Assert.Equal(curve, Of(members).Lorenz());
            Assert.Equal(exact, Exact(members));
        }

        static double?[] Indices((double Value, double Weight, long Whole)[] members)
        {
            Distribution distribution = Of(members);
            return
            [
                distribution.Mean, distribution.TotalWeight, distribution.Gini, distribution.TheilT, distribution.MeanLogDeviation,
                distribution.GeneralisedEntropy(-1), distribution.GeneralisedEntropy(0.5), distribution.GeneralisedEntropy(2),
                distribution.Atkinson(0.5), distribution.Atkinson(1), distribution.Atkinson(2),
            ];
        }

        static Distribution Of((double Value, double Weight, long Whole)[] members) =>
            new([.. members.Select(member => member.Value)], [.. members.Select(member => member.Weight)]);

        static string? Exact((double Value, double Weight, long Whole)[] members) => Distribution.ExactGini(
            [.. members.Select(member => (long)(member.Value * 1000))], [.. members.Select(member => member.Whole + 1)])?.ToString();
    }

    /// <summary>The members of a group in any order, and the groups in any order, equal groups among them.</summary>
    [Fact]
    public void Not_a_bit_of_the_parts_of_Theil_depends_on_the_order()
    {
        var random = new Random(21);
        for (int run = 0; run < 100; run++)
        {
            (double Value, double Weight)[][] groups = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => Enumerable.Range(0, random.Next(1, 12))
                .Select(_ => (random.NextDouble(), random.NextDouble() * HundredMillion)).ToArray())];
            groups = [.. groups, [.. groups[0]]];
            TheilDecomposition before = Of(groups);
            random.Shuffle(groups);
            Array.ForEach(groups, random.Shuffle);
            Assert.Equal(before, Of(groups));
        }

        static TheilDecomposition Of((double Value, double Weight)[][] groups) => TheilDecomposition.Of(groups.Select(group =>
            new Distribution([.. group.Select(member => member.Value)], [.. group.Select(member => member.Weight)])))!;
    }

    /// <summary>2,469 groups of 10⁸ each, and one person beside groups of 10⁸: against the exact fraction.</summary>
    [Fact]
    [Trait("Kind", "Proof")]
    public void The_Gini_index_is_the_exact_one_with_a_hundred_million_in_each_group()
    {
        var random = new Random(22);
        for (int run = 0; run < 20; run++)
        {
            long[] values = [.. Enumerable.Range(0, 2_469).Select(_ => random.NextInt64(0, 1_000_000))];
            long[] equal = [.. values.Select(_ => 100_000_000L)];
            long[] mixed = [.. values.Select((_, i) => i % 2 == 0 ? 100_000_000L : 1L)];
            Assert.All([equal, mixed], weights => Near(
                Distribution.ExactGini(values, weights)!.Value.Value, new Distribution(Doubles(values), Doubles(weights)).Gini!.Value));
            Assert.Equal(Distribution.ExactGini(values, [.. values.Select(_ => 1L)]), Distribution.ExactGini(values, equal));
        }
    }

    /// <summary>The whole country: 10⁸ people in 2,469 places, small and large.</summary>
    [Fact]
    public void The_Gini_index_is_the_exact_one_with_a_hundred_million_in_all()
    {
        var random = new Random(23);
        long[] values = [.. Enumerable.Range(0, 2_469).Select(_ => random.NextInt64(0, 10_000))];
        long[] weights = [.. values.Select(_ => (long)Math.Exp(random.NextDouble() * 11))];
        weights[0] += 100_000_000 - weights.Sum();
        Assert.Equal(100_000_000, weights.Sum());
        Near(Distribution.ExactGini(values, weights)!.Value.Value, new Distribution(Doubles(values), Doubles(weights)).Gini!.Value);
    }

    /// <summary>Concentration, Erreygers' correction and the entropy of parameter 2 are rational too: against fractions of whole numbers.</summary>
    [Fact]
    [Trait("Kind", "Proof")]
    public void Concentration_and_half_the_squared_variation_are_the_exact_ones()
    {
        var random = new Random(24);
        for (int run = 0; run < 100; run++)
        {
            int count = random.Next(2, 200);
            long[] values = [.. Enumerable.Range(0, count).Select(_ => random.NextInt64(1, 10_000))];
            long[] standing = [.. Enumerable.Range(0, count).Select(_ => random.NextInt64(0, 20))];
            long[] weights = [.. Enumerable.Range(0, count).Select(i => i % 3 == 0 ? 1 : random.NextInt64(1, 100_000_000))];
            BigInteger people = Sum(weights, (weight, _) => weight);
            BigInteger held = Sum(weights, (weight, i) => (BigInteger)weight * values[i]);

            // Twice the rank of a member, times the people: all below it twice, and its equals once.
            BigInteger ranked = Sum(weights, (weight, i) => (BigInteger)weight * values[i]
                * Sum(weights, (other, j) => standing[j] < standing[i] ? 2 * (BigInteger)other : standing[j] == standing[i] ? other : 0));
            double exact = (double)((ranked - (held * people)) * BigInteger.Pow(10, 30) / (held * people)) / 1e30;
            var index = new ConcentrationIndex(Doubles(values), Doubles(standing), Doubles(weights));
            Near(exact, index.Value!.Value);
            Near(exact * 4 * ((double)held / (double)people) / 10_000, index.Erreygers(0, 10_000));

            BigInteger squares = Sum(weights, (weight, i) => (BigInteger)weight * values[i] * values[i]);
            double entropy = (double)(((squares * people) - (held * held)) * BigInteger.Pow(10, 30) / (2 * held * held)) / 1e30;
            Near(entropy, new Distribution(Doubles(values), Doubles(weights)).GeneralisedEntropy(2)!.Value);
        }

        static BigInteger Sum(long[] weights, Func<long, int, BigInteger> part) =>
            weights.Select(part).Aggregate(BigInteger.Zero, (sum, next) => sum + next);
    }

    /// <summary>Ten people and ten times a hundred million have the same inequality, and so has money in pesos and in millions.</summary>
    [Fact]
    public void No_index_changes_with_the_number_of_people_or_the_unit()
    {
        var random = new Random(25);
        double[] values = [.. Enumerable.Range(0, 500).Select(_ => random.NextDouble() + 0.001)];
        double[] weights = [.. values.Select(_ => (double)random.Next(1, 50))];
        double[] standing = [.. values.Select(_ => (double)random.Next(100))];
        Assert.All(
            Indices(values, weights).Zip(Indices(values, [.. weights.Select(weight => weight * HundredMillion)])), pair => Near(pair.First, pair.Second));
        Assert.All(
            Indices(values, weights).Zip(Indices([.. values.Select(value => value * HundredMillion)], weights)), pair => Near(pair.First, pair.Second));

        double[] Indices(double[] of, double[] by)
        {
            var distribution = new Distribution(of, by);
            TheilDecomposition parts = TheilDecomposition.Of([new(of.AsSpan(0, 200), by.AsSpan(0, 200)), new(of.AsSpan(200), by.AsSpan(200))])!;
            return
            [
                distribution.Gini!.Value, distribution.TheilT!.Value, distribution.MeanLogDeviation!.Value, distribution.GeneralisedEntropy(2)!.Value,
                distribution.GeneralisedEntropy(-1)!.Value, distribution.Atkinson(0.5)!.Value, distribution.Atkinson(1)!.Value,
                distribution.Atkinson(2)!.Value, parts.Between, parts.Within, new ConcentrationIndex(of, standing, by).Value!.Value,
            ];
        }
    }

    private static double[] Doubles(long[] numbers) => [.. numbers.Select(number => (double)number)];

    private static void Near(double expected, double found) => Assert.Equal(expected, found, 1e-13);
}
