using System.Text.Json;
using System.Text.Json.Nodes;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace ImssBienestar.Adoption.Tests.Web;

/// <summary>The recipe of a minimal API, on the framework's own server.</summary>
public class ApiTests
{
    private const string WrongDigit = "SABC560626MDFLRN02";
    private const string LetterO = "SABC56O626MDFLRN01";

    [Fact]
    public async Task A_posted_request_is_decided_with_its_reasons()
    {
        await using RunningApi api = await RunningApi.Start(Api.Build);
        var request = new EligibilityRequest(
            new Applicant { InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.No, HasCurp = Answer.Yes, CareState = State.Nayarit },
            new LocalDate(2024, 5, 15));

        (int status, JsonNode? decision) = await api.Post("/decisions", System.Text.Encoding.UTF8.GetString(CanonicalJson.Write(request)));

        Assert.Equal(200, status);
        Assert.Equal("Entitled", (string?)decision!["outcome"]);
        Assert.Equal("18", (string?)decision["careState"]);
        Assert.NotEmpty(decision["findings"]!.AsArray());
    }

    [Fact]
    public async Task Keys_and_days_bind_from_route_and_query()
    {
        await using RunningApi api = await RunningApi.Start(Api.Build);

        (int status, JsonNode? concurrence) = await api.Get("/states/18/concurrence?on=2026-03-15");
        Assert.Equal(200, status);
        Assert.Equal("""{"state":"18","concurs":"Yes","edition":"2026-08-18"}""", concurrence!.ToJsonString());

        (status, JsonNode? state) = await api.Get($"/units/{Clues.Example}/state");
        Assert.Equal((200, "15"), (status, (string?)state));

        (status, state) = await api.Post("/registrations", $$"""{"curp":"{{Curp.Example}}","unit":"{{Clues.Example}}"}""");
        Assert.Equal((200, "15"), (status, (string?)state));
    }

    [Theory]
    [InlineData("/units/XXIMB000856/state", "clues", "CLUES.STATE", 1)]
    [InlineData("/units/MCIMB00O856/state", "clues", "CLUES.DIGIT", 8)]
    [InlineData("/states/33/concurrence?on=2026-03-15", "state", "STATE.INEGI", 0)]
    [InlineData("/states/18/concurrence?on=15-03-2026", "on", null, null)]
    [InlineData("/states/18/concurrence?on=2026-02-30", "on", null, null)]
    [InlineData("/states/18/concurrence", "on", null, null)]
    public async Task A_parameter_that_does_not_bind_is_a_problem_with_code_and_position(string path, string parameter, string? code, int? position)
    {
        await using RunningApi api = await RunningApi.Start(Api.Build);

        (int status, JsonNode? problem) = await api.Get(path);

        Assert.Equal(400, status);
        Assert.Equal((parameter, code, position), ((string?)problem!["parameter"], (string?)problem["code"], (int?)problem["position"]));
        Assert.NotEmpty((string?)problem["detail"] ?? string.Empty);
    }

