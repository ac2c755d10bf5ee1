using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Agreements;

/// <content>JSON: the permanent number, such as <c>2b</c>, as a text.</content>
[JsonConverter(typeof(TextJsonConverter<AgreementKind>))]
public sealed partial class AgreementKind : IJsonText<AgreementKind>
{
    static string IJsonText<AgreementKind>.Expected => "the number of a kind of agreement, such as 4 or 2b, as a text";

    static bool IJsonText<AgreementKind>.TryReadText(string text, [MaybeNullWhen(false)] out AgreementKind value) =>
        (value = All.FirstOrDefault(kind => string.Equals(kind.Number, text, StringComparison.Ordinal))) is not null;

    static string IJsonText<AgreementKind>.WriteText(AgreementKind value) => value.Number;
}

/// <content>JSON: the permanent code; also as the name of a dictionary entry.</content>
[JsonConverter(typeof(TextJsonConverter<MandatoryClause>))]
public sealed partial class MandatoryClause : IJsonText<MandatoryClause>
{
    static string IJsonText<MandatoryClause>.Expected => "the code of a mandatory clause, such as LGS.77BIS6.I";

    static bool IJsonText<MandatoryClause>.TryReadText(string text, [MaybeNullWhen(false)] out MandatoryClause value) =>
        (value = FromCode(text)) is not null;

    static string IJsonText<MandatoryClause>.WriteText(MandatoryClause value) => value.Code;
}

/// <content>JSON: <c>code</c>, <c>kind</c> (number), <c>states</c> (INEGI codes), <c>signed</c>, <c>published</c>, <c>ended</c>,
/// <c>termYears</c>, <c>parties</c> (those of the kind where absent), <c>clauses</c> (answers by code), <c>interpretation</c>, <c>note</c>,
/// <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<Agreement>))]
public sealed partial class Agreement : IJsonObject<Agreement>
{
    static void IJsonDocument<Agreement>.Write(JsonObjectWriter json, Agreement value)
    {
        json.Text("code", value.Code)
            .Text("kind", value.Kind)
            .Texts("states", value.States)
            .Text<DateWindow>("signed", value.Signed)
            .Text("published", value.Published)
            .Text("ended", value.Ended)
            .Number("termYears", value.TermYears)
            .Enums("parties", value.Parties, evenIfEmpty: true);
        if (!value.Clauses.IsEmpty)
        {
            json.Object("clauses", clauses =>
            {
                foreach (MandatoryClause clause in MandatoryClause.All.Where(value.Clauses.ContainsKey))
                {
                    clauses.Said(clause.Code, value.Clauses[clause]);
                }
            });
        }

        json.Object("interpretation", value.Interpretation).Object("note", value.Note).Object("source", value.Source);
    }

    static Agreement IJsonObject<Agreement>.Read(JsonObjectReader json) => new(
        json["code"].Text(),
        json["kind"].Text<AgreementKind>(),
        json.List("states", static state => state.Text<State>()),
        json["signed"].Text<DateWindow>(),
        json["source"].Object<Source>())
    {
        Published = json.IfAny("published")?.Text<DateWindow>(),
        Ended = json.IfAny("ended")?.Text<DateWindow>(),
        TermYears = json.IfAny("termYears")?.Int(),
        Parties = json.IfAny("parties")?.List(static party => party.Enum<Party>()) ?? default,
        Clauses = (json.IfAny("clauses")?.Entries(Clause, static answer => answer.Enum<Answer>()) ?? []).ToImmutableDictionary(),
        Interpretation = json.IfAny("interpretation")?.Object<Interpretation>(),
        Note = json.IfAny("note")?.Object<BilingualText>(),
    };

    private static MandatoryClause Clause(JsonPart json, string code) =>
        MandatoryClause.FromCode(code) ?? throw json.Expected("codes of mandatory clauses as names, such as LGS.77BIS6.I");
}

