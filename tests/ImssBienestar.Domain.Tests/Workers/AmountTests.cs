using System.Numerics;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Domain.Tests.Workers;

public class AmountTests
{
    [Fact]
    public void Heads_and_full_time_equivalents_do_not_mix()
    {
        Type[] amounts = [typeof(Headcount), typeof(FullTimeEquivalents)];
        Assert.DoesNotContain(
            amounts.SelectMany(type => type.GetMethods()),
            method => method.Name.StartsWith("op_", StringComparison.Ordinal)
                && (method.Name is "op_Implicit" or "op_Explicit" || method.GetParameters().Select(parameter => parameter.ParameterType).Distinct().Count() > 1));
        Assert.Equal(FullTimeEquivalents.Of(1), FullTimeEquivalents.Of(new Headcount(2), 0.5m));
    }

    [Fact]
    public void What_is_missing_is_never_negative()
    {
        Assert.Equal(new Headcount(1), new Headcount(1).MissingTo(new(2)));
        Assert.Equal(default, new Headcount(3).MissingTo(new(2)));
        Assert.Equal("1/2", FullTimeEquivalents.Of(1.5m).MissingTo(FullTimeEquivalents.Of(2)).ToString());
        Assert.Equal(default, FullTimeEquivalents.Of(2).MissingTo(FullTimeEquivalents.Of(2)));
    }

    [Fact]
    public void Amounts_are_ordered()
    {
        Headcount[] heads = [new(0), new(1), new(2)];
        FullTimeEquivalents[] work = [default, FullTimeEquivalents.Of(0.5m), FullTimeEquivalents.Of(1)];
        for (int i = 0; i < 3; i++)
        {
            for (int j = 0; j < 3; j++)
            {
                Assert.Equal((i < j, i <= j, i > j, i >= j), (heads[i] < heads[j], heads[i] <= heads[j], heads[i] > heads[j], heads[i] >= heads[j]));
                Assert.Equal((i < j, i <= j, i > j, i >= j), (work[i] < work[j], work[i] <= work[j], work[i] > work[j], work[i] >= work[j]));
                Assert.Equal(Math.Sign(i - j), Math.Sign(heads[i].CompareTo(heads[j])));
            }
        }
    }

    [Theory]
    [InlineData("0", 0, 1)]
    [InlineData("0.50", 1, 2)]
    [InlineData("4.5", 9, 2)]
    [InlineData("1000", 1000, 1)]
    public void A_decimal_becomes_a_fraction_in_lowest_terms(string value, int numerator, int denominator)
    {
        ExactRatio ratio = ExactRatio.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(((BigInteger)numerator, (BigInteger)denominator), (ratio.Numerator, ratio.Denominator));
    }

    [Fact]
    public void The_largest_decimal_is_kept_to_the_last_digit()
    {
        Assert.Equal((BigInteger)decimal.MaxValue, ExactRatio.Of(decimal.MaxValue).Numerator);
        Assert.Equal(BigInteger.Pow(10, 28), ExactRatio.Of(0.0000000000000000000000000001m).Denominator);
    }

    /// <summary>Against the rounding of decimals, which knows the same modes, on numbers that a decimal holds exactly.</summary>
    [Fact]
    public void Rounding_is_that_of_decimals()
    {
        foreach (MidpointRounding rounding in Enum.GetValues<MidpointRounding>())
        {
            for (int thousandths = 0; thousandths <= 3_000; thousandths++)
            {
                decimal value = thousandths / 1_000m;
                Assert.Equal(decimal.Round(value, 2, rounding), ExactRatio.Of(value).Rounded(2, rounding));
                Assert.Equal(decimal.Round(value, 0, rounding), ExactRatio.Of(value).Rounded(0, rounding));
            }
        }
    }

    [Fact]
    public void A_density_is_heads_for_every_ten_thousand_and_the_thresholds_keep_their_doubts()
    {
        Assert.Equal("23", WorkerDensity.Per10000(new(23), 10_000).ToString());
        Assert.Equal("20/3", WorkerDensity.Per10000(new(2), 3_000).ToString());
        Assert.Equal([23m, 41.1m, 44.5m], WorkerDensity.Thresholds.Select(threshold => threshold.Value));
        Assert.Equal(
            [Law.Reported, Law.Reported, Law.Unverified], WorkerDensity.Thresholds.Select(threshold => threshold.Confidence));
    }

    private static class Law
    {
        public const Domain.Law.Confidence Reported = Domain.Law.Confidence.Reported;
        public const Domain.Law.Confidence Unverified = Domain.Law.Confidence.Unverified;
    }
}
