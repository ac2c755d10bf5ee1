namespace ImssBienestar.Samples.Tests.NationalRegister;

/// <summary>A fact that starts a cluster of one node; skipped, with the reason, where that cannot be done.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ClusterFactAttribute : FactAttribute
{
    private static readonly string[] Programs = ["sbatch", "slurmctld", "slurmd", "munged", "runuser"];

    public ClusterFactAttribute()
    {
        string[] folders = [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), "/usr/sbin"];
        if (!OperatingSystem.IsLinux() || !Programs.All(program => folders.Any(folder => File.Exists(Path.Combine(folder, program)))))
        {
            Skip = "needs a scheduler: install slurm-wlm and munge";
        }
        else if (!Environment.IsPrivilegedProcess)
        {
            Skip = "needs to be root to start a scheduler";
        }
    }
}
