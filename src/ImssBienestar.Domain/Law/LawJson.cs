using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Law;

/// <content>JSON: the permanent code.</content>
[JsonConverter(typeof(TextJsonConverter<Statute>))]
public sealed partial class Statute : IJsonText<Statute>
{
    static string IJsonText<Statute>.Expected => "the code of a statute, such as LGS";

    static bool IJsonText<Statute>.TryReadText(string text, [MaybeNullWhen(false)] out Statute value) => (value = FromCode(text)) is not null;

    static string IJsonText<Statute>.WriteText(Statute value) => value.Code;
}

/// <content>JSON: <c>statute</c> (code), <c>article</c>, <c>fraction</c>, <c>paragraph</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<Citation>))]
public sealed partial record Citation : IJsonObject<Citation>
{
    static void IJsonDocument<Citation>.Write(JsonObjectWriter json, Citation value) => json
        .Text("statute", value.Statute)
        .Text("article", value.Article)
        .Text("fraction", value.Fraction)
        .Number("paragraph", value.Paragraph);

    static Citation IJsonObject<Citation>.Read(JsonObjectReader json) => new(
        json["statute"].Text<Statute>(), json["article"].Text(), json.IfAny("fraction")?.Text(), json.IfAny("paragraph")?.Int());
}

/// <content>JSON: <c>title</c>, <c>confidence</c>, <c>published</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<Source>))]
public sealed partial record Source : IJsonObject<Source>
{
    static void IJsonDocument<Source>.Write(JsonObjectWriter json, Source value) => json
        .Text("title", value.Title)
        .Enum("confidence", value.Confidence)
        .Day("published", value.Published);

    static Source IJsonObject<Source>.Read(JsonObjectReader json) => new(
        json["title"].Text(), json.Enum<Confidence>("confidence"), json.IfAny("published")?.Day());
}

/// <content>JSON: <c>code</c>, <c>es</c>, <c>en</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<Definition>))]
public sealed partial class Definition : IJsonObject<Definition>
{
    static void IJsonDocument<Definition>.Write(JsonObjectWriter json, Definition value) => value.Text.WriteTo(json.Text("code", value.Code));

    static Definition IJsonObject<Definition>.Read(JsonObjectReader json) => new(json["code"].Text(), BilingualText.From(json));
}

/// <content>JSON: <c>code</c>, <c>by</c>, <c>on</c>, <c>es</c>, <c>en</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<Interpretation>))]
public sealed partial class Interpretation : IJsonObject<Interpretation>
{
    static void IJsonDocument<Interpretation>.Write(JsonObjectWriter json, Interpretation value) =>
        value.Text.WriteTo(json.Text("code", value.Code).Text("by", value.By).Day("on", value.On));

    static Interpretation IJsonObject<Interpretation>.Read(JsonObjectReader json) => new(
        json["code"].Text(), json["by"].Text(), json["on"].Day(), BilingualText.From(json));
}

/// <content>JSON: <c>value</c>, <c>unit</c>, <c>asOf</c>, <c>scope</c>, <c>definition</c>, <c>source</c>, <c>precision</c>. Zeros at the end of
/// the decimals are not written.</content>
[JsonConverter(typeof(ObjectJsonConverter<Figure>))]
public sealed partial record Figure : IJsonObject<Figure>
{
    static void IJsonDocument<Figure>.Write(JsonObjectWriter json, Figure value) => json
        .Number("value", value.Value)
        .Enum("unit", value.Unit)
        .Text<DateWindow>("asOf", value.AsOf)
        .Text("scope", value.Scope)
        .Object("definition", value.Definition)
        .Object("source", value.Source)
        .Enum("precision", value.Precision);

    static Figure IJsonObject<Figure>.Read(JsonObjectReader json) => new(
        json["value"].Number(),
        json.Enum<Unit>("unit"),
        json["asOf"].Text<DateWindow>(),
        json["scope"].Text(),
        json["definition"].Object<Definition>(),
        json["source"].Object<Source>(),
        json.Enum<Precision>("precision"));
}

/// <content>JSON: <c>edition</c>, <c>verifiedThrough</c>, <c>figures</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<FigureSet>))]
public sealed partial class FigureSet : IJsonObject<FigureSet>
{
    /// <summary>Reads a set, so that newer figures need no newer package.</summary>
    /// <param name="utf8Json">The JSON text in UTF-8, as it is written from a set; members in any order.</param>
    /// <returns>The set. Figures whose definition the library does not know are kept: see <see cref="Definitions"/>.</returns>
    /// <exception cref="JsonException">The text is not such a set; the exception has the path.</exception>
    public static FigureSet FromJson(ReadOnlySpan<byte> utf8Json) => JsonPart.ReadAll(utf8Json, static json => json.Object<FigureSet>());

    static void IJsonDocument<FigureSet>.Write(JsonObjectWriter json, FigureSet value) => json
        .Text("edition", value.Edition)
        .Day("verifiedThrough", value.VerifiedThrough)
        .Objects("figures", value.Figures, evenIfEmpty: true);

    static FigureSet IJsonObject<FigureSet>.Read(JsonObjectReader json) => new(
        json["edition"].Text(), json["verifiedThrough"].Day(), json["figures"].List(FigureOf));

    private static Figure FigureOf(JsonPart json)
    {
        Figure figure = json.Object<Figure>();
        return Expected(figure) is { } expected ? throw json.Expected(expected) : figure;
    }
}

/// <content>JSON, written only: <c>day</c>, <c>edition</c>, <c>isVerified</c>, <c>figure</c>, <c>others</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<FigureOnDay>))]
public sealed partial class FigureOnDay : IJsonDocument<FigureOnDay>
{
    static void IJsonDocument<FigureOnDay>.Write(JsonObjectWriter json, FigureOnDay value) => json
        .Day("day", value.Day)
        .Text("edition", value.Edition)
        .Flag("isVerified", value.IsVerified)
        .Object("figure", value.Figure)
        .Objects("others", value.Others);
}

/// <content>JSON: <c>published</c>, <c>wasRead</c>, <c>isAnnounced</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<Wording>))]
public sealed partial record Wording : IJsonObject<Wording>
{
    static void IJsonDocument<Wording>.Write(JsonObjectWriter json, Wording value) => json
        .Day("published", value.Published)
        .Flag("wasRead", value.WasRead)
        .Flag("isAnnounced", value.IsAnnounced);

    static Wording IJsonObject<Wording>.Read(JsonObjectReader json) =>
        new(json.IfAny("published")?.Day(), json.Flag("wasRead"), json.Flag("isAnnounced"));
}

/// <content>JSON, written only: <c>code</c>, <c>citation</c>, <c>wordings</c> (<c>from</c>, <c>wording</c>; without one, a repeal),
/// <c>verifiedThrough</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<Provision>))]
public sealed partial class Provision : IJsonDocument<Provision>
{
    static void IJsonDocument<Provision>.Write(JsonObjectWriter json, Provision value) => json
        .Text("code", value.Code)
        .Object("citation", value.Citation)
        .List("wordings", value.Wordings.Starts, static (list, start) =>
        {
            list.WriteStartObject();
            new JsonObjectWriter(list).Day("from", start.From).Object("wording", start.Value);
            list.WriteEndObject();
        })
        .Day("verifiedThrough", value.VerifiedThrough);
}
