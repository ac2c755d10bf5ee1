using System.Text;
using System.Text.Json.Nodes;
using ImssBienestar.Samples.Tests.Browser;

namespace ImssBienestar.Samples.Tests.NationalCoverage;

/// <summary>The page as a person meets it, in a real browser.</summary>
public sealed class PageTests
{
    private const string Home = "\uE011";
    private const string ArrowRight = "\uE014";

    [BrowserFact]
    public async Task The_slider_moves_the_numbers_by_keyboard()
    {
        using var folder = new TemporaryFolder();
        await SampleRun.OfAsync("NationalCoverage", "--out", folder.Path);
        await using WebDriver browser = await WebDriver.StartAsync();
        await browser.OpenAsync(Url(folder));
        Assert.Equal("24", await browser.TextAsync("statesNow"));
        Assert.Equal("53,409,982", await browser.TextAsync("coveredNow"));

        // From January 2021, when no state took part, eleven months on: Nayarit signed on 2021-12-07.
        await browser.TypeAsync("month", Home);
        Assert.Equal("0", await browser.TextAsync("statesNow"));
        await browser.TypeAsync("month", new string(ArrowRight[0], 11));
        Assert.Equal("1", await browser.TextAsync("statesNow"));
        Assert.Equal("640,735", await browser.TextAsync("coveredNow"));
        Assert.Empty(await browser.ConsoleErrorsAsync());
    }

    [BrowserFact]
    public async Task The_page_speaks_both_languages()
    {
        using var folder = new TemporaryFolder();
        await SampleRun.OfAsync("NationalCoverage", "--out", folder.Path);
        await using WebDriver browser = await WebDriver.StartAsync();
        await browser.OpenAsync(Url(folder));
        Assert.Equal("Las entidades, mes a mes", await browser.TextAsync("timeTitle"));
        await browser.ClickAsync("en");
        Assert.Equal("The states, month by month", await browser.TextAsync("timeTitle"));
        Assert.Equal("en", (string?)await browser.RunAsync("return document.documentElement.lang"));
        JsonNode? empty = await browser.RunAsync("return [...document.querySelectorAll('[data-t]')].filter(e => !e.textContent.trim()).length");
        Assert.Equal(0, (int)empty!);
        Assert.Empty(await browser.ConsoleErrorsAsync());
    }

    [BrowserFact]
    public async Task What_a_file_says_is_shown_as_text_and_never_run()
    {
        using var folder = new TemporaryFolder();
        (string census, string units) = FictionalFiles.Write(folder);
        await SampleRun.OfAsync("NationalCoverage", "--clues", units, "--census", census, "--out", folder.Path);
        await using WebDriver browser = await WebDriver.StartAsync();
        await browser.OpenAsync(Url(folder));
        await browser.TypeAsync("findUnit", "hospital <gen");
        Assert.StartsWith("HOSPITAL <GENERAL> & COMUNITARIO · NTIMB000025", await browser.TextAsync("unitSaid"), StringComparison.Ordinal);
        Assert.Empty(await browser.ConsoleErrorsAsync());
    }

    [BrowserFact]
    public async Task It_prints()
    {
        using var folder = new TemporaryFolder();
        await SampleRun.OfAsync("NationalCoverage", "--out", folder.Path);
        await using WebDriver browser = await WebDriver.StartAsync();
        await browser.OpenAsync(Url(folder));
        byte[] document = await browser.PrintAsync();
        Assert.Equal("%PDF", Encoding.ASCII.GetString(document, 0, 4));
        Assert.Equal("none", (string?)await browser.RunAsync("""
            return [...document.styleSheets[0].cssRules].find(r => r.media?.mediaText === "print").cssRules[1].style.display;
            """));
    }

    [BrowserFact(needsData: true)]
    public async Task The_whole_country_can_be_searched_and_is_drawn()
    {
        using var folder = new TemporaryFolder();
        await RunTests.RealRunAsync(folder);
        await using WebDriver browser = await WebDriver.StartAsync();
        await browser.OpenAsync(Url(folder));
        Assert.Equal("Municipios: 2,469", await browser.TextAsync("found"));
        await browser.TypeAsync("search", "acambay");
        Assert.Equal("Municipios: 1", await browser.TextAsync("found"));
        Assert.Empty(await browser.ConsoleErrorsAsync());
        string pictures = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screenshots")).FullName;
        string picture = Path.Combine(pictures, "national-coverage.png");
        await browser.SaveScreenshotAsync(picture);
        Assert.True(new FileInfo(picture).Length > 20_000);
    }

    private static string Url(TemporaryFolder folder) => new Uri(folder.File("index.html")).AbsoluteUri;
}
