using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <content>JSON: the INEGI code of a municipality or state, or <c>MX</c> for the country; also as the name of a dictionary entry.</content>
[JsonConverter(typeof(TextJsonConverter<Area>))]
public readonly partial struct Area : IJsonText<Area>
{
    static string IJsonText<Area>.Expected => "the INEGI code of a municipality or state, or MX for the country";

    static bool IJsonText<Area>.TryReadText(string text, out Area value)
    {
        value = MunicipalityKey.Read(text).TryGetValue(out MunicipalityKey municipality) ? Of(municipality)
            : State.TryFromInegiCode(text, out State? state) ? Of(state)
            : Country;
        return string.Equals(value.Code, text, StringComparison.Ordinal);
    }

    static string IJsonText<Area>.WriteText(Area value) => value.Code;
}

/// <content>JSON: the permanent code.</content>
[JsonConverter(typeof(TextJsonConverter<LeftOutReason>))]
public sealed partial class LeftOutReason : IJsonText<LeftOutReason>
{
    static string IJsonText<LeftOutReason>.Expected => "the code of a reason for leaving out, such as COV.LEFT.NO_DATA";

    static bool IJsonText<LeftOutReason>.TryReadText(string text, [MaybeNullWhen(false)] out LeftOutReason value) =>
        (value = All.FirstOrDefault(reason => string.Equals(reason.Code, text, StringComparison.Ordinal))) is not null;

    static string IJsonText<LeftOutReason>.WriteText(LeftOutReason value) => value.Code;
}

/// <content>JSON: <c>area</c>, <c>reason</c>, <c>count</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<LeftOut>))]
public sealed partial record LeftOut : IJsonObject<LeftOut>
{
    static void IJsonDocument<LeftOut>.Write(JsonObjectWriter json, LeftOut value) => json
        .Text<Area>("area", value.Area)
        .Text<LeftOutReason>("reason", value.Reason)
        .Number("count", value.Count);

    static LeftOut IJsonObject<LeftOut>.Read(JsonObjectReader json) =>
        new(json["area"].Text<Area>(), json["reason"].Text<LeftOutReason>(), json.IfAny("count")?.Long());
}

/// <content>JSON: <c>definition</c>, <c>kind</c>, <c>numeratorUnit</c>, <c>denominatorUnit</c>, <c>per</c>, <c>population</c>,
/// <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<MeasureDefinition>))]
public sealed partial record MeasureDefinition : IJsonObject<MeasureDefinition>
{
    static void IJsonDocument<MeasureDefinition>.Write(JsonObjectWriter json, MeasureDefinition value) => json
        .Object("definition", value.Definition)
        .Enum("kind", value.Kind)
        .Enum("numeratorUnit", value.NumeratorUnit)
        .Enum("denominatorUnit", value.DenominatorUnit)
        .Number("per", value.Per)
        .Object("population", value.Population)
        .Object("source", value.Source);

    static MeasureDefinition IJsonObject<MeasureDefinition>.Read(JsonObjectReader json) => new(
        json["definition"].Object<Definition>(),
        json.Enum<MeasureKind>("kind"),
        json.Enum<Unit>("numeratorUnit"),
        json.Enum<Unit>("denominatorUnit"),
        json["per"].Int(),
        json["source"].Object<Source>())
    {
        Population = json.IfAny("population")?.Object<Definition>(),
    };
}

/// <content>JSON: <c>definition</c>, <c>area</c>, <c>day</c>, <c>numerator</c>, <c>denominator</c>, <c>undetermined</c>,
/// <c>isLowerBound</c>, <c>isVerified</c>, <c>sources</c>, <c>editions</c>, <c>leftOut</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<Measure>))]
public sealed partial class Measure : IJsonObject<Measure>
{
    static void IJsonDocument<Measure>.Write(JsonObjectWriter json, Measure value) => json
        .Object("definition", value.Definition)
        .Text<Area>("area", value.Area)
        .Day("day", value.Day)
        .Number("numerator", value.Numerator)
        .Number("denominator", value.Denominator)
        .Number("undetermined", value.Undetermined)
        .Flag("isLowerBound", value.IsLowerBound)
        .Enum("isVerified", value.IsVerified)
        .Objects("sources", value.Sources)
        .Texts("editions", value.Editions)
        .Objects("leftOut", value.LeftOut);

    static Measure IJsonObject<Measure>.Read(JsonObjectReader json) => new(
        json["definition"].Object<MeasureDefinition>(),
        json["area"].Text<Area>(),
        json["day"].Day(),
        json["numerator"].Number(),
        json.IfAny("denominator")?.Number())
    {
        Undetermined = json["undetermined"].Number(),
        IsLowerBound = json.Flag("isLowerBound"),
        IsVerified = json.Enum<Answer>("isVerified"),
        Sources = json.List("sources", static part => part.Object<Source>()),
        Editions = json.List("editions", static part => part.Text()),
        LeftOut = json.List("leftOut", static part => part.Object<LeftOut>()),
    };
}

/// <content>JSON, written only: <c>definition</c>, <c>day</c>, <c>national</c>, <c>byState</c>, <c>leftOut</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<SystemMeasure>))]
public sealed partial class SystemMeasure : IJsonDocument<SystemMeasure>
{
    static void IJsonDocument<SystemMeasure>.Write(JsonObjectWriter json, SystemMeasure value) => json
        .Object("definition", value.Definition)
        .Day("day", value.Day)
        .Object("national", value.National)
        .Objects("byState", value.ByState)
        .Objects("leftOut", value.LeftOut);
}

/// <content>JSON: <c>edition</c>, <c>threshold</c>, <c>isReached</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<ThresholdAnswer>))]
public sealed partial record ThresholdAnswer : IJsonObject<ThresholdAnswer>
{
    static void IJsonDocument<ThresholdAnswer>.Write(JsonObjectWriter json, ThresholdAnswer value) =>
        json.Text("edition", value.Edition).Object("threshold", value.Threshold).Said("isReached", value.IsReached);

    static ThresholdAnswer IJsonObject<ThresholdAnswer>.Read(JsonObjectReader json) =>
        new(json["threshold"].Object<Figure>(), json["isReached"].Enum<Answer>(), json["edition"].Text());
}
