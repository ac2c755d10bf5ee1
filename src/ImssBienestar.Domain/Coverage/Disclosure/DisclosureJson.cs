using System.Text.Json.Serialization;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.Disclosure;

/// <content>JSON: <c>code</c>, <c>threshold</c>, <c>roundingBase</c>, <c>smallIsZero</c>, <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<DisclosureRule>))]
public sealed partial record DisclosureRule : IJsonObject<DisclosureRule>
{
    static void IJsonDocument<DisclosureRule>.Write(JsonObjectWriter json, DisclosureRule value) => json
        .Text("code", value.Code)
        .Number("threshold", value.Threshold)
        .Number("roundingBase", value.RoundingBase)
        .Flag("smallIsZero", value.SmallIsZero)
        .Object("source", value.Source);

    static DisclosureRule IJsonObject<DisclosureRule>.Read(JsonObjectReader json)
    {
        DisclosureRule rule = Hiding(json["code"].Text(), json["source"].Object<Source>(), json["threshold"].Long(), json["roundingBase"].Int());
        return new(rule.Code, rule.Source, rule.Threshold, rule.RoundingBase, json.Flag("smallIsZero"));
    }
}

/// <content>JSON: <c>most</c>, <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<PrecisionRule>))]
public sealed partial record PrecisionRule : IJsonObject<PrecisionRule>
{
    static void IJsonDocument<PrecisionRule>.Write(JsonObjectWriter json, PrecisionRule value) => json.Real("most", value.Most).Object("source", value.Source);

    static PrecisionRule IJsonObject<PrecisionRule>.Read(JsonObjectReader json) => new(json["source"].Object<Source>(), json["most"].Real());
}

/// <content>JSON, written only: <c>rule</c>, <c>rows</c> and <c>columns</c> (labels), <c>counts</c> (a list per row, then one of the totals; in
/// each the total last; null where hidden).</content>
[JsonConverter(typeof(DocumentJsonConverter<PublishedTable>))]
public sealed partial class PublishedTable : IJsonDocument<PublishedTable>
{
    static void IJsonDocument<PublishedTable>.Write(JsonObjectWriter json, PublishedTable value) => json
        .Object("rule", value.Rule)
        .Texts("rows", value.Rows)
        .Texts("columns", value.Columns)
        .List("counts", [.. value.counts.Zip(value.hidden)], static (list, row) =>
        {
            list.WriteStartArray();
            foreach ((long count, bool isHidden) in row.First.Zip(row.Second))
            {
                if (isHidden)
                {
                    list.WriteNullValue();
                }
                else
                {
                    list.WriteNumberValue(count);
                }
            }

            list.WriteEndArray();
        });
}
