using System.Text.Json.Serialization;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Workers;

/// <content>JSON: a whole number of people.</content>
[JsonConverter(typeof(HeadcountJsonConverter))]
public readonly partial struct Headcount;

/// <content>JSON: an exact ratio, such as <c>12/5</c>.</content>
[JsonConverter(typeof(TextJsonConverter<FullTimeEquivalents>))]
public readonly partial struct FullTimeEquivalents : IJsonText<FullTimeEquivalents>
{
    static string IJsonText<FullTimeEquivalents>.Expected => "a ratio in lowest terms, such as 12/5";

    static bool IJsonText<FullTimeEquivalents>.TryReadText(string text, out FullTimeEquivalents value)
    {
        bool isRead = TryRead<ExactRatio>(text, out ExactRatio exact);
        value = new(exact);
        return isRead;
    }

    static string IJsonText<FullTimeEquivalents>.WriteText(FullTimeEquivalents value) => value.Exact.ToString();

    private static bool TryRead<T>(string text, out T value)
        where T : struct, IJsonText<T> => T.TryReadText(text, out value);
}

/// <summary>People as members of documents: whole numbers.</summary>
internal static class HeadcountJson
{
    public static JsonObjectWriter Headcount(this JsonObjectWriter json, string name, Headcount? value) => json.Number(name, value?.People);

    public static Headcount Headcount(this JsonPart json) =>
        json.Long() is var people and >= 0 ? new(people) : throw json.Expected("a whole number, zero or more");
}

/// <content>JSON: <c>curp</c>, <c>profession</c>, <c>rfc</c>, <c>category</c>. Personal data.</content>
[JsonConverter(typeof(ObjectJsonConverter<Worker>))]
public sealed partial record Worker : IJsonObject<Worker>
{
    static void IJsonDocument<Worker>.Write(JsonObjectWriter json, Worker value) => json
        .Key<Curp>("curp", value.Curp)
        .Enum("profession", value.Profession)
        .Key("rfc", value.Rfc)
        .Text("category", value.Category);

    static Worker IJsonObject<Worker>.Read(JsonObjectReader json) => new(
        json["curp"].Key<Curp>(),
        json.Enum<Profession>("profession"),
        json.IfAny("rfc")?.Key<Rfc>(),
        json.IfAny("category")?.Text());
}

/// <content>JSON: <c>code</c>, <c>unit</c>, <c>profession</c>, <c>from</c>, <c>until</c>, <c>shift</c>, <c>tenure</c>, <c>owner</c>,
/// <c>zone</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<Post>))]
public sealed partial record Post : IJsonObject<Post>
{
    static void IJsonDocument<Post>.Write(JsonObjectWriter json, Post value) => json
        .Text("code", value.Code)
        .Key<Clues>("unit", value.Unit)
        .Enum("profession", value.Profession)
        .Day("from", value.From)
        .Day("until", value.Until)
        .Enum("shift", value.Shift)
        .Enum("tenure", value.Tenure)
        .Enum("owner", value.Owner)
        .Enum("zone", value.Zone);

    static Post IJsonObject<Post>.Read(JsonObjectReader json) => new(
        json["code"].Text(),
        json["unit"].Key<Clues>(),
        json.Enum<Profession>("profession"),
        json["from"].Day(),
        json.IfAny("until")?.Day())
    {
        Shift = json.Enum<Shift>("shift"),
        Tenure = json.Enum<PostTenure>("tenure"),
        Owner = json.Enum<PostOwner>("owner"),
        Zone = json.Enum<IncentiveZone>("zone"),
    };
}

/// <content>JSON: <c>worker</c>, <c>post</c>, <c>from</c>, <c>until</c>. Personal data.</content>
[JsonConverter(typeof(ObjectJsonConverter<Assignment>))]
public sealed partial record Assignment : IJsonObject<Assignment>
{
    static void IJsonDocument<Assignment>.Write(JsonObjectWriter json, Assignment value) => json
        .Key<Curp>("worker", value.Worker)
        .Text("post", value.Post)
        .Day("from", value.From)
        .Day("until", value.Until);

