using System.Diagnostics;

namespace ImssBienestar.Domain.Tests.Hostile.Processes;

/// <summary>A process that has done nothing yet: this assembly, started again with a task of <see cref="Proofs"/>.</summary>
internal static class FreshProcess
{
    /// <summary>What the process says; fails where it does not end well.</summary>
    public static async Task<string> Say(string task, params (string Name, string Value)[] surroundings)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", typeof(FreshProcess).Assembly.Location, Proofs.Verb, task])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in surroundings)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string said = await process.StandardOutput.ReadToEndAsync();
        string wrong = await errors;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{task}: {process.ExitCode} {wrong}");
        return said;
    }
}
