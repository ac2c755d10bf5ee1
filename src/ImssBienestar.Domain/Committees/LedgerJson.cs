using System.Text.Json.Serialization;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Committees;

/// <content>JSON: <c>consultingRooms</c>, <c>isCessa</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<UnitSize>))]
public readonly partial struct UnitSize : IJsonObject<UnitSize>
{
    static void IJsonDocument<UnitSize>.Write(JsonObjectWriter json, UnitSize value) =>
        json.Number("consultingRooms", value.ConsultingRooms).Flag("isCessa", value.IsCessa);

    static UnitSize IJsonObject<UnitSize>.Read(JsonObjectReader json) =>
        new(json.IfAny("consultingRooms")?.Int(), json.Flag("isCessa"));
}

/// <content>JSON, written only: <c>edition</c>, <c>band</c>, <c>nominal</c>, <c>nominalSource</c>,
/// <c>nominalInterpretation</c>, <c>delivered</c>, <c>deliveredPrecision</c>, <c>deliveredSource</c>, <c>bandInterpretation</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<Allotment>))]
public sealed partial class Allotment : IJsonDocument<Allotment>
{
    static void IJsonDocument<Allotment>.Write(JsonObjectWriter json, Allotment value) => json
        .Text("edition", value.Edition)
        .Said("band", value.Band)
        .Pesos("nominal", value.Nominal)
        .Object("nominalSource", value.NominalSource)
        .Object("nominalInterpretation", value.NominalInterpretation)
        .Pesos("delivered", value.Delivered)
        .Enum("deliveredPrecision", value.DeliveredPrecision)
        .Object("deliveredSource", value.DeliveredSource)
        .Object("bandInterpretation", value.BandInterpretation);
}

/// <content>JSON, written only: <c>perUnit</c>, <c>units</c>, <c>nominal</c>, <c>delivered</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<AllotmentLine>))]
public sealed partial record AllotmentLine : IJsonDocument<AllotmentLine>
{
    static void IJsonDocument<AllotmentLine>.Write(JsonObjectWriter json, AllotmentLine value) => json
        .Object("perUnit", value.PerUnit)
        .Number("units", value.Units)
        .Pesos("nominal", value.Nominal)
        .Pesos("delivered", value.Delivered);
}

/// <content>JSON, written only: <c>edition</c>, <c>units</c>, <c>unitsWithoutAmount</c>, <c>nominal</c>, <c>nominalInterpretation</c>,
/// <c>delivered</c>, <c>deliveredPrecision</c>, <c>lines</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<NationalAllotment>))]
public sealed partial class NationalAllotment : IJsonDocument<NationalAllotment>
{
    static void IJsonDocument<NationalAllotment>.Write(JsonObjectWriter json, NationalAllotment value) => json
        .Text("edition", value.Edition)
        .Number("units", value.Units)
        .Number("unitsWithoutAmount", value.UnitsWithoutAmount)
        .Pesos("nominal", value.Nominal)
        .Object("nominalInterpretation", value.NominalInterpretation)
        .Pesos("delivered", value.Delivered)
        .Enum("deliveredPrecision", value.DeliveredPrecision)
        .Objects("lines", value.Lines);
}

/// <content>JSON: <c>code</c>, <c>kind</c>, <c>budget</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<WorkPlanItem>))]
public sealed partial record WorkPlanItem : IJsonObject<WorkPlanItem>
{
    static void IJsonDocument<WorkPlanItem>.Write(JsonObjectWriter json, WorkPlanItem value) =>
        json.Text("code", value.Code).Enum("kind", value.Kind).Pesos("budget", value.Budget);

    static WorkPlanItem IJsonObject<WorkPlanItem>.Read(JsonObjectReader json) =>
        new(json["code"].Text(), json.Enum<ExpenseKind>("kind"), json["budget"].Pesos());
}

/// <content>JSON: <c>items</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<WorkPlan>))]
public sealed partial class WorkPlan : IJsonObject<WorkPlan>
{
    static void IJsonDocument<WorkPlan>.Write(JsonObjectWriter json, WorkPlan value) => json.Objects("items", value.Items);

    static WorkPlan IJsonObject<WorkPlan>.Read(JsonObjectReader json) =>
        new(json.List("items", static part => part.Object<WorkPlanItem>()));
}

/// <content>JSON: <c>receipts</c>, <c>photosBefore</c>, <c>photosAfter</c>. References, never the documents.</content>
[JsonConverter(typeof(ObjectJsonConverter<ExpenseEvidence>))]
public sealed partial class ExpenseEvidence : IJsonObject<ExpenseEvidence>
{
    static void IJsonDocument<ExpenseEvidence>.Write(JsonObjectWriter json, ExpenseEvidence value) => json
        .Texts("receipts", value.Receipts)
        .Texts("photosBefore", value.PhotosBefore)
        .Texts("photosAfter", value.PhotosAfter);

