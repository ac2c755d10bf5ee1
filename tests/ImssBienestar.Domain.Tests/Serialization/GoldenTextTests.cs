using System.Collections.Immutable;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Disclosure;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Serialization;

/// <summary>Documents as a whole: each member by its name, in its place, and none that has nothing to say.</summary>
public class GoldenTextTests
{
    private const string ReadingText = """ "interpretation":{"code":"I","by":"me","on":"2024-05-15","es":"hola","en":"hello"} """;

    private static readonly LocalDate On = Day("2024-05-15");
    private static readonly Source Source = new("x", Confidence.Verified);
    private static readonly Interpretation Reading = new("I", "me", On, new("hola", "hello"));
    private static readonly Clues Unit = Clues.Parse("NTSSA000013");

    [Fact]
    public void The_clauses_of_an_agreement_stand_in_the_order_of_the_law() => Holds(
        $$"""
        {"code":"A","kind":"4","states":["06"],"signed":"2024-05-15","parties":[],
        "clauses":{"{{MandatoryClause.All[0].Code}}":"Yes","{{MandatoryClause.All[1].Code}}":"Unknown","{{MandatoryClause.All[2].Code}}":"No"},
        "source":{"title":"x","confidence":"Verified"} }
        """,
        new Agreement("A", AgreementKind.CoordinationAgreement, [State.Colima], DateWindow.Exactly(On), Source)
        {
            Parties = [],
            Clauses = ImmutableDictionary<MandatoryClause, Answer>.Empty
                .Add(MandatoryClause.All[2], Answer.No).Add(MandatoryClause.All[0], Answer.Yes).Add(MandatoryClause.All[1], Answer.Unknown),
        });

    [Fact]
    public void The_steps_of_a_committee_stand_in_their_order() => Holds(
        """{"unit":"NTSSA000013","edition":"LCEN-2024","done":{"Training":"2024-05-01/2024-05-31","Assembly":"2024-05-15"}}""",
        new CommitteeProgress(Unit, ProgrammeEdition.ImssBienestar2024)
            .With(CommitteeStep.Assembly, DateWindow.Exactly(On)).With(CommitteeStep.Training, DateWindow.InMonth(2024, 5)));

    [Fact]
    public void Each_reading_on_committees_has_its_value_and_whose_it_is() => Holds(
        $$"""
        {"roles":{"value":["TREASURER","PRESIDENT"],{{ReadingText}} },
        "scope":{"{{CommitteeRule.All[2].Code}}":{"value":true,{{ReadingText}} },"{{CommitteeRule.All[7].Code}}":{ {{ReadingText}} } },
        "quorum":{"value":20,{{ReadingText}} },
        "minimumAge":{"value":18,{{ReadingText}} },
        "termMonths":{"value":24,{{ReadingText}} },
        "twoRolesAllowed":{ {{ReadingText}} },
        "alternatesAllowed":{"value":true,{{ReadingText}} },
        "onePerUnitAndYear":{"value":true,{{ReadingText}} },
        "calendar":{"value":{"windows":[{"step":"Training","from":"2024-05-15"}],"source":{"title":"x","confidence":"Verified"} },{{ReadingText}} } }
        """,
        new CommitteeReadings
        {
            Roles = new([CommitteeRole.Treasurer, CommitteeRole.President], Reading),
            Scope = ImmutableDictionary<CommitteeRule, Reading<bool>>.Empty
                .Add(CommitteeRule.All[7], new(false, Reading)).Add(CommitteeRule.All[2], new(true, Reading)),
            Quorum = new(20, Reading),
            MinimumAge = new(18, Reading),
            TermMonths = new(24, Reading),
            TwoRolesAllowed = new(false, Reading),
            AlternatesAllowed = new(true, Reading),
            OnePerUnitAndYear = new(true, Reading),
            Calendar = new(new ProgrammeCalendar([new(CommitteeStep.Training, On, null)], Source), Reading),
        });

    [Fact]
    public void What_says_nothing_is_not_written()
    {
        Holds("""{"total":0}""", default(RefusedRows));
        Holds("""{"day":"2024-05-15"}""", new EligibilityRequest(default, On));
        Holds("{}", new PersonRecord());
        Holds("{}", CommitteeReadings.None);
    }

    /// <summary>That nothing is missing is said, for it is an answer.</summary>
    [Fact]
    public void A_decision_that_is_settled_says_that_nothing_is_missing() => Assert.All(
        new object[]
        {
            EligibilityCalculator.Decide(
                new Applicant
                {
                    InNationalTerritory = Answer.Yes,
                    HasSocialSecurity = Answer.No,
                    HasCurp = Answer.Yes,
                    HasAdmittedDocument = Answer.Yes,
                    IsMedicalEmergency = Answer.No,
                    LacksOtherCareNearby = Answer.No,
                    CareState = State.Colima,
                },
                On),
            CommitteeRules.Of(ProgrammeEdition.ImssBienestar2024).Decide(new CommitteeAnswers { RolesFilled = Answer.No }, On),
            RegularisationCalculator.Decide(new RegularisationCandidate { HasTemporaryContract = Answer.No }, On),
        },
        decision => Assert.Contains("\"missing\":[]", JsonProbe.Write(decision), StringComparison.Ordinal));

