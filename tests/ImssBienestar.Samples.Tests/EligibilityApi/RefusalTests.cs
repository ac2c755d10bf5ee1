using System.Text;
using System.Text.Json.Nodes;

namespace ImssBienestar.Samples.Tests.EligibilityApi;

/// <summary>What the service refuses, how it says so, and what it never repeats.</summary>
public sealed class RefusalTests
{
    private const string Person = "SABC560626MDFLRN01";

    /// <summary>Path, body, and what is answered: the status, the code and the place. PERSON is the key of a person, which nobody may repeat.</summary>
    public static TheoryData<string, string, int, string, string?> Bodies => new()
    {
        { "/decisions", "", 400, "API.JSON", "$" },
        { "/decisions", "null", 400, "API.JSON", "$" },
        { "/decisions", "{", 400, "API.JSON", "$" },
        { "/decisions", "PERSON", 400, "API.JSON", "$" },
        { "/decisions", "[]", 400, "API.JSON", "$" },
        { "/decisions", "\"PERSON\"", 400, "API.JSON", "$" },
        { "/decisions", "{}", 400, "API.JSON", "$.day" },
        { "/decisions", """{"day":null}""", 400, "API.JSON", "$.day" },
        { "/decisions", """{"day":"PERSON"}""", 400, "API.JSON", "$.day" },
        { "/decisions", """{"day":"2026-02-30"}""", 400, "API.JSON", "$.day" },
        { "/decisions", """{"day":20240515}""", 400, "API.JSON", "$.day" },
        { "/decisions", """{"day":"2019-12-31"}""", 422, "API.DAY", "$.day" },
        { "/decisions", """{"day":"2024-05-15"} PERSON""", 400, "API.JSON", "$" },
        { "/decisions", """{"day":"2024-05-15","day":"2024-05-15"}""", 400, "API.JSON", "$" },
        { "/decisions", """{"day":"2024-05-15","PERSON":1}""", 400, "API.JSON", "$" },
        { "/decisions", """{"Day":"2024-05-15"}""", 400, "API.JSON", "$.day" },
        { "/decisions", """{"day":"2024-05-15","applicant":{"PERSON":"Yes"}}""", 400, "API.JSON", "$.applicant" },
        { "/decisions", """{"day":"2024-05-15","applicant":{"hasCurp":"PERSON"}}""", 400, "API.JSON", "$.applicant.hasCurp" },
        { "/decisions", """{"day":"2024-05-15","applicant":{"hasCurp":1}}""", 400, "API.JSON", "$.applicant.hasCurp" },
        { "/decisions", """{"day":"2024-05-15","applicant":{"rightCancelled":"Yes"}}""", 400, "API.JSON", "$.applicant.rightCancelled" },
        { "/decisions", """{"day":"2024-05-15","applicant":{"careState":"PERSON"}}""", 400, "STATE.INEGI", "$.applicant.careState" },
        { "/decisions", """{"day":"2024-05-15","applicant":{"careState":"\uD800"}}""", 400, "STATE.INEGI", "$.applicant.careState" },
        { "/receipts/replay", """{"format":2}""", 400, "API.JSON", "$.format" },
        { "/receipts/replay", """{"format":1,"request":{"day":"2024-05-15","applicant":{"careState":"33"}}}""", 400, "STATE.INEGI", "$.request.applicant.careState" },
        { "/receipts/replay", """{"format":1,"request":{"day":"2024-05-15"},"requestSha256":"PERSON"}""", 400, "API.JSON", "$.requestSha256" },
        { "/PERSON", "{}", 404, "API.PATH", null },
        { "/rules", "{}", 405, "API.METHOD", null },
    };

    [Fact]
    public async Task A_refusal_says_where_and_why_and_repeats_nothing()
    {
        foreach (string environment in new[] { "Production", "Development" })
        {
            // Even where all that a logger is ever given is written.
            await using RunningService service = await RunningService.StartAsync("--environment", environment, "--Logging:LogLevel:Default", "Trace");
            foreach (object?[] row in Bodies)
            {
                (string path, string body, int status, string code, string? place) = ((string)row[0]!, (string)row[1]!, (int)row[2]!, (string)row[3]!, (string?)row[4]);
                RunningService.Response response = await service.PostAsync(
                    path.Replace("PERSON", Person, StringComparison.Ordinal), body.Replace("PERSON", Person, StringComparison.Ordinal));

                Assert.Equal((body, status), (body, response.Status));
                Assert.StartsWith("application/problem+json", response["Content-Type"], StringComparison.Ordinal);
                JsonNode problem = response.Json;
                Assert.Equal((body, code, place), (body, (string?)problem["code"], (string?)problem["path"]));
                Assert.Equal(status, (int)problem["status"]!);
                Assert.NotEmpty((string?)problem["title"] ?? string.Empty);
                Assert.DoesNotContain(Person, response.Text, StringComparison.OrdinalIgnoreCase);
            }

            await service.GetAsync($"/rules?curp={Person}", ("X-Person", Person), ("User-Agent", Person));
            string log = await service.StopAsync();
            Assert.Contains("decide 400", log, StringComparison.Ordinal);
            Assert.DoesNotContain(Person, log, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("127.0.0.1", log, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_body_nested_without_end_is_refused()
    {
        await using RunningService service = await RunningService.StartAsync();
        foreach (string body in new[] { new string('[', 10_000), """{"day":"2024-05-15","applicant":""" + string.Concat(Enumerable.Repeat("""{"a":""", 1_000)) })
        {
            RunningService.Response response = await service.PostAsync("/decisions", body);
            Assert.Equal((400, "API.JSON"), (response.Status, (string?)response.Json["code"]));
        }

        Assert.Equal(200, (await service.GetAsync("/health/live")).Status);
    }

    [Fact]
    public async Task Another_media_type_or_encoding_is_refused()
    {
        await using RunningService service = await RunningService.StartAsync();
        const string Body = """{"day":"2024-05-15"}""";
        foreach (HttpContent? content in new HttpContent?[] { new StringContent(Body, Encoding.UTF8, "text/plain"), new FormUrlEncodedContent([new("day", "2024-05-15")]) })
        {
            RunningService.Response response = await service.SendAsync(HttpMethod.Post, "/decisions", content);
            Assert.Equal((415, "API.MEDIA_TYPE"), (response.Status, (string?)response.Json["code"]));
        }

        using var broken = new ByteArrayContent([.. "{\"day\":\""u8, 0xFF, 0xFE, .. "\"}"u8]);
        broken.Headers.ContentType = new("application/json");
        Assert.Equal(400, (await service.SendAsync(HttpMethod.Post, "/decisions", broken)).Status);
    }

    [Fact]
    public async Task A_method_that_a_path_does_not_take_is_answered_with_those_it_takes()
    {
        await using RunningService service = await RunningService.StartAsync();
        RunningService.Response response = await service.GetAsync("/decisions");
        Assert.Equal((405, "POST", "API.METHOD"), (response.Status, response["Allow"], (string?)response.Json["code"]));
    }

    [Fact]
    public async Task A_client_that_takes_no_json_gets_the_status()
    {
        await using RunningService service = await RunningService.StartAsync();
        RunningService.Response response = await service.PostAsync("/decisions", "{", ("Accept", "image/png"));
        Assert.Equal(400, response.Status);
    }
}
