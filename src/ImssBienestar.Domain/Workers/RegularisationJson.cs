using System.Text.Json.Serialization;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Workers;

/// <content>JSON: <c>hasTemporaryContract</c>, <c>worksInTransferredUnit</c>, <c>meetsSeniority</c>, <c>meetsAcademicProfile</c>,
/// <c>holdsOtherPermanentPost</c>, <c>branch</c>, <c>state</c>. What is not known is absent.</content>
[JsonConverter(typeof(ObjectJsonConverter<RegularisationCandidate>))]
public readonly partial struct RegularisationCandidate : IJsonObject<RegularisationCandidate>
{
    static void IJsonDocument<RegularisationCandidate>.Write(JsonObjectWriter json, RegularisationCandidate value) => json
        .Enum("hasTemporaryContract", value.HasTemporaryContract)
        .Enum("worksInTransferredUnit", value.WorksInTransferredUnit)
        .Enum("meetsSeniority", value.MeetsSeniority)
        .Enum("meetsAcademicProfile", value.MeetsAcademicProfile)
        .Enum("holdsOtherPermanentPost", value.HoldsOtherPermanentPost)
        .Enum("branch", value.Branch)
        .Text("state", value.State);

    static RegularisationCandidate IJsonObject<RegularisationCandidate>.Read(JsonObjectReader json) => new()
    {
        HasTemporaryContract = json.Enum<Answer>("hasTemporaryContract"),
        WorksInTransferredUnit = json.Enum<Answer>("worksInTransferredUnit"),
        MeetsSeniority = json.Enum<Answer>("meetsSeniority"),
        MeetsAcademicProfile = json.Enum<Answer>("meetsAcademicProfile"),
        HoldsOtherPermanentPost = json.Enum<Answer>("holdsOtherPermanentPost"),
        Branch = json.Enum<RegularisationBranch>("branch"),
        State = json.IfAny("state")?.Text<State>(),
    };
}

/// <content>JSON, written only: <c>day</c>, <c>state</c>, <c>registerEdition</c>, <c>outcome</c>, <c>findings</c>, <c>missing</c>,
/// <c>wouldChange</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<RegularisationDecision>))]
public readonly partial struct RegularisationDecision : IJsonDocument<RegularisationDecision>
{
    static void IJsonDocument<RegularisationDecision>.Write(JsonObjectWriter json, RegularisationDecision value) => json
        .Day("day", value.Day)
        .Text("state", value.State)
        .Text("registerEdition", value.RegisterEdition)
        .Said("outcome", value.Outcome)
        .Objects("findings", value.Findings)
        .Objects("missing", value.Missing, evenIfEmpty: true)
        .Changes("wouldChange", value.WouldChange);
}

/// <content>JSON: <c>state</c>, <c>window</c>, <c>interpretation</c>, <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<RegularisationStart>))]
public sealed partial record RegularisationStart : IJsonObject<RegularisationStart>
{
    static void IJsonDocument<RegularisationStart>.Write(JsonObjectWriter json, RegularisationStart value) => json
        .Text("state", value.State)
        .Text("window", value.Window)
        .Object("interpretation", value.Interpretation)
        .Object("source", value.Source);

    static RegularisationStart IJsonObject<RegularisationStart>.Read(JsonObjectReader json) =>
        new(json["state"].Text<State>(), json.IfAny("window")?.Text<DateWindow>(), json["source"].Object<Source>())
    {
        Interpretation = json.IfAny("interpretation")?.Object<Interpretation>(),
    };
}

/// <content>JSON: <c>number</c>, <c>states</c>, <c>start</c>, <c>startsApart</c>, <c>interpretation</c>, <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<RegularisationPhase>))]
public sealed partial class RegularisationPhase : IJsonObject<RegularisationPhase>
{
    static void IJsonDocument<RegularisationPhase>.Write(JsonObjectWriter json, RegularisationPhase value) => json
        .Number("number", value.Number)
        .Texts("states", value.States)
        .Text("start", value.Start)
        .Objects("startsApart", value.StartsApart)
        .Object("interpretation", value.Interpretation)
        .Object("source", value.Source);