    [Fact]
    public void A_decision_has_reasons_though_nothing_is_known() => Assert.All(
        new object[]
        {
            default(EligibilityDecision), EligibilityCalculator.Decide(default, On),
            default(RegularisationDecision), RegularisationCalculator.Decide(default, On),
            CommitteeRules.Of(ProgrammeEdition.ImssBienestar2024).Decide(default(CommitteeAnswers), On),
        },
        decision => Assert.Contains("\"findings\":[{\"code\":", JsonProbe.Write(decision), StringComparison.Ordinal));

    [Fact]
    public void The_services_of_an_index_keep_their_order_within_areas_and_the_optional_ones_have_theirs() => Holds(
        """
        {"code":"D","mean":"Arithmetic","areas":{"x":["d","c","b","a","B"],"y":["r"]},"optional":["B","a","b","c"],
        "source":{"title":"x","confidence":"Verified"}}
        """,
        Index(["d", "c", "b", "a", "B"], "c", "a", "B", "b"));

    [Fact]
    public void An_index_has_the_mean_of_each_area_that_is_known()
    {
        ServiceIndexDefinition definition = Index(["p", "q"]);
        Holds(
            """{"definition":"D","byArea":{"x":75},"missing":["r"]}""",
            ServiceIndex.Of(definition, new Dictionary<string, double> { ["p"] = 50, ["q"] = 100 }));
        Holds(
            """{"definition":"D","byArea":{"x":75,"y":25},"value":50}""",
            ServiceIndex.Of(definition, new Dictionary<string, double> { ["p"] = 50, ["q"] = 100, ["r"] = 25 }));
    }

    [Fact]
    public void The_tallies_of_the_parts_stand_in_ordinal_order_each_as_a_tally_is_written()
    {
        const string Heading =
            """ "ruleSet":"R","asOf":"2024-05-15","denominator":{"code":"P","es":"p","en":"q"},"areas":["01"],"ageGroups":["0-4"],"outcomes":["a"] """;
        var heading = new TallyHeading("R", On, new("P", new("p", "q")), ["01"], ["0-4"], ["a"]);
        var builder = new CoverageTallyBuilder(heading);
        builder.LeaveOut("CURP.LENGTH", 2);
        CoverageTally second = builder.ToTally();
        builder.Add(1, 1, 0, 5);
        Holds(
            $$"""
            {"heading":{ {{Heading}} },"byId":{
            "B":{ {{Heading}},"counts":[1,1,0,5],"leftOut":{"CURP.LENGTH":2} },
            "a":{ {{Heading}},"counts":[],"leftOut":{"CURP.LENGTH":2} } } }
            """,
            TallyShards.None(heading).With("a", second).With("B", builder.ToTally()));
    }

    [Fact]
    public void A_published_table_has_its_totals_last_and_null_for_what_is_hidden() => Holds(
        """
        {"rule":{"code":"T","threshold":5,"roundingBase":1,"source":{"title":"x","confidence":"Verified"}},
        "rows":["a","b"],"columns":["c","d"],"counts":[[null,null,43],[null,null,110],[53,100,153]]}
        """,
        PublishedTable.Of(DisclosureRule.Hiding("T", Source, 5), ["a", "b"], ["c", "d"], (row, column) => row == 0 ? 3 + (37 * column) : 50 + (10 * column)));

    [Fact]
    public void A_score_that_is_not_known_is_null_and_keeps_its_place() =>
        Holds("""{"reference":"r","scores":[1.5,null,0]}""", new RegularisationEntry("r", 1.50m, null, 0.0m));

    [Fact]
    public void A_place_says_the_first_it_is_and_the_last_it_may_be() => Holds(
        """{"entry":{"reference":"a","scores":[1]},"first":1,"last":2,"tied":0,"withinQuota":"Unknown"}""",
        new RegularisationRanking([new("a", 1m), new("b", (decimal?)null)], [new("c", new("c", "c"), Source)], 1).Places[0]);

    private static ServiceIndexDefinition Index(ImmutableArray<string> services, params string[] optional) =>
        new("D", Source, IndexMean.Arithmetic, new Dictionary<string, ImmutableArray<string>> { ["y"] = ["r"], ["x"] = services }, optional);

    /// <summary>Compares byte by byte what is expected without its blanks, of which no text here has any.</summary>
    private static void Holds(string expected, object value) =>
        Assert.Equal(string.Concat(expected.Where(sign => !char.IsWhiteSpace(sign))), JsonProbe.Write(value));
}
