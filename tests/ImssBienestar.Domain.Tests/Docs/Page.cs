using System.Text;
using System.Text.RegularExpressions;

namespace ImssBienestar.Domain.Tests.Docs;

/// <summary>A Markdown page: its fences, headings and links.</summary>
internal sealed partial class Page
{
    public Page(string path, string text)
    {
        Path = path;
        string[] lines = text.Split('\n');
        var fences = new List<Fence>();
        var prose = new StringBuilder();
        for (int at = 0; at < lines.Length; at++)
        {
            string line = lines[at].TrimStart();
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                prose.Append(lines[at]).Append('\n');
                continue;
            }

            // A block may stand in a list, indented.
            int indentation = lines[at].Length - line.Length;
            int end = Array.FindIndex(lines, at + 1, other => other.Trim() == "```");
            Assert.True(end > 0, $"{path}, line {at + 1}: a fence is not closed.");
            string[] held = [.. lines[(at + 1)..end].Select(inner => inner.Length > indentation ? inner[indentation..] : string.Empty)];
            fences.Add(new(this, at + 1, line[3..].Trim(), held) { FollowsLine = fences.Count > 0 ? fences[^1].LastLine : 0 });
            at = end;
        }

        Fences = fences;
        Prose = InlineCode().Replace(prose.ToString(), match => new string(' ', match.Length));
        Headings = [.. Heading().Matches(prose.ToString()).Select(match => (match.Groups[1].Length, match.Groups[2].Value.Trim()))];
        Anchors = [.. AnchorsOf(Headings.Select(heading => heading.Text)), .. Mark().Matches(Prose).Select(match => match.Groups[1].Value)];
        Links = [.. Link().Matches(Prose).Select(match => match.Groups[1].Value)];
    }

    /// <summary>The path from the root of the repository, with slashes.</summary>
    public string Path { get; }

    public IReadOnlyList<Fence> Fences { get; }

    /// <summary>The page without fences and code.</summary>
    public string Prose { get; }

    public IReadOnlyList<(int Level, string Text)> Headings { get; }

    /// <summary>What a link can lead to on the page, headings first.</summary>
    public IReadOnlyList<string> Anchors { get; }

    public IReadOnlyList<string> Links { get; }

    public bool IsSpanish => Path.EndsWith(".es.md", StringComparison.Ordinal);

    public override string ToString() => Path;

    /// <summary>As pages are rendered: lower case, letters and digits and hyphens kept, blanks as hyphens, a number after a repeated one.</summary>
    private static IEnumerable<string> AnchorsOf(IEnumerable<string> headings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string heading in headings)
        {
            string shown = LinkText().Replace(heading, "$1").ToLowerInvariant();
            string anchor = string.Concat(shown.Where(sign => char.IsLetterOrDigit(sign) || sign is ' ' or '-' or '_')).Replace(' ', '-');
            int times = seen.GetValueOrDefault(anchor);
            seen[anchor] = times + 1;
            yield return times == 0 ? anchor : FormattableString.Invariant($"{anchor}-{times}");
        }
    }

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex InlineCode();

    /// <summary>An anchor that the page sets itself.</summary>
    [GeneratedRegex("<a (?:id|name)=\"([^\"]+)\"")]
    private static partial Regex Mark();

    [GeneratedRegex("^(#{1,6}) +(.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[[^\]]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkText();
}
