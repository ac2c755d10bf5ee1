using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Facilities;

/// <content>JSON: the letters that name it in a CLUES.</content>
[JsonConverter(typeof(TextJsonConverter<FacilityOperator>))]
public sealed partial class FacilityOperator : IJsonText<FacilityOperator>
{
    static string IJsonText<FacilityOperator>.Expected => "the letters of an operator in a CLUES, such as SSA";

    static bool IJsonText<FacilityOperator>.TryReadText(string text, [MaybeNullWhen(false)] out FacilityOperator value) =>
        (value = All.FirstOrDefault(one => string.Equals(one.Letters, text, StringComparison.Ordinal))) is not null;

    static string IJsonText<FacilityOperator>.WriteText(FacilityOperator value) => value.Letters;
}

/// <content>JSON: the permanent code.</content>
[JsonConverter(typeof(TextJsonConverter<FacilityTypology>))]
public sealed partial class FacilityTypology : IJsonText<FacilityTypology>
{
    static string IJsonText<FacilityTypology>.Expected => "the code of a typology of the catalogue";

    static bool IJsonText<FacilityTypology>.TryReadText(string text, [MaybeNullWhen(false)] out FacilityTypology value) =>
        TryFromCode(text, out value) && string.Equals(value.Code, text, StringComparison.Ordinal);

    static string IJsonText<FacilityTypology>.WriteText(FacilityTypology value) => value.Code;
}

/// <content>JSON: the permanent code.</content>
[JsonConverter(typeof(TextJsonConverter<CensusArea>))]
public sealed partial class CensusArea : IJsonText<CensusArea>
{
    static string IJsonText<CensusArea>.Expected => "the code of an area of the census";

    static bool IJsonText<CensusArea>.TryReadText(string text, [MaybeNullWhen(false)] out CensusArea value) =>
        (value = FromCode(text)) is not null;

    static string IJsonText<CensusArea>.WriteText(CensusArea value) => value.Code;
}

/// <content>JSON: the days of the week on which it opens, Monday 1 to Sunday 7, such as <c>12345</c>; empty for none.</content>
[JsonConverter(typeof(TextJsonConverter<OpeningDays>))]
public readonly partial struct OpeningDays : IJsonText<OpeningDays>
{
    static string IJsonText<OpeningDays>.Expected => "days of the week in order, Monday 1 to Sunday 7, such as 12345";

    static bool IJsonText<OpeningDays>.TryReadText(string text, out OpeningDays value)
    {
        value = new(text.Where(day => day is >= '1' and <= '7').Aggregate(0, static (days, day) => days | 1 << (day - '1')));
        return string.Equals(text, value.ToString(), StringComparison.Ordinal);
    }

    static string IJsonText<OpeningDays>.WriteText(OpeningDays value) => value.ToString();
}

/// <content>JSON: <c>latitude</c>, <c>longitude</c>. Degrees, to a millionth.</content>
[JsonConverter(typeof(ObjectJsonConverter<GeoPoint>))]
public readonly partial struct GeoPoint : IJsonObject<GeoPoint>
{
    static void IJsonDocument<GeoPoint>.Write(JsonObjectWriter json, GeoPoint value) =>
        json.Real("latitude", value.Latitude).Real("longitude", value.Longitude);

    static GeoPoint IJsonObject<GeoPoint>.Read(JsonObjectReader json) => Of(json["latitude"].Real(), json["longitude"].Real());
}

/// <content>JSON: <c>key</c>, <c>name</c>, <c>asOf</c>, <c>municipality</c>, <c>locality</c>, <c>kind</c> (as stated; a typology tells it
/// too), <c>typology</c>, <c>level</c>,
/// <c>setting</c>, <c>status</c>, <c>consultingRooms</c>, <c>generalConsultingRooms</c>, <c>hospitalBeds</c>, <c>emergencyBeds</c>,
/// <c>location</c>, <c>openingDays</c>, <c>operatingSince</c>, <c>registered</c>, <c>deregistered</c>, <c>deregistrationReason</c>,
/// <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<Facility>))]
public sealed partial record Facility : IJsonObject<Facility>
{
    static void IJsonDocument<Facility>.Write(JsonObjectWriter json, Facility value) => json
        .Key<Clues>("key", value.Key)
        .Text("name", value.Name)
        .Day("asOf", value.AsOf)
        .Key("municipality", value.Municipality)
        .Key("locality", value.Locality)
        .Enum("kind", value.statedKind)
        .Text("typology", value.Typology)
        .Enum("level", value.Level)
        .Enum("setting", value.Setting)
        .Enum("status", value.Status)
        .Number("consultingRooms", value.ConsultingRooms)
        .Number("generalConsultingRooms", value.GeneralConsultingRooms)
        .Number("hospitalBeds", value.HospitalBeds)
        .Number("emergencyBeds", value.EmergencyBeds)
        .Object("location", value.Location)
        .Text("openingDays", value.OpeningDays)
        .Text("operatingSince", value.OperatingSince)
        .Day("registered", value.Registered)
        .Day("deregistered", value.Deregistered)
        .Enum("deregistrationReason", value.DeregistrationReason)
        .Object("source", value.Source);

