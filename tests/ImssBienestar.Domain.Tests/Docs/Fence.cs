using System.Text.RegularExpressions;

namespace ImssBienestar.Domain.Tests.Docs;

/// <summary>A block of code of a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Line">The line of its opening, from 1.</param>
/// <param name="Language">What stands after the three signs, such as <c>csharp</c>.</param>
/// <param name="Lines">What it holds.</param>
internal sealed partial record Fence(Page Page, int Line, string Language, string[] Lines)
{
    public string Text => string.Join('\n', Lines);

    /// <summary>The code alone: without remarks, which may be in the language of the page, and without the lines that hold nothing else.</summary>
    public string Code => WithoutRemarks(Text);

    /// <summary>The line on which it closes.</summary>
    public int LastLine => Line + Lines.Length + 1;

    /// <summary>The line on which the block before it closes; 0 where it is the first.</summary>
    public int FollowsLine { get; init; }

    public static string WithoutRemarks(string code) => Remark().Replace(OwnLine().Replace(code, string.Empty), string.Empty);

    public override string ToString() => $"{Page.Path}:{Line}";

    [GeneratedRegex("^ *// .*\n", RegexOptions.Multiline)]
    private static partial Regex OwnLine();

    [GeneratedRegex(" +// .*$", RegexOptions.Multiline)]
    private static partial Regex Remark();
}
