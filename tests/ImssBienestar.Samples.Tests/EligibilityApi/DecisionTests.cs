using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Samples.Tests.EligibilityApi;

/// <summary>What the service answers is what the library decides.</summary>
public sealed class DecisionTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Every_situation_is_answered_as_the_library_decides_it()
    {
        await using RunningService service = await RunningService.StartAsync("--Limits:Requests", "100000");
        var outcomes = new HashSet<EligibilityOutcome>();
        var payers = new HashSet<Payer>();
        var providers = new HashSet<Provider>();
        foreach (EligibilityRequest[] some in Cases.EverySituation().Chunk(16))
        {
            RunningService.Response[] responses = await Task.WhenAll(some.Select((request, i) =>
                service.PostAsync("/decisions", Cases.Json(request), ("Accept-Language", i % 2 == 0 ? "es" : "en"))));
            for (int i = 0; i < some.Length; i++)
            {
                EligibilityDecision decision = EligibilityCalculator.Decide(some[i].Applicant, some[i].Day);
                outcomes.Add(decision.Outcome);
                payers.Add(decision.Payer);
                providers.Add(decision.Provider);
                Assert.Equal(200, responses[i].Status);
                AssertSame(some[i], decision, responses[i].Json, i % 2 == 0 ? Language.Spanish : Language.English);
            }
        }

        Assert.Equal(Enum.GetValues<EligibilityOutcome>(), outcomes.Order());
        Assert.Equal(Enum.GetValues<Payer>(), payers.Order());
        Assert.Equal(Enum.GetValues<Provider>(), providers.Order());
    }

    [Fact]
    public async Task A_fact_that_is_missing_is_asked_for_and_its_member_takes_the_answer()
    {
        await using RunningService service = await RunningService.StartAsync();
        JsonNode answer = (await service.PostAsync("/decisions", """{"day":"2024-05-15"}""")).Json;
        var applicant = new JsonObject();
        for (int asked = 0; answer["missing"]!.AsArray() is [{ } first, ..]; asked++)
        {
            Assert.True(asked < EligibilityFacts.All.Length, "asks without end");
            applicant[(string)first["member"]!] = "Yes";
            var request = new JsonObject { ["day"] = "2024-05-15", ["applicant"] = applicant.DeepClone() };
            answer = (await service.PostAsync("/decisions", request.ToJsonString())).Json;
        }

        Assert.NotEqual("Undetermined", (string?)answer["outcome"]);
    }

    [Fact]
    public async Task A_receipt_is_replayed_and_one_that_was_altered_is_found()
    {
        await using RunningService service = await RunningService.StartAsync();
        JsonNode receipt = (await service.PostAsync("/decisions", """{"day":"2024-05-15","applicant":{"inNationalTerritory":"Yes"}}""")).Json["receipt"]!;
        JsonNode same = (await service.PostAsync("/receipts/replay", receipt.ToJsonString())).Json;
        Assert.True((bool)same["isSame"]!);
        Assert.Empty(same["differences"]!.AsArray());

        receipt["outcome"] = "NotEntitled";
        receipt["rulesSha256"] = new string('0', 64);
        JsonNode other = (await service.PostAsync("/receipts/replay", receipt.ToJsonString(), ("Accept-Language", "en"))).Json;
        Assert.False((bool)other["isSame"]!);
        Assert.Equal(["RCP.RULES", "RCP.OUTCOME"], other["differences"]!.AsArray().Select(difference => (string?)difference!["code"]));
        Assert.Equal("The outcome is another.", (string?)other["differences"]![1]!["text"]);
        Assert.Equal("Undetermined", (string?)other["replayed"]!["outcome"]);
    }

    [Fact]
    public async Task The_rules_are_named_by_edition_and_hash()
    {
        await using RunningService service = await RunningService.StartAsync();
        JsonNode rules = (await service.GetAsync("/rules")).Json;
        Assert.Equal(AgreementRegister.Reference.Edition, (string?)rules["registerEdition"]);
        Assert.Equal(RuleSetHash.Of(AgreementRegister.Reference), (string?)rules["registerSha256"]);
        Assert.Equal(
            EligibilityRegime.All.Starts.Select(start => (start.Value!.Code, RuleSetHash.Of(start.Value))),
            rules["regimes"]!.AsArray().Select(regime => ((string)regime!["code"]!, (string)regime["sha256"]!)));
        Assert.Equal(32, rules["states"]!.AsArray().Count);

        // The vocabulary is that of a request: each member is one that the library reads.
        var applicant = new JsonObject(rules["facts"]!.AsArray().Select(fact =>
            KeyValuePair.Create<string, JsonNode?>((string)fact!["member"]!, (bool)fact["isAct"]! ? true : "Yes")));
        Assert.Equal(EligibilityFacts.All.Length, applicant.Count);
        var request = new JsonObject { ["day"] = "2024-05-15", ["applicant"] = applicant };
        Assert.Equal(200, (await service.PostAsync("/decisions", request.ToJsonString())).Status);
    }

    [Fact]
    public async Task A_newer_register_is_a_file_and_every_answer_names_its_edition()
    {
        using var folder = new TemporaryFolder();
        AgreementRegister newer = AgreementRegister.Reference.AsEdition("2027-01-31", new LocalDate(2027, 1, 31));
        await File.WriteAllBytesAsync(folder.File("register.json"), CanonicalJson.Write(newer));
        await using RunningService service = await RunningService.StartAsync("--Register", folder.File("register.json"));

        JsonNode answer = (await service.PostAsync("/decisions", """{"day":"2024-05-15"}""")).Json;
        Assert.Equal("2027-01-31", (string?)answer["registerEdition"]);
        Assert.Equal("2027-01-31", (string?)answer["receipt"]!["registerEdition"]);
        Assert.Equal("2027-01-31", (string?)(await service.GetAsync("/rules")).Json["registerEdition"]);
    }

    [Fact]
    public async Task It_says_that_it_lives_and_becomes_ready()
    {
        await using RunningService service = await RunningService.StartAsync();
        Assert.Equal("""{"live":true}""", (await service.GetAsync("/health/live")).Text);
        RunningService.Response ready;
        do
        {
            ready = await service.GetAsync("/health/ready");
            Assert.True(ready.Status is 200 or 503);
        }
        while (ready.Status == 503);
        Assert.Equal("""{"live":true,"ready":true}""", ready.Text);
        Assert.Equal(ready.Text, (await service.GetAsync("/health")).Text);
    }

    private static void AssertSame(EligibilityRequest request, EligibilityDecision decision, JsonNode answer, Language language)
    {
        Assert.Equal(
            (decision.Outcome.ToString(), decision.MayReceiveCare.ToString(), decision.Provider.ToString(), decision.Payer.ToString(), decision.Operation.ToString()),
            ((string?)answer["outcome"], (string?)answer["mayReceiveCare"], (string?)answer["provider"], (string?)answer["payer"], (string?)answer["operation"]));
        Assert.Equal((decision.Regime!.Code, decision.CareState?.InegiCode), ((string?)answer["regime"], (string?)answer["careState"]));
        Assert.Equal(
            decision.Findings.Select(finding => (finding.Code, finding.Answer.ToString(), finding.Text.In(language), finding.Provision.Citation.Text.In(language))),
            answer["reasons"]!.AsArray().Select(reason =>
                ((string)reason!["code"]!, (string)reason["answer"]!, (string)reason["text"]!, (string)reason["article"]!)));
        Assert.Equal(
            decision.Missing.Select(fact => (fact.Code, fact.Question.In(language))),
            answer["missing"]!.AsArray().Select(fact => ((string)fact!["fact"]!, (string)fact["question"]!)));
        Assert.Equal(
            decision.WouldChange.Select(change => $"{change.Outcome} {string.Join(' ', change.Answers.Select(step => $"{step.Fact!.Code}={step.Answer}"))}"),
            answer["wouldChange"]!.AsArray().Select(change =>
                $"{change!["outcome"]} {string.Join(' ', change["answers"]!.AsArray().Select(step => $"{step!["asked"]!["fact"]}={step["answer"]}"))}"));
        Assert.Equal(decision.Explain(language), (string?)answer["explanation"]);
        Assert.Equal(Cases.Json(DecisionReceipt.Of(request)), answer["receipt"]!.ToJsonString(Plain));
    }
}
