using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace ImssBienestar.Samples.Tests.Browser;

/// <summary>A headless browser, driven through the W3C WebDriver protocol.</summary>
internal sealed class WebDriver : IAsyncDisposable
{
    private const string ElementKey = "element-6066-11e4-a52e-4f735466cecf";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process driver;
    private readonly HttpClient http;
    private readonly string profile = Directory.CreateTempSubdirectory("browser").FullName;
    private string session = "";

    private WebDriver(Process driver, int port)
    {
        this.driver = driver;
        http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/"), Timeout = Patience };
    }

    /// <summary>The driver's program; null where there is none.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "chromedriver"))
        .FirstOrDefault(File.Exists);

    /// <summary>Starts a browser.</summary>
    /// <param name="downloads">The folder for what is downloaded; null where nothing is.</param>
    public static async Task<WebDriver> StartAsync(string? downloads = null)
    {
        int port = FreePort();
        Process process = Process.Start(new ProcessStartInfo(Program!, $"--port={port}") { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var browser = new WebDriver(process, port);
        try
        {
            await browser.OpenSessionAsync(downloads);
            return browser;
        }
        catch
        {
            await browser.DisposeAsync();
            throw;
        }
    }

    public Task OpenAsync(string url) => PostAsync("url", new JsonObject { ["url"] = url });

    /// <summary>Runs a script in the page; what it returns comes back as JSON.</summary>
    public Task<JsonNode?> RunAsync(string script) => PostAsync("execute/sync", new JsonObject { ["script"] = script, ["args"] = new JsonArray() });

    public async Task<string> TextAsync(string id) => (string?)await RunAsync($"return document.getElementById('{id}').textContent") ?? "";

    /// <summary>Types keys into an element, as a person would.</summary>
    public async Task TypeAsync(string id, string keys)
    {
        JsonNode? found = await PostAsync("element", new JsonObject { ["using"] = "css selector", ["value"] = "#" + id });
        await PostAsync($"element/{(string?)found![ElementKey]}/value", new JsonObject { ["text"] = keys });
    }

    /// <summary>Types keys where the focus is.</summary>
    public async Task PressAsync(string keys)
    {
        JsonNode? found = await GetAsync("element/active");
        await PostAsync($"element/{(string?)found![ElementKey]}/value", new JsonObject { ["text"] = keys });
    }

    /// <summary>Shows the page as a screen of this size does, in CSS pixels.</summary>
    public Task ShowAtAsync(int width, int height) => PostAsync("goog/cdp/execute", new JsonObject
    {
        ["cmd"] = "Emulation.setDeviceMetricsOverride",
        ["params"] = new JsonObject { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = true },
    });

    public async Task ClickAsync(string id)
    {
        JsonNode? found = await PostAsync("element", new JsonObject { ["using"] = "css selector", ["value"] = "#" + id });
        await PostAsync($"element/{(string?)found![ElementKey]}/click", []);
    }

    /// <summary>Gets what the console said as a warning or an error since it was last asked.</summary>
    public async Task<string[]> ConsoleErrorsAsync() =>
    [
        .. ((JsonArray)(await PostAsync("se/log", new JsonObject { ["type"] = "browser" }))!)
            .Where(entry => (string?)entry!["level"] is "SEVERE" or "WARNING")
            .Select(entry => (string)entry!["message"]!),
    ];

    public async Task SaveScreenshotAsync(string path) =>
        await File.WriteAllBytesAsync(path, Convert.FromBase64String((string)(await GetAsync("screenshot"))!));

    /// <summary>Prints the page and gives the bytes of the PDF.</summary>
    public async Task<byte[]> PrintAsync() => Convert.FromBase64String((string)(await PostAsync("print", new JsonObject { ["background"] = true }))!);

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (session.Length > 0)
            {
                await http.DeleteAsync(new Uri($"session/{session}", UriKind.Relative));
            }
        }
        catch (HttpRequestException)
        {
            // The browser is gone already.
        }

        http.Dispose();
        driver.Kill(entireProcessTree: true);
        await driver.WaitForExitAsync();
        driver.Dispose();
        Directory.Delete(profile, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task OpenSessionAsync(string? downloads)
    {
        var options = new JsonObject
        {
            ["args"] = new JsonArray("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--window-size=1280,1600", $"--user-data-dir={profile}"),
        };
        if (downloads is not null)
        {
            options["prefs"] = new JsonObject { ["download.default_directory"] = downloads, ["download.prompt_for_download"] = false };
        }

        var wanted = new JsonObject { ["browserName"] = "chrome", ["goog:chromeOptions"] = options, ["goog:loggingPrefs"] = new JsonObject { ["browser"] = "ALL" } };
        var request = new JsonObject { ["capabilities"] = new JsonObject { ["alwaysMatch"] = wanted } };
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                session = (string)(await SendAsync(HttpMethod.Post, "session", request))!["sessionId"]!;
                return;
            }
            catch (HttpRequestException problem) when (problem.InnerException is SocketException && waited.Elapsed < Patience && !driver.HasExited)
            {
                // The driver does not listen yet.
                await Task.Delay(50);
            }
        }
    }

    private Task<JsonNode?> PostAsync(string command, JsonObject body) => SendAsync(HttpMethod.Post, $"session/{session}/{command}", body);

    private Task<JsonNode?> GetAsync(string command) => SendAsync(HttpMethod.Get, $"session/{session}/{command}", null);

    private async Task<JsonNode?> SendAsync(HttpMethod method, string path, JsonObject? body)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));

        // The driver wants to be told the length of a body beforehand.
        request.Content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await http.SendAsync(request);
        JsonNode? value = (await response.Content.ReadFromJsonAsync<JsonObject>())!["value"];
        return response.IsSuccessStatusCode
            ? value?.DeepClone()
            : throw new InvalidOperationException($"{path}: {(string?)value?["error"]}: {(string?)value?["message"]}");
    }
}
