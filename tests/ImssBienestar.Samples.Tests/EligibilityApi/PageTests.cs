using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Samples.Tests.Browser;

namespace ImssBienestar.Samples.Tests.EligibilityApi;

/// <summary>The page as an admission desk meets it, in a real browser.</summary>
public sealed class PageTests
{
    private const string Tab = "\uE004";
    private const string Enter = "\uE007";
    private const string ArrowLeft = "\uE012";

    [BrowserFact]
    public async Task The_form_is_filled_and_answered_by_keyboard_alone()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using WebDriver browser = await OpenAsync(service);

        // From the link that skips the head of the page to the day, the state, and three questions.
        await browser.PressAsync(Tab);
        await browser.PressAsync(Enter);
        await GoToAsync(browser, "day");
        await browser.RunAsync("document.activeElement.value = '2024-05-15'");
        await GoToAsync(browser, "careState");
        await browser.PressAsync("Nay");
        await GoToAsync(browser, "inNationalTerritory-Unknown");
        await browser.PressAsync(ArrowLeft + ArrowLeft);
        await GoToAsync(browser, "hasSocialSecurity-Unknown");
        await browser.PressAsync(ArrowLeft);
        await browser.PressAsync(Enter);

        await UntilAsync(browser, "!document.getElementById('decision').hidden");
        Assert.Equal("No determinado", await browser.TextAsync("outcome"));
        Assert.Equal("Sí", await browser.TextAsync("care"));
        Assert.Equal("IMSS-BIENESTAR", await browser.TextAsync("provider"));
        Assert.Equal("2024-05-15 · Nayarit", await browser.TextAsync("about"));
        Assert.StartsWith("¿Cuenta con CURP?", await browser.TextAsync("missing"), StringComparison.Ordinal);
        Assert.Equal("answerTitle", (string?)await browser.RunAsync("return document.activeElement.id"));

