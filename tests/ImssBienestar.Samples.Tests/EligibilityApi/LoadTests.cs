using System.Text.Json.Nodes;

namespace ImssBienestar.Samples.Tests.EligibilityApi;

/// <summary>The load command: it passes a service that answers rightly, and not one that does not.</summary>
public sealed class LoadTests
{
    [Fact]
    public async Task A_short_run_is_without_an_error_and_reports_itself()
    {
        using var folder = new TemporaryFolder();
        SampleRun run = await SampleRun.OfAsync("EligibilityApi", "load", "--clients", "5", "--seconds", "2", "--json", folder.File("load.json"));
        Assert.Equal("", run.Error);
        JsonNode report = JsonNode.Parse(await File.ReadAllBytesAsync(folder.File("load.json")))!;
        Assert.True((long)report["requests"]! > 0);
        Assert.Equal((0, 5, 2), ((long)report["errors"]!, (int)report["clients"]!, (int)report["seconds"]!));
        Assert.True((double)report["p50Milliseconds"]! <= (double)report["p99Milliseconds"]!);
        Assert.True((long)report["early"]!["heapBytes"]! > 0 && (long)report["late"]!["workingSetBytes"]! > 0);
        Assert.Equal((bool)report["passed"]! ? 0 : 1, run.ExitCode);
        Assert.EndsWith((bool)report["passed"]! ? "\npassed\n" : "\nNOT passed\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_refuses_does_not_pass_and_its_memory_is_not_guessed()
    {
        await using RunningService service = await RunningService.StartAsync("--Limits:Requests", "1");
        SampleRun run = await SampleRun.OfAsync("EligibilityApi", "load", "--clients", "2", "--seconds", "1", "--address", service.Address.ToString());
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("status 429", run.Output, StringComparison.Ordinal);
        Assert.Contains("memory   not judged", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--clients", "0")]
    [InlineData("--clients", "-1")]
    [InlineData("--seconds", "soon")]
    [InlineData("--address", "nowhere")]
    [InlineData("--address", "ftp://127.0.0.1")]
    [InlineData("--json")]
    [InlineData("--what", "ever")]
    public async Task Wrong_arguments_are_answered_with_the_right_ones(params string[] arguments)
    {
        SampleRun run = await SampleRun.OfAsync("EligibilityApi", ["load", .. arguments]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("load [--clients 100] [--seconds 60]", run.Error, StringComparison.Ordinal);
    }

    [LoadFact]
    public async Task A_hundred_clients_for_a_minute_meet_no_error_and_no_growth()
    {
        SampleRun run = await SampleRun.OfAsync("EligibilityApi", "load");
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }
}
