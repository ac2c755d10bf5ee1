using System.Text.Json.Serialization;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Facilities;

/// <content>JSON: <c>description</c>, <c>missing</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<CensusGap>))]
public sealed partial record CensusGap : IJsonObject<CensusGap>
{
    static void IJsonDocument<CensusGap>.Write(JsonObjectWriter json, CensusGap value) =>
        json.Text("description", value.Description).Number("missing", value.Missing);

    static CensusGap IJsonObject<CensusGap>.Read(JsonObjectReader json) =>
        new(json["description"].Text(), json.IfAny("missing")?.Int());
}

/// <content>JSON: <c>area</c>, <c>grade</c>, <c>gaps</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<AreaResult>))]
public sealed partial record AreaResult : IJsonObject<AreaResult>
{
    static void IJsonDocument<AreaResult>.Write(JsonObjectWriter json, AreaResult value) => json
        .Text<CensusArea>("area", value.Area)
        .Enum("grade", value.Grade)
        .Objects("gaps", value.Gaps);

    static AreaResult IJsonObject<AreaResult>.Read(JsonObjectReader json) => new(
        json["area"].Text<CensusArea>(),
        json.Enum<AreaGrade>("grade"),
        json.List("gaps", static part => part.Object<CensusGap>()));
}

/// <content>JSON: <c>unit</c>, <c>on</c>, <c>results</c>, <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<UnitAssessment>))]
public sealed partial record UnitAssessment : IJsonObject<UnitAssessment>
{
    static void IJsonDocument<UnitAssessment>.Write(JsonObjectWriter json, UnitAssessment value) => json
        .Key<Clues>("unit", value.Unit)
        .Text<DateWindow>("on", value.On)
        .Objects("results", value.Results)
        .Object("source", value.Source);

    static UnitAssessment IJsonObject<UnitAssessment>.Read(JsonObjectReader json) => new(
        json["unit"].Key<Clues>(),
        json["on"].Text<DateWindow>(),
        json.List("results", static part => part.Object<AreaResult>()),
        json["source"].Object<Source>());
}

/// <content>JSON: <c>adequate</c>, <c>withGaps</c>, <c>open</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<AreaTally>))]
public readonly partial struct AreaTally : IJsonObject<AreaTally>
{
    static void IJsonDocument<AreaTally>.Write(JsonObjectWriter json, AreaTally value) => json
        .Number("adequate", value.Adequate)
        .Number("withGaps", value.WithGaps)
        .Number("open", value.Open);

    static AreaTally IJsonObject<AreaTally>.Read(JsonObjectReader json) =>
        new(json["adequate"].Int(), json["withGaps"].Int(), json["open"].Int());
}

/// <content>JSON: <c>assessed</c>, <c>partlyAssessed</c>, <c>toAssess</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<CensusProgress>))]
public readonly partial struct CensusProgress : IJsonObject<CensusProgress>
{
    static void IJsonDocument<CensusProgress>.Write(JsonObjectWriter json, CensusProgress value) => json
        .Number("assessed", value.Assessed)
        .Number("partlyAssessed", value.PartlyAssessed)
        .Number("toAssess", value.ToAssess);

    static CensusProgress IJsonObject<CensusProgress>.Read(JsonObjectReader json) =>
        new(json["assessed"].Int(), json["partlyAssessed"].Int(), json["toAssess"].Int());
}

/// <content>JSON, written only: <c>unit</c>, <c>isAssessed</c>, <c>openAreas</c>, <c>assessments</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<CensusRecord>))]
public sealed partial class CensusRecord : IJsonDocument<CensusRecord>
{
    static void IJsonDocument<CensusRecord>.Write(JsonObjectWriter json, CensusRecord value) => json
        .Key<Clues>("unit", value.Unit)
        .Flag("isAssessed", value.IsAssessed)
        .Texts("openAreas", value.OpenAreas)
        .Objects("assessments", value.Assessments);
}

/// <content>JSON: <c>unitsToAssess</c>, <c>assessments</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<TransferCensus>))]
public sealed partial class TransferCensus : IJsonObject<TransferCensus>
{
    static void IJsonDocument<TransferCensus>.Write(JsonObjectWriter json, TransferCensus value) =>
        json.Keys("unitsToAssess", value.UnitsToAssess).Objects("assessments", value.Assessments);

    static TransferCensus IJsonObject<TransferCensus>.Read(JsonObjectReader json) => new(
        json.List("unitsToAssess", static part => part.Key<Clues>()),
        json.List("assessments", static part => part.Object<UnitAssessment>()));
}

/// <content>JSON: <c>code</c>, <c>kind</c>, <c>system</c>, <c>planned</c>, <c>description</c>, <c>done</c>, <c>plannedCost</c>,
/// <c>spentCost</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<MaintenanceItem>))]
public sealed partial record MaintenanceItem : IJsonObject<MaintenanceItem>
{
    static void IJsonDocument<MaintenanceItem>.Write(JsonObjectWriter json, MaintenanceItem value) => json
        .Text("code", value.Code)
        .Enum("kind", value.Kind)
        .Enum("system", value.System)
        .Text<DateWindow>("planned", value.Planned)
        .Text("description", value.Description)
        .Text("done", value.Done)
        .Pesos("plannedCost", value.PlannedCost)
        .Pesos("spentCost", value.SpentCost);

