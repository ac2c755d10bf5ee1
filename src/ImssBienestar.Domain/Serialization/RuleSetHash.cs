using System.Buffers;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Domain.Serialization;

/// <summary>Tells rules and registers apart by their content (<i>huella</i>): a SHA-256 that changes when an answer can.</summary>
/// <remarks>
/// <para>The hash of a regime is taken over its compiled rules: of every situation the outcome, the care, the payer and the reasons; of every
/// reason its code, answer, place in the law, days and interpretation; and the flags by day. What is missing and what would change follow
/// from these. The sentences of the reasons are left out: mending one changes no answer. So it is the same however the rules are written,
/// on any machine, in any culture, under any runtime.</para>
/// <para>Computed once, on first use, in a few milliseconds.</para>
/// </remarks>
public static class RuleSetHash
{
    private static readonly Lazy<string> Since2020 = new(() => OfWording(EligibilityTable.Since2020));
    private static readonly Lazy<string> Since2023 = new(() => OfWording(EligibilityTable.Since2023));

    private static readonly FrozenDictionary<string, Lazy<string>> Regimes = EligibilityRegime.All.Starts.ToFrozenDictionary(
        start => start.Value!.Code, start => new Lazy<string>(() => Compute(start.Value!)), StringComparer.Ordinal);

    private static readonly ConditionalWeakTable<AgreementRegister, string> Registers = [];

    /// <summary>Gets the hash of the rules of a legal regime.</summary>
    /// <param name="regime">The regime.</param>
    /// <returns>64 hexadecimal digits in lower case.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="regime"/> is null.</exception>
    public static string Of(EligibilityRegime regime) => Regimes[Guard.Against.Null(regime).Code].Value;

    /// <summary>Gets the hash of the data of a register: of its canonical JSON.</summary>
    /// <param name="register">The register.</param>
    /// <returns>64 hexadecimal digits in lower case.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static string Of(AgreementRegister register) =>
        Registers.GetValue(Guard.Against.Null(register), static data => CanonicalJson.Sha256(data));

    private static string Compute(EligibilityRegime regime) => Hash(json =>
    {
        json.WriteString("regime", regime.Code);
        json.WriteString("from", JsonDays.Write(regime.From));
        json.WriteString("wording", (ReferenceEquals(regime.Rules, EligibilityRules.Since2020) ? Since2020 : Since2023).Value);
        json.WriteStartArray("flags");
        foreach (LocalDate day in EligibilityRegime.Changes)
        {
            json.WriteStartArray();
            json.WriteStringValue(JsonDays.Write(day));
            WriteFindings(json, DayFlags.On(day, EligibilityOutcome.Undetermined));
            WriteFindings(json, DayFlags.On(day, EligibilityOutcome.ServedByExchange));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    private static string OfWording(SituationTable<EligibilityJudgement> table) => Hash(json =>
    {
        var findings = new Dictionary<Finding, int>(ReferenceEqualityComparer.Instance);
        var judgements = new Dictionary<EligibilityJudgement, int>(ReferenceEqualityComparer.Instance);
        json.WriteStartArray("situations");
        for (int situation = 0; situation < table.Count; situation++)
        {
            json.WriteNumberValue(Number(judgements, table[situation]));
        }

        json.WriteEndArray();
        json.WriteStartArray("judgements");
        foreach (EligibilityJudgement judgement in judgements.OrderBy(entry => entry.Value).Select(entry => entry.Key))
        {
            WriteJudgement(json, judgement, findings);
        }

        json.WriteEndArray();
        json.WritePropertyName("findings");
        WriteFindings(json, findings.OrderBy(entry => entry.Value).Select(entry => entry.Key));
    });

    private static void WriteJudgement(Utf8JsonWriter json, EligibilityJudgement judgement, Dictionary<Finding, int> findings)
    {
        json.WriteStartObject();
        new JsonObjectWriter(json)
            .Said("outcome", judgement.Outcome)
            .Said("mayReceiveCare", judgement.MayReceiveCare)
            .Said("payer", judgement.Payer)
            .List("findings", judgement.Findings, (list, finding) => list.WriteNumberValue(Number(findings, finding)));
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, IEnumerable<Finding> findings)
    {
        json.WriteStartArray();
        foreach (Finding finding in findings)
        {
            json.WriteStartObject();
            new JsonObjectWriter(json)
                .Text("code", finding.Code)
                .Said("answer", finding.Answer)
                .Text("provision", finding.Provision.Code)
                .Object("citation", finding.Provision.Citation)
                .Day("inForceFrom", finding.InForceFrom)
                .Day("inForceUntil", finding.InForceUntil)
                .Day("verifiedThrough", finding.VerifiedThrough)
                .Flag("wasRead", finding.WasRead)
                .Flag("isPresumption", finding.IsPresumption)
                .Texts("facts", [.. finding.FactsRead.Select(fact => fact.Code)])
                .Text("interpretation", finding.Interpretation?.Code)
                .Object("source", finding.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The number of a value in the order in which values were met.</summary>
    private static int Number<T>(Dictionary<T, int> numbers, T value)
        where T : notnull
    {
        if (!numbers.TryGetValue(value, out int number))
        {
            numbers[value] = number = numbers.Count;
        }

        return number;
    }

    private static string Hash(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return CanonicalJson.Sha256Of(bytes.WrittenSpan);
    }
}
