using System.Text.Json;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Contracts.ExceptionCase;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Contracts;

internal sealed class SerializationContracts : IContractCases
{
    private static readonly EligibilityRequest Request = new(new Applicant { HasCurp = Answer.Yes }, Day("2024-05-15"));
    private static readonly EligibilityRequest Early = new(default, Day("2019-12-31"));

    public static string Concept => "Serialization";

    public static IEnumerable<ExceptionCase> Exceptions =>
    [
        Of<JsonException>("Text.ObjectJsonConverter`1.Read", () => JsonSerializer.Deserialize<Ratio>("[]")),
        Of<JsonException>("Text.ObjectJsonConverter`1.Read", () => JsonSerializer.Deserialize<Ratio>("null")),
        Null("Text.ObjectJsonConverter`1.Write", () => Do(() => new ObjectJsonConverter<Ratio>().Write(null!, default, CanonicalJson.Options))),
        Of<NotSupportedException>("Text.DocumentJsonConverter`1.Read", () => JsonSerializer.Deserialize<EligibilityDecision>("{}")),
        Null("Text.DocumentJsonConverter`1.Write", () => Do(() => new DocumentJsonConverter<EligibilityDecision>().Write(null!, default, CanonicalJson.Options))),
        Of<JsonException>("Text.TextJsonConverter`1.Read", () => JsonSerializer.Deserialize<State>("18")),
        Of<JsonException>("Text.TextJsonConverter`1.Read", () => JsonSerializer.Deserialize<State>("\"33\"")),
        Of<JsonException>("Text.TextJsonConverter`1.ReadAsPropertyName", () => JsonSerializer.Deserialize<Dictionary<State, int>>("{\"33\":1}")),
        Null("Text.TextJsonConverter`1.Write", () => Do(() => new TextJsonConverter<State>().Write(null!, State.Colima, CanonicalJson.Options))),
        Null("Text.TextJsonConverter`1.WriteAsPropertyName", () => Do(
            () => new TextJsonConverter<State>().WriteAsPropertyName(null!, State.Colima, CanonicalJson.Options))),
        Of<JsonException>("Text.EnumJsonConverter`1.Read", () => JsonSerializer.Deserialize<Answer>("1")),
        Of<JsonException>("Text.EnumJsonConverter`1.Read", () => JsonSerializer.Deserialize<Answer>("\"1\"")),
        Of<JsonException>("Text.EnumJsonConverter`1.ReadAsPropertyName", () => JsonSerializer.Deserialize<Dictionary<Answer, int>>("{\"1\":1}")),
        Null("Text.EnumJsonConverter`1.Write", () => Do(() => new EnumJsonConverter<Answer>().Write(null!, Answer.Yes, CanonicalJson.Options))),
        Of<JsonException>("Text.EnumJsonConverter`1.Write", () => JsonSerializer.Serialize((Answer)9)),
        Null("Text.EnumJsonConverter`1.WriteAsPropertyName", () => Do(
            () => new EnumJsonConverter<Answer>().WriteAsPropertyName(null!, Answer.Yes, CanonicalJson.Options))),
        Of<JsonException>("Text.EnumJsonConverter`1.WriteAsPropertyName", () => JsonSerializer.Serialize(new Dictionary<Answer, int> { [(Answer)9] = 1 })),
        Of<NotSupportedException>("Reasoning.FindingListJsonConverter.Read", () => JsonSerializer.Deserialize<FindingList>("[]")),
        Null("Reasoning.FindingListJsonConverter.Write", () => Do(() => new FindingListJsonConverter().Write(null!, default, CanonicalJson.Options))),
        Of<JsonException>("Workers.HeadcountJsonConverter.Read", () => JsonSerializer.Deserialize<Domain.Workers.Headcount>("-1")),
        Of<JsonException>("Workers.HeadcountJsonConverter.Read", () => JsonSerializer.Deserialize<Domain.Workers.Headcount>("1.5")),
        Null("Workers.HeadcountJsonConverter.Write", () => Do(() => new Domain.Workers.HeadcountJsonConverter().Write(null!, default, CanonicalJson.Options))),
        Of<JsonException>("Agreements.AgreementRegister.FromJson", () => AgreementRegister.FromJson("{}"u8)),
        Of<JsonException>("Agreements.AgreementRegister.FromJson", () => AgreementRegister.FromJson([])),
        Of<JsonException>("Coverage.PopulationTable.FromJson", () => PopulationTable.FromJson("{}"u8)),
        Argument("Coverage.PopulationTable.#ctor", () => new PopulationTable(
            PopulationDefinition.CensusPopulation, new Dictionary<State, Figure> { [State.Colima] = State.Colima.Population2020 }, " ")),
        Of<NotSupportedException>("Serialization.CanonicalJson.Write``1", () => CanonicalJson.Write(new Version(1, 0))),
        Of<NotSupportedException>("Serialization.CanonicalJson.Read``1", () => CanonicalJson.Read<Version>("{}"u8)),
        Of<NotSupportedException>("Serialization.CanonicalJson.Read``1", () => CanonicalJson.Read<EligibilityDecision>("{}"u8)),
        Of<JsonException>("Serialization.CanonicalJson.Read``1", () => CanonicalJson.Read<Ratio>("{}"u8)),
        Of<JsonException>("Serialization.CanonicalJson.Read``1", () => CanonicalJson.Read<State>("null"u8)),
        Of<NotSupportedException>("Serialization.CanonicalJson.Sha256``1", () => CanonicalJson.Sha256(new Version(1, 0))),
        Null("Serialization.RuleSetHash.Of", () => RuleSetHash.Of((EligibilityRegime)null!)),
        Null("Serialization.RuleSetHash.Of", () => RuleSetHash.Of((AgreementRegister)null!)),
        Null("Serialization.ReceiptFinding.#ctor", () => new ReceiptFinding(null!, Answer.Yes)),
        Argument("Serialization.ReceiptFinding.#ctor", () => new ReceiptFinding(" ", Answer.Yes)),
        Enumeration("Serialization.ReceiptFinding.#ctor", () => new ReceiptFinding("A", (Answer)9)),
        Null("Serialization.DecisionReceipt.Of", () => DecisionReceipt.Of(null!)),
        Null("Serialization.DecisionReceipt.Of", () => DecisionReceipt.Of(Request, null!)),
        Of<NotInForceException>("Serialization.DecisionReceipt.Of", () => DecisionReceipt.Of(Early)),
        Null("Serialization.DecisionReceipt.Replay", () => DecisionReceipt.Of(Request).Replay(null!)),
    ];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>
    {
        [typeof(Interpretation)] = () => Contract.EqualityHolds(
            new Interpretation("A", "x", Day("2024-05-15"), new("a", "a")),
            new("A", "y", Day("2024-05-16"), new("b", "b")),
            new("a", "x", Day("2024-05-15"), new("a", "a"))),
        [typeof(ReceiptFinding)] = () => Contract.EqualityHolds(new ReceiptFinding("A", Answer.Yes), new("A", Answer.Yes), new("A", Answer.No)),
        [typeof(ReplayDifference)] = () => Contract.EqualityHolds(
            new ReplayDifference(ReplayDifferenceKind.Outcome, "a", "b"), new(ReplayDifferenceKind.Outcome, "a", "b"), new(ReplayDifferenceKind.Outcome, "a", "c")),
        [typeof(DecisionReceipt)] = () => Contract.EqualityHolds(
            DecisionReceipt.Of(Request), DecisionReceipt.Of(Request), DecisionReceipt.Of(new(default, Request.Day))),
    };

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>();

    private static object? Do(Action action)
    {
        action();
        return null;
    }
}
