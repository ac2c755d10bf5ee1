using System.Text.Json.Serialization;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <content>JSON, written only: <c>from</c>, <c>until</c>, <c>standing</c>, <c>says</c> (<c>es</c>, <c>en</c>), <c>published</c>,
/// <c>source</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<CataloguePeriod>))]
public sealed partial record CataloguePeriod : IJsonDocument<CataloguePeriod>
{
    static void IJsonDocument<CataloguePeriod>.Write(JsonObjectWriter json, CataloguePeriod value) => json
        .Day("from", value.From)
        .Day("until", value.Until)
        .Enum("standing", value.Standing)
        .Object("says", value.Says)
        .Day("published", value.Published)
        .Object("source", value.Source);
}

/// <content>JSON, written only: <c>kind</c>, <c>code</c>, <c>concept</c>, <c>text</c> (<c>es</c>, <c>en</c>), <c>yes</c>, <c>no</c>,
/// <c>unknown</c> (what a reason says), <c>citation</c>, <c>interpretation</c>, <c>periods</c>, <c>verifiedThrough</c>, <c>confidence</c>,
/// <c>sources</c>, <c>figures</c> (without their definition, which is the entry), <c>restsOn</c> (<c>kind</c>, <c>code</c>).</content>
[JsonConverter(typeof(DocumentJsonConverter<CatalogueEntry>))]
public sealed partial class CatalogueEntry : IJsonDocument<CatalogueEntry>
{
    static void IJsonDocument<CatalogueEntry>.Write(JsonObjectWriter json, CatalogueEntry value) => value.WriteKey(json)
        .Enum("concept", value.Concept)
        .Object("text", value.Text)
        .Object("yes", value.Says(Answer.Yes))
        .Object("no", value.Says(Answer.No))
        .Object("unknown", value.Says(Answer.Unknown))
        .Object("citation", value.Citation)
        .Object("interpretation", value.Interpretation)
        .Objects("periods", value.Periods)
        .Day("verifiedThrough", value.VerifiedThrough)
        .Enum("confidence", value.Confidence)
        .Objects("sources", value.Sources)
        .List("figures", value.Figures, static (list, figure) =>
        {
            list.WriteStartObject();
            new JsonObjectWriter(list)
                .Number("value", figure.Value)
                .Enum("unit", figure.Unit)
                .Text<Time.DateWindow>("asOf", figure.AsOf)
                .Text("scope", figure.Scope)
                .Object("source", figure.Source)
                .Enum("precision", figure.Precision);
            list.WriteEndObject();
        })
        .List("restsOn", value.RestsOn, static (list, basis) =>
        {
            list.WriteStartObject();
            basis.WriteKey(new JsonObjectWriter(list));
            list.WriteEndObject();
        });

    internal JsonObjectWriter WriteKey(JsonObjectWriter json) => json.Enum("kind", Kind).Text("code", Code);
}

/// <content>JSON, written only: <c>entries</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<RuleCatalogue>))]
public sealed partial class RuleCatalogue : IJsonDocument<RuleCatalogue>
{
    static void IJsonDocument<RuleCatalogue>.Write(JsonObjectWriter json, RuleCatalogue value) => json.Objects("entries", value.Entries);
}

/// <content>JSON, written only: <c>why</c>, <c>day</c>, <c>kind</c> and <c>code</c> of the entry.</content>
[JsonConverter(typeof(DocumentJsonConverter<CatalogueReviewItem>))]
public sealed partial record CatalogueReviewItem : IJsonDocument<CatalogueReviewItem>
{
    static void IJsonDocument<CatalogueReviewItem>.Write(JsonObjectWriter json, CatalogueReviewItem value) =>
        value.Entry.WriteKey(json.Enum("why", value.Kind).Day("day", value.Day));
}

/// <content>JSON, written only: <c>from</c>, <c>through</c>, <c>items</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<CatalogueReview>))]
public sealed partial class CatalogueReview : IJsonDocument<CatalogueReview>
{
    static void IJsonDocument<CatalogueReview>.Write(JsonObjectWriter json, CatalogueReview value) => json
        .Day("from", value.From)
        .Day("through", value.Through)
        .Objects("items", value.Items);
}
