using System.Diagnostics;
using System.Globalization;

namespace ImssBienestar.Samples.EligibilityApi.Load;

/// <summary>The service in a process of its own, on a port of the system's choice; it ends with this one.</summary>
internal sealed class OwnServer : IAsyncDisposable
{
    private const string Announced = "Listening on ";

    private readonly Process process;

    private OwnServer(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Starts it without the limits that a single machine with a hundred clients would meet.</summary>
    public static async Task<OwnServer> StartAsync()
    {
        string program = Environment.ProcessPath!;
        bool isHost = string.Equals(Path.GetFileNameWithoutExtension(program), "dotnet", StringComparison.OrdinalIgnoreCase);
        string[] settings =
        [
            "--urls", "http://127.0.0.1:0", "--Diagnostics", "true", "--StopWithInput", "true",
            "--Limits:Requests", int.MaxValue.ToString(CultureInfo.InvariantCulture), "--Logging:LogLevel:Default", "Warning",
        ];
        var start = new ProcessStartInfo(program, isHost ? [Path.Combine(AppContext.BaseDirectory, "EligibilityApi.dll"), .. settings] : settings)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        Process process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Announced, StringComparison.Ordinal))
            {
                // Whatever it says from now on is read, so that it never waits for a reader.
                _ = process.StandardOutput.ReadToEndAsync();
                return new(process, new Uri(line[Announced.Length..]));
            }
        }

        process.Dispose();
        throw new InvalidOperationException("The service did not start.");
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
