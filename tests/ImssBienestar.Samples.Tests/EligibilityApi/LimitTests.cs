using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace ImssBienestar.Samples.Tests.EligibilityApi;

/// <summary>The limits of the service, each of which can be set.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task A_client_that_asks_too_often_is_told_when_to_ask_again()
    {
        await using RunningService service = await RunningService.StartAsync("--Limits:Requests", "3", "--Limits:WindowSeconds", "3600");
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(200, (await service.GetAsync("/rules")).Status);
        }

        RunningService.Response refused = await service.PostAsync("/decisions", """{"day":"2024-05-15"}""", ("Accept-Language", "en"));
        Assert.Equal((429, "API.RATE"), (refused.Status, (string?)refused.Json["code"]));
        Assert.InRange(int.Parse(refused["Retry-After"]!, CultureInfo.InvariantCulture), 1, 3600);
        Assert.Equal("Too many requests; wait as Retry-After says.", (string?)refused.Json["title"]);

        // Who watches over the service is never refused.
        Assert.Equal(200, (await service.GetAsync("/health/live")).Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_is_too_large_is_refused_with_or_without_its_length(bool isChunked)
    {
        await using RunningService service = await RunningService.StartAsync("--Limits:BodyBytes", "1000");
        string body = """{"day":"2024-05-15"}""";
        Assert.Equal(200, (await service.PostAsync("/decisions", body.PadRight(1000))).Status);

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/decisions", UriKind.Relative));
        request.Content = new StringContent(body.PadRight(1001), Encoding.UTF8, "application/json");
        request.Headers.TransferEncodingChunked = isChunked;
        using HttpResponseMessage response = await service.Http.SendAsync(request);
        Assert.Equal(413, (int)response.StatusCode);
        Assert.Contains("API.BODY_SIZE", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_and_lines_that_are_too_long_are_refused()
    {
        await using RunningService service = await RunningService.StartAsync("--Limits:HeaderBytes", "1000", "--Limits:Headers", "5", "--Limits:LineBytes", "200");
        Assert.Equal(431, (await service.GetAsync("/rules", ("X-Long", new string('x', 1000)))).Status);
        Assert.Equal(431, (await service.GetAsync("/rules", [.. Enumerable.Range(0, 6).Select(i => ($"X-{i}", "x"))])).Status);
        Assert.Equal(414, (await service.GetAsync("/" + new string('x', 300))).Status);
        Assert.Equal(200, (await service.GetAsync("/rules")).Status);
    }

    [Fact]
    public async Task A_request_that_never_ends_is_given_up()
    {
        await using RunningService service = await RunningService.StartAsync("--Limits:HeaderSeconds", "1");
        using var client = new TcpClient();
        await client.ConnectAsync(service.Address.Host, service.Address.Port);
        await using NetworkStream stream = client.GetStream();
        await stream.WriteAsync("POST /decisions HTTP/1.1\r\nHost: a\r\n"u8.ToArray());
        using var reader = new StreamReader(stream);
        Assert.StartsWith("HTTP/1.1 408", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Limits:Requests", "0")]
    [InlineData("--Limits:Requests", "many")]
    [InlineData("--Limits:Request", "5")]
    [InlineData("--Register", "/nowhere.json")]
    [InlineData("--Register", "EligibilityApi.runtimeconfig.json")]
    public async Task A_setting_that_is_wrong_stops_it_at_the_start(string name, string value)
    {
        string path = value.EndsWith("config.json", StringComparison.Ordinal) ? Path.Combine(AppContext.BaseDirectory, value) : value;
        SampleRun run = await SampleRun.OfAsync("EligibilityApi", name, path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(name[2..].Split(':')[0], run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