    static Assignment IJsonObject<Assignment>.Read(JsonObjectReader json) =>
        new(json["worker"].Key<Curp>(), json["post"].Text(), json["from"].Day(), json.IfAny("until")?.Day());
}

/// <content>JSON: <c>posts</c>, <c>held</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<PostCount>))]
public sealed partial record PostCount : IJsonObject<PostCount>
{
    static void IJsonDocument<PostCount>.Write(JsonObjectWriter json, PostCount value) =>
        json.Number("posts", value.Posts).Number("held", value.Held);

    static PostCount IJsonObject<PostCount>.Read(JsonObjectReader json) => new(json["posts"].Int(), json["held"].Int());
}

/// <content>JSON, written only: <c>entry</c>, <c>position</c>, <c>finding</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<StaffRefusal>))]
public sealed partial record StaffRefusal : IJsonDocument<StaffRefusal>
{
    static void IJsonDocument<StaffRefusal>.Write(JsonObjectWriter json, StaffRefusal value) => json
        .Said("entry", value.Entry)
        .Number("position", value.Position)
        .Object("finding", value.Finding);
}

/// <content>JSON: <c>unit</c>, <c>consultingRooms</c>, <c>doctors</c>, <c>generalDoctors</c>, <c>nurses</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<UnitStaff>))]
public sealed partial record UnitStaff : IJsonObject<UnitStaff>
{
    static void IJsonDocument<UnitStaff>.Write(JsonObjectWriter json, UnitStaff value) => json
        .Key<Clues>("unit", value.Unit)
        .Number("consultingRooms", value.ConsultingRooms)
        .Headcount("doctors", value.Doctors)
        .Headcount("generalDoctors", value.GeneralDoctors)
        .Headcount("nurses", value.Nurses);

    static UnitStaff IJsonObject<UnitStaff>.Read(JsonObjectReader json) => new(json["unit"].Key<Clues>())
    {
        ConsultingRooms = json.IfAny("consultingRooms")?.Int(),
        Doctors = json.IfAny("doctors")?.Headcount(),
        GeneralDoctors = json.IfAny("generalDoctors")?.Headcount(),
        Nurses = json.IfAny("nurses")?.Headcount(),
    };
}

/// <content>JSON: <c>unit</c>, <c>speciality</c>, <c>capacity</c>, <c>occupied</c>, <c>isTeachingUnit</c>, <c>requirement</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<TrainingPlaces>))]
public sealed partial record TrainingPlaces : IJsonObject<TrainingPlaces>
{
    static void IJsonDocument<TrainingPlaces>.Write(JsonObjectWriter json, TrainingPlaces value) => json
        .Key<Clues>("unit", value.Unit)
        .Text("speciality", value.Speciality)
        .Number("capacity", value.Capacity)
        .Number("occupied", value.Occupied)
        .Enum("isTeachingUnit", value.IsTeachingUnit)
        .Object("requirement", value.Requirement);

    static TrainingPlaces IJsonObject<TrainingPlaces>.Read(JsonObjectReader json) =>
        new(json["unit"].Key<Clues>(), json["speciality"].Text(), json["capacity"].Int())
    {
        Occupied = json.IfAny("occupied")?.Int(),
        IsTeachingUnit = json.Enum<Answer>("isTeachingUnit"),
        Requirement = json.IfAny("requirement")?.Object<Interpretation>(),
    };
}

/// <content>JSON: <c>state</c>, <c>on</c>, <c>generalDoctors</c>, <c>healthCentres</c>, <c>specialists</c>, <c>hospitals</c>,
/// <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<StaffDeployment>))]
public sealed partial record StaffDeployment : IJsonObject<StaffDeployment>
{
    static void IJsonDocument<StaffDeployment>.Write(JsonObjectWriter json, StaffDeployment value) => json
        .Text<State>("state", value.State)
        .Day("on", value.On)
        .Headcount("generalDoctors", value.GeneralDoctors)
        .Number("healthCentres", value.HealthCentres)
        .Headcount("specialists", value.Specialists)
        .Number("hospitals", value.Hospitals)
        .Object("source", value.Source);

