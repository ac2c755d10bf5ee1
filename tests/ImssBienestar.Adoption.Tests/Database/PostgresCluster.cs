using System.Diagnostics;

namespace ImssBienestar.Adoption.Tests.Database;

/// <summary>A database server of its own in a temporary folder, reached through a socket in that folder; stopped and deleted after the test.</summary>
internal sealed class PostgresCluster : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pg").FullName;

    public PostgresCluster()
    {
        try
        {
            if (Environment.IsPrivilegedProcess)
            {
                // The server refuses to run as root.
                Run("chown", "postgres", folder);
            }

            RunAsOwner("initdb", "--pgdata", Data, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync");
            RunAsOwner("pg_ctl", "--pgdata", Data, "--log", Path.Combine(folder, "log"), "--wait", "--options", $"-F -h '' -k {folder}", "start");
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The folder of the newest server that is installed as Debian does; null where there is none.</summary>
    public static string? Programs { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql")
            .OrderByDescending(version => int.TryParse(Path.GetFileName(version), out int number) ? number : 0)
            .Select(version => Path.Combine(version, "bin"))
            .FirstOrDefault(programs => File.Exists(Path.Combine(programs, "initdb")) && File.Exists(Path.Combine(programs, "pg_ctl")))
        : null;

    public string ConnectionString => $"Host={folder};Username=postgres;Database=postgres;Pooling=false";

    private string Data => Path.Combine(folder, "data");

    public void Dispose()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
        {
            RunAsOwner("pg_ctl", "--pgdata", Data, "--mode", "immediate", "--wait", "stop");
        }

        Directory.Delete(folder, recursive: true);
    }

    private void RunAsOwner(string program, params string[] arguments)
    {
        string path = Path.Combine(Programs!, program);
        if (Environment.IsPrivilegedProcess)
        {
            Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--init-groups", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private void Run(string program, params string[] arguments)
    {
        // The folder of the caller may be closed to the owner of the server.
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.Result}");
        }
    }
}
