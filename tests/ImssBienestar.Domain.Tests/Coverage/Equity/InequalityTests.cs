using System.Globalization;
using ImssBienestar.Domain.Coverage.Equity;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Coverage.Equity;

/// <summary>Inequality: published worked numbers, identities, and results that do not depend on the order of the input.</summary>
public class InequalityTests
{
    private static readonly double[] Nine = [8, 5, 1, 3, 5, 6, 7, 6, 3];
    private static readonly double[] Tenths = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

    /// <summary>Numbers published in the tests of JosepER/Inequality.jl and pysal/inequality.</summary>
    [Fact]
    public void Published_numbers_are_met()
    {
        var equal = new Distribution(Nine);
        var weighted = new Distribution(Nine, Tenths);
        Near(0.2373737373737374, equal.Gini);
        Near(0.2065239551478077, weighted.Gini);
        Near(0.10494562214323544, equal.TheilT);
        Near(0.08120013911680612, weighted.TheilT);
        Near(0.1397460530936332, equal.MeanLogDeviation);
        Near(0.10375545537468207, weighted.MeanLogDeviation);
        Near(0.09039256198347094, equal.GeneralisedEntropy(2));
        Near(0.0709746654322026, weighted.GeneralisedEntropy(2));
        Near(0.1316096384342157, new Distribution([10, 20, 30, 40, 50]).Atkinson(1));
        Assert.Equal("47/198", Distribution.ExactGini([8, 5, 1, 3, 5, 6, 7, 6, 3], [1, 1, 1, 1, 1, 1, 1, 1, 1]).ToString());
    }

    /// <summary>Worked by hand: one member has half the mean, the other three halves of it.</summary>
    [Fact]
    public void The_entropy_divides_by_its_parameter_and_by_one_less()
    {
        var distribution = new Distribution([1, 3]);
        Near(1 / 8.0, distribution.GeneralisedEntropy(3));
        Near(1 / 6.0, distribution.GeneralisedEntropy(-1));
    }