    static MaintenanceItem IJsonObject<MaintenanceItem>.Read(JsonObjectReader json) => new(
        json["code"].Text(),
        json.Enum<MaintenanceKind>("kind"),
        json.Enum<MaintainedSystem>("system"),
        json["planned"].Text<DateWindow>())
    {
        Description = json.IfAny("description")?.Text(),
        Done = json.IfAny("done")?.Text<DateWindow>(),
        PlannedCost = json.IfAny("plannedCost")?.Pesos(),
        SpentCost = json.IfAny("spentCost")?.Pesos(),
    };
}

/// <content>JSON: <c>unit</c>, <c>recordedThrough</c>, <c>items</c>, <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<MaintenancePlan>))]
public sealed partial class MaintenancePlan : IJsonObject<MaintenancePlan>
{
    static void IJsonDocument<MaintenancePlan>.Write(JsonObjectWriter json, MaintenancePlan value) => json
        .Key<Clues>("unit", value.Unit)
        .Day("recordedThrough", value.RecordedThrough)
        .Objects("items", value.Items)
        .Object("source", value.Source);

    static MaintenancePlan IJsonObject<MaintenancePlan>.Read(JsonObjectReader json) => new(
        json["unit"].Key<Clues>(),
        json["recordedThrough"].Day(),
        json["source"].Object<Source>(),
        json.List("items", static part => part.Object<MaintenanceItem>()));
}

/// <content>JSON, written only: <c>done</c>, <c>late</c>, <c>due</c>, <c>notYetDue</c>, <c>notKnown</c>, <c>planned</c>, <c>spent</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<MaintenanceProgress>))]
public readonly partial struct MaintenanceProgress : IJsonDocument<MaintenanceProgress>
{
    static void IJsonDocument<MaintenanceProgress>.Write(JsonObjectWriter json, MaintenanceProgress value) => json
        .Number("done", value.Done)
        .Number("late", value.Late)
        .Number("due", value.Due)
        .Number("notYetDue", value.NotYetDue)
        .Number("notKnown", value.NotKnown)
        .Object<PesosTally>("planned", value.Planned)
        .Object<PesosTally>("spent", value.Spent);
}

/// <content>JSON: <c>stage</c>, <c>when</c>, <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<WorksMilestone>))]
public sealed partial record WorksMilestone : IJsonObject<WorksMilestone>
{
    static void IJsonDocument<WorksMilestone>.Write(JsonObjectWriter json, WorksMilestone value) => json
        .Enum("stage", value.Stage)
        .Text<DateWindow>("when", value.When)
        .Object("source", value.Source);

    static WorksMilestone IJsonObject<WorksMilestone>.Read(JsonObjectReader json) =>
        new(json.Enum<WorksStage>("stage"), json["when"].Text<DateWindow>(), json["source"].Object<Source>());
}

/// <content>JSON: <c>code</c>, <c>name</c>, <c>state</c>, <c>key</c>, <c>municipality</c>, <c>plannedCost</c>, <c>spentCost</c>,
/// <c>plannedBeds</c>, <c>deliveredBeds</c>, <c>milestones</c>, <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<HospitalWorks>))]
public sealed partial record HospitalWorks : IJsonObject<HospitalWorks>
{
    static void IJsonDocument<HospitalWorks>.Write(JsonObjectWriter json, HospitalWorks value) => json
        .Text("code", value.Code)
        .Text("name", value.Name)
        .Text<State>("state", value.State)
        .Key("key", value.Key)
        .Key("municipality", value.Municipality)
        .Pesos("plannedCost", value.PlannedCost)
        .Pesos("spentCost", value.SpentCost)
        .Number("plannedBeds", value.PlannedBeds)
        .Number("deliveredBeds", value.DeliveredBeds)
        .Objects("milestones", value.Milestones)
        .Object("source", value.Source);

    static HospitalWorks IJsonObject<HospitalWorks>.Read(JsonObjectReader json) => new(
        json["code"].Text(),
        json["state"].Text<State>(),
        json["source"].Object<Source>(),
        json.List("milestones", static part => part.Object<WorksMilestone>()))
    {
        Name = json.IfAny("name")?.Text(),
        Key = json.IfAny("key")?.Key<Clues>(),
        Municipality = json.IfAny("municipality")?.Key<MunicipalityKey>(),
        PlannedCost = json.IfAny("plannedCost")?.Pesos(),
        SpentCost = json.IfAny("spentCost")?.Pesos(),
        PlannedBeds = json.IfAny("plannedBeds")?.Int(),
        DeliveredBeds = json.IfAny("deliveredBeds")?.Int(),
    };
}

/// <content>JSON, written only: <c>from</c>, <c>to</c>, <c>source</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<WorksTransition>))]
public sealed partial class WorksTransition : IJsonDocument<WorksTransition>
{
    static void IJsonDocument<WorksTransition>.Write(JsonObjectWriter json, WorksTransition value) =>
        json.Said("from", value.From).Said("to", value.To).Object("source", value.Source);
}

/// <content>JSON, written only: <c>byStage</c> (hospitals by stage), <c>undetermined</c>, <c>planned</c>, <c>spent</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<WorksProgress>))]
public sealed partial class WorksProgress : IJsonDocument<WorksProgress>
{
    static void IJsonDocument<WorksProgress>.Write(JsonObjectWriter json, WorksProgress value) => json
        .Object("byStage", stages =>
        {
            foreach (WorksStage stage in Enum.GetValues<WorksStage>())
            {
                stages.Number(EnumJsonConverter<WorksStage>.NameOf(stage), value.CountAt(stage));
            }
        })
        .Number("undetermined", value.Undetermined)
        .Object<PesosTally>("planned", value.Planned)
        .Object<PesosTally>("spent", value.Spent);
}
