using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Docs;

/// <summary>The Markdown pages and the C# files of the repository, as they stand beside this assembly.</summary>
internal static class Pages
{
    private static readonly string[] NotWritten = ["artifacts", "bin", "obj", "node_modules", "BenchmarkDotNet.Artifacts"];

    /// <summary>Every Markdown page, in the order of the paths.</summary>
    public static IReadOnlyList<Page> All { get; } = [.. FilesOf(Repository.Root, "*.md").Order(StringComparer.Ordinal).Select(path => new Page(path, Read(path)))];

    /// <summary>The lines of every C# file, for pages that show a part of one; and its marked region below the namespaces it uses.</summary>
    public static IReadOnlyList<string[]> CodeFiles { get; } =
        [.. FilesOf(Repository.Root, "*.cs").Select(path => Read(path).Split('\n')).SelectMany(lines => new[] { lines, Region(lines) })];

    public static Page Of(string path) => All.Single(page => page.Path == path);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");

    /// <summary>Paths with slashes, from the root; nothing that a build or a tool wrote.</summary>
    private static IEnumerable<string> FilesOf(string folder, string pattern) =>
    [
        .. Directory.EnumerateFiles(folder, pattern).Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')),
        .. Directory.EnumerateDirectories(folder)
            .Where(inner => Path.GetFileName(inner) is var name && !name.StartsWith('.') && !NotWritten.Contains(name))
            .SelectMany(inner => FilesOf(inner, pattern)),
    ];

    private static string[] Region(string[] lines)
    {
        int first = Array.FindIndex(lines, line => line.StartsWith("#region", StringComparison.Ordinal));
        int last = Array.IndexOf(lines, "#endregion");
        return first < 0 || last < first
            ? []
            : [.. lines.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal)), string.Empty, .. lines[(first + 1)..last]];
    }
}
