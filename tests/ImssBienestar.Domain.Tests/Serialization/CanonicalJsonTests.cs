using System.Text;
using System.Text.Json;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Coverage.Reconciliation;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Serialization;

public class CanonicalJsonTests
{
    [Fact]
    public void An_applicant_is_written_by_what_is_known_of_them() => Assert.Equal(
        """{"inNationalTerritory":"Yes","hasSocialSecurity":"No","rightCancelled":true,"careState":"20"}""",
        Text(new Applicant { InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.No, RightCancelled = true, CareState = State.Oaxaca }));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"hasCurp":null,"careState":null,"rightCancelled":null}""")]
    [InlineData("""{"hasCurp":"Unknown","rightCancelled":false}""")]
    public void What_is_not_known_may_be_absent_null_or_said(string json) => Assert.Equal("{}", Text(Read<Applicant>(json)));

    [Theory]
    [InlineData("""{"hasCurp":1}""", "$.hasCurp")]
    [InlineData("""{"hasCurp":true}""", "$.hasCurp")]
    [InlineData("""{"hasCurp":"yes"}""", "$.hasCurp")]
    [InlineData("""{"hasCurp":"Yes,No"}""", "$.hasCurp")]
    [InlineData("""{"hasCurp":" Yes"}""", "$.hasCurp")]
    [InlineData("""{"rightCancelled":"true"}""", "$.rightCancelled")]
    [InlineData("""{"careState":20}""", "$.careState")]
    [InlineData("""{"careState":"Oaxaca"}""", "$.careState")]
    [InlineData("""{"careState":" 20"}""", "$.careState")]
    [InlineData("""{"HasCurp":"Yes"}""", "$")]
    [InlineData("""{"curp":"GOMC560626MDFLRN01"}""", "$")]
    [InlineData("""{"hasCurp":"Yes","hasCurp":"Yes"}""", "$")]
    [InlineData("""{"hasCurp":"Yes",}""", null)]
    [InlineData("""{/**/}""", null)]
    public void A_wrong_request_is_an_error_with_its_path(string json, string? path)
    {
        JsonException error = Assert.ThrowsAny<JsonException>(() => Read<Applicant>(json));
        Assert.True(path is null || path == error.Path, error.Path);
    }

    [Fact]
    public void Below_a_type_of_the_caller_the_path_leads_to_the_value_and_the_message_goes_on()
    {
        JsonException error = Assert.ThrowsAny<JsonException>(
            () => JsonSerializer.Deserialize<Dictionary<string, EligibilityRequest>>("""{"a":{"day":"2024-05-15","applicant":{"hasCurp":1}}}"""));
        Assert.Equal("$.a", error.Path);
        Assert.StartsWith("$.applicant.hasCurp: Expected: one of Unknown, Yes, No.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cost_of_travel_says_its_unit_so_that_one_is_not_read_as_the_other()
    {
        Assert.Equal("""{"metres":1500}""", Text(Distance.FromKilometres(1.5)));
        Assert.Equal("""{"minutes":7.5}""", Text(TravelTime.FromMinutes(7.5)));
        Assert.Equal("$", Assert.Throws<JsonException>(() => Read<TravelTime>("""{"metres":1500,"minutes":1}""")).Path);
        Assert.Equal("$.metres", Assert.Throws<JsonException>(() => Read<Distance>("""{"minutes":7.5}""")).Path);
    }

    [Fact]
    public void A_capacity_that_is_absent_is_not_known_and_never_the_one_of_a_unit_that_is_counted()
    {
        Assert.Null(Read<SupplyPoint>("""{"key":"u"}""").Capacity);
        Assert.Equal("""{"key":"u","capacity":1}""", Text(new SupplyPoint("u", null)));
    }

    [Fact]
    public void Answers_about_access_keep_the_rows_without_a_value_and_say_why()
    {
        Reach<TravelTime> reach = Reach.ByTable(new([new("p", null, 10)]), new([new("u", null)]), [("p", "u", TravelTime.FromMinutes(7.5))]);
        Assert.Equal(
            """{"place":{"key":"p","population":10},"unit":{"key":"u","capacity":1},"cost":{"minutes":7.5}}""", Text(reach.Nearest()[0]));
        Assert.Equal(
            """{"limit":{"minutes":0},"reached":0,"beyond":10,"undetermined":0}""", Text(reach.Curve(default(TravelTime))[0]));
        using var json = JsonDocument.Parse(CanonicalJson.Write(FloatingCatchment.TwoStep(reach, Decay.Within(default(TravelTime)))));
        Assert.Equal(["method", "limit", "conserved", "places", "units"], json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            """[{"place":{"key":"p","population":10},"value":0,"reason":"COV.ACCESS.NO_UNIT_IN_REACH"}]""", json.RootElement.GetProperty("places").GetRawText());
        Assert.Equal(
            """[{"unit":{"key":"u","capacity":1},"demand":0,"reason":"COV.ACCESS.NOBODY_IN_REACH"}]""", json.RootElement.GetProperty("units").GetRawText());
    }

    [Fact]
    public void A_code_of_a_batch_is_its_three_parts_and_names_an_entry_of_counts()
    {
        Assert.Equal("\"Entitled/Yes/ImssBienestar\"", Text(new EligibilityCode(14)));
        string json = JsonSerializer.Serialize(new Dictionary<EligibilityCode, long> { [new(14)] = 5, [EligibilityCode.Refused] = 1 });
        Assert.Equal("""{"Entitled/Yes/ImssBienestar":5,"Refused":1}""", json);
        Assert.Equal(1, JsonSerializer.Deserialize<Dictionary<EligibilityCode, long>>(json)![EligibilityCode.Refused]);
        Assert.Throws<JsonException>(() => Read<EligibilityCode>("\"14\""));
    }

    [Fact]
    public void Rows_refused_are_written_by_reason() => Assert.Equal(
        """{"total":3,"firstRow":7,"byReason":{"UndefinedState":2,"UndefinedClass":1}}""",
        Text(default(RefusedRows).With(RefusalReason.UndefinedState, 7).With(RefusalReason.UndefinedClass, 9).With(RefusalReason.UndefinedState, 11)));

    [Theory]
    [InlineData("06", "06", "The state 06 stands twice.")]
    [InlineData("06", "18", "The state is not of this phase.")]
    public void A_start_apart_stands_once_and_is_of_a_state_of_the_phase(string one, string other, string message)
    {
        string json = $$$"""
            {"number":1,"states":["06"],"startsApart":[{"state":"{{{one}}}","source":{"title":"x"}},{"state":"{{{other}}}","source":{"title":"x"}}],"source":{"title":"x"}}
            """;
        JsonException error = Assert.Throws<JsonException>(() => Read<RegularisationPhase>(json));
        Assert.Equal("$", error.Path);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_must_be_is_escaped()
    {
        string text = "ñ«»<>&'+/\u007F\u2028😀\uFFFE\u0378 \"\\\b\t\n\f\r\u0001\u001F";
        Assert.Equal(
            "{\"es\":\"ñ«»<>&'+/\u007F\u2028😀\uFFFE\u0378 \\\"\\\\\\b\\t\\n\\f\\r\\u0001\\u001F\",\"en\":\"x\"}",
            Text(new BilingualText(text, "x")));
        Assert.Equal(text, CanonicalJson.Read<BilingualText>(CanonicalJson.Write(new BilingualText(text, "x"))).Spanish);
    }

    [Fact]
    public void A_backslash_before_a_u_is_not_taken_for_an_escape() =>
        Assert.Equal("""{"es":"\\u00e1\\\\u00e1","en":"x"}""", Text(new BilingualText("\\u00e1\\\\u00e1", "x")));

    [Fact]
    public void Equal_values_are_equal_bytes_also_where_they_were_made_otherwise()
    {
        var definition = new Definition("P", new("a", "a"));
        var source = new Source("x", Confidence.Verified);
        DateWindow julian = DateWindow.Exactly(Day("2024-05-15").WithCalendar(CalendarSystem.Julian));
        Assert.Equal(
            Text(new Figure(1.500m, Unit.Persons, DateWindow.Exactly(Day("2024-05-15")), "06", definition, source)),
            Text(new Figure(1.5m, Unit.Persons, julian, "06", definition, source)));
        Assert.Equal(Text(new Figure(0.000m, Unit.Persons, julian, "06", definition, source)), Text(new Figure(0m, Unit.Persons, julian, "06", definition, source)));
    }

    [Theory]
    [InlineData("\"2022-07-01/2022-07-18\"", true)]
    [InlineData("\"2022-07-18\"", true)]
    [InlineData("\"2022-07-18/2022-07-18\"", false)]
    [InlineData("\"2022-07-18/2022-07-01\"", false)]
    [InlineData("\"2022-07-01…2022-07-18\"", false)]
    [InlineData("\"2022-7-1\"", false)]
    [InlineData("\"2022-02-30\"", false)]
    [InlineData("\"2022-07-01/\"", false)]
    [InlineData("\"/\"", false)]
    [InlineData("\"\"", false)]
    public void A_window_has_one_way_to_be_written(string json, bool isRead)
    {
        if (isRead)
        {
            Assert.Equal(json, Text(Read<DateWindow>(json)));
        }
        else
        {
            Assert.Throws<JsonException>(() => Read<DateWindow>(json));
        }
    }

    [Theory]
    [InlineData("\"7/3\"", true)]
    [InlineData("\"7\"", true)]
    [InlineData("\"14/6\"", false)]
    [InlineData("\"7/0\"", false)]
    [InlineData("\"-7/3\"", false)]
    [InlineData("\"7/3/1\"", false)]
    [InlineData("7", false)]
    public void A_ratio_has_one_way_to_be_written(string json, bool isRead) =>
        Assert.Equal(isRead, JsonProbe.TryRead(json, typeof(ExactRatio)).Error is null);

    [Fact]
    public void Very_many_members_and_very_deep_ones_are_errors_and_nothing_else()
    {
        string many = $"{{{string.Join(',', Enumerable.Range(0, 200_000).Select(member => $"\"m{member}\":1"))}}}";
        Assert.Equal("$", JsonProbe.TryRead(many, typeof(Applicant)).Error!.Path);
        string deep = $"{{\"hasCurp\":{new string('[', 100_000)}{new string(']', 100_000)}}}";
        Assert.NotNull(JsonProbe.TryRead(deep, typeof(Applicant)).Error);
        Assert.ThrowsAny<JsonException>(() => AgreementRegister.FromJson(Encoding.UTF8.GetBytes(deep)));
        Assert.NotNull(JsonProbe.TryRead($"\"{new string('9', 1_000_000)}\"", typeof(ExactRatio)).Error);
    }

    [Fact]
    public void A_refused_value_is_not_repeated()
    {
        JsonException error = Assert.ThrowsAny<JsonException>(() => Read<Ratio>("""{"numerator":-77123,"denominator":99}"""));
        Assert.DoesNotContain("77123", error.ToString().Split(" at ")[0].Split("--->")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_name_the_entries_of_dictionaries()
    {
        var counts = new Dictionary<State, Dictionary<Answer, int>> { [State.Oaxaca] = new() { [Answer.Unknown] = 2 } };
        string json = JsonSerializer.Serialize(counts);
        Assert.Equal("""{"20":{"Unknown":2}}""", json);
        Assert.Equal(2, JsonSerializer.Deserialize<Dictionary<State, Dictionary<Answer, int>>>(json)![State.Oaxaca][Answer.Unknown]);
    }

    [Fact]
    public void A_decision_is_written_whole_with_its_reasons_and_questions()
    {
        EligibilityDecision decision = EligibilityCalculator.Decide(new Applicant { CareState = State.Oaxaca }, Day("2024-05-15"));
        using var json = JsonDocument.Parse(CanonicalJson.Write(decision));
        Assert.Equal(
            ["day", "careState", "regime", "registerEdition", "outcome", "mayReceiveCare", "provider", "payer", "operation", "findings", "missing", "wouldChange"],
            json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal("Undetermined", json.RootElement.GetProperty("outcome").GetString());
        Assert.Equal(decision.Findings.Select(finding => finding.Code), json.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("code").GetString()));
        Assert.Equal(decision.Missing.Select(fact => fact.Code), json.RootElement.GetProperty("missing").EnumerateArray().Select(f => f.GetProperty("code").GetString()));
        Assert.Equal(
            decision.WouldChange.Select(change => change.Outcome.ToString()),
            json.RootElement.GetProperty("wouldChange").EnumerateArray().Select(change => change.GetProperty("outcome").GetString()));
    }

    [Fact]
    public void Every_answer_names_the_data_edition_it_used()
    {
        AgreementRegister register = AgreementRegister.FromJson(CanonicalJson.Write(
            AgreementRegister.Reference.AsEdition("2027-03-01", Day("2027-03-01"))));
        PopulationTable table = PopulationTable.FromJson(Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(CanonicalJson.Write(PopulationTable.Census2020)).Replace("INEGI-CENSO-2020", "CONAPO-2027", StringComparison.Ordinal)));
        Assert.Equal("2027-03-01", EligibilityCalculator.Decide(default, Day("2027-02-01"), register).RegisterEdition);
        PopulationCoverage coverage = CoverageCalculator.Population(register, table, Day("2027-02-01"));
        Assert.Equal(("2027-03-01", "CONAPO-2027"), (coverage.RegisterEdition, coverage.PopulationEdition));
        Assert.Contains("\"populationEdition\":\"CONAPO-2027\"", Text(coverage), StringComparison.Ordinal);
        Assert.Null(default(EligibilityDecision).RegisterEdition);
        FigureSet figures = FigureSet.FromJson(CanonicalJson.Write(PublishedFigures.Reference.AsEdition("CIFRAS-2027", Day("2027-03-01"))));
        Assert.All(PublishedFigures.Against(register, figures), row => Assert.Contains("\"figuresEdition\":\"CIFRAS-2027\"", Text(row), StringComparison.Ordinal));
        Assert.Contains(PublishedFigures.Against(register, figures), row => (row.RegisterEdition, row.PopulationEdition) == ("2027-03-01", "INEGI-CENSO-2020"));
    }

    [Fact]
    public void A_register_that_came_by_JSON_answers_and_is_validated_as_the_one_it_came_from()
    {
        AgreementRegister copy = AgreementRegister.FromJson(CanonicalJson.Write(AgreementRegister.Reference));
        Assert.Equal(
            AgreementRegister.Reference.Validate().Select(finding => (finding.ToString(), finding.Text, finding.Source)),
            copy.Validate().Select(finding => (finding.ToString(), finding.Text, finding.Source)));
        foreach (State state in State.All)
        {
            foreach (LocalDate day in new[] { Day("2022-07-10"), Day("2023-07-01"), Day("2024-05-15"), Day("2026-12-31") })
            {
                Assert.Equal(AgreementRegister.Reference.Concurs(state, day), copy.Concurs(state, day));
                Assert.Equal(AgreementRegister.Reference.FindingsOn(state, day), copy.FindingsOn(state, day));
            }
        }
    }

    [Theory]
    [InlineData("""{"edition":"e","verifiedThrough":"2024-05-15","agreements":[{"code":"A","kind":"12","signed":"2024-05-15","source":{"title":"x"}}],"milestones":[]}""", "$.agreements[0].kind")]
    [InlineData("""{"edition":"e","verifiedThrough":"2024-05-15","agreements":[{"code":"A","kind":"4","signed":"2024-05-15","source":{"title":" "}}],"milestones":[]}""", "$.agreements[0].source")]
    [InlineData("""{"edition":"e","verifiedThrough":"2024-05-15","agreements":[{"code":"A","kind":"4","signed":"2024-05-15","clauses":{"X":"Yes"},"source":{"title":"x"}}],"milestones":[]}""", "$.agreements[0].clauses")]
    [InlineData("""{"edition":" ","verifiedThrough":"2024-05-15","agreements":[],"milestones":[]}""", "$")]
    [InlineData("""{"verifiedThrough":"2024-05-15","agreements":[],"milestones":[]}""", "$.edition")]
    [InlineData("""{"edition":"e","agreements":[],"milestones":[]}""", "$.verifiedThrough")]
    [InlineData("""{"edition":"e","verifiedThrough":"2024-05-15","milestones":[]}""", "$.agreements")]
    [InlineData("""{"edition":"e","verifiedThrough":"2024-05-15","agreements":[null],"milestones":[]}""", "$.agreements[0]")]
    public void A_wrong_register_is_an_error_with_its_path(string json, string path) =>
        Assert.Equal(path, Assert.ThrowsAny<JsonException>(() => AgreementRegister.FromJson(Encoding.UTF8.GetBytes(json))).Path);

    private static string Text<T>(T value) => Encoding.UTF8.GetString(CanonicalJson.Write(value));

    private static T Read<T>(string json) => CanonicalJson.Read<T>(Encoding.UTF8.GetBytes(json));
}