    [Fact]
    public void The_exact_index_takes_a_weight_for_each_value_and_no_number_below_zero()
    {
        Assert.Throws<ArgumentException>(() => Distribution.ExactGini([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => Distribution.ExactGini([1], [1, 2]));
        Assert.Throws<ArgumentException>(() => Distribution.ExactGini([1, -1], [1, 1]));
        Assert.Throws<ArgumentException>(() => Distribution.ExactGini([1, 1], [1, -1]));
        Assert.Equal("0", Distribution.ExactGini([5, 1, 9], [0, 2, 0]).ToString());
    }

    [Fact]
    public void Equal_shares_have_no_inequality_whatever_the_weights()
    {
        var distribution = new Distribution([2, 2], [1_000_000, 1]);
        Assert.All([distribution.Gini, distribution.TheilT, distribution.MeanLogDeviation, distribution.Atkinson(0.5), distribution.GeneralisedEntropy(-1)], index => Near(0, index));
        Assert.Equal("0", Distribution.ExactGini([2, 2], [1_000_000, 1]).ToString());
    }

    [Fact]
    public void What_nobody_has_has_no_inequality_to_tell()
    {
        var nothing = new Distribution([0, 0]);
        Assert.All([nothing.Gini, nothing.TheilT, nothing.MeanLogDeviation, nothing.Atkinson(1), nothing.GeneralisedEntropy(2)], index => Assert.Null(index));
        Assert.Empty(nothing.Lorenz());
        Assert.Null(Distribution.ExactGini([0, 0], [1, 1]));
        Assert.Null(TheilDecomposition.Of([nothing]));
    }

    [Fact]
    public void A_member_with_nothing_is_told_where_the_index_has_no_value()
    {
        var distribution = new Distribution([0, 1]);
        Near(0.5, distribution.Gini);
        Near(Math.Log(2), distribution.TheilT);
        Assert.Null(distribution.MeanLogDeviation);
        Assert.Null(distribution.GeneralisedEntropy(-1));
        Near(1, distribution.Atkinson(1));
        Near(1, distribution.Atkinson(2));
        Near(0.5, distribution.Atkinson(0.5));
        Near(0, new Distribution([0, 1], [0, 1]).MeanLogDeviation);
    }

    [Fact]
    public void The_Lorenz_curve_goes_from_nothing_to_all_below_the_diagonal()
    {
        LorenzPoint[] points = [.. new Distribution(Nine).Lorenz()];
        double[] published =
        [
            0, 0.022727272727272728, 0.09090909090909091, 0.1590909090909091, 0.2727272727272727, 0.38636363636363635, 0.5227272727272727, 0.6590909090909091,
            0.8181818181818182, 1,
        ];
        Assert.Equal(published.Length, points.Length);
        Assert.All(points.Zip(published), pair => Near(pair.Second, pair.First.Held));
        Assert.Equal(new LorenzPoint(1, 1), points[^1]);
        double area = points.Zip(points.Skip(1), (a, b) => (b.Population - a.Population) * (a.Held + b.Held)).Sum();
        Near(1 - area, new Distribution(Nine).Gini);
    }

    /// <summary>One of forty-nine has all: the mean, 1/49, times 49 is less than 1 in doubles.</summary>
    [Fact]
    public void The_Lorenz_curve_ends_at_all_to_the_bit() => Assert.Equal(new LorenzPoint(1, 1), new Distribution([0, 1], [48, 1]).Lorenz()[^1]);

    [Fact]
    public void Not_a_bit_depends_on_the_order_of_the_input()
    {
        var random = new Random(11);
        for (int run = 0; run < 200; run++)
        {
            int count = random.Next(2, 60);
            (double Value, double Standing, double Weight)[] members =
                [.. Enumerable.Range(0, count).Select(_ => (random.Next(5) * random.NextDouble(), (double)random.Next(6), random.NextDouble() * 1e8))];
            (Distribution Distribution, ConcentrationIndex Index) first = Of(members);
            random.Shuffle(members);
            (Distribution Distribution, ConcentrationIndex Index) second = Of(members);
            Assert.Equal(first.Distribution.Gini, second.Distribution.Gini);
            Assert.Equal(first.Distribution.TheilT, second.Distribution.TheilT);
            Assert.Equal(first.Distribution.Atkinson(0.7), second.Distribution.Atkinson(0.7));
            Assert.Equal(first.Index.Value, second.Index.Value);
            Assert.Equal(first.Index.Erreygers(0, 5), second.Index.Erreygers(0, 5));
        }
    }

    [Fact]
    public void A_weight_is_as_many_members()
    {
        Near(new Distribution([8, 5, 5, 1, 3, 3, 3, 5]).Gini!.Value, new Distribution([8, 5, 1, 3, 5], [1, 2, 1, 3, 1]).Gini);
        Near(new Distribution([8, 5, 5, 1, 3, 3, 3, 5]).TheilT!.Value, new Distribution([8, 5, 1, 3, 5], [1, 2, 1, 3, 1]).TheilT);
    }

    [Fact]
    public void Fast_and_exact_agree_up_to_a_hundred_million_per_weight()
    {
        var random = new Random(12);
        for (int run = 0; run < 300; run++)
        {
            int count = random.Next(1, 100);
            long[] values = [.. Enumerable.Range(0, count).Select(_ => (long)random.Next(0, 1_000_000))];
            long[] weights = [.. Enumerable.Range(0, count).Select(_ => random.NextInt64(0, 100_000_000))];
            weights[0]++;
            values[0]++;
            double exact = Distribution.ExactGini(values, weights)!.Value.Value;
            Assert.Equal(exact, new Distribution([.. values.Select(value => (double)value)], [.. weights.Select(weight => (double)weight)]).Gini!.Value, 1e-13);
        }
    }

    [Fact]
    public void Theil_falls_apart_into_between_and_within_for_any_groups()
    {
        var random = new Random(13);
        for (int run = 0; run < 200; run++)
        {
            double[] values = [.. Enumerable.Range(0, 30).Select(_ => random.NextDouble() * random.Next(3))];
            double[] weights = [.. Enumerable.Range(0, 30).Select(_ => random.NextDouble() + 0.01)];
            int[] cuts = [0, random.Next(1, 15), random.Next(15, 30), 30];
            Distribution[] groups = [.. cuts.Zip(cuts.Skip(1), (from, to) => new Distribution(values.AsSpan(from..to), weights.AsSpan(from..to)))];
            TheilDecomposition parts = TheilDecomposition.Of(groups)!;
            Assert.Equal(new Distribution(values, weights).TheilT!.Value, parts.Total, 1e-12);
            Assert.True(parts.Between >= 0 && parts.Within >= 0);
            Assert.Equal(parts, TheilDecomposition.Of(Enumerable.Reverse(groups)));
        }
    }

    [Fact]
    public void No_groups_are_refused_by_their_name() =>
        Assert.Equal("groups", Assert.Throws<ArgumentException>(() => TheilDecomposition.Of([])).ParamName);

    [Fact]
    public void Concentration_has_the_sign_of_who_has_more_and_ties_share_a_rank()
    {
        double[] ones = [1, 1, 1, 1];
        Near(-0.25, new ConcentrationIndex([4, 3, 2, 1], [1, 2, 3, 4], ones).Value);
        Near(0.25, new ConcentrationIndex([1, 2, 3, 4], [1, 2, 3, 4], ones).Value);
        Near(0, new ConcentrationIndex([4, 3, 2, 1], [7, 7, 7, 7], ones).Value);
        Near(new Distribution([1, 2, 3, 4]).Gini!.Value, new ConcentrationIndex([1, 2, 3, 4], [1, 2, 3, 4], ones).Value);
        Assert.Null(new ConcentrationIndex([0, 0], [1, 2], [1, 1]).Value);
    }

    [Fact]
    public void Erreygers_sees_having_and_lacking_alike()
    {
        double[] covered = [0.1, 0.4, 0.4, 0.9];
        double[] lacking = [.. covered.Select(share => 1 - share)];
        double[] standing = [1, 2, 2, 4];
        double[] weights = [5, 1, 2, 8];
        double has = new ConcentrationIndex(covered, standing, weights).Erreygers(0, 1);
        Near(-has, new ConcentrationIndex(lacking, standing, weights).Erreygers(0, 1));
        Near(4 * new Distribution(covered, weights).Mean * new ConcentrationIndex(covered, standing, weights).Value!.Value, has);
    }

    /// <summary>Worked by hand: middle ranks 1/8 and 5/8, mean 1, covariance −3/8.</summary>
    [Fact]
    public void A_rank_is_the_middle_of_the_weight_that_shares_it()
    {
        Near(-0.75, new ConcentrationIndex([4, 0], [1, 2], [1, 3]).Value);
        Near(-0.75, new ConcentrationIndex([4, 0, 0], [1, 2, 2], [1, 1, 2]).Value);
    }

    /// <summary>Worked by hand: middle ranks 1/6, 3/6 and 5/6, covariance 2/9. The mean, 10¹⁶ and 4/3, is no double.</summary>
    [Fact]
    public void Large_values_that_differ_little_keep_their_concentration() =>
        Near(4 / 9.0, new ConcentrationIndex([1e16, 1e16 + 2, 1e16 + 2], [1, 2, 3], [1, 1, 1]).Erreygers(1e16, 1e16 + 4));

    [Theory]
    [InlineData(double.NaN, 5)]
    [InlineData(0, double.NaN)]
    [InlineData(double.NegativeInfinity, 5)]
    [InlineData(0, double.PositiveInfinity)]
    [InlineData(2, 2)]
    [InlineData(5, 0)]
    public void Bounds_that_are_not_finite_or_not_in_order_are_refused_whatever_the_values(double lower, double upper) => Assert.Equal(
        "upperBound", Assert.Throws<ArgumentException>(() => new ConcentrationIndex([2, 2], [1, 2], [1, 1]).Erreygers(lower, upper)).ParamName);

    [Fact]
    public void Values_may_stand_on_the_bounds_and_not_outside_them()
    {
        var index = new ConcentrationIndex([1, 3], [1, 2], [1, 1]);
        Near(1, index.Erreygers(1, 3));
        Near(0.5, index.Erreygers(0, 4));
        Assert.Equal("lowerBound", Assert.Throws<ArgumentException>(() => index.Erreygers(1.5, 4)).ParamName);
        Assert.Equal("lowerBound", Assert.Throws<ArgumentException>(() => index.Erreygers(0, 2.5)).ParamName);
    }

    [DataFact]
    public void Every_row_of_the_small_vectors_holds_but_those_marked_not_reproducible() => VectorRows.Run(
        "inequality_small_vectors.csv",
        18,
        row => string.Join('|', row["measure"], row["values"], row["weights"], row["parameter"]),
        row =>
        {
            double[] values = Numbers(row["values"]);
            var distribution = row["weights"].Length == 0 ? new Distribution(values) : new Distribution(values, Numbers(row["weights"]));
            double parameter = row["parameter"].Contains('=', StringComparison.Ordinal) ? Number(row["parameter"].Split('=')[1]) : double.NaN;
            switch (row["measure"])
            {
                case "lorenz_ordinates":
                    Assert.All(Numbers(row["published"]).Zip(distribution.Lorenz().Select(point => (double?)point.Held)), pair => Near(pair.First, pair.Second));
                    Assert.Equal(Numbers(row["published"]).Length, distribution.Lorenz().Length);
                    return;
                case "gini (identity)":
                    Near(new Distribution(Numbers(row["parameter"].Split("vector ")[1])).Gini!.Value, distribution.Gini);
                    Assert.All(row["recomputed"].Split(" vs "), recomputed => Near(Number(recomputed), distribution.Gini));
                    return;
                default:
                    double? index = row["measure"] switch
                    {
                        "gini" => distribution.Gini,
                        "theil_t" => distribution.TheilT,
                        "mean_log_deviation" => distribution.MeanLogDeviation,
                        "generalised_entropy" => distribution.GeneralisedEntropy(parameter),
                        "atkinson" => distribution.Atkinson(parameter),
                        _ => throw new InvalidOperationException($"No test knows {row["measure"]}."),
                    };
                    Near(Number(row["recomputed"]), index);
                    AsPrinted(row["published"], index);
                    return;
            }
        });

    [DataFact]
    public void The_published_inequality_of_the_states_is_met()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> states = CaseFile.ReadFile(DataFactAttribute.Vector("coverage", "gini_theil_mexico_states_inputs.csv"));
        Assert.Equal(32, states.Count);
        IReadOnlyList<IReadOnlyDictionary<string, string>> expected =
            CaseFile.ReadFile(DataFactAttribute.Vector("coverage", "gini_theil_mexico_states_expected.csv"));
        Assert.Equal(8, expected.Count);
        Assert.All(expected, row =>
        {
            Assert.True(row["measure"] is "gini" or "theil_between_groups");
            string year = $"pcgdp{row["year"]}";
            if (row["measure"] == "gini")
            {
                Assert.Equal(row["exact"], Distribution.ExactGini([.. states.Select(state => long.Parse(state[year], null))], [.. states.Select(_ => 1L)]).ToString());
                Near(Number(row["recomputed"]), new Distribution([.. states.Select(state => Number(state[year]))]).Gini);
                AsPrinted(row["published"], new Distribution([.. states.Select(state => Number(state[year]))]).Gini);
            }
            else
            {
                TheilDecomposition parts = TheilDecomposition.Of(
                    states.GroupBy(state => state["regime_hanson98"]).Select(group => new Distribution([.. group.Select(state => Number(state[year]))])))!;
                Near(Number(row["recomputed"]), parts.Between);
                AsPrinted(row["published"], parts.Between);
                Near(new Distribution([.. states.Select(state => Number(state[year]))]).TheilT!.Value, parts.Total);
            }
        });
    }

    private static (Distribution Distribution, ConcentrationIndex Index) Of((double Value, double Standing, double Weight)[] members)
    {
        double[] values = [.. members.Select(member => member.Value)];
        double[] weights = [.. members.Select(member => member.Weight)];
        return (new(values, weights), new(values, [.. members.Select(member => member.Standing)], weights));
    }

    private static void Near(double expected, double? index) => Assert.Equal(expected, index!.Value, 1e-14 * Math.Max(1, Math.Abs(expected)));

    /// <summary>The published number, to one unit of its last digit: some are cut and not rounded.</summary>
    private static void AsPrinted(string published, double? index) => Assert.Equal(
        Number(published), index!.Value, Math.Max(1e-14, Math.Pow(10, -(published + '.').Split('.')[1].Length)));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static double[] Numbers(string text) => [.. text.Split(' ').Select(Number)];
}