    static RegularisationPhase IJsonObject<RegularisationPhase>.Read(JsonObjectReader json)
    {
        var together = new RegularisationPhase(
            json["number"].Int(),
            json.List("states", static part => part.Text<State>()),
            json.IfAny("start")?.Text<DateWindow>(),
            json["source"].Object<Source>())
        {
            Interpretation = json.IfAny("interpretation")?.Object<Interpretation>(),
        };
        return json.List("startsApart", static part => part.Object<RegularisationStart>()).Aggregate(together, WithOnce);
    }

    private static RegularisationPhase WithOnce(RegularisationPhase phase, RegularisationStart start) =>
        phase.StartsApart.Any(apart => apart.State == start.State)
            ? throw new ArgumentException($"The state {start.State.InegiCode} stands twice.")
            : phase.With(start);
}

/// <content>JSON: <c>number</c>, <c>branches</c>, <c>start</c>, <c>interpretation</c>, <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<RegularisationStage>))]
public sealed partial class RegularisationStage : IJsonObject<RegularisationStage>
{
    static void IJsonDocument<RegularisationStage>.Write(JsonObjectWriter json, RegularisationStage value) => json
        .Number("number", value.Number)
        .Enums("branches", value.Branches)
        .Text("start", value.Start)
        .Object("interpretation", value.Interpretation)
        .Object("source", value.Source);

    static RegularisationStage IJsonObject<RegularisationStage>.Read(JsonObjectReader json) => new(
        json["number"].Int(),
        json.List("branches", static part => part.Enum<RegularisationBranch>()),
        json.IfAny("start")?.Text<DateWindow>(),
        json["source"].Object<Source>())
    {
        Interpretation = json.IfAny("interpretation")?.Object<Interpretation>(),
    };
}

/// <content>JSON: <c>phases</c>, <c>stages</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<RegularisationCalendar>))]
public sealed partial class RegularisationCalendar : IJsonObject<RegularisationCalendar>
{
    static void IJsonDocument<RegularisationCalendar>.Write(JsonObjectWriter json, RegularisationCalendar value) =>
        json.Objects("phases", value.Phases).Objects("stages", value.Stages);

    static RegularisationCalendar IJsonObject<RegularisationCalendar>.Read(JsonObjectReader json) => new(
        json.List("phases", static part => part.Object<RegularisationPhase>()),
        json.List("stages", static part => part.Object<RegularisationStage>()));
}

/// <content>JSON: <c>code</c>, <c>name</c>, <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<RegularisationCriterion>))]
public sealed partial record RegularisationCriterion : IJsonObject<RegularisationCriterion>
{
    static void IJsonDocument<RegularisationCriterion>.Write(JsonObjectWriter json, RegularisationCriterion value) =>
        json.Text("code", value.Code).Object("name", value.Name).Object("source", value.Source);

    static RegularisationCriterion IJsonObject<RegularisationCriterion>.Read(JsonObjectReader json) =>
        new(json["code"].Text(), json["name"].Object<BilingualText>(), json["source"].Object<Source>());
}

/// <content>JSON: <c>months</c>, <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<RegularisationSeniority>))]
public sealed partial record RegularisationSeniority : IJsonObject<RegularisationSeniority>
{
    static void IJsonDocument<RegularisationSeniority>.Write(JsonObjectWriter json, RegularisationSeniority value) =>
        json.Number("months", value.Months).Object("source", value.Source);

    static RegularisationSeniority IJsonObject<RegularisationSeniority>.Read(JsonObjectReader json) =>
        new(json["months"].Int(), json["source"].Object<Source>());
}

/// <content>JSON: <c>reference</c>, <c>scores</c> (null where not known).</content>
[JsonConverter(typeof(ObjectJsonConverter<RegularisationEntry>))]
public sealed partial class RegularisationEntry : IJsonObject<RegularisationEntry>
{
    static void IJsonDocument<RegularisationEntry>.Write(JsonObjectWriter json, RegularisationEntry value) => json
        .Text("reference", value.Reference)
        .List("scores", value.Scores, static (list, score) =>
        {
            if (score is { } known)
            {
                list.WriteNumberValue(JsonObjectWriter.Plain(known));
            }
            else
            {
                list.WriteNullValue();
            }
        });

