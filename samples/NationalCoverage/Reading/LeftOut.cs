using ImssBienestar.Domain.Text;

namespace ImssBienestar.Samples.NationalCoverage.Reading;

/// <summary>Rows of a file that were not counted, for one reason.</summary>
internal sealed record LeftOut(string File, string Code, BilingualText Reason, int Rows);

/// <summary>Counts the rows left out of a file, by reason.</summary>
internal sealed class LeftOutCounts(string file)
{
    private readonly Dictionary<string, (BilingualText Reason, int Rows)> counts = new(StringComparer.Ordinal);

    public void Add(string code, string spanish, string english) => Add(code, new BilingualText(spanish, english));

    public void Add(string code, BilingualText reason) =>
        counts[code] = (reason, counts.TryGetValue(code, out (BilingualText Reason, int Rows) before) ? before.Rows + 1 : 1);

    public LeftOut[] ToArray() =>
        [.. counts.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => new LeftOut(file, count.Key, count.Value.Reason, count.Value.Rows))];
}
