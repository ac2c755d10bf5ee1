using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Reasoning;

/// <content>JSON, written only: <c>code</c>, <c>es</c>, <c>en</c> (the question), <c>isAct</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<Fact>))]
public sealed partial class Fact : IJsonDocument<Fact>
{
    static void IJsonDocument<Fact>.Write(JsonObjectWriter json, Fact value) =>
        value.Question.WriteTo(json.Text("code", value.Code)).Flag("isAct", value.IsAct);
}

/// <content>JSON, written only: <c>fact</c> (code), <c>answer</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<FactAnswer>))]
public readonly partial struct FactAnswer : IJsonDocument<FactAnswer>
{
    static void IJsonDocument<FactAnswer>.Write(JsonObjectWriter json, FactAnswer value) =>
        json.Text("fact", value.Fact?.Code).Said("answer", value.Answer);
}

/// <content>JSON, written only: <c>code</c>, <c>answer</c>, <c>es</c>, <c>en</c>, <c>provision</c> (code), <c>citation</c>, <c>inForceFrom</c>,
/// <c>inForceUntil</c>, <c>verifiedThrough</c>, <c>wasRead</c>, <c>isPresumption</c>, <c>facts</c> (codes), <c>interpretation</c>,
/// <c>source</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<Finding>))]
public sealed partial class Finding : IJsonDocument<Finding>
{
    static void IJsonDocument<Finding>.Write(JsonObjectWriter json, Finding value) => value.Text
        .WriteTo(json.Text("code", value.Code).Said("answer", value.Answer))
        .Text("provision", value.Provision.Code)
        .Object("citation", value.Provision.Citation)
        .Day("inForceFrom", value.InForceFrom)
        .Day("inForceUntil", value.InForceUntil)
        .Day("verifiedThrough", value.VerifiedThrough)
        .Flag("wasRead", value.WasRead)
        .Flag("isPresumption", value.IsPresumption)
        .Texts("facts", [.. value.FactsRead.Select(fact => fact.Code)])
        .Object("interpretation", value.Interpretation)
        .Object("source", value.Source);
}

/// <content>JSON, written only: an array of findings.</content>
[JsonConverter(typeof(FindingListJsonConverter))]
public readonly partial struct FindingList;

/// <content>JSON: both integers in lowest terms, such as <c>3/7</c>; a whole number alone.</content>
[JsonConverter(typeof(TextJsonConverter<ExactRatio>))]
public readonly partial struct ExactRatio : IJsonText<ExactRatio>
{
    /// <summary>Longer numbers are no ratio of this library; reading them would take long.</summary>
    private const int LongestText = 1000;

    static string IJsonText<ExactRatio>.Expected => "a ratio in lowest terms, such as 3/7";

    static bool IJsonText<ExactRatio>.TryReadText(string text, out ExactRatio value)
    {
        string[] parts = text.Split('/');
        value = default;
        if (text.Length > LongestText || parts.Length > 2
            || !BigInteger.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out BigInteger numerator)
            || !BigInteger.TryParse(parts.ElementAtOrDefault(1) ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out BigInteger denominator)
            || denominator.IsZero)
        {
            return false;
        }

        value = Of(numerator, denominator);
        return string.Equals(value.ToString(), text, StringComparison.Ordinal);
    }

    static string IJsonText<ExactRatio>.WriteText(ExactRatio value) => value.ToString();
}

/// <summary>How the nearest other outcomes are written: a list of <c>outcome</c> and <c>answers</c>.</summary>
internal static class OutcomeChangeJson
{
    public static JsonObjectWriter Changes<TOutcome>(this JsonObjectWriter json, string name, IReadOnlyCollection<OutcomeChange<TOutcome>> changes)
        where TOutcome : struct, Enum => json.List(name, changes, static (Utf8JsonWriter list, OutcomeChange<TOutcome> change) =>
        {
            list.WriteStartObject();
            new JsonObjectWriter(list).Said("outcome", change.Outcome).Objects("answers", change.Answers);
            list.WriteEndObject();
        });
}
