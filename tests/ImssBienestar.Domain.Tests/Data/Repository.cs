namespace ImssBienestar.Domain.Tests.Data;

/// <summary>The working copy from which the tests were built; tests hold its committed pages against the library.</summary>
internal static class Repository
{
    public static string Root { get; } = Ancestors(AppContext.BaseDirectory)
        .First(folder => File.Exists(Path.Combine(folder, "ImssBienestar.Domain.sln")));

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }
}
