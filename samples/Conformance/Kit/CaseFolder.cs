using System.Collections.Immutable;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>Reads every file of cases of a folder and the folders in it: CSV, or the JSON form.</summary>
internal static class CaseFolder
{
    public const string CsvEnding = ".csv";
    public const string JsonEnding = ".jsonl";

    /// <summary>Reads the cases, in the order of the names of their files and of the lines in them.</summary>
    public static ImmutableArray<LawCase> Read(string folder, ProblemList problems)
    {
        if (!Directory.Exists(folder))
        {
            problems.Refuse(new(ProblemKinds.NoFolder, folder));
            return [];
        }

        (string Path, string Name)[] files;
        try
        {
            files = Files(folder);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Refuse(new(ProblemKinds.Unreadable, folder));
            return [];
        }

        if (files.Length == 0)
        {
            problems.Refuse(new(ProblemKinds.NoFiles, folder));
        }

        ImmutableArray<LawCase> cases = [.. files.SelectMany(file => ReadFile(file.Path, file.Name, problems))];
        RefuseRepeated(cases, problems);
        return cases;
    }

    /// <summary>Reads the bytes of a file that is there and not too large.</summary>
    public static byte[]? Bytes(string path, string name, ProblemList problems)
    {
        try
        {
            if (new FileInfo(path).Length <= FileText.LargestFile)
            {
                return File.ReadAllBytes(path);
            }

            problems.Refuse(new(ProblemKinds.Size, name));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Refuse(new(ProblemKinds.Unreadable, name));
        }

        return null;
    }

    private static (string Path, string Name)[] Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => HasEnding(path, CsvEnding) || HasEnding(path, JsonEnding))
            .Select(path => (path, Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .OrderBy(file => file.Item2, StringComparer.Ordinal),
    ];

    private static bool HasEnding(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<LawCase> ReadFile(string path, string name, ProblemList problems) =>
        Bytes(path, name, problems) is not { } bytes ? []
        : HasEnding(path, CsvEnding) ? CaseFile.Read(name, bytes, problems)
        : CaseJson.Read(name, bytes, problems);

    private static void RefuseRepeated(ImmutableArray<LawCase> cases, ProblemList problems)
    {
        var first = new Dictionary<string, LawCase>(StringComparer.OrdinalIgnoreCase);
        foreach (LawCase law in cases)
        {
            if (!first.TryAdd(law.Id, law))
            {
                LawCase other = first[law.Id];
                problems.Refuse(new(ProblemKinds.IdTwice, law.File, law.Line)
                {
                    Column = Columns.Id,
                    Detail = _ => FormattableString.Invariant($"{other.File} : {other.Line}"),
                });
            }
        }
    }
}
