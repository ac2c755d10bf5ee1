using System.Text.Json.Nodes;
using ImssBienestar.Adoption.Tests.Logging;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace ImssBienestar.Adoption.Tests.Web;

/// <summary>A service on the loopback interface, on a port of the system's choice, that keeps all that it logs.</summary>
internal sealed class RunningApi : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient client;

    private RunningApi(WebApplication app, CapturedLog log)
    {
        this.app = app;
        Log = log;
        client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public CapturedLog Log { get; }

    public static async Task<RunningApi> Start(Func<WebApplicationBuilder, WebApplication> build, string environment = "Production")
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        var log = new CapturedLog();
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = build(builder);
        await app.StartAsync();
        return new RunningApi(app, log);
    }

    public async Task<(int Status, JsonNode? Body)> Get(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        foreach ((string name, string value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await Answer(await client.SendAsync(request));
    }

    public async Task<(int Status, JsonNode? Body)> Post(string path, string json)
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        return await Answer(await client.PostAsync(new Uri(path, UriKind.Relative), content));
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    private static async Task<(int Status, JsonNode? Body)> Answer(HttpResponseMessage response)
    {
        using (response)
        {
            string text = await response.Content.ReadAsStringAsync();
            return ((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
        }
    }
}
