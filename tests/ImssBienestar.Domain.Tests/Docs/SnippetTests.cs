using System.Text.RegularExpressions;

namespace ImssBienestar.Domain.Tests.Docs;

/// <summary>
/// What the pages show is what runs here. A block of C# is a sample of the folders Readme and Docs, or a part of a file of the repository that
/// is compiled; a sample prints what its remarks say, or what the block of text right below it shows.
/// </summary>
public sealed partial class SnippetTests
{
    public static TheoryData<string> Samples => [.. Sample.All.Select(sample => sample.Name)];

    public static TheoryData<string> WithCode => [.. Pages.All.Where(page => page.Fences.Any(IsCode)).Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(WithCode))]
    public void Every_block_of_code_of_a_page_is_a_sample_or_a_part_of_a_file(string path) => Assert.All(
        Pages.Of(path).Fences.Where(IsCode),
        fence => Assert.True(IsHeld(fence), $"{fence}: no test holds this:\n{fence.Text}"));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_shown_and_prints_what_the_pages_say(string name)
    {
        Sample sample = Sample.All.Single(sample => sample.Name == name);
        Fence[] shown = [.. Pages.All.SelectMany(page => page.Fences).Where(fence => IsCode(fence) && sample.IsShownBy(fence))];
        string[] printed = sample.Run();

        Assert.True(shown.Length > 0, $"No page shows {name}. It prints:\n{string.Join('\n', printed)}");
        Assert.All(shown, fence => Compare(fence, printed));
    }

    [Fact]
    public void A_block_that_nothing_holds_is_found_out()
    {
        string shown = Sample.All.Single(sample => sample.Name == "Readme.FirstDecision").Whole;
        Assert.True(IsHeld(BlockOf("x.md", shown)));
        Assert.False(IsHeld(BlockOf("x.md", shown + "\nConsole.WriteLine();")));
        Assert.False(IsHeld(BlockOf("x.md", shown.Replace("// ", "//  ", StringComparison.Ordinal))));
        Assert.True(IsHeld(BlockOf("x.es.md", shown.Replace("// ", "// Otra lengua: ", StringComparison.Ordinal))));
        Assert.True(IsHeld(BlockOf("x.md", "public void A_block_that_nothing_holds_is_found_out()\n{\n    string shown = Sample.All.Single(sample => sample.Name == \"Readme.FirstDecision\").Whole;")));
        Assert.False(IsHeld(BlockOf("x.md", "public void A_block_that_nothing_holds_is_found_out()\n{\nstring shown = Sample.All.Single(sample => sample.Name == \"Readme.FirstDecision\").Whole;")));
    }

    [Fact]
    public void What_is_printed_is_held_against_the_remarks_or_the_block_below()
    {
        string[] printed = ["Yes", "No"];
        Compare(BlockOf("x.md", "Console.WriteLine(a);  // Yes: why\nConsole.WriteLine(b);  // No"), printed);
        Compare(BlockOf("x.md", "foreach (a)\n    Console.WriteLine(a);\n```\n\n```text\nYes\nNo"), printed);
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Compare(BlockOf("x.md", "Console.WriteLine(a);  // Yes\nConsole.WriteLine(b);  // Yes"), printed));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Compare(BlockOf("x.md", "Console.WriteLine(a);  // Yes"), printed));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Compare(BlockOf("x.md", "Console.WriteLine(a);\n```\n\nSo.\n\n```text\nYes\nNo"), printed));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Compare(BlockOf("x.md", "Console.WriteLine(a);\n```\n\n```text\nYes"), printed));
        Compare(BlockOf("x.md", "Console.WriteLine(a);\nConsole.WriteLine(b);  // No\n```\n\n```text\nYes\nNo"), printed);
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(
            () => Compare(BlockOf("x.md", "Console.WriteLine(a);\nConsole.WriteLine(b);  // Maybe\n```\n\n```text\nYes\nNo"), printed));
    }

    [Fact]
    public void A_line_is_compared_with_its_remark_up_to_the_colon()
    {
        Assert.True(Says("Yes", "Yes"));
        Assert.True(Says("Yes: whatever the papers say", "Yes"));
        Assert.False(Says("Yesterday", "Yes"));
        Assert.False(Says("No: why", "Yes"));
    }

    private static Fence BlockOf(string path, string code) => new Page(path, $"# A page\n\n```csharp\n{code}\n```\n").Fences[0];

    private static bool IsHeld(Fence fence) => Sample.All.Any(sample => sample.IsShownBy(fence)) || IsPartOfAFile(fence);

    private static bool IsCode(Fence fence) => fence.Language.ToUpperInvariant() is "CSHARP" or "CS" or "C#";

    private static void Compare(Fence fence, string[] printed)
    {
        string[] remarks = [.. Prints().Matches(fence.Text).Select(match => match.Groups[1].Value.Trim())];
        if (remarks.Contains(string.Empty) || remarks.Length == 0)
        {
            Fence? below = fence.Page.Fences.FirstOrDefault(next => next.FollowsLine == fence.LastLine && next.Line == fence.LastLine + 2);
            Assert.True(below?.Language == "text", $"{fence}: the block of text with what it prints is missing:\n{string.Join('\n', printed)}");
            Assert.Equal(below!.Text, string.Join('\n', printed));
            int next = 0;
            Assert.All(remarks.Where(remark => remark.Length > 0), remark =>
            {
                int line = Array.FindIndex(printed, next, shown => Says(remark, shown));
                Assert.True(line >= 0, $"{fence}: \"{remark}\" is not printed.");
                next = line + 1;
            });
            return;
        }

        Assert.True(
            remarks.Length == printed.Length && remarks.Zip(printed).All(pair => Says(pair.First, pair.Second)),
            $"{fence}: it prints\n{string.Join('\n', printed)}");
    }

    private static bool Says(string remark, string printed) => remark == printed || remark.StartsWith(printed + ": ", StringComparison.Ordinal);

    private static bool IsPartOfAFile(Fence fence) => fence.Lines.Length > 0 && Pages.CodeFiles.Any(file => Enumerable.Range(0, Math.Max(0, file.Length - fence.Lines.Length + 1))
        .Any(first => IsAt(file, first, fence.Lines)));

    /// <summary>Whether lines stand in a file from a line on, all of them moved by the same indentation.</summary>
    private static bool IsAt(string[] file, int first, string[] lines)
    {
        int indentation = file[first].Length - lines[0].Length;
        return indentation >= 0 && Enumerable.Range(0, lines.Length).All(at =>
            file[first + at] == (lines[at].Length == 0 ? string.Empty : new string(' ', indentation) + lines[at]));
    }

    /// <summary>A line that prints, and its remark.</summary>
    [GeneratedRegex(@"Console\.WriteLine\(.*?(?:; +// (.*))?$", RegexOptions.Multiline)]
    private static partial Regex Prints();
}
