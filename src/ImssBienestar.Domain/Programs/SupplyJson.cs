using System.Globalization;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Programs;

/// <content>JSON: <c>quantity</c>, <c>days</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<MedicineDemand>))]
public sealed partial record MedicineDemand : IJsonObject<MedicineDemand>
{
    static void IJsonDocument<MedicineDemand>.Write(JsonObjectWriter json, MedicineDemand value) =>
        json.Number("quantity", value.Quantity).Number("days", value.Days);

    static MedicineDemand IJsonObject<MedicineDemand>.Read(JsonObjectReader json) => new(json["quantity"].Long(), json["days"].Int());
}

/// <content>JSON: <c>medicine</c>, <c>prescribed</c>, <c>supplied</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<PrescriptionItem>))]
public sealed partial record PrescriptionItem : IJsonObject<PrescriptionItem>
{
    static void IJsonDocument<PrescriptionItem>.Write(JsonObjectWriter json, PrescriptionItem value) => json
        .Key<MedicineKey>("medicine", value.Medicine)
        .Number("prescribed", value.Prescribed)
        .Number("supplied", value.Supplied);

    static PrescriptionItem IJsonObject<PrescriptionItem>.Read(JsonObjectReader json) =>
        new(json["medicine"].Key<MedicineKey>(), json.IfAny("prescribed")?.Long(), json.IfAny("supplied")?.Long());
}

/// <content>JSON: <c>unit</c>, <c>on</c>, <c>items</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<Prescription>))]
public sealed partial class Prescription : IJsonObject<Prescription>
{
    static void IJsonDocument<Prescription>.Write(JsonObjectWriter json, Prescription value) =>
        json.Key<Clues>("unit", value.Unit).Day("on", value.On).Objects("items", value.Items);

    static Prescription IJsonObject<Prescription>.Read(JsonObjectReader json) =>
        new(json["unit"].Key<Clues>(), json["on"].Day(), [.. json.List("items", static part => part.Object<PrescriptionItem>())]);
}

/// <content>JSON: <c>unit</c>, <c>medicine</c>, <c>stock</c>, <c>demand</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<StockEntry>))]
public sealed partial record StockEntry : IJsonObject<StockEntry>
{
    static void IJsonDocument<StockEntry>.Write(JsonObjectWriter json, StockEntry value) => json
        .Key<Clues>("unit", value.Unit)
        .Key<MedicineKey>("medicine", value.Medicine)
        .Number("stock", value.Stock)
        .Object("demand", value.Demand);

    static StockEntry IJsonObject<StockEntry>.Read(JsonObjectReader json) => new(
        json["unit"].Key<Clues>(),
        json["medicine"].Key<MedicineKey>(),
        json.IfAny("stock")?.Long(),
        json.IfAny("demand")?.Object<MedicineDemand>());
}

/// <content>JSON: <c>on</c>, <c>entries</c>. One entry per unit and medicine; where entries contradicted each other, what they
/// contradicted in is absent.</content>
[JsonConverter(typeof(ObjectJsonConverter<StockReport>))]
public sealed partial class StockReport : IJsonObject<StockReport>
{
    static void IJsonDocument<StockReport>.Write(JsonObjectWriter json, StockReport value) =>
        json.Day("on", value.On).Objects("entries", value.Entries);

    static StockReport IJsonObject<StockReport>.Read(JsonObjectReader json) =>
        new(json["on"].Day(), json.List("entries", static part => part.Object<StockEntry>()));
}

/// <content>JSON: <c>value</c>, <c>claims</c>, <c>before</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<SupplyStatement>))]
public sealed partial record SupplyStatement : IJsonObject<SupplyStatement>
{
    static void IJsonDocument<SupplyStatement>.Write(JsonObjectWriter json, SupplyStatement value) => json
        .Object("value", value.Value)
        .Enum("claims", value.Claims)
        .Object("before", value.Before);

    static SupplyStatement IJsonObject<SupplyStatement>.Read(JsonObjectReader json) =>
        new(json["value"].Object<Figure>(), json.Enum<SupplyClaim>("claims"), json.IfAny("before")?.Object<Figure>());
}

