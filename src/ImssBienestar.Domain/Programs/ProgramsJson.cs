using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Programs;

/// <content>JSON: the key.</content>
[JsonConverter(typeof(TextJsonConverter<BudgetProgram>))]
public sealed partial class BudgetProgram : IJsonText<BudgetProgram>
{
    static string IJsonText<BudgetProgram>.Expected => "the key of a budget programme, such as U013";

    static bool IJsonText<BudgetProgram>.TryReadText(string text, [MaybeNullWhen(false)] out BudgetProgram value) =>
        (value = All.FirstOrDefault(program => string.Equals(program.Key, text, StringComparison.Ordinal))) is not null;

    static string IJsonText<BudgetProgram>.WriteText(BudgetProgram value) => value.Key;
}

/// <content>JSON, written only: <c>program</c>, <c>state</c>, <c>day</c>, <c>answer</c>, <c>findings</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<BudgetDecision>))]
public sealed partial class BudgetDecision : IJsonDocument<BudgetDecision>
{
    static void IJsonDocument<BudgetDecision>.Write(JsonObjectWriter json, BudgetDecision value) => json
        .Text("program", value.Program)
        .Text("state", value.State)
        .Day("day", value.Day)
        .Said("answer", value.Answer)
        .Objects("findings", value.Findings);
}

/// <content>JSON: <c>payroll</c>, <c>infrastructure</c>, <c>equipment</c>, <c>statedTotal</c>, <c>statedMargin</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<ChapterAmounts>))]
public sealed partial record ChapterAmounts : IJsonObject<ChapterAmounts>
{
    static void IJsonDocument<ChapterAmounts>.Write(JsonObjectWriter json, ChapterAmounts value) => json
        .Pesos("payroll", value.Payroll)
        .Pesos("infrastructure", value.Infrastructure)
        .Pesos("equipment", value.Equipment)
        .Pesos("statedTotal", value.StatedTotal)
        .Pesos("statedMargin", value.StatedMargin == default ? null : value.StatedMargin);

    static ChapterAmounts IJsonObject<ChapterAmounts>.Read(JsonObjectReader json) => new(
        json.IfAny("payroll")?.Pesos(),
        json.IfAny("infrastructure")?.Pesos(),
        json.IfAny("equipment")?.Pesos(),
        json.IfAny("statedTotal")?.Pesos(),
        json.IfAny("statedMargin")?.Pesos() ?? default);
}

/// <content>JSON: <c>chapter</c>, <c>period</c>, <c>amount</c>, <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<ChapterSpending>))]
public sealed partial record ChapterSpending : IJsonObject<ChapterSpending>
{
    static void IJsonDocument<ChapterSpending>.Write(JsonObjectWriter json, ChapterSpending value) => json
        .Enum("chapter", value.Chapter)
        .Interval("period", value.Period)
        .Pesos("amount", value.Amount)
        .Object("source", value.Source);

    static ChapterSpending IJsonObject<ChapterSpending>.Read(JsonObjectReader json) =>
        new(json.Enum<BudgetChapter>("chapter"), json["period"].Interval(), json["amount"].Pesos(), json["source"].Object<Source>());
}

/// <content>JSON: <c>state</c>, <c>period</c>, <c>instrument</c>, <c>planned</c>, <c>spendings</c>, <c>statedSpending</c>, <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<TransferBudget>))]
public sealed partial class TransferBudget : IJsonObject<TransferBudget>
{
    static void IJsonDocument<TransferBudget>.Write(JsonObjectWriter json, TransferBudget value) => json
        .Text("state", value.State)
        .Interval("period", value.Period)
        .Text("instrument", value.Instrument)
        .Object("planned", value.Planned)
        .Objects("spendings", value.Spendings)
        .Pesos("statedSpending", value.Spent.StatedTotal)
        .Object("source", value.Source);

    static TransferBudget IJsonObject<TransferBudget>.Read(JsonObjectReader json)
    {
        var plan = new TransferBudget(
            json["state"].Text<State>(),
            json["period"].Interval(),
            json["instrument"].Text<AgreementKind>(),
            json["planned"].Object<ChapterAmounts>(),
            json["source"].Object<Source>());
        TransferBudget spent = plan.With([.. json.List("spendings", static part => part.Object<ChapterSpending>())]);
        return json.IfAny("statedSpending")?.Pesos() is { } total ? spent.WithStatedSpending(total) : spent;
    }
}

