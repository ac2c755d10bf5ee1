namespace ImssBienestar.Samples.Tests.EligibilityApi;

/// <summary>The language of an answer, and what every response says of itself.</summary>
public sealed class HeaderTests
{
    [Fact]
    public async Task The_language_is_the_one_that_was_asked_for()
    {
        await using RunningService service = await RunningService.StartAsync();
        foreach ((string? asked, string given) in new[]
        {
            (null, "es"), ("", "es"), ("es-MX", "es"), ("en", "en"), ("EN-us,en;q=0.9", "en"), ("en;q=0.3,es;q=0.8", "es"), ("es;q=0.3,en;q=0.8", "en"),
            ("fr,en;q=0.5", "en"), ("fr", "es"), ("*", "es"), ("en;q=0", "es"), ("nah,*;q=0.5", "es"), ("english", "es"), ("en;q=x,,;;\u0001", "es"),
        })
        {
            (string, string)[] headers = asked is null ? [] : [("Accept-Language", asked)];
            RunningService.Response decided = await service.PostAsync("/decisions", """{"day":"2024-05-15"}""", headers);
            Assert.Equal((asked, 200, given, "Accept-Language"), (asked, decided.Status, decided["Content-Language"], decided["Vary"]));
            Assert.StartsWith(given == "en" ? "Undetermined · " : "No determinado · ", (string)decided.Json["explanation"]!, StringComparison.Ordinal);

            RunningService.Response refused = await service.PostAsync("/decisions", """{"day":"2019-05-15"}""", headers);
            Assert.Equal((asked, given, "Accept-Language"), (asked, refused["Content-Language"], refused["Vary"]));
            Assert.StartsWith(given == "en" ? "No modelled" : "Ningún texto", (string)refused.Json["title"]!, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/page.js")]
    [InlineData("/rules")]
    [InlineData("/nowhere")]
    [InlineData("/health")]
    public async Task Nothing_from_elsewhere_runs_in_or_around_an_answer(string path)
    {
        await using RunningService service = await RunningService.StartAsync();
        RunningService.Response response = await service.GetAsync(path);
        Assert.StartsWith("default-src 'none';", response["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", response["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("nosniff", response["X-Content-Type-Options"]);
        Assert.Equal("no-referrer", response["Referrer-Policy"]);
        Assert.Equal(path is "/" or "/page.js" ? "no-cache" : "no-store", response["Cache-Control"]);
        Assert.Null(response["Server"]);
        Assert.Null(response["Access-Control-Allow-Origin"]);
    }

    [Fact]
    public async Task The_page_is_sent_once_and_then_confirmed()
    {
        await using RunningService service = await RunningService.StartAsync();
        RunningService.Response first = await service.GetAsync("/");
        Assert.Equal((200, "text/html; charset=utf-8"), (first.Status, first["Content-Type"]));
        Assert.Equal(304, (await service.GetAsync("/", ("If-None-Match", first["ETag"]!))).Status);
        Assert.Equal(200, (await service.SendAsync(HttpMethod.Head, "/", null)).Status);
    }
}