    static Facility IJsonObject<Facility>.Read(JsonObjectReader json) =>
        new(json["key"].Key<Clues>(), json["name"].Text(), json["asOf"].Day())
    {
        Municipality = json.IfAny("municipality")?.Key<MunicipalityKey>(),
        Locality = json.IfAny("locality")?.Key<LocalityKey>(),
        Kind = json.Enum<FacilityKind>("kind"),
        Typology = json.IfAny("typology")?.Text<FacilityTypology>(),
        Level = json.Enum<CareLevel>("level"),
        Setting = json.Enum<FacilitySetting>("setting"),
        Status = json.Enum<OperatingStatus>("status"),
        ConsultingRooms = json.IfAny("consultingRooms")?.Int(),
        GeneralConsultingRooms = json.IfAny("generalConsultingRooms")?.Int(),
        HospitalBeds = json.IfAny("hospitalBeds")?.Int(),
        EmergencyBeds = json.IfAny("emergencyBeds")?.Int(),
        Location = json.IfAny("location")?.Object<GeoPoint>(),
        OpeningDays = json.IfAny("openingDays")?.Text<OpeningDays>(),
        OperatingSince = json.IfAny("operatingSince")?.Text<DateWindow>(),
        Registered = json.IfAny("registered")?.Day(),
        Deregistered = json.IfAny("deregistered")?.Day(),
        DeregistrationReason = json.Enum<DeregistrationReason>("deregistrationReason"),
        Source = json.IfAny("source")?.Object<Source>(),
    };
}

/// <content>JSON: <c>kind</c>, <c>when</c>, <c>keys</c> and <c>newKeys</c> (CLUES), <c>details</c> (of a change, instead of keys),
/// <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<FacilityEvent>))]
public sealed partial class FacilityEvent : IJsonObject<FacilityEvent>
{
    static void IJsonDocument<FacilityEvent>.Write(JsonObjectWriter json, FacilityEvent value) => json
        .Enum("kind", value.Kind)
        .Text<DateWindow>("when", value.When)
        .Keys("keys", value.Details is null ? value.Keys : [])
        .Keys("newKeys", value.NewKeys)
        .Object("details", value.Details)
        .Object("source", value.Source);

    static FacilityEvent IJsonObject<FacilityEvent>.Read(JsonObjectReader json)
    {
        FacilityEventKind kind = json["kind"].Enum<FacilityEventKind>();
        DateWindow when = json["when"].Text<DateWindow>();
        Source? source = json.IfAny("source")?.Object<Source>();
        return kind switch
        {
            FacilityEventKind.Opening => Opening(One(json, "keys"), when, source),
            FacilityEventKind.Transfer => Transfer(One(json, "keys"), One(json, "newKeys"), when, source),
            FacilityEventKind.Merger => Merger(Many(json, "keys"), One(json, "newKeys"), when, source),
            FacilityEventKind.Split => Split(One(json, "keys"), Many(json, "newKeys"), when, source),
            FacilityEventKind.Suspension => Suspension(One(json, "keys"), when, source),
            FacilityEventKind.Closure => Closure(One(json, "keys"), when, source),
            FacilityEventKind.Reopening => Reopening(One(json, "keys"), when, source),
            FacilityEventKind.Change => Change(json["details"].Object<Facility>(), when, source),
            _ => throw json["kind"].Expected("a kind of event that is stated"),
        };
    }

    private static ImmutableArray<Clues> Many(JsonObjectReader json, string name) => json.List(name, static key => key.Key<Clues>());

    private static Clues One(JsonObjectReader json, string name) =>
        json[name].List(static key => key.Key<Clues>()) is [var key] ? key : throw json[name].Expected("a list of one CLUES");
}