    [Theory]
    [InlineData("/registrations", """{"curp":"LETTER_O","unit":"MCIMB000856"}""", "$.curp", "CURP.DIGIT", 7)]
    [InlineData("/registrations", """{"curp":"WRONG_DIGIT","unit":"MCIMB000856"}""", "$.curp", "CURP.CHECK_DIGIT", 18)]
    [InlineData("/registrations", """{"curp":"WRONG_DIGIT0","unit":"MCIMB000856"}""", "$.curp", "CURP.LENGTH", 0)]
    [InlineData("/registrations", """{"unit":"MCIMB000856"}""", "$", null, null)]
    [InlineData("/registrations", """{"curp":null,"unit":"MCIMB000856"}""", "$", null, null)]
    [InlineData("/registrations", """{"curp":"RIGHT","unit":"MCIMB000856","RIGHT":1}""", "$", null, null)]
    [InlineData("/decisions", """{"day":"2024-05-15","RIGHT":1}""", "$", null, null)]
    [InlineData("/decisions", """{"day":"2024-05-15","applicant":{"hasCurp":"RIGHT"}}""", "$.applicant.hasCurp", null, null)]
    [InlineData("/decisions", """{"day":"2024-05-15","applicant":{"hasCurp":1}}""", "$.applicant.hasCurp", null, null)]
    [InlineData("/decisions", """{"day":"2024-05-15","day":"2024-05-15"}""", "$", null, null)]
    [InlineData("/decisions", """{"day":"RIGHT"}""", "$.day", null, null)]
    [InlineData("/decisions", "{", "$", null, null)]
    public async Task A_body_that_is_not_read_is_a_problem_with_path_and_without_what_was_sent(
        string path, string body, string where, string? code, int? position)
    {
        foreach (string environment in new[] { "Development", "Production" })
        {
            await using RunningApi api = await RunningApi.Start(Api.Build, environment);

            (int status, JsonNode? problem) = await api.Post(path, body
                .Replace("RIGHT", Curp.Example, StringComparison.Ordinal)
                .Replace("WRONG_DIGIT", WrongDigit, StringComparison.Ordinal)
                .Replace("LETTER_O", LetterO, StringComparison.Ordinal));

            Assert.Equal(400, status);
            Assert.Equal((where, code, position), ((string?)problem!["path"], (string?)problem["code"], (int?)problem["position"]));
            foreach (string key in new[] { Curp.Example, WrongDigit, LetterO })
            {
                Assert.DoesNotContain(key, problem.ToJsonString(), StringComparison.Ordinal);
                Assert.DoesNotContain(key, api.Log.Text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task The_problem_that_the_page_shows_is_the_one_that_is_answered()
    {
        await using RunningApi api = await RunningApi.Start(Api.Build);

        (_, JsonNode? problem) = await api.Post("/registrations", $$"""{"curp":"{{LetterO}}","unit":"{{Clues.Example}}"}""");

        problem!.AsObject().Remove("traceId");
        string shown = RecipePageTests.Page.Split("```json\n")[1].Split("\n```")[0];
        Assert.Equal(shown, problem.ToJsonString(new JsonSerializerOptions { WriteIndented = true }).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_day_before_the_first_wording_is_a_problem_of_its_own()
    {
        await using RunningApi api = await RunningApi.Start(Api.Build);

        (int status, JsonNode? problem) = await api.Post("/decisions", """{"day":"2019-12-31"}""");

        Assert.Equal(422, status);
        Assert.NotEmpty((string?)problem!["detail"] ?? string.Empty);
    }

    [Fact]
    public async Task Every_key_binds_from_a_query()
    {
        await using RunningApi api = await RunningApi.Start(builder =>
        {
            WebApplication app = Api.Build(builder);
            Map<Curp>(app, "curp");
            Map<SocialSecurityNumber>(app, "nss");
            Map<Rfc>(app, "rfc");
            Map<Clues>(app, "clues");
            Map<MunicipalityKey>(app, "municipality");
            Map<LocalityKey>(app, "locality");
            Map<MedicineKey>(app, "medicine");
            Map<Pesos>(app, "pesos");
            Map<DateWindow>(app, "window");
            Map<State>(app, "state");
            app.MapGet("/optional", (Curp? curp, State? state) => curp is null && state is null);
            return app;
        });

        foreach ((string path, string text, string defect) in new[]
        {
            ("curp", Curp.Example, "CURP."), ("nss", SocialSecurityNumber.Example, "NSS."), ("rfc", "XAXX010101000", "RFC."),
            ("clues", Clues.Example, "CLUES."), ("municipality", MunicipalityKey.Example, "GEO."),
            ("locality", LocalityKey.Example, "GEO."), ("medicine", MedicineKey.Example, "MEDICINE."), ("pesos", "1438.50", "PESOS."),
            ("state", State.Example, "STATE."), ("window", "2024-05-01/2024-05-15", string.Empty),
        })
        {
            (int status, JsonNode? answer) = await api.Get($"/{path}?key={text}");
            Assert.Equal((path, 200), (path, status));
            Assert.NotNull(answer);

            (status, JsonNode? problem) = await api.Get($"/{path}?key={text}x");
            Assert.Equal((path, 400, "key"), (path, status, (string?)problem!["parameter"]));
            Assert.StartsWith(defect, (string?)problem["code"] ?? string.Empty, StringComparison.Ordinal);
        }

        (int absent, JsonNode? none) = await api.Get("/optional");
        Assert.Equal((200, true), (absent, (bool?)none));
    }

    [Fact]
    public async Task The_key_of_a_person_in_a_header_binds_and_is_not_logged()
    {
        await using RunningApi api = await RunningApi.Start(builder =>
        {
            WebApplication app = Api.Build(builder);
            app.MapGet("/me", ([FromHeader(Name = "Person")] Curp person) => person.Sex);
            return app;
        });

        (int status, JsonNode? sex) = await api.Get("/me", ("Person", Curp.Example));
        Assert.Equal((200, "Woman"), (status, (string?)sex));

        (status, JsonNode? problem) = await api.Get("/me", ("Person", WrongDigit));
        Assert.Equal((400, "person", "CURP.CHECK_DIGIT"), (status, (string?)problem!["parameter"], (string?)problem["code"]));
        Assert.NotEmpty(api.Log.Text);
        Assert.DoesNotContain("SABC560626", api.Log.Text + problem.ToJsonString(), StringComparison.Ordinal);
    }

    private static void Map<T>(WebApplication app, string path)
        where T : IParsable<T> => app.MapGet($"/{path}", (T key) => key);
}