/// <content>JSON: <c>state</c>, <c>step</c>, <c>when</c>, <c>interpretation</c>, <c>note</c>, <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<Milestone>))]
public sealed partial record Milestone : IJsonObject<Milestone>
{
    static void IJsonDocument<Milestone>.Write(JsonObjectWriter json, Milestone value) => json
        .Text("state", value.State)
        .Enum("step", value.Step)
        .Text<DateWindow>("when", value.When)
        .Object("interpretation", value.Interpretation)
        .Object("note", value.Note)
        .Object("source", value.Source);

    static Milestone IJsonObject<Milestone>.Read(JsonObjectReader json) => new(
        json["state"].Text<State>(), json.Enum<TransferStep>("step"), json["when"].Text<DateWindow>(), json["source"].Object<Source>())
    {
        Interpretation = json.IfAny("interpretation")?.Object<Interpretation>(),
        Note = json.IfAny("note")?.Object<BilingualText>(),
    };
}

/// <content>JSON: <c>state</c>, <c>position</c>, <c>on</c>, <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<StatedPosition>))]
public sealed partial record StatedPosition : IJsonObject<StatedPosition>
{
    static void IJsonDocument<StatedPosition>.Write(JsonObjectWriter json, StatedPosition value) => json
        .Text("state", value.State)
        .Enum("position", value.Position)
        .Text<DateWindow>("on", value.On)
        .Object("source", value.Source);

    static StatedPosition IJsonObject<StatedPosition>.Read(JsonObjectReader json) => new(
        json["state"].Text<State>(), json.Enum<Position>("position"), json["on"].Text<DateWindow>(), json["source"].Object<Source>());
}

/// <content>JSON, written only: <c>state</c>, <c>firstConcurrence</c>, <c>agreements</c>, <c>milestones</c>, <c>positions</c>,
/// <c>figures</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<StateRecord>))]
public sealed partial class StateRecord : IJsonDocument<StateRecord>
{
    static void IJsonDocument<StateRecord>.Write(JsonObjectWriter json, StateRecord value) => json
        .Text("state", value.State)
        .Text("firstConcurrence", value.FirstConcurrence)
        .Objects("agreements", value.Agreements)
        .Objects("milestones", value.Milestones)
        .Objects("positions", value.Positions)
        .Objects("figures", value.Figures);
}

/// <content>JSON: <c>edition</c>, <c>verifiedThrough</c>, <c>agreements</c>, <c>milestones</c>, <c>positions</c>, <c>figures</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<AgreementRegister>))]
public sealed partial class AgreementRegister : IJsonObject<AgreementRegister>
{
    /// <summary>Reads a register, so that a newer edition of the data needs no newer package.</summary>
    /// <param name="utf8Json">The JSON text in UTF-8, as it is written from a register; members in any order.</param>
    /// <returns>The register. That it is well formed does not say that its rules are kept: see <see cref="Validate"/>.</returns>
    /// <exception cref="JsonException">The text is not such a register; the exception has the path.</exception>
    public static AgreementRegister FromJson(ReadOnlySpan<byte> utf8Json) =>
        JsonPart.ReadAll(utf8Json, static json => json.Object<AgreementRegister>());

    static void IJsonDocument<AgreementRegister>.Write(JsonObjectWriter json, AgreementRegister value) => json
        .Text("edition", value.Edition)
        .Day("verifiedThrough", value.VerifiedThrough)
        .Objects("agreements", value.Agreements, evenIfEmpty: true)
        .Objects("milestones", value.Milestones, evenIfEmpty: true)
        .Objects("positions", value.Positions)
        .Objects("figures", value.Figures);

    static AgreementRegister IJsonObject<AgreementRegister>.Read(JsonObjectReader json) => new(
        json["edition"].Text(),
        json["verifiedThrough"].Day(),
        json["agreements"].List(static agreement => agreement.Object<Agreement>()),
        json["milestones"].List(static milestone => milestone.Object<Milestone>()),
        json.List("positions", static position => position.Object<StatedPosition>()),
        json.List("figures", static figure => figure.Object<Figure>()));
}
