using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage;

/// <content>JSON: <c>ruleSet</c>, <c>asOf</c>, <c>denominator</c>, <c>areas</c>, <c>ageGroups</c>, <c>outcomes</c> (labels, without the ones not
/// stated): the members that open a tally.</content>
[JsonConverter(typeof(ObjectJsonConverter<TallyHeading>))]
public sealed partial class TallyHeading : IJsonObject<TallyHeading>
{
    static void IJsonDocument<TallyHeading>.Write(JsonObjectWriter json, TallyHeading value) => json
        .Text("ruleSet", value.RuleSet)
        .Day("asOf", value.AsOf)
        .Object("denominator", value.Denominator)
        .Texts("areas", value.Areas[1..])
        .Texts("ageGroups", value.AgeGroups[1..])
        .Texts("outcomes", value.Outcomes);

    static TallyHeading IJsonObject<TallyHeading>.Read(JsonObjectReader json) => new(
        json["ruleSet"].Text(),
        json["asOf"].Day(),
        json["denominator"].Object<Definition>(),
        json.List("areas", static label => label.Text()),
        json.List("ageGroups", static label => label.Text()),
        json["outcomes"].List(static label => label.Text()));
}

/// <content>JSON: <c>area</c>, <c>ageGroup</c>, <c>outcome</c> (numbers of the heading), <c>count</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<TallyCell>))]
public readonly partial record struct TallyCell : IJsonObject<TallyCell>
{
    static void IJsonDocument<TallyCell>.Write(JsonObjectWriter json, TallyCell value) => json
        .Number("area", value.Area).Number("ageGroup", value.AgeGroup).Number("outcome", value.Outcome).Number("count", value.Count);

    static TallyCell IJsonObject<TallyCell>.Read(JsonObjectReader json) =>
        new(json["area"].Int(), json["ageGroup"].Int(), json["outcome"].Int(), json["count"].Long());
}

/// <content>JSON: <c>code</c>, <c>mean</c>, <c>areas</c> (services by area, in ordinal order), <c>optional</c>, <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<ServiceIndexDefinition>))]
public sealed partial class ServiceIndexDefinition : IJsonObject<ServiceIndexDefinition>
{
    static void IJsonDocument<ServiceIndexDefinition>.Write(JsonObjectWriter json, ServiceIndexDefinition value) => json
        .Text("code", value.Code)
        .Enum("mean", value.Mean)
        .Object("areas", areas =>
        {
            foreach ((string area, ImmutableArray<string> services) in value.Areas)
            {
                areas.Texts(area, services);
            }
        })
        .Texts("optional", [.. value.Optional.Order(StringComparer.Ordinal)])
        .Object("source", value.Source);

    static ServiceIndexDefinition IJsonObject<ServiceIndexDefinition>.Read(JsonObjectReader json) => new(
        json["code"].Text(),
        json["source"].Object<Source>(),
        json.Enum<IndexMean>("mean"),
        json["areas"].Entries(static (_, area) => area, static services => services.List(static service => service.Text())).ToDictionary(),
        json.List("optional", static service => service.Text()));
}

/// <content>JSON, written only: <c>definition</c> (code), <c>byArea</c>, <c>value</c>, <c>missing</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<ServiceIndex>))]
public sealed partial class ServiceIndex : IJsonDocument<ServiceIndex>
{
    static void IJsonDocument<ServiceIndex>.Write(JsonObjectWriter json, ServiceIndex value) => json
        .Text("definition", value.Definition.Code)
        .Object("byArea", areas =>
        {
            foreach ((string area, double index) in value.ByArea)
            {
                areas.Real(area, index);
            }
        })
        .Real("value", value.Value)
        .Texts("missing", value.Missing);
}

/// <content>JSON: <c>heading</c>, <c>byId</c> (tallies by identifier, in ordinal order).</content>
[JsonConverter(typeof(ObjectJsonConverter<TallyShards>))]
public sealed partial class TallyShards : IJsonObject<TallyShards>
{
    private static readonly CoverageTallyJsonConverter Tallies = new();

    static void IJsonDocument<TallyShards>.Write(JsonObjectWriter json, TallyShards value) => json
        .Object("heading", value.Heading)
        .Object("byId", shards =>
        {
            foreach ((string id, CoverageTally tally) in value.ById)
            {
                shards.Converted(id, tally, Tallies);
            }
        });

    static TallyShards IJsonObject<TallyShards>.Read(JsonObjectReader json) => json["byId"]
        .Entries(static (_, id) => id, static tally => tally.Converted(Tallies))
        .Aggregate(None(json["heading"].Object<TallyHeading>()), static (shards, entry) => shards.With(entry.Key, entry.Value));
}
