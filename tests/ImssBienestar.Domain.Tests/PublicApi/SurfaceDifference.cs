namespace ImssBienestar.Domain.Tests.PublicApi;

/// <summary>What was added to a surface and taken from it, each line with the type it belongs to.</summary>
internal static class SurfaceDifference
{
    public static IEnumerable<string> Between(IEnumerable<string> before, IEnumerable<string> after)
    {
        string[] old = [.. WithType(before)];
        string[] current = [.. WithType(after)];
        return old.Except(current, StringComparer.Ordinal).Select(line => (Line: line, Sign: "- "))
            .Concat(current.Except(old, StringComparer.Ordinal).Select(line => (Line: line, Sign: "+ ")))
            .OrderBy(one => one.Line, StringComparer.Ordinal)
            .Select(one => one.Sign + one.Line);
    }

    /// <summary>Members are indented below their type.</summary>
    private static IEnumerable<string> WithType(IEnumerable<string> lines)
    {
        string type = string.Empty;
        foreach (string line in lines)
        {
            bool isMember = line.StartsWith("  ", StringComparison.Ordinal);
            type = isMember ? type : line.Split(':')[0];
            yield return isMember ? $"{type}:: {line[2..]}" : line;
        }
    }
}
