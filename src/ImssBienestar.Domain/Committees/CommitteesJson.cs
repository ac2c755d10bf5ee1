using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Committees;

/// <content>JSON: the permanent code.</content>
[JsonConverter(typeof(TextJsonConverter<ProgrammeEdition>))]
public sealed partial class ProgrammeEdition : IJsonText<ProgrammeEdition>
{
    static string IJsonText<ProgrammeEdition>.Expected => "the code of an edition of the programme";

    static bool IJsonText<ProgrammeEdition>.TryReadText(string text, [MaybeNullWhen(false)] out ProgrammeEdition value) =>
        (value = All.FirstOrDefault(one => string.Equals(one.Code, text, StringComparison.Ordinal))) is not null;

    static string IJsonText<ProgrammeEdition>.WriteText(ProgrammeEdition value) => value.Code;
}

/// <content>JSON: the permanent code.</content>
[JsonConverter(typeof(TextJsonConverter<CommitteeRole>))]
public sealed partial class CommitteeRole : IJsonText<CommitteeRole>
{
    static string IJsonText<CommitteeRole>.Expected => "the code of a role in a committee";

    static bool IJsonText<CommitteeRole>.TryReadText(string text, [MaybeNullWhen(false)] out CommitteeRole value) =>
        (value = All.FirstOrDefault(one => string.Equals(one.Code, text, StringComparison.Ordinal))) is not null;

    static string IJsonText<CommitteeRole>.WriteText(CommitteeRole value) => value.Code;
}

/// <content>JSON: the permanent code.</content>
[JsonConverter(typeof(TextJsonConverter<CommitteeRule>))]
public sealed partial class CommitteeRule : IJsonText<CommitteeRule>
{
    static string IJsonText<CommitteeRule>.Expected => "the code of a rule on committees";

    static bool IJsonText<CommitteeRule>.TryReadText(string text, [MaybeNullWhen(false)] out CommitteeRule value) =>
        (value = All.FirstOrDefault(one => string.Equals(one.Code, text, StringComparison.Ordinal))) is not null;

    static string IJsonText<CommitteeRule>.WriteText(CommitteeRule value) => value.Code;
}

/// <content>JSON: <c>on</c>, <c>designation</c>, <c>attendance</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<CommitteeAssembly>))]
public sealed partial record CommitteeAssembly : IJsonObject<CommitteeAssembly>
{
    static void IJsonDocument<CommitteeAssembly>.Write(JsonObjectWriter json, CommitteeAssembly value) => json
        .Day("on", value.On)
        .Enum("designation", value.Designation)
        .Number("attendance", value.Attendance);

    static CommitteeAssembly IJsonObject<CommitteeAssembly>.Read(JsonObjectReader json) =>
        new(json["on"].Day(), json.Enum<Designation>("designation"), json.IfAny("attendance")?.Int());
}

/// <content>JSON: <c>role</c>, <c>curp</c>, <c>sex</c> (as stated; a CURP tells it too), <c>post</c>, <c>isAlternate</c>. Personal data.</content>
[JsonConverter(typeof(ObjectJsonConverter<CommitteeMember>))]
public sealed partial record CommitteeMember : IJsonObject<CommitteeMember>
{
    static void IJsonDocument<CommitteeMember>.Write(JsonObjectWriter json, CommitteeMember value) => json
        .Text<CommitteeRole>("role", value.Role)
        .Key("curp", value.Curp)
        .Enum("sex", value.statedSex)
        .Enum("post", value.Post)
        .Flag("isAlternate", value.IsAlternate);

    static CommitteeMember IJsonObject<CommitteeMember>.Read(JsonObjectReader json) =>
        new(json["role"].Text<CommitteeRole>(), json.IfAny("curp")?.Key<Curp>())
    {
        Sex = json.Enum<Sex>("sex"),
        Post = json.Enum<ClinicPost>("post"),
        IsAlternate = json.Flag("isAlternate"),
    };
}

