using System.Text.Json;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Eligibility.Batch;

namespace ImssBienestar.Samples.Tests.NationalRegister;

public sealed class RegisterTests
{
    private const string Sample = "NationalRegister";
    private const string Header = "entidad,nacimiento,afiliaciones,en_territorio,tiene_curp,tiene_documento,es_urgencia,sin_atencion_cercana,derecho_cancelado,ingreso_por_atencion";

    /// <summary>The same people whatever the number of shards, counted one process for each, all at once, and added.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public async Task Any_split_of_the_work_gives_the_same_bytes(int shards)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(await WholeAsync(folder, 1), await WholeAsync(folder, shards));
    }

    [Fact]
    public async Task A_row_is_decided_as_the_person_would_be()
    {
        using var folder = new TemporaryFolder();
        string[] rows =
        [
            Header,
            "18,1990-02-28,ninguna,1,1,1,0,0,0,0",
            "18,1990-02-28,imss,1,1,1,0,0,,",
            "14,2025-06-30,ninguna,1,0,0,0,0,0,0",
            ",,,,,,,,,",
        ];
        CoverageTally tally = await CountAsync(folder, string.Join('\n', rows));
        Assert.Equal(4, tally.Total);
        Assert.Empty(tally.LeftOut);
        Assert.Equal(
            [
                ("", "", "Undetermined/Unknown/Unknown", 1),
                ("14", "0-4", "EntitledDocumentPending/Yes/StateHealthServices", 1),
                ("18", "30-59", "Entitled/Yes/ImssBienestar", 1),
                ("18", "30-59", "NotEntitled/No/ImssBienestar", 1),
            ],
            tally.Cells().Select(cell => (
                tally.Heading.Areas[cell.Area], tally.Heading.AgeGroups[cell.AgeGroup], tally.Heading.Outcomes[cell.Outcome], (int)cell.Count)));
    }

    [Theory]
    [InlineData("33,1990-01-01,imss,1,1,1,0,0,0,0", "ROW.STATE")]
    [InlineData("1,1990-01-01,imss,1,1,1,0,0,0,0", "ROW.STATE")]
    [InlineData("09,1990-02-30,imss,1,1,1,0,0,0,0", "ROW.BIRTH")]
    [InlineData("09,ayer,imss,1,1,1,0,0,0,0", "ROW.BIRTH")]
    [InlineData("09,2026-07-01,imss,1,1,1,0,0,0,0", "ROW.NOT_BORN")]
    [InlineData("09,1990-01-01,seguro,1,1,1,0,0,0,0", "ROW.AFFILIATIONS")]
    [InlineData("09,1990-01-01,imss,sí,1,1,0,0,0,0", "ROW.FACT")]
    [InlineData("09,1990-01-01", "ROW.CELLS")]
    public async Task A_row_that_cannot_be_read_is_counted_by_its_reason_and_never_shown(string row, string reason)
    {
        using var folder = new TemporaryFolder();
        CoverageTally tally = await CountAsync(folder, $"{Header}\n{row}\n");
        Assert.Equal(0, tally.Total);
        Assert.Equal([new KeyValuePair<string, long>(reason, 1)], tally.LeftOut);
    }

    [Fact]
    public async Task Every_code_of_a_decision_has_a_label()
    {
        using var folder = new TemporaryFolder();
        CoverageTally tally = await CountAsync(folder, Header + "\n");
        Assert.Equal(EligibilityCode.Labels.AsEnumerable(), tally.Heading.Outcomes.AsEnumerable());
    }

    [Fact]
    public async Task A_merge_refuses_while_a_shard_is_missing_or_strange()
    {
        using var folder = new TemporaryFolder();
        await MakeAsync(folder, 2);
        await CountAsync(folder, "shard-000", "shard-000.json");
        SampleRun missing = await MergeAsync(folder, 2);
        await CountAsync(folder, "shard-001", "shard-001.json");
        await CountAsync(folder, "shard-001", "other.json");
        SampleRun strange = await MergeAsync(folder, 2);
        Assert.Equal((3, 3), (missing.ExitCode, strange.ExitCode));
        Assert.Contains("missing shard-001", missing.Error, StringComparison.Ordinal);
        Assert.Contains("not of this register other", strange.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("result.json")));
    }

    [Fact]
    public async Task A_shard_delivered_twice_counts_once()
    {
        using var folder = new TemporaryFolder();
        await MakeAsync(folder, 2);
        await CountAsync(folder, "shard-000", "shard-000.first.json");
        await CountAsync(folder, "shard-001", "shard-001.first.json");
        await MergeAsync(folder, 2);
        string once = await File.ReadAllTextAsync(folder.File("result.json"));
        await CountAsync(folder, "shard-001", "shard-001.again.json");
        await MergeAsync(folder, 2);
        Assert.Equal(once, await File.ReadAllTextAsync(folder.File("result.json")));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{"ruleSet":"x"}""")]
    public async Task A_tally_that_cannot_be_read_is_said_gently(string text)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("tallies"));
        await File.WriteAllTextAsync(Path.Combine(folder.File("tallies"), "shard-000.json"), text);
        SampleRun run = await MergeAsync(folder, 1);
        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [ClusterFact]
    public async Task A_cluster_gives_the_bytes_of_one_process()
    {
        using var folder = new TemporaryFolder();
        SampleRun run = await SampleRun.OfScriptAsync(
            Path.Combine(AppContext.BaseDirectory, "slurm", "rehearse.sh"), Path.Combine(AppContext.BaseDirectory, Sample + ".dll"), folder.Path, "300000");
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Contains("early merge refused with 3; shard 2: Restarts=1; deliveries of shard 4: 2", run.Output, StringComparison.Ordinal);
        Assert.Contains("one process and the cluster: the same", run.Output, StringComparison.Ordinal);
    }

    private static async Task<string> WholeAsync(TemporaryFolder folder, int shards)
    {
        await MakeAsync(folder, shards);
        await Task.WhenAll(Enumerable.Range(0, shards).Select(shard => CountAsync(folder, $"shard-{shard:D3}", $"shard-{shard:D3}.json")));
        SampleRun run = await MergeAsync(folder, shards);
        Assert.True(run.ExitCode == 0, run.Error);
        Directory.Delete(folder.File("tallies"), recursive: true);
        Directory.Delete(folder.File("register"), recursive: true);
        return await File.ReadAllTextAsync(folder.File("result.json"));
    }

    private static Task<SampleRun> MakeAsync(TemporaryFolder folder, int shards)
    {
        Directory.CreateDirectory(folder.File("tallies"));
        return SampleRun.OfAsync(Sample, "make", "--people", "20000", "--shards", $"{shards}", "--seed", "1", "--out", folder.File("register"));
    }

    private static async Task CountAsync(TemporaryFolder folder, string shard, string tally)
    {
        SampleRun run = await SampleRun.OfAsync(
            Sample, "count", "--shard", Path.Combine(folder.File("register"), shard + ".csv"), "--day", "2026-06-30", "--out", Path.Combine(folder.File("tallies"), tally));
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private static async Task<CoverageTally> CountAsync(TemporaryFolder folder, string rows)
    {
        await File.WriteAllTextAsync(folder.File("rows.csv"), rows);
        SampleRun run = await SampleRun.OfAsync(Sample, "count", "--shard", folder.File("rows.csv"), "--day", "2026-06-30", "--out", "-");
        Assert.True(run.ExitCode == 0, run.Error);
        return JsonSerializer.Deserialize<CoverageTally>(run.Output)!;
    }

    private static Task<SampleRun> MergeAsync(TemporaryFolder folder, int shards) =>
        SampleRun.OfAsync(Sample, "merge", "--shards", $"{shards}", "--in", folder.File("tallies"), "--out", folder.File("result.json"));
}
