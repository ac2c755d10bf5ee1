using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Eligibility;

/// <content>JSON: <c>inNationalTerritory</c>, <c>hasSocialSecurity</c>, <c>hasCurp</c>, <c>hasAdmittedDocument</c>, <c>isMedicalEmergency</c>,
/// <c>lacksOtherCareNearby</c> (<c>Yes</c> or <c>No</c>), <c>rightCancelled</c>, <c>enteredCountryForCare</c> (true or false), <c>careState</c>
/// (INEGI code). What is not known is absent, null or <c>Unknown</c>, which is the same.</content>
[JsonConverter(typeof(ObjectJsonConverter<Applicant>))]
public readonly partial struct Applicant : IJsonObject<Applicant>
{
    static void IJsonDocument<Applicant>.Write(JsonObjectWriter json, Applicant value) => json
        .Enum("inNationalTerritory", value.InNationalTerritory)
        .Enum("hasSocialSecurity", value.HasSocialSecurity)
        .Enum("hasCurp", value.HasCurp)
        .Enum("hasAdmittedDocument", value.HasAdmittedDocument)
        .Enum("isMedicalEmergency", value.IsMedicalEmergency)
        .Enum("lacksOtherCareNearby", value.LacksOtherCareNearby)
        .Flag("rightCancelled", value.RightCancelled)
        .Flag("enteredCountryForCare", value.EnteredCountryForCare)
        .Text("careState", value.CareState);

    static Applicant IJsonObject<Applicant>.Read(JsonObjectReader json) => new()
    {
        InNationalTerritory = json.Enum<Answer>("inNationalTerritory"),
        HasSocialSecurity = json.Enum<Answer>("hasSocialSecurity"),
        HasCurp = json.Enum<Answer>("hasCurp"),
        HasAdmittedDocument = json.Enum<Answer>("hasAdmittedDocument"),
        IsMedicalEmergency = json.Enum<Answer>("isMedicalEmergency"),
        LacksOtherCareNearby = json.Enum<Answer>("lacksOtherCareNearby"),
        RightCancelled = json.Flag("rightCancelled"),
        EnteredCountryForCare = json.Flag("enteredCountryForCare"),
        CareState = json.IfAny("careState")?.Text<State>(),
    };
}

/// <content>JSON: <c>applicant</c> (absent where nothing is known), <c>day</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<EligibilityRequest>))]
public sealed partial record EligibilityRequest : IJsonObject<EligibilityRequest>
{
    static void IJsonDocument<EligibilityRequest>.Write(JsonObjectWriter json, EligibilityRequest value) => json
        .Object<Applicant>("applicant", value.Applicant == default ? null : value.Applicant)
        .Day("day", value.Day);

    static EligibilityRequest IJsonObject<EligibilityRequest>.Read(JsonObjectReader json) =>
        new(json.IfAny("applicant")?.Object<Applicant>() ?? default, json["day"].Day());
}

/// <content>JSON: the permanent code.</content>
[JsonConverter(typeof(TextJsonConverter<EligibilityRegime>))]
public sealed partial class EligibilityRegime : IJsonText<EligibilityRegime>
{
    static string IJsonText<EligibilityRegime>.Expected => "the code of a legal regime, such as LGS-2023";

    static bool IJsonText<EligibilityRegime>.TryReadText(string text, [MaybeNullWhen(false)] out EligibilityRegime value) =>
        (value = All.Starts.Select(start => start.Value).FirstOrDefault(regime => string.Equals(regime?.Code, text, StringComparison.Ordinal))) is not null;

    static string IJsonText<EligibilityRegime>.WriteText(EligibilityRegime value) => value.Code;
}

/// <content>JSON, written only: <c>day</c>, <c>careState</c>, <c>regime</c>, <c>registerEdition</c>, <c>outcome</c>, <c>mayReceiveCare</c>,
/// <c>provider</c>, <c>payer</c>, <c>operation</c>, <c>findings</c>, <c>missing</c> (facts with their questions), <c>wouldChange</c>
/// (<c>outcome</c>, <c>answers</c>).</content>
[JsonConverter(typeof(DocumentJsonConverter<EligibilityDecision>))]
public readonly partial struct EligibilityDecision : IJsonDocument<EligibilityDecision>
{
    static void IJsonDocument<EligibilityDecision>.Write(JsonObjectWriter json, EligibilityDecision value) => json
        .Day("day", value.Day)
        .Text("careState", value.CareState)
        .Text("regime", value.Regime)
        .Text("registerEdition", value.RegisterEdition)
        .Said("outcome", value.Outcome)
        .Said("mayReceiveCare", value.MayReceiveCare)
        .Said("provider", value.Provider)
        .Said("payer", value.Payer)
        .Said("operation", value.Operation)
        .Objects("findings", value.Findings)
        .Objects("missing", value.Missing, evenIfEmpty: true)
        .Changes("wouldChange", value.WouldChange);
}

/// <content>JSON, written only: <c>days</c> (first/last), <c>decision</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<EligibilityPeriod>))]
public sealed partial record EligibilityPeriod : IJsonDocument<EligibilityPeriod>
{
    static void IJsonDocument<EligibilityPeriod>.Write(JsonObjectWriter json, EligibilityPeriod value) =>
        json.Interval("days", value.Days).Object<EligibilityDecision>("decision", value.Decision);
}

/// <content>JSON, written only: <c>periods</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<EligibilityTimeline>))]
public sealed partial class EligibilityTimeline : IJsonDocument<EligibilityTimeline>
{
    static void IJsonDocument<EligibilityTimeline>.Write(JsonObjectWriter json, EligibilityTimeline value) => json.Objects("periods", value.periods);
}

/// <content>JSON: <c>kind</c>, <c>on</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<EnrolmentEvent>))]
public sealed partial record EnrolmentEvent : IJsonObject<EnrolmentEvent>
{
    static void IJsonDocument<EnrolmentEvent>.Write(JsonObjectWriter json, EnrolmentEvent value) => json.Enum("kind", value.Kind).Day("on", value.On);

    static EnrolmentEvent IJsonObject<EnrolmentEvent>.Read(JsonObjectReader json) => new(json.Enum<EnrolmentEventKind>("kind"), json["on"].Day());
}

/// <content>JSON: <c>events</c>. Reading records them one by one: events that the law does not let follow each other are refused.</content>
[JsonConverter(typeof(ObjectJsonConverter<Enrolment>))]
public sealed partial class Enrolment : IJsonObject<Enrolment>
{
    static void IJsonDocument<Enrolment>.Write(JsonObjectWriter json, Enrolment value) => json.Objects("events", value.Events);

    static Enrolment IJsonObject<Enrolment>.Read(JsonObjectReader json)
    {
        Enrolment life = None;
        foreach (EnrolmentEvent entry in json.List("events", static part => part.Object<EnrolmentEvent>()))
        {
            if (!life.TryRecord(entry, out life, out Finding? refusal))
            {
                throw new ArgumentException($"Event {life.Events.Length + 1} is refused: {refusal.Code}.");
            }
        }

        return life;
    }
}