/// <content>JSON: <c>unit</c>, <c>edition</c>, <c>members</c> (absent where they are not known, empty where there is none),
/// <c>assembly</c>, <c>socialAuditFormed</c>, <c>treasurerSolelyAccountable</c>, <c>cardIsJoint</c>. Personal data.</content>
[JsonConverter(typeof(ObjectJsonConverter<Committee>))]
public sealed partial class Committee : IJsonObject<Committee>
{
    static void IJsonDocument<Committee>.Write(JsonObjectWriter json, Committee value) => json
        .Key<Clues>("unit", value.Unit)
        .Text("edition", value.Edition)
        .Objects("members", value.Members, evenIfEmpty: value.AreMembersKnown)
        .Object("assembly", value.Assembly)
        .Enum("socialAuditFormed", value.SocialAuditFormed)
        .Enum("treasurerSolelyAccountable", value.TreasurerSolelyAccountable)
        .Enum("cardIsJoint", value.CardIsJoint);

    static Committee IJsonObject<Committee>.Read(JsonObjectReader json) => new(
        json["unit"].Key<Clues>(),
        json["edition"].Text<ProgrammeEdition>(),
        json.IfAny("members") is { } members ? members.List(static member => member.Object<CommitteeMember>()) : null)
    {
        Assembly = json.IfAny("assembly")?.Object<CommitteeAssembly>(),
        SocialAuditFormed = json.Enum<Answer>("socialAuditFormed"),
        TreasurerSolelyAccountable = json.Enum<Answer>("treasurerSolelyAccountable"),
        CardIsJoint = json.Enum<Answer>("cardIsJoint"),
    };
}

/// <content>JSON: <c>rolesFilled</c>, <c>electedByAssembly</c>, <c>socialAuditFormed</c>, <c>treasurerIsWoman</c>,
/// <c>treasurerSolelyAccountable</c>, <c>secretaryIsStaff</c>, <c>secretaryBelowManagement</c>, <c>cardIsJoint</c>. What is not known is
/// absent.</content>
[JsonConverter(typeof(ObjectJsonConverter<CommitteeAnswers>))]
public readonly partial struct CommitteeAnswers : IJsonObject<CommitteeAnswers>
{
    static void IJsonDocument<CommitteeAnswers>.Write(JsonObjectWriter json, CommitteeAnswers value) => json
        .Enum("rolesFilled", value.RolesFilled)
        .Enum("electedByAssembly", value.ElectedByAssembly)
        .Enum("socialAuditFormed", value.SocialAuditFormed)
        .Enum("treasurerIsWoman", value.TreasurerIsWoman)
        .Enum("treasurerSolelyAccountable", value.TreasurerSolelyAccountable)
        .Enum("secretaryIsStaff", value.SecretaryIsStaff)
        .Enum("secretaryBelowManagement", value.SecretaryBelowManagement)
        .Enum("cardIsJoint", value.CardIsJoint);

    static CommitteeAnswers IJsonObject<CommitteeAnswers>.Read(JsonObjectReader json) => new()
    {
        RolesFilled = json.Enum<Answer>("rolesFilled"),
        ElectedByAssembly = json.Enum<Answer>("electedByAssembly"),
        SocialAuditFormed = json.Enum<Answer>("socialAuditFormed"),
        TreasurerIsWoman = json.Enum<Answer>("treasurerIsWoman"),
        TreasurerSolelyAccountable = json.Enum<Answer>("treasurerSolelyAccountable"),
        SecretaryIsStaff = json.Enum<Answer>("secretaryIsStaff"),
        SecretaryBelowManagement = json.Enum<Answer>("secretaryBelowManagement"),
        CardIsJoint = json.Enum<Answer>("cardIsJoint"),
    };
}

