using System.Text.Json.Serialization;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Serialization;

/// <content>JSON: <c>code</c>, <c>answer</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<ReceiptFinding>))]
public sealed partial record ReceiptFinding : IJsonObject<ReceiptFinding>
{
    static void IJsonDocument<ReceiptFinding>.Write(JsonObjectWriter json, ReceiptFinding value) =>
        json.Text("code", value.Code).Said("answer", value.Answer);

    static ReceiptFinding IJsonObject<ReceiptFinding>.Read(JsonObjectReader json) => new(json["code"].Text(), json["answer"].Enum<Answer>());
}

/// <content>JSON: <c>format</c> (1), <c>request</c>, <c>requestSha256</c>, <c>ruleSet</c>, <c>rulesSha256</c>, <c>registerEdition</c>,
/// <c>registerSha256</c>, <c>outcome</c>, <c>mayReceiveCare</c>, <c>provider</c>, <c>payer</c>, <c>operation</c>, <c>findings</c> (<c>code</c>,
/// <c>answer</c>). Reading it proves nothing; see <see cref="Replay()"/>.</content>
[JsonConverter(typeof(ObjectJsonConverter<DecisionReceipt>))]
public sealed partial class DecisionReceipt : IJsonObject<DecisionReceipt>
{
    private const int Format = 1;
    private const int HashDigits = 64;

    static void IJsonDocument<DecisionReceipt>.Write(JsonObjectWriter json, DecisionReceipt value) => json
        .Number("format", (long)Format)
        .Object("request", value.Request)
        .Text("requestSha256", value.RequestSha256)
        .Text("ruleSet", value.RuleSet)
        .Text("rulesSha256", value.RulesSha256)
        .Text("registerEdition", value.RegisterEdition)
        .Text("registerSha256", value.RegisterSha256)
        .Said("outcome", value.Outcome)
        .Said("mayReceiveCare", value.MayReceiveCare)
        .Said("provider", value.Provider)
        .Said("payer", value.Payer)
        .Said("operation", value.Operation)
        .Objects("findings", value.Findings, evenIfEmpty: true);

    static DecisionReceipt IJsonObject<DecisionReceipt>.Read(JsonObjectReader json)
    {
        if (json["format"].Int() != Format)
        {
            throw json["format"].Expected("the number 1, the format this version of the library reads");
        }

        return new(
            json["request"].Object<EligibilityRequest>(),
            Hash(json["requestSha256"]),
            json["ruleSet"].Text(),
            Hash(json["rulesSha256"]),
            json["registerEdition"].Text(),
            Hash(json["registerSha256"]),
            new(
                json["outcome"].Enum<EligibilityOutcome>(),
                json["mayReceiveCare"].Enum<Answer>(),
                json["provider"].Enum<Provider>(),
                json["payer"].Enum<Payer>(),
                json["operation"].Enum<Answer>()),
            json["findings"].List(static finding => finding.Object<ReceiptFinding>()));
    }

    private static string Hash(JsonPart json)
    {
        string digits = json.Text();
        return digits.Length == HashDigits && digits.All(char.IsAsciiHexDigitLower)
            ? digits
            : throw json.Expected("64 hexadecimal digits in lower case");
    }
}

/// <content>JSON, written only: <c>kind</c>, <c>code</c>, <c>es</c>, <c>en</c>, <c>recorded</c>, <c>replayed</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<ReplayDifference>))]
public sealed partial record ReplayDifference : IJsonDocument<ReplayDifference>
{
    static void IJsonDocument<ReplayDifference>.Write(JsonObjectWriter json, ReplayDifference value) => value.Text
        .WriteTo(json.Said("kind", value.Kind).Text("code", value.Code))
        .Text("recorded", value.Recorded)
        .Text("replayed", value.Replayed);
}

/// <content>JSON, written only: <c>isSame</c>, <c>differences</c>, <c>replayed</c> (the receipt).</content>
[JsonConverter(typeof(DocumentJsonConverter<ReplayResult>))]
public sealed partial class ReplayResult : IJsonDocument<ReplayResult>
{
    static void IJsonDocument<ReplayResult>.Write(JsonObjectWriter json, ReplayResult value) => json
        .Flag("isSame", value.IsSame)
        .Objects("differences", value.Differences)
        .Object("replayed", value.Replayed);
}
