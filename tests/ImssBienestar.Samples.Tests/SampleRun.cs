using System.Diagnostics;

namespace ImssBienestar.Samples.Tests;

/// <summary>Runs a sample as a person would: as a program of its own.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static Task<SampleRun> OfAsync(string sample, params string[] arguments) =>
        OfProgramAsync(sample, "dotnet", [Path.Combine(AppContext.BaseDirectory, sample + ".dll"), .. arguments]);

    public static Task<SampleRun> OfScriptAsync(string script, params string[] arguments) => OfProgramAsync(script, "bash", [script, .. arguments]);

    public static Task<SampleRun> OfPythonAsync(string folder, string script) => OfProgramAsync(script, "python3", [script], folder);

    private static async Task<SampleRun> OfProgramAsync(string name, string program, string[] arguments, string folder = "")
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = folder,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{name} did not end within {Patience}.");
        }

        return new(process.ExitCode, await output, await error);
    }
}