/// <content>JSON, written only: <c>edition</c>, <c>day</c>, <c>answers</c>, <c>outcome</c>, <c>conformsWithReadings</c>, <c>findings</c>,
/// <c>missing</c>, <c>wouldChange</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<CompositionDecision>))]
public sealed partial class CompositionDecision : IJsonDocument<CompositionDecision>
{
    static void IJsonDocument<CompositionDecision>.Write(JsonObjectWriter json, CompositionDecision value) => json
        .Text("edition", value.Edition)
        .Day("day", value.Day)
        .Object<CommitteeAnswers>("answers", value.Answers)
        .Said("outcome", value.Outcome)
        .Said("conformsWithReadings", value.ConformsWithReadings)
        .Objects("findings", value.Findings)
        .Objects("missing", value.Missing, evenIfEmpty: true)
        .Changes("wouldChange", value.WouldChange);
}

/// <content>JSON, written only: <c>edition</c>, <c>from</c>, <c>standing</c>, <c>interpretation</c>, <c>source</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<RuleStatement>))]
public sealed partial record RuleStatement : IJsonDocument<RuleStatement>
{
    static void IJsonDocument<RuleStatement>.Write(JsonObjectWriter json, RuleStatement value) => json
        .Text("edition", value.Edition)
        .Day("from", value.From)
        .Said("standing", value.Standing)
        .Object("interpretation", value.Interpretation)
        .Object("source", value.Source);
}

/// <content>JSON, written only: <c>code</c>, <c>text</c>.</content>
[JsonConverter(typeof(DocumentJsonConverter<OpenPoint>))]
public sealed partial class OpenPoint : IJsonDocument<OpenPoint>
{
    static void IJsonDocument<OpenPoint>.Write(JsonObjectWriter json, OpenPoint value) =>
        json.Text("code", value.Code).Object("text", value.Text);
}

/// <content>JSON: <c>step</c>, <c>from</c>, <c>until</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<CalendarWindow>))]
public sealed partial record CalendarWindow : IJsonObject<CalendarWindow>
{
    static void IJsonDocument<CalendarWindow>.Write(JsonObjectWriter json, CalendarWindow value) =>
        json.Enum("step", value.Step).Day("from", value.From).Day("until", value.Until);

    static CalendarWindow IJsonObject<CalendarWindow>.Read(JsonObjectReader json) =>
        new(json.Enum<CommitteeStep>("step"), json["from"].Day(), json.IfAny("until")?.Day());
}

/// <content>JSON: <c>windows</c>, <c>source</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<ProgrammeCalendar>))]
public sealed partial class ProgrammeCalendar : IJsonObject<ProgrammeCalendar>
{
    static void IJsonDocument<ProgrammeCalendar>.Write(JsonObjectWriter json, ProgrammeCalendar value) =>
        json.Objects("windows", value.Windows).Object("source", value.Source);

    static ProgrammeCalendar IJsonObject<ProgrammeCalendar>.Read(JsonObjectReader json) =>
        new(json.List("windows", static part => part.Object<CalendarWindow>()), json["source"].Object<Source>());
}

/// <content>JSON: <c>unit</c>, <c>edition</c>, <c>done</c> (days or windows by the name of the step, in their order).</content>
[JsonConverter(typeof(ObjectJsonConverter<CommitteeProgress>))]
public sealed partial class CommitteeProgress : IJsonObject<CommitteeProgress>
{
    static void IJsonDocument<CommitteeProgress>.Write(JsonObjectWriter json, CommitteeProgress value) => json
        .Key<Clues>("unit", value.Unit)
        .Text("edition", value.Edition)
        .Object("done", steps =>
        {
            foreach ((CommitteeStep step, DateWindow when) in value.Done)
            {
                steps.Text<DateWindow>(EnumJsonConverter<CommitteeStep>.NameOf(step), when);
            }
        });

    static CommitteeProgress IJsonObject<CommitteeProgress>.Read(JsonObjectReader json) => json["done"]
        .Entries(
            static (part, name) =>
                EnumJsonConverter<CommitteeStep>.TryRead(name, out CommitteeStep step) ? step : throw part.Expected("names of steps"),
            static when => when.Text<DateWindow>())
        .Aggregate(
            new CommitteeProgress(json["unit"].Key<Clues>(), json["edition"].Text<ProgrammeEdition>()),
            static (progress, done) => progress.With(done.Key, done.Value));
}