/// <content>JSON: <c>facilities</c>, <c>events</c>. What contradicts is refused again on reading, with its findings.</content>
[JsonConverter(typeof(ObjectJsonConverter<FacilityRegister>))]
public sealed partial class FacilityRegister : IJsonObject<FacilityRegister>
{
    static void IJsonDocument<FacilityRegister>.Write(JsonObjectWriter json, FacilityRegister value) => json
        .Objects("facilities", value.Facilities, evenIfEmpty: true)
        .Objects("events", value.Events, evenIfEmpty: true);

    static FacilityRegister IJsonObject<FacilityRegister>.Read(JsonObjectReader json) => new(
        json["facilities"].List(static part => part.Object<Facility>()),
        json["events"].List(static part => part.Object<FacilityEvent>()));
}

/// <content>JSON, written only: <c>facility</c>, <c>event</c>, <c>findings</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<FacilityRefusal>))]
public sealed partial class FacilityRefusal : IJsonDocument<FacilityRefusal>
{
    static void IJsonDocument<FacilityRefusal>.Write(JsonObjectWriter json, FacilityRefusal value) => json
        .Object("facility", value.Facility)
        .Object("event", value.Event)
        .Objects("findings", value.Findings);
}

/// <content>JSON, written only: <c>day</c>, <c>recordIsValid</c>, <c>exists</c>, <c>operates</c>, <c>isVerified</c>, <c>findings</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<FacilityStanding>))]
public sealed partial class FacilityStanding : IJsonDocument<FacilityStanding>
{
    static void IJsonDocument<FacilityStanding>.Write(JsonObjectWriter json, FacilityStanding value) => json
        .Day("day", value.Day)
        .Said("recordIsValid", value.RecordIsValid)
        .Said("exists", value.Exists)
        .Said("operates", value.Operates)
        .Flag("isVerified", value.IsVerified)
        .Objects("findings", value.Findings);
}

/// <content>JSON, written only: <c>keys</c>, <c>events</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<FacilityUnit>))]
public readonly partial struct FacilityUnit : IJsonDocument<FacilityUnit>
{
    static void IJsonDocument<FacilityUnit>.Write(JsonObjectWriter json, FacilityUnit value) =>
        json.Keys("keys", [.. value.Keys]).Objects("events", [.. value.Events]);
}

/// <content>JSON, written only: <c>askedKey</c>, <c>day</c>, <c>isKnownKey</c>, <c>isBeforeFirstRecord</c>, <c>key</c>,
/// <c>possibleKeys</c>, <c>recordIsValid</c>, <c>exists</c>, <c>stage</c>, <c>operates</c>, <c>operator</c>, <c>details</c>,
/// <c>findings</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<FacilityOnDay>))]
public readonly partial struct FacilityOnDay : IJsonDocument<FacilityOnDay>
{
    static void IJsonDocument<FacilityOnDay>.Write(JsonObjectWriter json, FacilityOnDay value) => json
        .Key<Clues>("askedKey", value.AskedKey)
        .Day("day", value.Day)
        .Flag("isKnownKey", value.IsKnownKey)
        .Flag("isBeforeFirstRecord", value.IsBeforeFirstRecord)
        .Key("key", value.Key)
        .Keys("possibleKeys", value.PossibleKeys)
        .Said("recordIsValid", value.RecordIsValid)
        .Said("exists", value.Exists)
        .Said("stage", value.Stage)
        .Said("operates", value.Operates)
        .Text("operator", value.Operator)
        .Object("details", value.Details)
        .Objects("findings", value.Findings);
}

/// <content>JSON, written only: <c>code</c>, <c>es</c>, <c>en</c>, <c>unit</c>, <c>values</c> (<c>from</c>, <c>value</c>), <c>provision</c>
/// (code), <c>interpretation</c>, <c>source</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<FacilityNorm>))]
public sealed partial class FacilityNorm : IJsonDocument<FacilityNorm>
{
    static void IJsonDocument<FacilityNorm>.Write(JsonObjectWriter json, FacilityNorm value) => value.Text
        .WriteTo(json.Text("code", value.Code))
        .Said("unit", value.Value.Unit)
        .List("values", value.Value.Values.Starts, static (list, start) =>
        {
            list.WriteStartObject();
            new JsonObjectWriter(list).Day("from", start.From).Number("value", start.IsInForce ? start.Value : null);
            list.WriteEndObject();
        })
        .Text("provision", value.Value.Provision.Code)
        .Object("interpretation", value.Interpretation)
        .Object("source", value.Source);
}
