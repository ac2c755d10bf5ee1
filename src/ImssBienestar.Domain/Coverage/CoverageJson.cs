using System.Text.Json;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Coverage;

/// <content>JSON: <c>numerator</c>, <c>denominator</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<Ratio>))]
public readonly partial struct Ratio : IJsonObject<Ratio>
{
    static void IJsonDocument<Ratio>.Write(JsonObjectWriter json, Ratio value) =>
        json.Number("numerator", value.Numerator).Number("denominator", value.Denominator);

    static Ratio IJsonObject<Ratio>.Read(JsonObjectReader json) => new(json["numerator"].Long(), json["denominator"].Long());
}

/// <content>JSON: <c>edition</c>, <c>definition</c>, <c>figures</c> (<c>state</c>, <c>value</c>, <c>asOf</c>, <c>precision</c>, <c>source</c>; all
/// in persons and of the definition).</content>
[JsonConverter(typeof(ObjectJsonConverter<PopulationTable>))]
public sealed partial class PopulationTable : IJsonObject<PopulationTable>
{
    /// <summary>Reads a table, so that newer figures need no newer package.</summary>
    /// <param name="utf8Json">The JSON text in UTF-8, as it is written from a table; members in any order.</param>
    /// <returns>The table.</returns>
    /// <exception cref="JsonException">The text is not such a table; the exception has the path.</exception>
    public static PopulationTable FromJson(ReadOnlySpan<byte> utf8Json) => JsonPart.ReadAll(utf8Json, static json => json.Object<PopulationTable>());

    static void IJsonDocument<PopulationTable>.Write(JsonObjectWriter json, PopulationTable value) => json
        .Text("edition", value.Edition)
        .Object("definition", value.Definition)
        .List("figures", [.. State.All.Select(value.Of).OfType<Figure>()], static (list, figure) =>
        {
            list.WriteStartObject();
            new JsonObjectWriter(list)
                .Text("state", figure.Scope)
                .Number("value", figure.Value)
                .Text<DateWindow>("asOf", figure.AsOf)
                .Enum("precision", figure.Precision)
                .Object("source", figure.Source);
            list.WriteEndObject();
        });

    static PopulationTable IJsonObject<PopulationTable>.Read(JsonObjectReader json)
    {
        string edition = json["edition"].Text();
        Definition definition = json["definition"].Object<Definition>();
        var figures = new Dictionary<State, Figure>();
        foreach ((State state, Figure figure) in json["figures"].List(row => row.Object(members => Row(members, definition))))
        {
            if (!figures.TryAdd(state, figure))
            {
                throw new ArgumentException($"The state {state.InegiCode} stands twice.");
            }
        }

        return new(definition, figures, edition);
    }

    private static (State State, Figure Figure) Row(JsonObjectReader json, Definition definition)
    {
        State state = json["state"].Text<State>();
        return (state, new Figure(
            json["value"].Number(),
            Unit.Persons,
            json["asOf"].Text<DateWindow>(),
            state.InegiCode,
            definition,
            json["source"].Object<Source>(),
            json.Enum<Precision>("precision")));
    }
}

/// <content>JSON: <c>state</c>, <c>figure</c>, <c>isCovered</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<StateCoverage>))]
public sealed partial record StateCoverage : IJsonObject<StateCoverage>
{
    static void IJsonDocument<StateCoverage>.Write(JsonObjectWriter json, StateCoverage value) =>
        json.Text("state", value.State).Said("isCovered", value.IsCovered).Object("figure", value.Figure);

    static StateCoverage IJsonObject<StateCoverage>.Read(JsonObjectReader json) =>
        new(json["state"].Text<State>(), json["figure"].Object<Figure>(), json["isCovered"].Enum<Answer>());
}

/// <content>JSON, written only: <c>day</c>, <c>basis</c>, <c>definition</c>, <c>registerEdition</c>, <c>populationEdition</c>, <c>isVerified</c>,
/// <c>target</c>, <c>covered</c>, <c>undetermined</c>, <c>byState</c>, <c>missingStates</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<PopulationCoverage>))]
public sealed partial class PopulationCoverage : IJsonDocument<PopulationCoverage>
{
    static void IJsonDocument<PopulationCoverage>.Write(JsonObjectWriter json, PopulationCoverage value) => json
        .Day("day", value.Day)
        .Said("basis", value.Basis)
        .Object("definition", value.Definition)
        .Text("registerEdition", value.RegisterEdition)
        .Text("populationEdition", value.PopulationEdition)
        .Flag("isVerified", value.IsVerified)
        .Number("target", value.Target)
        .Number("covered", value.Covered)
        .Number("undetermined", value.Undetermined)
        .Objects("byState", value.ByState)
        .Texts("missingStates", value.MissingStates);
}

/// <content>JSON, written only: <c>days</c> (first/last), <c>coverage</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<CoveragePeriod>))]
public sealed partial record CoveragePeriod : IJsonDocument<CoveragePeriod>
{
    static void IJsonDocument<CoveragePeriod>.Write(JsonObjectWriter json, CoveragePeriod value) =>
        json.Interval("days", value.Days).Object("coverage", value.Coverage);
}

/// <content>JSON: <c>month</c>, <c>states</c>, <c>undetermined</c>, <c>asked</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<StateGoalMonth>))]
public readonly partial record struct StateGoalMonth : IJsonObject<StateGoalMonth>
{
    static void IJsonDocument<StateGoalMonth>.Write(JsonObjectWriter json, StateGoalMonth value) => json
        .Month("month", value.Month).Number("states", value.States).Number("undetermined", value.Undetermined).Number("asked", value.Asked);

    static StateGoalMonth IJsonObject<StateGoalMonth>.Read(JsonObjectReader json) =>
        new(json["month"].Month(), json["states"].Int(), json["undetermined"].Int(), json.IfAny("asked")?.Number());
}

/// <content>JSON: <c>name</c>, <c>share</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<CascadeStage>))]
public sealed partial record CascadeStage : IJsonObject<CascadeStage>
{
    static void IJsonDocument<CascadeStage>.Write(JsonObjectWriter json, CascadeStage value) =>
        json.Text("name", value.Name).Object<Ratio>("share", value.Share);

    static CascadeStage IJsonObject<CascadeStage>.Read(JsonObjectReader json) => new(json["name"].Text(), json["share"].Object<Ratio>());
}

/// <content>JSON: <c>from</c>, <c>to</c> (stages).</content>
[JsonConverter(typeof(ObjectJsonConverter<CascadeDrop>))]
public sealed partial record CascadeDrop : IJsonObject<CascadeDrop>
{
    static void IJsonDocument<CascadeDrop>.Write(JsonObjectWriter json, CascadeDrop value) => json.Object("from", value.From).Object("to", value.To);

    static CascadeDrop IJsonObject<CascadeDrop>.Read(JsonObjectReader json) =>
        new(json["from"].Object<CascadeStage>(), json["to"].Object<CascadeStage>());
}

/// <content>JSON: <c>stages</c>; what drops between them is computed.</content>
[JsonConverter(typeof(ObjectJsonConverter<CoverageCascade>))]
public sealed partial class CoverageCascade : IJsonObject<CoverageCascade>
{
    static void IJsonDocument<CoverageCascade>.Write(JsonObjectWriter json, CoverageCascade value) => json.Objects("stages", value.Stages);

    static CoverageCascade IJsonObject<CoverageCascade>.Read(JsonObjectReader json) =>
        new(json["stages"].List(static stage => stage.Object<CascadeStage>()));
}
