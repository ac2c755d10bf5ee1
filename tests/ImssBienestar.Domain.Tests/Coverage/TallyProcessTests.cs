using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ImssBienestar.Domain.Coverage;

namespace ImssBienestar.Domain.Tests.Coverage;

/// <summary>One, two and three worker processes at once, each in another language: the same bytes as one count of everything.</summary>
[Trait("Kind", "Process")]
public sealed class TallyProcessTests : IDisposable
{
    private const int RowCount = 20_000;

    private static readonly Dictionary<string, string>[] Surroundings =
    [
        new() { ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "America/Tijuana" },
        new() { ["LC_ALL"] = "de_DE.UTF-8", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" },
        new() { ["LC_ALL"] = "ar_SA.UTF-8", ["DOTNET_TieredPGO"] = "0" },
    ];

    /// <summary>What the workers say they speak there; the second is without languages.</summary>
    private static readonly string[] Cultures = ["tr-TR", "", "ar-SA"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tally");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(RowCount)]
    [InlineData(RowCount / 2, RowCount)]
    [InlineData(0, RowCount)]
    [InlineData(7, 12_345, RowCount)]
    [InlineData(RowCount, RowCount, RowCount)]
    public async Task Any_number_of_processes_gives_the_same_bytes(params int[] ends)
    {
        string[] rows = Register();
        CoverageTally whole = TallyWorker.Tally(rows);
        Assert.True(whole.LeftOut[TallyWorker.UnknownArea] > 0 && whole.Total > RowCount);
        int[] cuts = [0, .. ends];
        (int ExitCode, string Culture)[] ended = await Task.WhenAll(cuts.Zip(ends, (from, to) => rows[from..to]).Select(Run));
        Assert.All(ended, worker => Assert.Equal(0, worker.ExitCode));
        if (OperatingSystem.IsLinux())
        {
            Assert.Equal(Cultures[..ends.Length], ended.Select(worker => worker.Culture));
        }

        TallyShards parts = TallyShards.None(TallyWorker.Heading);
        foreach (int part in Enumerable.Range(0, ends.Length).Reverse().Append(0))
        {
            parts = parts.With($"{part}", JsonSerializer.Deserialize<CoverageTally>(await File.ReadAllBytesAsync(Result(part)))!);
        }

        Assert.Equal(JsonSerializer.SerializeToUtf8Bytes(whole), JsonSerializer.SerializeToUtf8Bytes(parts.Total()));
    }

    [Fact]
    public async Task A_process_that_fails_leaves_no_tally_behind()
    {
        (int exitCode, _) = await Run([.. Register().Take(10), "01,0,0,many"], 0);
        Assert.NotEqual(0, exitCode);
        Assert.False(File.Exists(Result(0)));
    }

    /// <summary>Fictional rows: area, age group, outcome, people; some of an area not stated, some of one that nobody knows.</summary>
    private static string[] Register()
    {
        var random = new Random(19);
        string[] areas = [.. TallyWorker.Heading.Areas, "99", "i "];
        return
        [
            .. Enumerable.Range(0, RowCount).Select(_ => string.Create(
                CultureInfo.InvariantCulture, $"{areas[random.Next(areas.Length)]},{random.Next(5)},{random.Next(5)},{random.Next(1_000_000)}")),
        ];
    }

    private string Result(int part) => Path.Combine(folder.FullName, $"{part}.json");

    private async Task<(int ExitCode, string Culture)> Run(string[] rows, int part)
    {
        string given = Path.Combine(folder.FullName, $"{part}.csv");
        await File.WriteAllLinesAsync(given, rows);
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", typeof(TallyWorker).Assembly.Location, given, Result(part)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in Surroundings[part])
        {
            start.Environment[name] = value;
        }

        using Process worker = Process.Start(start)!;
        Task<string> errors = worker.StandardError.ReadToEndAsync();
        string culture = await worker.StandardOutput.ReadToEndAsync();
        await errors;
        await worker.WaitForExitAsync();
        return (worker.ExitCode, culture);
    }
}
