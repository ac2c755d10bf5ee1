using System.Text.RegularExpressions;

namespace ImssBienestar.Adoption.Tests;

/// <summary>The page of recipes shows the code of this project, and no other: so each of its snippets compiles, and runs in a test.</summary>
public sealed partial class RecipePageTests
{
    private static readonly string Documents = Path.Combine(AppContext.BaseDirectory, "Documents");

    /// <summary>The page, with one kind of line ends.</summary>
    internal static string Page { get; } = File.ReadAllText(Path.Combine(Documents, "recipes.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Recipes => [.. Files];

    private static string[] Files => [.. Directory.GetFiles(Documents, "*Recipe.cs").Order(StringComparer.Ordinal).Select(path => Path.GetFileName(path))];

    private static string[] Snippets => [.. Snippet().Matches(Page).Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Recipes))]
    public void A_recipe_is_shown_as_it_runs(string file) => Assert.Contains(Shown(file), Snippets);

    [Fact]
    public void Every_snippet_is_the_code_of_a_recipe() => Assert.Equal(
        Files.Select(Shown).Order(StringComparer.Ordinal), Snippets.Order(StringComparer.Ordinal));

    /// <summary>What the page shows of a file: the namespaces it uses, and its region.</summary>
    private static string Shown(string file)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Documents, file));
        int first = Array.IndexOf(lines, "#region recipe");
        int last = Array.IndexOf(lines, "#endregion");
        Assert.True(first > 0 && last > first, $"{file} has no region.");
        return string.Join('\n', [.. lines.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal)), string.Empty, .. lines[(first + 1)..last]]);
    }

    [GeneratedRegex("```csharp\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Snippet();
}
