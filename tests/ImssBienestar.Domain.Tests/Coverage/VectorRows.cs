using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Coverage;

/// <summary>Runs the rows of a file of vectors: each is checked, or named with a reason in <c>Cases/coverage/vector-rows-not-run.csv</c>.</summary>
internal static class VectorRows
{
    private static readonly ILookup<string, string> NotRun =
        CaseFile.Read("coverage/vector-rows-not-run.csv").ToLookup(row => row["file"], row => row["row"]);

    /// <summary>Fails for a row that <paramref name="check"/> does not know, for a name without a row, and for two rows of one name.</summary>
    public static void Run(
        string file,
        int checkedRows,
        Func<IReadOnlyDictionary<string, string>, string> nameOf,
        Action<IReadOnlyDictionary<string, string>> check)
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CaseFile.ReadFile(DataFactAttribute.Vector("coverage", file));
        string[] names = [.. rows.Select(nameOf)];
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Empty(NotRun[file].Except(names));
        IReadOnlyDictionary<string, string>[] toCheck = [.. rows.Where(row => !NotRun[file].Contains(nameOf(row)))];
        Assert.Equal((checkedRows, rows.Count), (toCheck.Length, toCheck.Length + NotRun[file].Count()));
        Assert.All(toCheck, check);
    }
}
