namespace ImssBienestar.Domain.Tests.Docs;

/// <summary>The front door in Spanish is the front door: the same sections, the same code, the same ways out.</summary>
public sealed class TwoLanguagesTests
{
    private static readonly Page English = Pages.Of("README.md");
    private static readonly Page Spanish = Pages.Of("README.es.md");

    [Fact]
    public void Both_pages_have_the_same_sections_in_the_same_order() =>
        Assert.Equal(SectionsOf(English), SectionsOf(Spanish));

    [Fact]
    public void Both_pages_have_the_same_blocks_of_code_but_for_the_remarks() => Assert.Equal(
        English.Fences.Where(fence => fence.Language != "text").Select(fence => $"{fence.Language}\n{fence.Code}"),
        Spanish.Fences.Where(fence => fence.Language != "text").Select(fence => $"{fence.Language}\n{fence.Code}"));

    [Fact]
    public void Both_pages_lead_to_the_same_pages() => Assert.Equal(
        English.Links.Where(IsOther).Order(StringComparer.Ordinal),
        Spanish.Links.Where(IsOther).Order(StringComparer.Ordinal));

    [Fact]
    public void The_README_has_one_command_that_tests_and_one_that_shows()
    {
        string[] commands = [.. English.Fences.Where(fence => fence.Language == "bash").SelectMany(fence => fence.Lines)];
        Assert.Single(commands, command => command.StartsWith("dotnet test ", StringComparison.Ordinal));
        Assert.Single(commands, command => command.StartsWith("dotnet run samples/", StringComparison.Ordinal));
    }

    private static bool IsOther(string link) => !link.StartsWith("README", StringComparison.Ordinal) && !link.StartsWith('#');

    /// <summary>What stands below each heading, counted: rows of tables, items of lists, blocks of code.</summary>
    private static IEnumerable<string> SectionsOf(Page page)
    {
        string[] sections = page.Prose.Split("\n#");
        return sections.Select(section => section.Split('\n')).Select(lines => FormattableString.Invariant(
            $"{lines[0].TakeWhile(sign => sign == '#').Count()} rows {lines.Count(line => line.StartsWith('|'))} items {lines.Count(line => line.StartsWith("- ", StringComparison.Ordinal))}"));
    }
}
