using System.Text;
using System.Text.RegularExpressions;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.Serialization.Catalogue;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Serialization.Catalogue;

/// <summary>The pages in <c>docs/</c> are what the library writes, their links lead somewhere, and no text becomes mark-up.</summary>
public sealed partial class CataloguePageTests
{
    /// <summary>The day of the review on the committed pages; moved forward with a release.</summary>
    private static readonly LocalDate ReviewDay = new(2026, 11, 22);

    private const string Write = "IMSSBIENESTAR_WRITE";
    private const string Command =
        Write + "=1 dotnet test tests/ImssBienestar.Domain.Tests -f net10.0 -c Release --filter FullyQualifiedName~CataloguePageTests";

    public static TheoryData<string> Pages => ["catalogue.es.md", "catalogue.en.md", "catalogue.json"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_committed_page_is_what_the_library_writes(string page)
    {
        string path = Path.Combine(Repository.Root, "docs", page);
        byte[] written = Bytes(page);
        if (Environment.GetEnvironmentVariable(Write) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, written);
        }

        Assert.True(File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(written), $"docs/{page} is stale. Write it again with: {Command}");
    }

    [Theory]
    [InlineData(Language.Spanish)]
    [InlineData(Language.English)]
    public void Every_link_leads_to_an_anchor_and_every_anchor_is_unique(Language language)
    {
        string page = Page(language);
        string[] anchors = [.. Anchors().Matches(page).Select(match => match.Groups[1].Value)];
        string[] links = [.. Links().Matches(page).Select(match => match.Groups[1].Value).Distinct()];
        Assert.Equal(anchors.Length, anchors.Distinct().Count());
        Assert.True(anchors.Length > RuleCatalogue.Reference.Entries.Length && links.Length > 300);
        Assert.Empty(links.Except(anchors));
        Assert.Subset(anchors.ToHashSet(), RuleCatalogue.Reference.Entries.Select(MarkdownText.Anchor).ToHashSet());
    }

    [Fact]
    public void A_page_is_the_same_in_every_culture_and_for_a_day_of_any_calendar()
    {
        string page = Page(Language.Spanish);
        Assert.Equal(page, Page(Language.NotStated));
        Assert.Equal(page, RuleCatalogue.Reference.ToMarkdown(Language.Spanish, ReviewDay.WithCalendar(CalendarSystem.Julian)));
        Cultures.Under("tr-TR", () => Assert.Equal(page, Page(Language.Spanish)));
        Cultures.Under("th-TH", () => Assert.Equal(page, Page(Language.Spanish)));
    }

    [Fact]
    public void Both_pages_have_the_same_entries_in_the_same_order() => Assert.Equal(
        Anchors().Matches(Page(Language.Spanish)).Select(match => match.Value), Anchors().Matches(Page(Language.English)).Select(match => match.Value));

    [Fact]
    public void No_line_is_a_wall_of_text() => Assert.All(
        Page(Language.Spanish).Split('\n').Where(line => !line.Contains("](#", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 0, 600));

    [Fact]
    public void The_only_mark_up_is_the_pages_own() => Assert.Equal(
        ["</a>", "</details>", "</summary>", "<a id>", "<details>", "<summary>"],
        Tags().Matches(Page(Language.English)).Select(match => AnchorTag().Replace(match.Value, "<a id>")).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("<script>alert(1)</script>", @"&lt;script&gt;alert\(1\)&lt;/script&gt;")]
    [InlineData("[x](javascript:y)", @"\[x\]\(javascript:y\)")]
    [InlineData("a|b`c`*d*_e_~f~", @"a\|b\`c\`\*d\*\_e\_\~f\~")]
    [InlineData("one\r\ntwo\u2028three\u0000", "one  two three ")]
    [InlineData("$1 & $2 {3} #4 !x \\", @"\$1 &amp; \$2 \{3\} \#4 \!x \\")]
    [InlineData("ñ «…» 😀", "ñ «…» 😀")]
    public void A_text_is_shown_and_never_read_as_mark_up(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));

    [Theory]
    [InlineData("{0} concurre: «{2}» ({1:0.##})", @"… concurre: «…» \(…\)")]
    [InlineData("{", @"\{")]
    [InlineData("{x} {0", @"\{x\} \{0")]
    public void The_places_of_a_reason_are_dots(string text, string expected) => Assert.Equal(expected, MarkdownText.EscapeTemplate(text));

    private static string Page(Language language) => RuleCatalogue.Reference.ToMarkdown(language, ReviewDay);

    private static byte[] Bytes(string page) => page switch
    {
        "catalogue.es.md" => Encoding.UTF8.GetBytes(Page(Language.Spanish)),
        "catalogue.en.md" => Encoding.UTF8.GetBytes(Page(Language.English)),
        _ => CanonicalJson.Write(RuleCatalogue.Reference),
    };

    [GeneratedRegex("<a id=\"([^\"]*)\">")]
    private static partial Regex Anchors();

    [GeneratedRegex(@"\]\(#([^)]*)\)")]
    private static partial Regex Links();

    [GeneratedRegex("</?[a-zA-Z][^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("<a id=\"[^\"]*\">")]
    private static partial Regex AnchorTag();
}