/// <content>JSON: <c>kind</c>, <c>numerator</c> (digits, as a text: it may pass 64 bits), <c>denominator</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<DaysOnHand>))]
public readonly partial struct DaysOnHand : IJsonObject<DaysOnHand>
{
    static void IJsonDocument<DaysOnHand>.Write(JsonObjectWriter json, DaysOnHand value)
    {
        json.Enum("kind", value.Kind);
        if (value.Kind == DaysOnHandKind.Known)
        {
            json.Text("numerator", value.Numerator.ToString(CultureInfo.InvariantCulture)).Number("denominator", value.Denominator);
        }
    }

    static DaysOnHand IJsonObject<DaysOnHand>.Read(JsonObjectReader json)
    {
        DaysOnHandKind kind = json.Enum<DaysOnHandKind>("kind");
        if (kind != DaysOnHandKind.Known)
        {
            return new(kind);
        }

        string digits = json["numerator"].Text();
        long denominator = json["denominator"].Long();
        return Int128.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out Int128 numerator)
            && (digits.Length == 1 || digits[0] != '0') && denominator > 0
            ? new(kind, numerator, denominator)
            : throw json["numerator"].Expected("digits, and a denominator above zero");
    }
}

/// <content>JSON: a sign for each day from Monday to Sunday: + opens, - does not, ? is not known.</content>
[JsonConverter(typeof(TextJsonConverter<ServiceDays>))]
public readonly partial struct ServiceDays : IJsonText<ServiceDays>
{
    static string IJsonText<ServiceDays>.Expected => "seven signs from Monday to Sunday: + opens, - does not, ? is not known";

    static bool IJsonText<ServiceDays>.TryReadText(string text, out ServiceDays value)
    {
        value = text.Zip(Week).Aggregate(Unknown, static (week, day) => week.With(day.Second, day.First switch
        {
            '+' => Answer.Yes,
            '-' => Answer.No,
            _ => Answer.Unknown,
        }));
        return string.Equals(text, value.ToString(), StringComparison.Ordinal);
    }

    static string IJsonText<ServiceDays>.WriteText(ServiceDays value) => value.ToString();
}

/// <content>JSON: <c>from</c>, <c>until</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<ServiceHours>))]
public sealed partial record ServiceHours : IJsonObject<ServiceHours>
{
    static void IJsonDocument<ServiceHours>.Write(JsonObjectWriter json, ServiceHours value) =>
        json.Time("from", value.From).Time("until", value.Until);

    static ServiceHours IJsonObject<ServiceHours>.Read(JsonObjectReader json) => new(json["from"].Time(), json["until"].Time());
}

/// <content>JSON: <c>unit</c>, <c>isHealthCentre</c>, <c>offersPrimaryCare</c>, <c>hasCommunityBody</c>, <c>week</c>,
/// <c>opensOnHolidays</c>, <c>hours</c>, <c>consultingRooms</c>, <c>generalDoctors</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<ServicePlan>))]
public sealed partial record ServicePlan : IJsonObject<ServicePlan>
{
    static void IJsonDocument<ServicePlan>.Write(JsonObjectWriter json, ServicePlan value) => json
        .Key<Clues>("unit", value.Unit)
        .Enum("isHealthCentre", value.IsHealthCentre)
        .Enum("offersPrimaryCare", value.OffersPrimaryCare)
        .Enum("hasCommunityBody", value.HasCommunityBody)
        .Text<ServiceDays>("week", value.Week == ServiceDays.Unknown ? null : value.Week)
        .Enum("opensOnHolidays", value.OpensOnHolidays)
        .Object("hours", value.Hours)
        .Number("consultingRooms", value.ConsultingRooms)
        .Number("generalDoctors", value.GeneralDoctors);

    static ServicePlan IJsonObject<ServicePlan>.Read(JsonObjectReader json) => new(json["unit"].Key<Clues>())
    {
        IsHealthCentre = json.Enum<Answer>("isHealthCentre"),
        OffersPrimaryCare = json.Enum<Answer>("offersPrimaryCare"),
        HasCommunityBody = json.Enum<Answer>("hasCommunityBody"),
        Week = json.IfAny("week")?.Text<ServiceDays>() ?? default,
        OpensOnHolidays = json.Enum<Answer>("opensOnHolidays"),
        Hours = json.IfAny("hours")?.Object<ServiceHours>(),
        ConsultingRooms = json.IfAny("consultingRooms")?.Int(),
        GeneralDoctors = json.IfAny("generalDoctors")?.Int(),
    };
}
