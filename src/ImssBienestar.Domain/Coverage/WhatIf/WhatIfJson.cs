using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.WhatIf;

/// <content>JSON: the permanent code.</content>
[JsonConverter(typeof(TextJsonConverter<NoEffectReason>))]
public sealed partial class NoEffectReason : IJsonText<NoEffectReason>
{
    static string IJsonText<NoEffectReason>.Expected => "the code of a reason for moving nothing, such as COV.WHATIF.EQUAL";

    static bool IJsonText<NoEffectReason>.TryReadText(string text, [MaybeNullWhen(false)] out NoEffectReason value) =>
        (value = All.FirstOrDefault(reason => string.Equals(reason.Code, text, StringComparison.Ordinal))) is not null;

    static string IJsonText<NoEffectReason>.WriteText(NoEffectReason value) => value.Code;
}

/// <content>JSON, written only: <c>area</c>, <c>before</c>, <c>after</c>, <c>numerator</c>, <c>denominator</c>, <c>undetermined</c>,
/// <c>direction</c>, <c>size</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<MeasureDifference>))]
public sealed partial record MeasureDifference : IJsonDocument<MeasureDifference>
{
    static void IJsonDocument<MeasureDifference>.Write(JsonObjectWriter json, MeasureDifference value) => json
        .Text<Area>("area", value.Area)
        .Object("before", value.Before)
        .Object("after", value.After)
        .Number("numerator", value.Numerator)
        .Number("denominator", value.Denominator)
        .Number("undetermined", value.Undetermined)
        .Number("direction", value.Direction)
        .Text("size", value.Size);
}

/// <content>JSON, written only: <c>kind</c>, <c>subject</c>, <c>moved</c>, <c>reason</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<ReplacementEffect>))]
public sealed partial class ReplacementEffect : IJsonDocument<ReplacementEffect>
{
    static void IJsonDocument<ReplacementEffect>.Write(JsonObjectWriter json, ReplacementEffect value) => json
        .Said("kind", value.Replacement.Kind)
        .Text("subject", value.Replacement.Subject)
        .Objects("moved", value.Moved)
        .Text("reason", value.Reason);
}

/// <content>JSON, written only: <c>day</c>, <c>measures</c>, <c>absent</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<SystemReport>))]
public sealed partial class SystemReport : IJsonDocument<SystemReport>
{
    static void IJsonDocument<SystemReport>.Write(JsonObjectWriter json, SystemReport value) => json
        .Day("day", value.Day)
        .Objects("measures", value.Measures)
        .Objects("absent", value.Absent);
}

/// <content>JSON, written only: <c>day</c>, <c>before</c>, <c>after</c>, <c>differences</c>, <c>changed</c>, <c>noEffect</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<ScenarioComparison>))]
public sealed partial class ScenarioComparison : IJsonDocument<ScenarioComparison>
{
    static void IJsonDocument<ScenarioComparison>.Write(JsonObjectWriter json, ScenarioComparison value) => json
        .Day("day", value.Day)
        .Object("before", value.Before)
        .Object("after", value.After)
        .Objects("differences", value.Differences)
        .Objects("changed", value.Changed)
        .Objects("noEffect", value.NoEffect);
}

/// <content>JSON, written only: <c>days</c>, <c>comparison</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<ScenarioPeriod>))]
public sealed partial record ScenarioPeriod : IJsonDocument<ScenarioPeriod>
{
    static void IJsonDocument<ScenarioPeriod>.Write(JsonObjectWriter json, ScenarioPeriod value) =>
        json.Interval("days", value.Days).Object("comparison", value.Comparison);
}
