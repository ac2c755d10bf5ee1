namespace ImssBienestar.Domain.Tests.Data;

/// <summary>A fact that reads the reference data, which is not part of the repository; skipped, with the reason, where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DataFactAttribute : FactAttribute
{
    public DataFactAttribute()
    {
        if (Folder is null)
        {
            Skip = "needs the reference data: set IMSSBIENESTAR_DATA";
        }
    }

    /// <summary>The data folder; null where the variable is unset or the folder missing.</summary>
    internal static string? Folder =>
        Environment.GetEnvironmentVariable("IMSSBIENESTAR_DATA") is { Length: > 0 } root && Directory.Exists(Path.Combine(root, "data"))
            ? Path.Combine(root, "data")
            : null;

    /// <summary>The path of a file of cases that stands beside the data.</summary>
    internal static string Vector(string folder, string file) => Path.Combine(Folder!, "..", "vectors", folder, file);
}
