using ImssBienestar.Samples.EligibilityApi.Load;

namespace ImssBienestar.Samples.Tests.EligibilityApi;

/// <summary>Times are counted in a fixed number of counters, and read back to within 2 %.</summary>
public sealed class LatenciesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(999_999)]
    [InlineData(3_600_000_000)]
    [InlineData(922_337_203_685_477_580)]
    public void A_time_is_read_back(long microseconds)
    {
        var latencies = new Latencies();
        latencies.Add(TimeSpan.FromTicks(microseconds * TimeSpan.TicksPerMicrosecond));
        Assert.InRange(latencies.Milliseconds(0.5), microseconds / 1000.0, (microseconds * 1.02 / 1000.0) + 0.001);
    }

    [Fact]
    public void A_share_of_them_is_the_time_within_which_it_was_answered()
    {
        var latencies = new Latencies();
        Assert.Equal(0, latencies.Milliseconds(0.5));
        for (int i = 1; i <= 100; i++)
        {
            latencies.Add(TimeSpan.FromMicroseconds(i));
        }

        Assert.Equal((100L, 0.05, 0.099, 0.1), (latencies.Total, latencies.Milliseconds(0.5), latencies.Milliseconds(0.99), latencies.Milliseconds(1)));
    }

    [Fact]
    public void A_time_below_zero_is_none() => Assert.Equal(0, Of(TimeSpan.FromSeconds(-1)).Milliseconds(1));

    private static Latencies Of(TimeSpan took)
    {
        var latencies = new Latencies();
        latencies.Add(took);
        return latencies;
    }
}
