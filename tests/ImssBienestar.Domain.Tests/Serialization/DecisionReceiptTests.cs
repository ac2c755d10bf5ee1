using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Tests.Eligibility;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Serialization;

public class DecisionReceiptTests
{
    private static readonly EligibilityRequest Request =
        new(new Applicant { InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.No, CareState = State.Oaxaca }, Day("2024-05-15"));

    private static readonly DecisionReceipt Receipt = DecisionReceipt.Of(Request);

    /// <summary>Changing a rule, a date of a provision or a code changes its line; write it in the CHANGELOG, with the days concerned.</summary>
    [Theory]
    [InlineData("LGS-2020", "d4b13a651956a050e29538f0a75e3fc8fb0bee412228144a4926776313bd5529")]
    [InlineData("LGS-2023", "882805538607fd2f32b78366dcb9831b2948f961ce5fc49739206df2cacaa91d")]
    [InlineData("LGS-2026", "3fa9245ae767ca73016a640de5cab3f3ab1ae921b96d80ab52850ac2f3487d2b")]
    [InlineData("SUS-2027", "a1301bd8d1bbf1fea642a6c9a533675f27c5c2cd5f8c1ac8940d5da262a77bd5")]
    public void The_rules_of_a_regime_have_the_hash_written_here(string regime, string sha256) =>
        Same(sha256, RuleSetHash.Of(EligibilityRegime.All.Starts.Single(start => start.Value!.Code == regime).Value!));

    /// <summary>Changing the data changes this line, and then the edition must change too; write both in the CHANGELOG.</summary>
    [Fact]
    public void The_reference_register_has_the_edition_and_the_hash_written_here() =>
        Same("2026-08-18 bba3946c94faeceafffe85dd08c3b8331e05e7a13a93e2a90c6d3e3b495902c5", $"{AgreementRegister.Reference.Edition} {RuleSetHash.Of(AgreementRegister.Reference)}");

    [Fact]
    public void Every_situation_is_kept_read_and_replayed_in_the_same_bytes_on_the_days_of_every_regime()
    {
        State?[] states = [null, .. State.All];
        int n = 0;
        foreach (Applicant applicant in Situations.All())
        {
            foreach (LocalDate day in Situations.RegimeDays)
            {
                var request = new EligibilityRequest(applicant with { CareState = states[n++ % states.Length] }, day);
                byte[] kept = CanonicalJson.Write(DecisionReceipt.Of(request));
                DecisionReceipt read = CanonicalJson.Read<DecisionReceipt>(kept);
                ReplayResult replay = read.Replay();
                Assert.True(replay.IsSame, $"{Situations.Describe(applicant)} {day}: {string.Join("; ", replay.Differences)}");
                Assert.Equal(kept, CanonicalJson.Write(replay.Replayed!));
            }
        }
    }

    [Fact]
    public void A_receipt_says_what_the_decision_says()
    {
        EligibilityDecision decision = EligibilityCalculator.Decide(Request.Applicant, Request.Day);
        Assert.Equal(
            (decision.Outcome, decision.MayReceiveCare, decision.Provider, decision.Payer, decision.Operation, decision.Regime!.Code, decision.RegisterEdition),
            (Receipt.Outcome, Receipt.MayReceiveCare, Receipt.Provider, Receipt.Payer, Receipt.Operation, Receipt.RuleSet, Receipt.RegisterEdition));
        Assert.Equal(decision.Findings.Select(finding => (finding.Code, finding.Answer)), Receipt.Findings.Select(finding => (finding.Code, finding.Answer)));
        Assert.Equal(CanonicalJson.Sha256(Request), Receipt.RequestSha256);
        Assert.Equal(RuleSetHash.Of(AgreementRegister.Reference), Receipt.RegisterSha256);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("es-MX")]
    public void A_receipt_is_the_same_in_every_culture(string culture) => Cultures.Under(culture, () =>
    {
        Assert.Equal(CanonicalJson.Write(Receipt), CanonicalJson.Write(DecisionReceipt.Of(Request)));
        Assert.True(Receipt.Replay().IsSame);
    });

    [Theory]
    [InlineData("requestSha256", "\"0000000000000000000000000000000000000000000000000000000000000000\"", "Request")]
    [InlineData("ruleSet", "\"LGS-2020\"", "RuleSet")]
    [InlineData("rulesSha256", "\"0000000000000000000000000000000000000000000000000000000000000000\"", "Rules")]
    [InlineData("registerEdition", "\"2030-01-01\"", "RegisterEdition")]
    [InlineData("registerSha256", "\"0000000000000000000000000000000000000000000000000000000000000000\"", "RegisterData")]
    [InlineData("outcome", "\"NotEntitled\"", "Outcome")]
    [InlineData("mayReceiveCare", "\"No\"", "MayReceiveCare")]
    [InlineData("provider", "\"StateHealthServices\"", "Provider")]
    [InlineData("payer", "\"Applicant\"", "Payer")]
    [InlineData("operation", "\"No\"", "Operation")]
    [InlineData("findings", "[]", "Findings")]
    public void A_receipt_altered_in_one_place_is_told_apart_by_that_place(string member, string value, string kind)
    {
        JsonObject altered = Document();
        altered[member] = JsonNode.Parse(value);
        ReplayDifference difference = Assert.Single(Read(altered).Replay().Differences);
        Assert.Equal(kind, difference.Kind.ToString());
        Assert.NotEqual(difference.Recorded, difference.Replayed);
    }