        // What to ask next is answered where it is asked.
        await browser.PressAsync(Tab);
        await browser.PressAsync(Enter);
        await UntilAsync(browser, "document.getElementById('outcome').textContent.startsWith('Con derecho')");
        Assert.True((bool?)await browser.RunAsync("return document.getElementById('hasCurp-Yes').checked && document.getElementById('next').hidden"));
        Assert.Contains("LGS, art. 77 bis 7", await browser.TextAsync("reasons"), StringComparison.Ordinal);
        Assert.Contains("Sin derecho", await browser.TextAsync("changes"), StringComparison.Ordinal);
        Assert.Empty(await browser.ConsoleErrorsAsync());
        await KeepAsync(browser, "eligibility.png");
    }

    [BrowserFact]
    public async Task The_page_speaks_both_languages_and_keeps_what_was_answered()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using WebDriver browser = await OpenAsync(service);
        await browser.ClickAsync("isMedicalEmergency-Yes");
        await browser.ClickAsync("decide");
        await UntilAsync(browser, "!document.getElementById('decision').hidden");
        await browser.ClickAsync("en");
        await UntilAsync(browser, "document.getElementById('outcome').textContent === 'Undetermined'");
        Assert.Equal("en", (string?)await browser.RunAsync("return document.documentElement.lang"));
        Assert.Contains("Is the person in national territory?", await browser.TextAsync("facts"), StringComparison.Ordinal);
        Assert.True((bool?)await browser.RunAsync("return document.getElementById('isMedicalEmergency-Yes').checked"));
        Assert.Equal(0, (int?)await browser.RunAsync("return [...document.querySelectorAll('[data-t]')].filter(e => !e.textContent.trim()).length"));
        Assert.Empty(await browser.ConsoleErrorsAsync());
        await KeepAsync(browser, "eligibility-english.png");
    }

    [BrowserFact]
    public async Task A_receipt_is_downloaded_replayed_and_found_altered()
    {
        using var folder = new TemporaryFolder();
        await using RunningService service = await RunningService.StartAsync();
        await using WebDriver browser = await OpenAsync(service, folder.Path);
        await browser.ClickAsync("decide");
        await UntilAsync(browser, "!document.getElementById('decision').hidden");
        await browser.ClickAsync("download");
        string file = await DownloadedAsync(folder);
        byte[] bytes = await File.ReadAllBytesAsync(file);
        DecisionReceipt receipt = CanonicalJson.Read<DecisionReceipt>(bytes);
        Assert.Equal(CanonicalJson.Write(receipt), bytes);
        Assert.True(receipt.Replay().IsSame);

        await browser.TypeAsync("receipt", file);
        await UntilAsync(browser, "document.getElementById('replayed').textContent !== ''");
        Assert.Equal("Igual: la misma decisión, byte por byte.", await browser.TextAsync("replayed"));

        string altered = folder.File("altered.json");
        await File.WriteAllTextAsync(altered, Cases.Json(receipt).Replace("\"Undetermined\"", "\"Entitled\"", StringComparison.Ordinal));
        await browser.TypeAsync("receipt", altered);
        await UntilAsync(browser, "document.querySelector('#replayed table') !== null");
        Assert.Contains("El resultado es otro.EntitledUndetermined", await browser.TextAsync("replayed"), StringComparison.Ordinal);
        Assert.Empty(await browser.ConsoleErrorsAsync());
    }

    [BrowserFact]
    public async Task What_a_file_says_is_shown_as_text_and_never_run()
    {
        using var folder = new TemporaryFolder();
        await using RunningService service = await RunningService.StartAsync();
        await using WebDriver browser = await OpenAsync(service);
        string hostile = folder.File("hostile.json");
        await File.WriteAllTextAsync(hostile, Cases.Json(DecisionReceipt.Of(new EligibilityRequest(default, new(2024, 5, 15))))
            .Replace("\"LGS-2023\"", "\"<img src=x onerror=document.title='run'>\"", StringComparison.Ordinal));
        await browser.TypeAsync("receipt", hostile);
        await UntilAsync(browser, "document.querySelector('#replayed table') !== null");
        Assert.Contains("<img src=x", await browser.TextAsync("replayed"), StringComparison.Ordinal);
        Assert.Equal(0, (int?)await browser.RunAsync("return document.images.length"));
        Assert.Empty(await browser.ConsoleErrorsAsync());
    }

    [BrowserFact]
    public async Task A_day_that_is_not_answered_is_said_and_the_next_person_starts_afresh()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using WebDriver browser = await OpenAsync(service);
        await browser.ClickAsync("hasCurp-No");
        await browser.RunAsync("document.getElementById('day').value = '2019-12-31'");
        await browser.ClickAsync("decide");
        await UntilAsync(browser, "!document.getElementById('problem').hidden");
        Assert.Equal("Ningún texto modelado de la ley regía en ese día. · $.day · API.DAY", await browser.TextAsync("problem"));
        await browser.ClickAsync("clear");
        await UntilAsync(browser, "document.activeElement.id === 'day'");
        Assert.True((bool?)await browser.RunAsync("""
            return document.getElementById('hasCurp-Unknown').checked && document.getElementById('problem').hidden && document.getElementById('day').value > '2020';
            """));
    }

    [BrowserFact]
    public async Task Every_control_is_named_every_text_has_contrast_and_a_phone_shows_it_all()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using WebDriver browser = await OpenAsync(service);
        await browser.ClickAsync("decide");
        await UntilAsync(browser, "!document.getElementById('decision').hidden");
        Assert.Equal("", (string?)await browser.RunAsync("""
            return [...document.querySelectorAll('input, select, button')]
              .filter(e => ![...(e.labels ?? [])].some(l => l.textContent.trim()) && !e.getAttribute('aria-label') && !e.textContent.trim()).map(e => e.id).join();
            """));
        Assert.Equal("", (string?)await browser.RunAsync("""
            const light = color => color.match(/[\d.]+/g).slice(0, 3).map(v => v / 255).map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
              .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
            const ground = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (!/, 0\)$/.test(c)) return c; } return 'rgb(255, 255, 255)'; };
            return [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())).filter(e => {
              const [dark, bright] = [light(getComputedStyle(e).color), light(ground(e))].sort((a, b) => a - b);
              return (bright + .05) / (dark + .05) < 4.5;
            }).map(e => e.tagName + '#' + e.id + '.' + e.className).join();
            """));
        await browser.ShowAtAsync(360, 740);
        Assert.Equal("", (string?)await browser.RunAsync("""
            return [...document.querySelectorAll('main *, header *')].filter(e => e.checkVisibility() && !e.closest('.skip') && e.getBoundingClientRect().right > 360).map(e => e.tagName + '#' + e.id).join();
            """));
        Assert.True((bool?)await browser.RunAsync("return document.documentElement.scrollWidth <= 360"));
        await KeepAsync(browser, "eligibility-phone.png");
    }

    [BrowserFact]
    public async Task It_prints_the_decision_and_what_was_answered()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using WebDriver browser = await OpenAsync(service);
        await browser.ClickAsync("decide");
        await UntilAsync(browser, "!document.getElementById('decision').hidden");
        byte[] document = await browser.PrintAsync();
        Assert.Equal("%PDF", System.Text.Encoding.ASCII.GetString(document, 0, 4));
        Assert.Contains("¿Cuenta con CURP? No se sabe", await browser.TextAsync("given"), StringComparison.Ordinal);
        await File.WriteAllBytesAsync(Path.Combine(Pictures(), "eligibility.pdf"), document);
    }

    private static async Task<WebDriver> OpenAsync(RunningService service, string? downloads = null)
    {
        WebDriver browser = await WebDriver.StartAsync(downloads);
        await browser.OpenAsync(service.Address.ToString());
        await UntilAsync(browser, "document.querySelectorAll('#facts fieldset').length === 6");
        return browser;
    }

    /// <summary>Presses the tabulator until the focus is there; the number of stops inside a date field is the browser's own affair.</summary>
    private static async Task GoToAsync(WebDriver browser, string id)
    {
        for (int i = 0; i < 8; i++)
        {
            await browser.PressAsync(Tab);
            if ((string?)await browser.RunAsync("return document.activeElement.id") == id)
            {
                return;
            }
        }

        Assert.Fail($"The tabulator does not reach {id}.");
    }

    private static async Task UntilAsync(WebDriver browser, string condition)
    {
        for (int i = 0; i < 600; i++)
        {
            if ((bool?)await browser.RunAsync($"return Boolean({condition})") == true)
            {
                return;
            }

            await Task.Delay(50);
        }

        Assert.Fail($"Did not come: {condition}. Console: {string.Join(" | ", await browser.ConsoleErrorsAsync())}");
    }

    private static async Task<string> DownloadedAsync(TemporaryFolder folder)
    {
        for (int i = 0; i < 600; i++)
        {
            if (Directory.GetFiles(folder.Path, "recibo-*.json") is [string file])
            {
                return file;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException("Nothing was downloaded.");
    }

    private static string Pictures() => Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screenshots")).FullName;

    private static async Task KeepAsync(WebDriver browser, string name)
    {
        string picture = Path.Combine(Pictures(), name);
        await browser.SaveScreenshotAsync(picture);
        Assert.True(new FileInfo(picture).Length > 20_000);
    }
}
