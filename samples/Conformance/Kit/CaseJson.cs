using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.Workers;
using NodaTime.Text;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>The JSON form of cases: what any language can run without reading CSV. docs/conformance.md describes each member.</summary>
internal static class CaseJson
{
    private const int Format = 1;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the cases, one to a line: the same cases give the same bytes.</summary>
    public static byte[] Write(IEnumerable<LawCase> cases)
    {
        using var bytes = new MemoryStream();
        foreach (LawCase law in cases)
        {
            using (var json = new Utf8JsonWriter(bytes, Options))
            {
                Write(json, law);
            }

            bytes.WriteByte((byte)'\n');
        }

        return bytes.ToArray();
    }

    public static ImmutableArray<LawCase> Read(string file, ReadOnlySpan<byte> bytes, ProblemList problems) =>
        JsonLines.Read(file, bytes, problems, (element, line) => Case(file, line, element));

    /// <summary>Reads the code of a fact that a decision can ask for.</summary>
    public static string FactCode(JsonElement element, string path, CaseSubject subject) =>
        element.ValueKind == JsonValueKind.String && Columns.FactOf(element.GetString()!, subject) is { } code && code == element.GetString()
            ? code
            : throw new JsonRefusal(path);

    private static void Write(Utf8JsonWriter json, LawCase law)
    {
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteString("id", law.Id);
        json.WriteString("subject", law.Question.Subject.ToString());
        Text(json, "case", law.Title);
        json.WritePropertyName("request");
        json.WriteRawValue(law.Question.ToJson());
        json.WriteStartObject("expected");
        json.WriteString("outcome", law.Expected.Outcome);
        Text(json, "mayReceiveCare", law.Expected.MayReceiveCare);
        Text(json, "provider", law.Expected.Provider);
        Text(json, "payer", law.Expected.Payer);
        if (!law.Expected.Findings.IsEmpty)
        {
            json.WriteStartArray("findings");
            foreach (ExpectedFinding finding in law.Expected.Findings)
            {
                Write(json, finding);
            }

            json.WriteEndArray();
        }

        if (law.Expected.Missing is { } missing)
        {
            json.WriteStartArray("missing");
            foreach (string code in missing)
            {
                json.WriteStringValue(code);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteString("law", law.Law);
        Text(json, "remarks", law.Remarks);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExpectedFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        Text(json, "answer", finding.Answer?.ToString());
        if (!finding.IsGiven)
        {
            json.WriteBoolean("given", false);
        }

        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static LawCase Case(string file, int line, JsonElement element)
    {
        var json = new JsonMembers(element, "$", "format", "id", "subject", "case", "request", "expected", "law", "remarks");
        if (json.Value("format") is not { ValueKind: JsonValueKind.Number } format || !format.TryGetInt32(out int number) || number != Format)
        {
            throw json.Refusal("format");
        }

        string id = json.Text("id");
        if (CaseId.DefectOf(id) is not null)
        {
            throw json.Refusal("id");
        }

        CaseSubject subject = json.Text("subject") switch
        {
            nameof(CaseSubject.Eligibility) => CaseSubject.Eligibility,
            nameof(CaseSubject.Regularisation) => CaseSubject.Regularisation,
            _ => throw json.Refusal("subject"),
        };
        return new(
            file,
            line,
            id,
            json.TextOrNull("case"),
            subject == CaseSubject.Regularisation ? Regularisation(json) : Eligibility(json),
            Expected(json.Value("expected"), subject),
            json.Text("law") is { Length: > 0 } law ? law : throw json.Refusal("law"),
            json.TextOrNull("remarks"));
    }

    private static EligibilityQuestion Eligibility(JsonMembers json) => new(Typed<EligibilityRequest>(json.Value("request"), "$.request"));

    private static RegularisationQuestion Regularisation(JsonMembers json)
    {
        var request = new JsonMembers(json.Value("request"), "$.request", "candidate", "day");
        return LocalDatePattern.Iso.Parse(request.Text("day")).TryGetValue(default, out LocalDate day)
            ? new(Typed<RegularisationCandidate>(request.Value("candidate"), "$.request.candidate"), day)
            : throw request.Refusal("day");
    }

    private static T Typed<T>(JsonElement element, string path)
    {
        try
        {
            return CanonicalJson.Read<T>(Encoding.UTF8.GetBytes(element.GetRawText()));
        }
        catch (JsonException wrong)
        {
            throw new JsonRefusal(path + wrong.Path?[1..]);
        }
    }

    private static Expectation Expected(JsonElement element, CaseSubject subject)
    {
        const string Path = "$.expected";
        string[] names = ["outcome", "findings", "missing"];
        var json = new JsonMembers(
            element, Path, subject == CaseSubject.Regularisation ? names : [.. names, "mayReceiveCare", "provider", "payer"]);
        return new(json.Code("outcome", Words.OutcomesOf(subject)))
        {
            MayReceiveCare = json.CodeOrNull("mayReceiveCare", Words.Answers),
            Provider = json.CodeOrNull("provider", Words.Providers),
            Payer = json.CodeOrNull("payer", Words.Payers),
            Findings = json.ListOrNull("findings", Finding) ?? [],
            Missing = json.ListOrNull("missing", (entry, path) => FactCode(entry, path, subject)),
        };
    }

    private static ExpectedFinding Finding(JsonElement element, string path)
    {
        var json = new JsonMembers(element, path, "code", "answer", "given");
        bool isGiven = json.Flag("given", absent: true);
        string? answer = isGiven ? json.Code("answer", Words.Answers) : json.CodeOrNull("answer", Words.Answers);
        string code = json.Text("code");
        return !KnownReasons.Codes.Contains(code) ? throw json.Refusal("code")
            : !isGiven && answer == nameof(Answer.Yes) ? throw json.Refusal("answer")
            : new(code, answer is null ? null : Enum.Parse<Answer>(answer), isGiven);
    }
}