    [Fact]
    public void An_altered_request_is_told_by_its_hash_and_by_the_answer_it_no_longer_fits()
    {
        JsonObject altered = Document();
        altered["request"]!["applicant"]!["hasSocialSecurity"] = "Yes";
        ReplayResult replay = Read(altered).Replay();
        Assert.False(replay.IsSame);
        Assert.Equal(ReplayDifferenceKind.Request, replay.Differences[0].Kind);
        Assert.Contains(replay.Differences, difference => difference is { Kind: ReplayDifferenceKind.Payer, Recorded: "PublicFunds", Replayed: "Unknown" });
    }

    [Fact]
    public void A_day_before_the_first_wording_is_a_difference_and_not_an_exception()
    {
        JsonObject altered = Document();
        altered["request"]!["day"] = "2019-12-31";
        ReplayResult replay = Read(altered).Replay();
        Assert.Null(replay.Replayed);
        Assert.Equal(ReplayDifferenceKind.Day, Assert.Single(replay.Differences).Kind);
    }

    [Fact]
    public void Another_edition_with_the_same_data_and_the_same_edition_with_other_data_are_told_apart()
    {
        AgreementRegister renamed = AgreementRegister.Reference.AsEdition("2027-01-01", AgreementRegister.Reference.VerifiedThrough);
        Assert.Equal(
            [ReplayDifferenceKind.RegisterEdition, ReplayDifferenceKind.RegisterData],
            Receipt.Replay(renamed).Differences.Select(difference => difference.Kind));
        AgreementRegister amended = AgreementRegister.Reference
            .With(AgreementRegister.Reference.Milestones[0] with { Note = new("otra", "other") })
            .AsEdition(AgreementRegister.Reference.Edition, AgreementRegister.Reference.VerifiedThrough);
        Assert.Equal([ReplayDifferenceKind.RegisterData], Receipt.Replay(amended).Differences.Select(difference => difference.Kind));
    }

    [Fact]
    public void A_register_that_came_by_JSON_replays_the_receipts_of_the_one_it_came_from()
    {
        AgreementRegister copy = AgreementRegister.FromJson(CanonicalJson.Write(AgreementRegister.Reference));
        Assert.True(Receipt.Replay(copy).IsSame);
        Assert.Equal(Receipt, DecisionReceipt.Of(Request, copy));
    }

    [Fact]
    public void Every_difference_has_a_code_of_its_own_and_a_text_in_both_languages()
    {
        ReplayDifferenceKind[] kinds = [.. Enum.GetValues<ReplayDifferenceKind>().Where(kind => kind != ReplayDifferenceKind.NotStated)];
        Assert.Equal(kinds.Length, ReceiptTexts.All.Length);
        Assert.Equal(kinds.Length, kinds.Select(kind => new ReplayDifference(kind, null, null).Code).Distinct().Count());
        Assert.All(kinds, kind => Assert.NotEqual(new ReplayDifference(kind, null, null).Text.Spanish, new ReplayDifference(kind, null, null).Text.English));
    }

    [Theory]
    [InlineData("format", "2")]
    [InlineData("format", "\"1\"")]
    [InlineData("rulesSha256", "\"abc\"")]
    [InlineData("rulesSha256", "\"ABCDEF0000000000000000000000000000000000000000000000000000000000\"")]
    [InlineData("outcome", "1")]
    [InlineData("findings", "null")]
    public void A_document_that_is_no_receipt_is_an_error_with_its_path(string member, string value)
    {
        JsonObject altered = Document();
        altered[member] = JsonNode.Parse(value);
        Assert.Equal($"$.{member}", Assert.Throws<JsonException>(() => Read(altered)).Path);
    }

    [Fact]
    public void Wordings_and_regimes_have_hashes_of_their_own()
    {
        string[] hashes = [.. EligibilityRegime.All.Starts.Select(start => RuleSetHash.Of(start.Value!))];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    private static void Same(string expected, string found) => Assert.True(expected == found, $"Changed to {found}: say so here and in the CHANGELOG.");

    private static JsonObject Document() => JsonNode.Parse(CanonicalJson.Write(Receipt))!.AsObject();

    private static DecisionReceipt Read(JsonObject document) => CanonicalJson.Read<DecisionReceipt>(Encoding.UTF8.GetBytes(document.ToJsonString()));
}
