using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.Access;

/// <content>JSON: <c>metres</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<Distance>))]
public readonly partial struct Distance : IJsonObject<Distance>
{
    static void IJsonDocument<Distance>.Write(JsonObjectWriter json, Distance value) => json.Real("metres", value.Metres);

    static Distance IJsonObject<Distance>.Read(JsonObjectReader json) => FromMetres(json["metres"].Real());
}

/// <content>JSON: <c>minutes</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<TravelTime>))]
public readonly partial struct TravelTime : IJsonObject<TravelTime>
{
    static void IJsonDocument<TravelTime>.Write(JsonObjectWriter json, TravelTime value) => json.Real("minutes", value.Minutes);

    static TravelTime IJsonObject<TravelTime>.Read(JsonObjectReader json) => FromMinutes(json["minutes"].Real());
}

/// <content>JSON: <c>key</c>, <c>location</c>, <c>population</c>. What is not known is absent.</content>
[JsonConverter(typeof(ObjectJsonConverter<Place>))]
public sealed partial record Place : IJsonObject<Place>
{
    static void IJsonDocument<Place>.Write(JsonObjectWriter json, Place value) =>
        json.Text("key", value.Key).Object("location", value.Location).Number("population", value.Population);

    static Place IJsonObject<Place>.Read(JsonObjectReader json) =>
        new(json["key"].Text(), json.IfAny("location")?.Object<GeoPoint>(), json.IfAny("population")?.Long());
}

/// <content>JSON: <c>key</c>, <c>location</c>, <c>capacity</c>, <c>level</c>, <c>kind</c>, <c>operates</c>. What is not known is absent; so a capacity
/// that is absent is not known, and never 1.</content>
[JsonConverter(typeof(ObjectJsonConverter<SupplyPoint>))]
public sealed partial record SupplyPoint : IJsonObject<SupplyPoint>
{
    static void IJsonDocument<SupplyPoint>.Write(JsonObjectWriter json, SupplyPoint value) => json
        .Text("key", value.Key)
        .Object("location", value.Location)
        .Real("capacity", value.Capacity)
        .Enum("level", value.Level)
        .Enum("kind", value.Kind)
        .Enum("operates", value.Operates);

    static SupplyPoint IJsonObject<SupplyPoint>.Read(JsonObjectReader json) =>
        new(json["key"].Text(), json.IfAny("location")?.Object<GeoPoint>(), json.IfAny("capacity")?.Real())
    {
        Level = json.Enum<CareLevel>("level"),
        Kind = json.Enum<FacilityKind>("kind"),
        Operates = json.Enum<Answer>("operates"),
    };
}

/// <content>JSON: the permanent code.</content>
[JsonConverter(typeof(TextJsonConverter<AccessReason>))]
public sealed partial class AccessReason : IJsonText<AccessReason>
{
    static string IJsonText<AccessReason>.Expected => "the code of a reason about access, such as COV.ACCESS.NO_UNIT_IN_REACH";

    static bool IJsonText<AccessReason>.TryReadText(string text, [MaybeNullWhen(false)] out AccessReason value) =>
        (value = All.FirstOrDefault(reason => string.Equals(reason.Code, text, StringComparison.Ordinal))) is not null;

    static string IJsonText<AccessReason>.WriteText(AccessReason value) => value.Code;
}

/// <content>JSON: the permanent code.</content>
[JsonConverter(typeof(TextJsonConverter<ZoneWeights>))]
public sealed partial class ZoneWeights : IJsonText<ZoneWeights>
{
    static string IJsonText<ZoneWeights>.Expected => "the code of a set of weights, such as COV.ACCESS.LUO_QI_SLOW";

    static bool IJsonText<ZoneWeights>.TryReadText(string text, [MaybeNullWhen(false)] out ZoneWeights value) =>
        (value = All.FirstOrDefault(set => string.Equals(set.Code, text, StringComparison.Ordinal))) is not null;

    static string IJsonText<ZoneWeights>.WriteText(ZoneWeights value) => value.Code;
}
