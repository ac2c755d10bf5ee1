using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Samples.Tests.EligibilityApi;

/// <summary>The words of the page, in both languages.</summary>
public sealed partial class PageTextTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "service");

    private static readonly JsonObject Texts = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "texts.json")))!.AsObject();

    [Fact]
    public void Every_text_is_there_in_both_languages()
    {
        JsonArray[] all = [.. Texts.SelectMany(text => text.Value is JsonArray pair ? [pair] : text.Value!.AsObject().Select(word => word.Value!.AsArray()))];
        Assert.True(all.Length > 60);
        Assert.All(all, pair =>
        {
            Assert.Equal(2, pair.Count);
            Assert.All(pair, text => Assert.NotEmpty(((string)text!).Trim()));
            Assert.Equal(Holes((string)pair[0]!), Holes((string)pair[1]!));
        });
    }

    [Fact]
    public void Every_text_that_the_page_names_exists_and_none_is_left_over()
    {
        string[] named =
        [
            .. Named().Matches(File.ReadAllText(Path.Combine(Folder, "page.html"))).Select(match => match.Groups[1].Value),
            .. Used().Matches(File.ReadAllText(Path.Combine(Folder, "page.js"))).Select(match => match.Groups[1].Value),
        ];
        Assert.Equal(Texts.Where(text => text.Value is JsonArray).Select(text => text.Key).Order(), named.Distinct().Order());
    }

    [Fact]
    public void Every_answer_of_the_library_has_its_words()
    {
        Assert.Equal(Enum.GetNames<EligibilityOutcome>(), Names("EligibilityOutcome"));
        Assert.Equal(Enum.GetNames<EligibilityOutcome>(), Names("Meaning"));
        Assert.Equal(Enum.GetNames<Answer>(), Names("Answer"));
        Assert.Equal(Enum.GetNames<Provider>(), Names("Provider"));
        Assert.Equal(Enum.GetNames<Payer>(), Names("Payer"));
    }

    [Fact]
    public void The_page_names_no_other_place() => Assert.All(
        Directory.GetFiles(Folder, "page.*"), file => Assert.DoesNotContain("//", NotComments().Replace(File.ReadAllText(file), ""), StringComparison.Ordinal));

    private static IEnumerable<string> Names(string set) => Texts[set]!.AsObject().Select(word => word.Key);

    private static int Holes(string text) => text.Count(sign => sign == '{');

    [GeneratedRegex("data-(?:t|label)=\"(\\w+)\"")]
    private static partial Regex Named();

    [GeneratedRegex("\\btexts\\.(?!json)(\\w+)")]
    private static partial Regex Used();

    [GeneratedRegex("(?m)(^|\\s)// .*$")]
    private static partial Regex NotComments();
}
