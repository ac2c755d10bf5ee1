namespace ImssBienestar.Domain.Tests.Packaging;

/// <summary>A fact about the package as packed; skipped, with the reason, where none was packed for it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PackageFactAttribute : FactAttribute
{
    public PackageFactAttribute()
    {
        if (Folder is null)
        {
            Skip = "needs the package: dotnet pack src/ImssBienestar.Domain -c Release -o FOLDER, then IMSSBIENESTAR_PACKAGE=FOLDER";
        }
    }

    /// <summary>The folder with the package and its symbols; null where the variable is unset.</summary>
    internal static string? Folder =>
        Environment.GetEnvironmentVariable("IMSSBIENESTAR_PACKAGE") is { Length: > 0 } folder ? folder : null;
}
