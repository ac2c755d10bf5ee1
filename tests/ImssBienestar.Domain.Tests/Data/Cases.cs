namespace ImssBienestar.Domain.Tests.Data;

/// <summary>Tables of cases: comma-separated, one header row, no quoted fields.</summary>
internal static class Cases
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string file) =>
        ReadFile(Path.Combine(AppContext.BaseDirectory, "Cases", file));

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> ReadFile(string path)
    {
        string[] lines = File.ReadAllLines(path);
        string[] header = lines[0].Split(',');
        return [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => Row(header, line))];
    }

    private static Dictionary<string, string> Row(string[] header, string line)
    {
        string[] fields = line.Split(',');
        Assert.True(fields.Length == header.Length, $"A row has {fields.Length} fields, its header {header.Length}: {line}");
        return header.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
