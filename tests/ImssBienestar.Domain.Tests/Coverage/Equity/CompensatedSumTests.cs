using ImssBienestar.Domain.Coverage.Equity;

namespace ImssBienestar.Domain.Tests.Coverage.Equity;

/// <summary>The sum that keeps what rounding drops: small terms before, between and after large ones that cancel.</summary>
public class CompensatedSumTests
{
    [Fact]
    public void No_small_term_is_lost_beside_a_large_one()
    {
        Assert.Equal(0, Sum());
        Assert.Equal(2, Sum(1, 1e100, 1, -1e100));
        Assert.Equal(1, Sum(1, 1e100, -1e100));
        Assert.Equal(1, Sum(1e100, 1, -1e100));
        Assert.Equal(-1, Sum(-1e100, -1, 1e100));
        Assert.Equal(1e16 + 2, Sum(1e16, 1, 1));
        Assert.Equal(1e16 + 2, Sum(1, 1, 1e16));
    }

    private static double Sum(params double[] terms)
    {
        var sum = default(CompensatedSum);
        foreach (double term in terms)
        {
            sum.Add(term);
        }

        return sum.Value;
    }
}
