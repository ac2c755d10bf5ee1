using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace ImssBienestar.Samples.Tests.EligibilityApi;

/// <summary>The service in a process of its own, on a port of the system's choice, with all that it says kept.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private const string Announced = "Listening on ";

    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> error;
    private string? said;

    private RunningService(Process process, Uri address)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync();
        error = process.StandardError.ReadToEndAsync();
        Address = address;
        Http = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public static async Task<RunningService> StartAsync(params string[] settings)
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "EligibilityApi.dll"), "--urls", "http://127.0.0.1:0", "--StopWithInput", "true", .. settings];
        Process process = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Announced, StringComparison.Ordinal))
            {
                return new(process, new Uri(line[Announced.Length..]));
            }
        }

        throw new InvalidOperationException("The service did not start: " + await process.StandardError.ReadToEndAsync());
    }

    public Task<Response> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    public Task<Response> PostAsync(string path, string json, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, path, new StringContent(json, Encoding.UTF8, "application/json"), headers);

    public async Task<Response> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using HttpResponseMessage response = await Http.SendAsync(request);
        var all = response.Headers.Concat(response.Content.Headers).ToDictionary(
            header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new((int)response.StatusCode, await response.Content.ReadAsStringAsync(), all);
    }

    /// <summary>Ends the service, and gives all that it said, on both streams.</summary>
    public async Task<string> StopAsync()
    {
        if (said is null)
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync();
            said = await output + await error;
        }

        return said;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await StopAsync();
        process.Dispose();
    }

    /// <summary>What the service answered.</summary>
    internal sealed record Response(int Status, string Text, Dictionary<string, string> Headers)
    {
        public JsonNode Json => JsonNode.Parse(Text)!;

        public string? this[string header] => Headers.GetValueOrDefault(header);
    }
}
