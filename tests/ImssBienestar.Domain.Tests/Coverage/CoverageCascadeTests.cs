using ImssBienestar.Domain.Coverage;

namespace ImssBienestar.Domain.Tests.Coverage;

public class CoverageCascadeTests
{
    /// <summary>Ghana, Volta region, 2020 (Global Health Action 13:1732664): far fewer hold a valid card than are seen.</summary>
    [Fact]
    public void A_rise_between_stages_is_a_drop_below_zero_and_is_not_clamped()
    {
        CoverageCascade cascade = Of(("valid card", 1694), ("initial contact", 9380), ("effective", 7670));
        Assert.Equal([-0.7686m, 0.1710m], cascade.Drops.Select(drop => drop.Lost));
        Assert.Equal(0.8177m, Math.Round(cascade.Drops[1].Kept!.Value, 4));
        Assert.Equal(("initial contact", "effective"), (cascade.Bottleneck!.From.Name, cascade.Bottleneck.To.Name));
        Assert.True(cascade.Effective > 4);
    }

    [Fact]
    public void The_steps_multiply_to_the_whole_and_the_drops_add_up()
    {
        var random = new Random(14);
        for (int run = 0; run < 500; run++)
        {
            CoverageCascade cascade = Of([.. Enumerable.Range(0, random.Next(2, 8)).Select(i => ($"{i}", (long)random.Next(1, 10_001)))]);
            decimal product = cascade.Drops.Aggregate(1m, (soFar, drop) => soFar * drop.Kept!.Value);
            Assert.Equal((double)cascade.Effective!.Value, (double)product, 1e-18 * (double)product * 1e6);
            Assert.Equal(cascade.Stages[0].Share.Value - cascade.Stages[^1].Share.Value, cascade.Drops.Sum(drop => drop.Lost));
            Assert.Equal(cascade.Drops.Max(drop => drop.Lost), cascade.Bottleneck?.Lost ?? cascade.Drops.Max(drop => drop.Lost));
        }
    }

    [Fact]
    public void Nothing_reached_at_first_has_no_ratio_and_nothing_lost_no_bottleneck()
    {
        CoverageCascade cascade = Of(("a", 0), ("b", 5), ("c", 5));
        Assert.Null(cascade.Effective);
        Assert.Null(cascade.Drops[0].Kept);
        Assert.Null(cascade.Bottleneck);
    }

    [Fact]
    public void Of_equal_drops_the_first_is_the_bottleneck() =>
        Assert.Equal("a", Of(("a", 9), ("b", 6), ("c", 3)).Bottleneck!.From.Name);

    private static CoverageCascade Of(params (string Name, long Share)[] stages) =>
        new(stages.Select(stage => new CascadeStage(stage.Name, new Ratio(stage.Share, 10_000))));
}
