using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.Equity;

/// <content>JSON: <c>population</c>, <c>held</c> (shares).</content>
[JsonConverter(typeof(ObjectJsonConverter<LorenzPoint>))]
public readonly partial record struct LorenzPoint : IJsonObject<LorenzPoint>
{
    static void IJsonDocument<LorenzPoint>.Write(JsonObjectWriter json, LorenzPoint value) => json.Real("population", value.Population).Real("held", value.Held);

    static LorenzPoint IJsonObject<LorenzPoint>.Read(JsonObjectReader json) => new(json["population"].Real(), json["held"].Real());
}

/// <content>JSON: <c>between</c>, <c>within</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<TheilDecomposition>))]
public sealed partial record TheilDecomposition : IJsonObject<TheilDecomposition>
{
    static void IJsonDocument<TheilDecomposition>.Write(JsonObjectWriter json, TheilDecomposition value) =>
        json.Real("between", value.Between).Real("within", value.Within);

    static TheilDecomposition IJsonObject<TheilDecomposition>.Read(JsonObjectReader json) => new(json["between"].Real(), json["within"].Real());
}

/// <content>JSON, written only: <c>totalWeight</c>, <c>mean</c>, <c>gini</c>, <c>theilT</c>, <c>meanLogDeviation</c>; the values it was made of
/// are not kept in it.</content>
[JsonConverter(typeof(DocumentJsonConverter<Distribution>))]
public sealed partial class Distribution : IJsonDocument<Distribution>
{
    static void IJsonDocument<Distribution>.Write(JsonObjectWriter json, Distribution value) => json
        .Real("totalWeight", value.TotalWeight)
        .Real("mean", value.Mean)
        .Real("gini", value.Gini)
        .Real("theilT", value.TheilT)
        .Real("meanLogDeviation", value.MeanLogDeviation);
}

/// <content>JSON, written only: <c>mean</c>, <c>value</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<ConcentrationIndex>))]
public sealed partial class ConcentrationIndex : IJsonDocument<ConcentrationIndex>
{
    static void IJsonDocument<ConcentrationIndex>.Write(JsonObjectWriter json, ConcentrationIndex value) => json.Real("mean", value.Mean).Real("value", value.Value);
}
