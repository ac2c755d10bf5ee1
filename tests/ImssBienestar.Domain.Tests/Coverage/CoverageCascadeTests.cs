using System.Globalization;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Coverage;

public class CoverageCascadeTests
{
    /// <summary>Ghana, Volta region, 2020 (Global Health Action 13:1732664): far fewer hold a valid card than are seen.</summary>
    [Theory]
    [InlineData("child immunization", 5.5372, 0.8177, -0.7686, 0.1710)]
    [InlineData("antenatal care", 3.8902, 0.3809, -0.4896, 0.4080)]
    public void A_rise_between_stages_is_a_drop_below_zero_and_is_not_clamped(string service, double rise, double kept, double gained, double lost)
    {
        IReadOnlyDictionary<string, string>[] rows =
            [.. CaseFile.Read("coverage/tanahashi-ghana-volta.csv").Where(row => row["service"] == "any" || row["service"] == service)];
        CoverageCascade cascade = Of([.. rows.Select(row => (row["stage"], (long)(100 * Number(row["published_percent"]))))]);
        Assert.Equal([(decimal)gained, (decimal)lost], cascade.Drops.Select(drop => drop.Lost));
        Assert.Equal([(decimal)rise, (decimal)kept], cascade.Drops.Select(drop => Math.Round(drop.Kept!.Value, 4)));
        Assert.Equal((decimal)kept, Number(rows[2]["derived_step_ratio"]));
        Assert.Equal(cascade.Drops[1], cascade.Bottleneck);
        Assert.Equal(cascade.Stages[2].Share.Value / cascade.Stages[0].Share.Value, cascade.Effective);
        Assert.True(cascade.Effective > 1);
    }

    [Fact]
    public void Every_stage_of_the_case_file_is_run() =>
        Assert.Equal(["any", "child immunization", "child immunization", "antenatal care", "antenatal care"],
            CaseFile.Read("coverage/tanahashi-ghana-volta.csv").Select(row => row["service"]));

    [DataFact]
    public void The_case_file_is_the_vector() => Assert.Equal(
        File.ReadAllText(DataFactAttribute.Vector("coverage", "tanahashi_ghana_volta.csv")),
        File.ReadAllText(Path.Combine(CaseFile.Folder, "coverage/tanahashi-ghana-volta.csv")));

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

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