/// <content>JSON, written only: <c>code</c>, <c>duty</c>, <c>provision</c>, <c>fixedDay</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<Deadline>))]
public sealed partial class Deadline : IJsonDocument<Deadline>
{
    static void IJsonDocument<Deadline>.Write(JsonObjectWriter json, Deadline value) => json
        .Text("code", value.Code)
        .Object("duty", value.Duty)
        .Object("provision", value.Provision)
        .Day("fixedDay", value.FixedDay);
}

/// <content>JSON: <c>when</c>, <c>text</c>, <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<ProgramEvent>))]
public sealed partial record ProgramEvent : IJsonObject<ProgramEvent>
{
    static void IJsonDocument<ProgramEvent>.Write(JsonObjectWriter json, ProgramEvent value) => json
        .Text<DateWindow>("when", value.When)
        .Object("text", value.Text)
        .Object("source", value.Source);

    static ProgramEvent IJsonObject<ProgramEvent>.Read(JsonObjectReader json) =>
        new(json["when"].Text<DateWindow>(), json["text"].Object<BilingualText>(), json["source"].Object<Source>());
}

/// <content>JSON: <c>code</c>, <c>name</c>, <c>isNameUnestablished</c>, <c>began</c>, <c>administeredBy</c>, <c>instrument</c>,
/// <c>cluesInstitution</c>, <c>presidency</c>, <c>interpretation</c>, <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<ProgramStage>))]
public sealed partial class ProgramStage : IJsonObject<ProgramStage>
{
    static void IJsonDocument<ProgramStage>.Write(JsonObjectWriter json, ProgramStage value) => json
        .Text("code", value.Code)
        .Text("name", value.Name)
        .Flag("isNameUnestablished", !value.IsNameEstablished)
        .Text<DateWindow>("began", value.Began)
        .Enum("administeredBy", value.AdministeredBy)
        .Object("instrument", value.Instrument)
        .Text("cluesInstitution", value.CluesInstitution)
        .Object("presidency", value.Presidency)
        .Object("interpretation", value.Interpretation)
        .Object("source", value.Source);

    static ProgramStage IJsonObject<ProgramStage>.Read(JsonObjectReader json) => new(
        json["code"].Text(),
        json["name"].Text(),
        json["began"].Text<DateWindow>(),
        json.Enum<ProgramAdministrator>("administeredBy"),
        json["source"].Object<Source>(),
        json.IfAny("instrument")?.Object<Citation>())
    {
        IsNameEstablished = !json.Flag("isNameUnestablished"),
        CluesInstitution = json.IfAny("cluesInstitution")?.Text(),
        Presidency = json.IfAny("presidency")?.Object<BilingualText>(),
        Interpretation = json.IfAny("interpretation")?.Object<Interpretation>(),
    };
}

/// <content>JSON, written only: <c>code</c>, <c>description</c>, <c>verifiedThrough</c>, <c>splitFrom</c>, <c>stages</c>, <c>events</c>,
/// <c>figures</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<HealthProgram>))]
public sealed partial class HealthProgram : IJsonDocument<HealthProgram>
{
    static void IJsonDocument<HealthProgram>.Write(JsonObjectWriter json, HealthProgram value) => json
        .Text("code", value.Code)
        .Object("description", value.Description)
        .Day("verifiedThrough", value.VerifiedThrough)
        .Text("splitFrom", value.SplitFrom?.Code)
        .Objects("stages", value.Stages)
        .Objects("events", value.Events)
        .Objects("figures", value.Figures);
}

/// <content>JSON, written only: <c>program</c>, <c>day</c>, <c>name</c>, <c>isSettled</c>, <c>isVerified</c>, <c>candidates</c>,
/// <c>next</c>, <c>findings</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<ProgramName>))]
public sealed partial class ProgramName : IJsonDocument<ProgramName>
{
    static void IJsonDocument<ProgramName>.Write(JsonObjectWriter json, ProgramName value) => json
        .Text("program", value.Program.Code)
        .Day("day", value.Day)
        .Text("name", value.Name)
        .Flag("isSettled", value.IsSettled)
        .Flag("isVerified", value.IsVerified)
        .Objects("candidates", value.Candidates)
        .Object("next", value.Next)
        .Objects("findings", value.Findings);
}
