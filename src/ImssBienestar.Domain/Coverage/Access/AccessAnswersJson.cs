using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.Access;

/// <content>JSON, written only: <c>unit</c>, <c>distance</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<UnitDistance>))]
public sealed partial record UnitDistance : IJsonDocument<UnitDistance>
{
    static void IJsonDocument<UnitDistance>.Write(JsonObjectWriter json, UnitDistance value) =>
        json.Object("unit", value.Unit).Object<Distance>("distance", value.Distance);
}

/// <content>JSON, written only: <c>place</c>, <c>unit</c>, <c>cost</c>, <c>reason</c>.</content>
[JsonConverter(typeof(AccessJsonConverter))]
public sealed partial record NearestUnit<TCost> : IJsonDocument<NearestUnit<TCost>>
{
    static void IJsonDocument<NearestUnit<TCost>>.Write(JsonObjectWriter json, NearestUnit<TCost> value) => json
        .Object("place", value.Place)
        .Object("unit", value.Unit)
        .Object("cost", value.Cost)
        .Text("reason", value.Reason);
}

/// <content>JSON, written only: <c>limit</c>, <c>reached</c>, <c>beyond</c>, <c>undetermined</c>.</content>
[JsonConverter(typeof(AccessJsonConverter))]
public sealed partial record AccessShare<TCost> : IJsonDocument<AccessShare<TCost>>
{
    static void IJsonDocument<AccessShare<TCost>>.Write(JsonObjectWriter json, AccessShare<TCost> value) => json
        .Object<TCost>("limit", value.Limit)
        .Number("reached", value.Reached)
        .Number("beyond", value.Beyond)
        .Number("undetermined", value.Undetermined);
}

/// <content>JSON, written only: <c>place</c>, <c>value</c>, <c>reason</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<PlaceAccess>))]
public sealed partial record PlaceAccess : IJsonDocument<PlaceAccess>
{
    static void IJsonDocument<PlaceAccess>.Write(JsonObjectWriter json, PlaceAccess value) =>
        json.Object("place", value.Place).Real("value", value.Value).Text("reason", value.Reason);
}

/// <content>JSON, written only: <c>unit</c>, <c>ratio</c>, <c>demand</c>, <c>reason</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<UnitAccess>))]
public sealed partial record UnitAccess : IJsonDocument<UnitAccess>
{
    static void IJsonDocument<UnitAccess>.Write(JsonObjectWriter json, UnitAccess value) => json
        .Object("unit", value.Unit)
        .Real("ratio", value.Ratio)
        .Real("demand", value.Demand)
        .Text("reason", value.Reason);
}

/// <content>JSON, written only: <c>text</c>, <c>promised</c>, <c>found</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<ConservedSum>))]
public sealed partial record ConservedSum : IJsonDocument<ConservedSum>
{
    static void IJsonDocument<ConservedSum>.Write(JsonObjectWriter json, ConservedSum value) =>
        json.Object("text", value.Text).Real("promised", value.Promised).Real("found", value.Found);
}

/// <content>JSON, written only: <c>method</c>, <c>limit</c> and <c>source</c> (of the weight of travel), <c>conserved</c>, <c>places</c>,
/// <c>units</c> (a row each).</content>
[JsonConverter(typeof(AccessJsonConverter))]
public sealed partial class CatchmentAccess<TCost> : IJsonDocument<CatchmentAccess<TCost>>
{
    static void IJsonDocument<CatchmentAccess<TCost>>.Write(JsonObjectWriter json, CatchmentAccess<TCost> value) => json
        .Said("method", value.Method)
        .Object("limit", value.Decay.Limit)
        .Object("source", value.Decay.Source)
        .Objects("conserved", value.Conserved)
        .Objects("places", value.ByPlace())
        .Objects("units", value.ByUnit());
}

/// <content>JSON, written only: <c>before</c>, <c>after</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<PlaceChange>))]
public sealed partial record PlaceChange : IJsonDocument<PlaceChange>
{
    static void IJsonDocument<PlaceChange>.Write(JsonObjectWriter json, PlaceChange value) =>
        json.Object("before", value.Before).Object("after", value.After);
}

/// <content>JSON, written only: <c>before</c>, <c>after</c>; absent where there is no unit.</content>
[JsonConverter(typeof(DocumentJsonConverter<UnitChange>))]
public sealed partial record UnitChange : IJsonDocument<UnitChange>
{
    static void IJsonDocument<UnitChange>.Write(JsonObjectWriter json, UnitChange value) =>
        json.Object("before", value.Before).Object("after", value.After);
}

/// <content>JSON, written only: <c>places</c>, <c>units</c> (the rows that change). The whole after it is written by itself.</content>
[JsonConverter(typeof(AccessJsonConverter))]
public sealed partial class CatchmentChange<TCost> : IJsonDocument<CatchmentChange<TCost>>
{
    static void IJsonDocument<CatchmentChange<TCost>>.Write(JsonObjectWriter json, CatchmentChange<TCost> value) =>
        json.Objects("places", value.Places).Objects("units", value.Units);
}

/// <content>JSON, written only: <c>unit</c>, <c>added</c>, <c>reached</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<SiteStep>))]
public sealed partial record SiteStep : IJsonDocument<SiteStep>
{
    static void IJsonDocument<SiteStep>.Write(JsonObjectWriter json, SiteStep value) =>
        json.Object("unit", value.Unit).Number("added", value.Added).Number("reached", value.Reached);
}

/// <content>JSON, written only: <c>reachedBefore</c>, <c>steps</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<SitePlan>))]
public sealed partial class SitePlan : IJsonDocument<SitePlan>
{
    static void IJsonDocument<SitePlan>.Write(JsonObjectWriter json, SitePlan value) =>
        json.Number("reachedBefore", value.ReachedBefore).Objects("steps", value.Steps);
}
