using System.Collections.Immutable;
using System.Reflection;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Keys;

/// <summary>A text and the defects expected in it, as <c>CODE@position</c>, the first first.</summary>
internal sealed record DefectCase(string Text, string Expected, KeyLevel Level = KeyLevel.NotStated)
{
    public void Holds<T>(ParseResult<T> read, ImmutableArray<Defect> all)
        where T : notnull
    {
        Assert.Equal(Expected, string.Join(' ', all.Select(defect => $"{defect.Code}@{defect.Position}")));
        Assert.False(read.IsSuccess);
        Assert.Equal(all[0], read.Defect);
    }
}

/// <summary>What every list of defects owes to its readers.</summary>
internal static class DefectCases
{
    /// <summary>Every kind of the list is met by a case, has a code under the prefix, and is said in both languages.</summary>
    public static void ReachAll(Type kinds, string prefix, IEnumerable<DefectCase> cases)
    {
        DefectKind[] listed = [.. kinds.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => (DefectKind)property.GetValue(null)!)];
        Assert.All(listed, kind => Assert.StartsWith(prefix, kind.Code, StringComparison.Ordinal));
        Assert.All(listed, kind => Assert.NotEqual(kind.Expected.Spanish, kind.Expected.English));
        Assert.Equal(
            listed.Select(kind => kind.Code).Order(),
            cases.SelectMany(entry => entry.Expected.Split(' ')).Select(defect => defect.Split('@')[0]).Distinct().Order());
    }
}