    static StaffDeployment IJsonObject<StaffDeployment>.Read(JsonObjectReader json) => new(
        json["state"].Text<State>(),
        json["on"].Day(),
        json["generalDoctors"].Headcount(),
        json["healthCentres"].Int(),
        json["specialists"].Headcount(),
        json["hospitals"].Int(),
        json["source"].Object<Source>());
}

/// <content>JSON: <c>units</c>, <c>missing</c>, <c>undetermined</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<StaffShortfall>))]
public sealed partial record StaffShortfall : IJsonObject<StaffShortfall>
{
    static void IJsonDocument<StaffShortfall>.Write(JsonObjectWriter json, StaffShortfall value) => json
        .Number("units", value.Units)
        .Headcount("missing", value.Missing)
        .Number("undetermined", value.Undetermined);

    static StaffShortfall IJsonObject<StaffShortfall>.Read(JsonObjectReader json) =>
        new(json["units"].Int(), json["missing"].Headcount(), json["undetermined"].Int());
}

/// <content>JSON: <c>doctorsPerFurtherRoom</c>, <c>nursesPerFurtherRoom</c>, <c>interpretation</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<StaffingGrowth>))]
public sealed partial record StaffingGrowth : IJsonObject<StaffingGrowth>
{
    static void IJsonDocument<StaffingGrowth>.Write(JsonObjectWriter json, StaffingGrowth value) => json
        .Headcount("doctorsPerFurtherRoom", value.DoctorsPerFurtherRoom)
        .Headcount("nursesPerFurtherRoom", value.NursesPerFurtherRoom)
        .Object("interpretation", value.Interpretation);

    static StaffingGrowth IJsonObject<StaffingGrowth>.Read(JsonObjectReader json) => new(
        json["doctorsPerFurtherRoom"].Headcount(),
        json["nursesPerFurtherRoom"].Headcount(),
        json["interpretation"].Object<Interpretation>());
}

/// <content>JSON, written only: <c>staff</c>, <c>doctorsNeeded</c>, <c>nursesNeeded</c>, <c>isLowerBound</c>, <c>doctorsMissing</c>,
/// <c>nursesMissing</c>, <c>generalDoctorsMissing</c>, <c>sevenDayCover</c>, <c>findings</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<StaffingGap>))]
public sealed partial class StaffingGap : IJsonDocument<StaffingGap>
{
    static void IJsonDocument<StaffingGap>.Write(JsonObjectWriter json, StaffingGap value) => json
        .Object("staff", value.Staff)
        .Headcount("doctorsNeeded", value.DoctorsNeeded)
        .Headcount("nursesNeeded", value.NursesNeeded)
        .Flag("isLowerBound", value.IsLowerBound)
        .Headcount("doctorsMissing", value.DoctorsMissing)
        .Headcount("nursesMissing", value.NursesMissing)
        .Headcount("generalDoctorsMissing", value.GeneralDoctorsMissing)
        .Said("sevenDayCover", value.SevenDayCover)
        .Objects("findings", value.Findings);
}

/// <content>JSON, written only: <c>units</c>, <c>isLowerBound</c>, <c>doctors</c>, <c>nurses</c>, <c>sevenDays</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<StaffingTotal>))]
public sealed partial record StaffingTotal : IJsonDocument<StaffingTotal>
{
    static void IJsonDocument<StaffingTotal>.Write(JsonObjectWriter json, StaffingTotal value) => json
        .Number("units", value.Units)
        .Flag("isLowerBound", value.IsLowerBound)
        .Object("doctors", value.Doctors)
        .Object("nurses", value.Nurses)
        .Object("sevenDays", value.SevenDays);
}

/// <content>JSON, written only: <c>post</c>, <c>answer</c>, <c>monthly</c>, <c>finding</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<IncentiveDecision>))]
public sealed partial class IncentiveDecision : IJsonDocument<IncentiveDecision>
{
    static void IJsonDocument<IncentiveDecision>.Write(JsonObjectWriter json, IncentiveDecision value) => json
        .Object("post", value.Post)
        .Said("answer", value.Answer)
        .Pesos("monthly", value.Monthly)
        .Object("finding", value.Finding);
}