/// <content>JSON, each a <c>value</c> and an <c>interpretation</c>: <c>roles</c>, <c>scope</c> (by rule), <c>quorum</c>, <c>minimumAge</c>,
/// <c>termMonths</c>, <c>twoRolesAllowed</c>, <c>alternatesAllowed</c>, <c>onePerUnitAndYear</c>, <c>calendar</c>.</content>
[JsonConverter(typeof(ObjectJsonConverter<CommitteeReadings>))]
public sealed partial class CommitteeReadings : IJsonObject<CommitteeReadings>
{
    static void IJsonDocument<CommitteeReadings>.Write(JsonObjectWriter json, CommitteeReadings value)
    {
        Add(json, "roles", value.Roles, static (members, roles) => members.Texts("value", roles));
        if (!value.Scope.IsEmpty)
        {
            json.Object("scope", rules =>
            {
                foreach (CommitteeRule rule in CommitteeRule.All.Where(value.Scope.ContainsKey))
                {
                    Add(rules, rule.Code, value.Scope[rule], static (members, applies) => members.Flag("value", applies));
                }
            });
        }

        Add(json, "quorum", value.Quorum, static (members, people) => members.Number("value", people));
        Add(json, "minimumAge", value.MinimumAge, static (members, years) => members.Number("value", years));
        Add(json, "termMonths", value.TermMonths, static (members, months) => members.Number("value", months));
        Add(json, "twoRolesAllowed", value.TwoRolesAllowed, static (members, allowed) => members.Flag("value", allowed));
        Add(json, "alternatesAllowed", value.AlternatesAllowed, static (members, allowed) => members.Flag("value", allowed));
        Add(json, "onePerUnitAndYear", value.OnePerUnitAndYear, static (members, holds) => members.Flag("value", holds));
        Add(json, "calendar", value.Calendar, static (members, calendar) => members.Object("value", calendar));
    }

    static CommitteeReadings IJsonObject<CommitteeReadings>.Read(JsonObjectReader json) => new()
    {
        Roles = Read(json.IfAny("roles"), static members => members.List("value", static role => role.Text<CommitteeRole>())),
        Scope = (json.IfAny("scope")?.Entries(Rule, static reading => Read(reading, Flag)!) ?? []).ToImmutableDictionary(),
        Quorum = Read(json.IfAny("quorum"), Number),
        MinimumAge = Read(json.IfAny("minimumAge"), Number),
        TermMonths = Read(json.IfAny("termMonths"), Number),
        TwoRolesAllowed = Read(json.IfAny("twoRolesAllowed"), Flag),
        AlternatesAllowed = Read(json.IfAny("alternatesAllowed"), Flag),
        OnePerUnitAndYear = Read(json.IfAny("onePerUnitAndYear"), Flag),
        Calendar = Read(json.IfAny("calendar"), static members => members["value"].Object<ProgrammeCalendar>()),
    };

    private static void Add<T>(JsonObjectWriter json, string name, Reading<T>? reading, Action<JsonObjectWriter, T> write)
        where T : notnull
    {
        if (reading is not null)
        {
            json.Object(name, members =>
            {
                write(members, reading.Value);
                members.Object("interpretation", reading.Interpretation);
            });
        }
    }

    private static Reading<T>? Read<T>(JsonPart? json, Func<JsonObjectReader, T> value)
        where T : notnull => json?.Object(members => new Reading<T>(value(members), members["interpretation"].Object<Interpretation>()));

    private static int Number(JsonObjectReader json) => json["value"].Int();

    private static bool Flag(JsonObjectReader json) => json.Flag("value");

    private static CommitteeRule Rule(JsonPart json, string code) =>
        CommitteeRule.All.FirstOrDefault(rule => string.Equals(rule.Code, code, StringComparison.Ordinal))
        ?? throw json.Expected("codes of rules as names");
}
