using System.Text;

namespace ImssBienestar.Domain.Tests.Data;

/// <summary>Reads the case files that stand beside the tests: comma separated, quotes where needed, one header row.</summary>
internal static class CaseFile
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Cases");

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name) => ReadFile(Path.Combine(Folder, name));

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> ReadFile(string path)
    {
        string[] lines = File.ReadAllLines(path, Encoding.UTF8);
        List<string> header = Split(lines[0]);
        return [.. lines.Skip(1).Where(line => line.Length > 0).Select(line =>
        {
            List<string> cells = Split(line);
            Assert.True(cells.Count == header.Count, $"{Path.GetFileName(path)}: {line}");
            return header.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second);
        })];
    }

    private static List<string> Split(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        bool quoted = false;
        foreach (char letter in line)
        {
            switch (letter)
            {
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    cells.Add(cell.ToString());
                    cell.Clear();
                    break;
                default:
                    cell.Append(letter);
                    break;
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