/// <content>JSON: <c>weeks</c>, <c>daysPerWeek</c>, <c>hoursPerDay</c>, <c>publicHolidays</c>, <c>annualLeave</c>, <c>otherAbsence</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<WorkingYear>))]
public sealed partial record WorkingYear : IJsonObject<WorkingYear>
{
    static void IJsonDocument<WorkingYear>.Write(JsonObjectWriter json, WorkingYear value) => json
        .Number("weeks", value.Weeks)
        .Number("daysPerWeek", value.DaysPerWeek)
        .Number("hoursPerDay", value.HoursPerDay)
        .Number("publicHolidays", value.PublicHolidays)
        .Number("annualLeave", value.AnnualLeave)
        .Number("otherAbsence", value.OtherAbsence);

    static WorkingYear IJsonObject<WorkingYear>.Read(JsonObjectReader json) => new(
        json["weeks"].Number(),
        json["daysPerWeek"].Number(),
        json["hoursPerDay"].Number(),
        json["publicHolidays"].Number(),
        json["annualLeave"].Number(),
        json["otherAbsence"].Number());
}

/// <content>JSON: <c>name</c>, <c>annualLoad</c>, <c>hoursEach</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<WorkloadActivity>))]
public sealed partial record WorkloadActivity : IJsonObject<WorkloadActivity>
{
    static void IJsonDocument<WorkloadActivity>.Write(JsonObjectWriter json, WorkloadActivity value) => json
        .Text("name", value.Name)
        .Number("annualLoad", value.AnnualLoad)
        .Number("hoursEach", value.HoursEach);

    static WorkloadActivity IJsonObject<WorkloadActivity>.Read(JsonObjectReader json) =>
        new(json["name"].Text(), json["annualLoad"].Long(), json["hoursEach"].Number());
}

/// <content>JSON: <c>name</c>, <c>daysPerYear</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<CategoryAllowance>))]
public sealed partial record CategoryAllowance : IJsonObject<CategoryAllowance>
{
    static void IJsonDocument<CategoryAllowance>.Write(JsonObjectWriter json, CategoryAllowance value) =>
        json.Text("name", value.Name).Number("daysPerYear", value.DaysPerYear);

    static CategoryAllowance IJsonObject<CategoryAllowance>.Read(JsonObjectReader json) =>
        new(json["name"].Text(), json["daysPerYear"].Number());
}

/// <content>JSON: <c>name</c>, <c>staff</c>, <c>hoursPerYear</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<IndividualAllowance>))]
public sealed partial record IndividualAllowance : IJsonObject<IndividualAllowance>
{
    static void IJsonDocument<IndividualAllowance>.Write(JsonObjectWriter json, IndividualAllowance value) => json
        .Text("name", value.Name)
        .Headcount("staff", value.Staff)
        .Number("hoursPerYear", value.HoursPerYear);

    static IndividualAllowance IJsonObject<IndividualAllowance>.Read(JsonObjectReader json) =>
        new(json["name"].Text(), json["staff"].Headcount(), json["hoursPerYear"].Number());
}

/// <content>JSON, written only: <c>year</c>, <c>annualHours</c>, <c>annualDays</c>, <c>forServices</c>, <c>categoryAllowanceShare</c>,
/// <c>categoryAllowanceFactor</c>, <c>withCategoryAllowance</c>, <c>forIndividualAllowances</c>, <c>required</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<WorkloadNeed>))]
public sealed partial class WorkloadNeed : IJsonDocument<WorkloadNeed>
{
    static void IJsonDocument<WorkloadNeed>.Write(JsonObjectWriter json, WorkloadNeed value) => json
        .Object("year", value.Year)
        .Text<ExactRatio>("annualHours", value.AnnualHours)
        .Text<ExactRatio>("annualDays", value.AnnualDays)
        .Text<FullTimeEquivalents>("forServices", value.ForServices)
        .Text<ExactRatio>("categoryAllowanceShare", value.CategoryAllowanceShare)
        .Text<ExactRatio>("categoryAllowanceFactor", value.CategoryAllowanceFactor)
        .Text<FullTimeEquivalents>("withCategoryAllowance", value.WithCategoryAllowance)
        .Text<FullTimeEquivalents>("forIndividualAllowances", value.ForIndividualAllowances)
        .Text<FullTimeEquivalents>("required", value.Required);
}