    static RegularisationEntry IJsonObject<RegularisationEntry>.Read(JsonObjectReader json) =>
        new(json["reference"].Text(), [.. json.List("scores", static score => score.IsNull ? (decimal?)null : score.Number())]);
}

/// <content>JSON, written only: <c>entry</c>, <c>first</c>, <c>last</c>, <c>tied</c>, <c>withinQuota</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<RegularisationPlace>))]
public sealed partial class RegularisationPlace : IJsonDocument<RegularisationPlace>
{
    static void IJsonDocument<RegularisationPlace>.Write(JsonObjectWriter json, RegularisationPlace value) => json
        .Object("entry", value.Entry)
        .Number("first", value.First)
        .Number("last", value.Last)
        .Number("tied", value.Tied)
        .Said("withinQuota", value.WithinQuota);
}

/// <content>JSON, written only: <c>criteria</c>, <c>quota</c>, <c>places</c>, <c>findings</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<RegularisationRanking>))]
public sealed partial class RegularisationRanking : IJsonDocument<RegularisationRanking>
{
    static void IJsonDocument<RegularisationRanking>.Write(JsonObjectWriter json, RegularisationRanking value) => json
        .Objects("criteria", value.Criteria)
        .Number("quota", value.Quota)
        .Objects("places", value.Places)
        .Objects("findings", value.Findings);
}

/// <content>JSON: <c>state</c>, <c>destination</c>, <c>isAdministrative</c>, <c>postIsAgreed</c>, <c>workerConsents</c>,
/// <c>endsEmployment</c>, <c>keepsRights</c>, <c>hasPendingObligations</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<FederalisationProposal>))]
public sealed partial record FederalisationProposal : IJsonObject<FederalisationProposal>
{
    static void IJsonDocument<FederalisationProposal>.Write(JsonObjectWriter json, FederalisationProposal value) => json
        .Text<State>("state", value.State)
        .Enum("destination", value.Destination)
        .Enum("isAdministrative", value.IsAdministrative)
        .Enum("postIsAgreed", value.PostIsAgreed)
        .Enum("workerConsents", value.WorkerConsents)
        .Enum("endsEmployment", value.EndsEmployment)
        .Enum("keepsRights", value.KeepsRights)
        .Enum("hasPendingObligations", value.HasPendingObligations);

    static FederalisationProposal IJsonObject<FederalisationProposal>.Read(JsonObjectReader json) =>
        new(json["state"].Text<State>(), json.Enum<StaffDestination>("destination"))
    {
        IsAdministrative = json.Enum<Answer>("isAdministrative"),
        PostIsAgreed = json.Enum<Answer>("postIsAgreed"),
        WorkerConsents = json.Enum<Answer>("workerConsents"),
        EndsEmployment = json.Enum<Answer>("endsEmployment"),
        KeepsRights = json.Enum<Answer>("keepsRights"),
        HasPendingObligations = json.Enum<Answer>("hasPendingObligations"),
    };
}

/// <content>JSON, written only: <c>proposal</c>, <c>day</c>, <c>mayProceed</c>, <c>findings</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<FederalisationDecision>))]
public sealed partial class FederalisationDecision : IJsonDocument<FederalisationDecision>
{
    static void IJsonDocument<FederalisationDecision>.Write(JsonObjectWriter json, FederalisationDecision value) => json
        .Object("proposal", value.Proposal)
        .Day("day", value.Day)
        .Said("mayProceed", value.MayProceed)
        .Objects("findings", value.Findings);
}

/// <content>JSON, written only: <c>decisions</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<FederalisationHistory>))]
public sealed partial class FederalisationHistory : IJsonDocument<FederalisationHistory>
{
    static void IJsonDocument<FederalisationHistory>.Write(JsonObjectWriter json, FederalisationHistory value) =>
        json.Objects("decisions", value.Decisions);
}
