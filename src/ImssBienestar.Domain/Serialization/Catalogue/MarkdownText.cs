using System.Text;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>Text inside a Markdown page: whatever it holds is shown, and none of it is mark-up.</summary>
internal static class MarkdownText
{
    private const string Marks = @"\`*_{}[]()#|~$!";

    /// <summary>Escapes what Markdown or HTML would read as theirs; a line break or another control character becomes a blank.</summary>
    public static string Escape(string text)
    {
        var plain = new StringBuilder(text.Length + 16);
        foreach (char sign in text)
        {
            _ = sign switch
            {
                '&' => plain.Append("&amp;"),
                '<' => plain.Append("&lt;"),
                '>' => plain.Append("&gt;"),
                '\u2028' or '\u2029' => plain.Append(' '),
                _ when char.IsControl(sign) => plain.Append(' '),
                _ when Marks.Contains(sign, StringComparison.Ordinal) => plain.Append('\\').Append(sign),
                _ => plain.Append(sign),
            };
        }

        return plain.ToString();
    }

    /// <summary>The same, the places that a finding fills shown as dots: <c>{0:0.##}</c> is no text for people.</summary>
    public static string EscapeTemplate(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length;)
        {
            int end = text[at] == '{' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) ? text.IndexOf('}', at) : -1;
            plain.Append(end < 0 ? text[at] : '…');
            at = end < 0 ? at + 1 : end + 1;
        }

        return Escape(plain.ToString());
    }

    /// <summary>The anchor of an entry: stable as long as its code, which is for ever.</summary>
    public static string Anchor(CatalogueEntry entry) => $"{Prefix(entry.Kind)}-{EscapeAnchor(entry.Code)}";

    public static string Link(CatalogueEntry entry) => $"[{Escape(entry.Code)}](#{Anchor(entry)})";

    private static string Prefix(CatalogueKind kind) => kind switch
    {
        CatalogueKind.RuleSet => "rule-set",
        CatalogueKind.DataSet => "data-set",
        CatalogueKind.Rule => "rule",
        CatalogueKind.Provision => "provision",
        CatalogueKind.Parameter => "parameter",
        CatalogueKind.Definition => "definition",
        CatalogueKind.Interpretation => "interpretation",
        _ => "reason",
    };

    /// <summary>Signs that are none of a code are written by their number, so that no code can leave its attribute.</summary>
    private static string EscapeAnchor(string code)
    {
        var anchor = new StringBuilder(code.Length);
        foreach (char sign in code)
        {
            _ = char.IsAsciiLetterOrDigit(sign) || sign is '.' or '_' or '-'
                ? anchor.Append(sign)
                : anchor.Append('~').Append((int)sign);
        }

        return anchor.ToString();
    }
}