    static ExpenseEvidence IJsonObject<ExpenseEvidence>.Read(JsonObjectReader json) => new()
    {
        Receipts = json.List("receipts", static part => part.Text()),
        PhotosBefore = json.List("photosBefore", static part => part.Text()),
        PhotosAfter = json.List("photosAfter", static part => part.Text()),
    };
}

/// <content>JSON: its text, such as an entity tag carries.</content>
[JsonConverter(typeof(TextJsonConverter<LedgerVersion>))]
public readonly partial struct LedgerVersion : IJsonText<LedgerVersion>
{
    static string IJsonText<LedgerVersion>.Expected => "the version of a ledger, a count and 32 hexadecimal digits";

    static bool IJsonText<LedgerVersion>.TryReadText(string text, out LedgerVersion value) =>
        Read(text).TryGetValue(out value);

    static string IJsonText<LedgerVersion>.WriteText(LedgerVersion value) => value.ToString();
}

/// <content>JSON: <c>kind</c>, <c>on</c>, <c>amount</c>, <c>of</c> (number of an earlier entry), <c>expenseKind</c>, <c>by</c>, <c>planItem</c>,
/// <c>evidence</c>: those that its kind has.</content>
[JsonConverter(typeof(ObjectJsonConverter<LedgerEntry>))]
public sealed partial class LedgerEntry : IJsonObject<LedgerEntry>
{
    static void IJsonDocument<LedgerEntry>.Write(JsonObjectWriter json, LedgerEntry value) => json
        .Enum("kind", value.Kind)
        .Day("on", value.On)
        .Pesos("amount", value.Amount == default ? null : value.Amount)
        .Number("of", value.Of)
        .Enum("expenseKind", value.ExpenseKind)
        .Text("by", value.By)
        .Text("planItem", value.PlanItem)
        .Object("evidence", value.Kind is LedgerEntryKind.Expense or LedgerEntryKind.Evidence ? value.Evidence : null);

    static LedgerEntry IJsonObject<LedgerEntry>.Read(JsonObjectReader json)
    {
        NodaTime.LocalDate day = json["on"].Day();
        return json["kind"].Enum<LedgerEntryKind>() switch
        {
            LedgerEntryKind.Deposit => Deposit(day, json["amount"].Pesos()),
            LedgerEntryKind.Expense => Expense(
                day,
                json["amount"].Pesos(),
                json.Enum<ExpenseKind>("expenseKind"),
                json.IfAny("by")?.Text<CommitteeRole>(),
                json.IfAny("evidence")?.Object<ExpenseEvidence>(),
                json.IfAny("planItem")?.Text()),
            LedgerEntryKind.Return => Return(day, json["amount"].Pesos()),
            LedgerEntryKind.Correction => Correction(day, json["of"].Int()),
            LedgerEntryKind.Evidence => AddEvidence(day, json["of"].Int(), json["evidence"].Object<ExpenseEvidence>()),
            LedgerEntryKind.Closure => Closure(day),
            _ => throw json["kind"].Expected("a kind of entry that is stated"),
        };
    }
}

/// <content>JSON: <c>unit</c>, <c>edition</c>, <c>plan</c>, <c>entries</c>, <c>version</c>. Reading adds the entries one by one, and refuses what
/// the ledger refused; that no entry was altered shows in the version.</content>
[JsonConverter(typeof(ObjectJsonConverter<Ledger>))]
public sealed partial class Ledger : IJsonObject<Ledger>
{
    static void IJsonDocument<Ledger>.Write(JsonObjectWriter json, Ledger value) => json
        .Key<Clues>("unit", value.Unit)
        .Text("edition", value.Edition)
        .Object("plan", value.Plan)
        .Objects("entries", value.Entries)
        .Text<LedgerVersion>("version", value.Version);

    static Ledger IJsonObject<Ledger>.Read(JsonObjectReader json)
    {
        LedgerVersion version = json["version"].Text<LedgerVersion>();
        Ledger ledger = Open(json["unit"].Key<Clues>(), json["edition"].Text<ProgrammeEdition>(), json.IfAny("plan")?.Object<WorkPlan>());
        foreach (LedgerEntry entry in json.List("entries", static part => part.Object<LedgerEntry>()))
        {
            if (entry.Kind == LedgerEntryKind.Closure && !ledger.IsClosed)
            {
                ledger = new(ledger, entry);
            }
            else if (entry.Kind == LedgerEntryKind.Closure || !ledger.TryAdd(entry, ledger.Version, out ledger, out _))
            {
                throw new ArgumentException(FormattableString.Invariant($"Entry {ledger.Entries.Length + 1} is refused."));
            }
        }

        return version == ledger.Version
            ? ledger
            : throw json["version"].Expected("the version of these entries: an entry was altered");
    }
}
