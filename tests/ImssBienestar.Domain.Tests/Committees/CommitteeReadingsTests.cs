using System.Collections.Immutable;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using static ImssBienestar.Domain.Committees.CommitteeRole;
using static ImssBienestar.Domain.Committees.ProgrammeEdition;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Committees;

/// <summary>What no source establishes stays open until the caller takes a reading, and the reading shows.</summary>
public sealed class CommitteeReadingsTests
{
    private static readonly Curp Born1956 = Curp.Parse(Curp.Example);

    public static ImmutableDictionary<CommitteeRule, Reading<bool>> OfEveryOpenRule(ProgrammeEdition edition, bool applies) => CommitteeRule.All
        .Where(rule => rule.Statements.All(statement => statement.Edition != edition))
        .ToImmutableDictionary(rule => rule, _ => Some.Read(applies));

    [Theory]
    [InlineData("LCEN-2024", "QUORUM MINIMUM_AGE TERM INCOMPATIBLE_ROLES ALTERNATES ONE_PER_UNIT CALENDAR TENTH_STEP PROHIBITED_EXPENSES")]
    [InlineData("LCEN-2025", "QUORUM MINIMUM_AGE TERM INCOMPATIBLE_ROLES ALTERNATES ONE_PER_UNIT TENTH_STEP PROHIBITED_EXPENSES")]
    [InlineData("LCEN-2026", "QUORUM MINIMUM_AGE TERM INCOMPATIBLE_ROLES ALTERNATES ONE_PER_UNIT ROLES CALENDAR TENTH_STEP PROHIBITED_EXPENSES")]
    [InlineData("LCEN-ISSSTE-2025", "QUORUM MINIMUM_AGE TERM INCOMPATIBLE_ROLES ALTERNATES ONE_PER_UNIT TENTH_STEP PROHIBITED_EXPENSES")]
    [InlineData("LCEN-ISSSTE-2026", "QUORUM MINIMUM_AGE TERM INCOMPATIBLE_ROLES ALTERNATES ONE_PER_UNIT ROLES TENTH_STEP PROHIBITED_EXPENSES")]
    public void What_is_not_established_is_listed_for_each_edition(string code, string open)
    {
        ProgrammeEdition edition = ProgrammeEdition.All.Single(entry => entry.Code == code);
        Assert.Equal(
            open.Split(' ').Select(name => "COM.OPEN." + name),
            CommitteeRules.NotEstablished.Where(point => point.Concerns(edition)).Select(point => point.Code));
    }

    [Fact]
    public void Without_readings_every_open_point_of_composition_is_said_and_answered_unknown()
    {
        foreach (ProgrammeEdition edition in ProgrammeEdition.All)
        {
            Finding[] open = [.. CommitteeRules.Of(edition).Decide(Some.AllYes, edition.From).Findings
                .Where(finding => finding.Code.StartsWith("COM.OPEN.", StringComparison.Ordinal))];
            Assert.Equal(edition.AreRolesEstablished ? 6 : 7, open.Length);
            Assert.All(open, finding => Assert.Equal(Answer.Unknown, finding.Answer));
            Assert.All(open, finding => Assert.Null(finding.Interpretation));
        }
    }

    [Fact]
    public void With_readings_nothing_is_open_and_each_finding_that_uses_one_carries_it()
    {
        CommitteeRules rules = CommitteeRules.Of(ImssBienestar2026).With(Complete());
        Committee committee = new(
            Some.Unit,
            ImssBienestar2026,
            [Some.RightMember(President, Born1956), new CommitteeMember(Treasurer, Born1956) { IsAlternate = true, Sex = Sex.Woman }])
        {
            Assembly = new(Day("2026-07-18"), Designation.RatifiedByAssembly, 39),
        };
        CompositionDecision decision = rules.Decide(committee, Day("2026-08-01"));

        Assert.DoesNotContain(decision.Findings, finding => finding.Code.StartsWith("COM.OPEN.", StringComparison.Ordinal));
        Finding[] read = [.. decision.Findings.Where(finding => finding.Code.StartsWith("COM.READING.", StringComparison.Ordinal))];
        Assert.Equal(
            ["COM.READING.QUORUM=no", "COM.READING.MINIMUM_AGE=yes", "COM.READING.TERM=yes", "COM.READING.INCOMPATIBLE_ROLES=no", "COM.READING.ALTERNATES=no"],
            read.Select(finding => finding.ToString()));
        Assert.All(read, finding => Assert.Same(Some.Caller, finding.Interpretation));
        Assert.Same(Some.Caller, decision.Findings.Find("COM.RULE.ROLES")!.Interpretation);
        Assert.Same(Some.Caller, decision.Findings.Find("COM.ROLE.VACANT")!.Interpretation);
        Assert.Equal(Answer.No, decision.ConformsWithReadings);
    }

    [Theory]
    [InlineData(true, CompositionOutcome.DoesNotConform)]
    [InlineData(false, CompositionOutcome.Conforms)]
    public void A_rule_binds_where_a_reading_applies_it_and_its_finding_says_who_read_so(bool applies, CompositionOutcome expected)
    {
        CommitteeRules bySources = CommitteeRules.Of(ImssBienestar2025);
        CommitteeRules read = bySources.With(new() { Scope = OfEveryOpenRule(ImssBienestar2025, applies) });
        CompositionDecision Decide(CommitteeRules rules) => rules.Decide(Some.AllYes with { CardIsJoint = Answer.No }, Day("2025-07-01"));
        Finding Said(CommitteeRules rules) => Decide(rules).Findings.Single(finding => finding.FactsRead.Contains(CommitteeFacts.CardIsJoint));
        Assert.Equal((CompositionOutcome.OpenQuestion, expected), (Decide(bySources).Outcome, Decide(read).Outcome));
        Assert.Null(Said(bySources).Interpretation);
        Assert.Same(Some.Caller, Said(read).Interpretation);
    }

    [Theory]
    [InlineData(40, 40, Answer.Yes)]
    [InlineData(40, 39, Answer.No)]
    [InlineData(40, null, Answer.Unknown)]
    public void The_quorum_of_a_reading_is_reached_at_its_own_number(int quorum, int? attendance, Answer expected) => Assert.Equal(
        expected,
        Of(new() { Quorum = Some.Read(quorum) }, attendance: attendance).Findings.Find("COM.READING.QUORUM")!.Answer);

    [Theory]
    [InlineData("2024-06-25", 68, Answer.No)]
    [InlineData("2024-06-26", 68, Answer.Yes)]
    [InlineData("2024-06-26", 69, Answer.No)]
    public void The_age_of_a_reading_is_reached_on_the_birthday(string assembly, int years, Answer expected) => Assert.Equal(
        expected,
        Of(new() { MinimumAge = Some.Read(years) }, assembly: assembly, members: [new(President, Born1956)]).Findings.Find("COM.READING.MINIMUM_AGE")!.Answer);

    [Fact]
    public void Of_one_born_on_29_February_the_age_is_unknown_on_the_one_day_on_which_it_is_open()
    {
        Answer At(string assembly) => Of(
            new() { MinimumAge = Some.Read(18) }, assembly: assembly, members: [new(President, Curp.Parse(LeapDayKey()))]).Findings.Find("COM.READING.MINIMUM_AGE")!.Answer;
        Assert.Equal(Answer.No, At("2022-02-27"));
        Assert.Equal(Answer.Unknown, At("2022-02-28"));
        Assert.Equal(Answer.Yes, At("2022-03-01"));
    }

    [Fact]
    public void An_unknown_key_leaves_age_and_two_roles_unknown_unless_another_member_settles_them()
    {
        CommitteeReadings readings = new() { MinimumAge = Some.Read(18), TwoRolesAllowed = Some.Read(false) };
        CompositionDecision one = Of(readings, members: [new(President, Born1956), new(Treasurer)]);
        Assert.Equal(Answer.Unknown, one.Findings.Find("COM.READING.MINIMUM_AGE")!.Answer);
        Assert.Equal(Answer.Unknown, one.Findings.Find("COM.READING.INCOMPATIBLE_ROLES")!.Answer);
        CompositionDecision settled = Of(
            new() { MinimumAge = Some.Read(90), TwoRolesAllowed = Some.Read(false) }, members: [new(President, Born1956), new(Treasurer), new(CitizenGuarantor, Born1956)]);
        Assert.Equal(Answer.No, settled.Findings.Find("COM.READING.MINIMUM_AGE")!.Answer);
        Assert.Equal(Answer.No, settled.Findings.Find("COM.READING.INCOMPATIBLE_ROLES")!.Answer);
        Assert.Equal(Answer.Yes, Of(readings, members: [new(President, Born1956)]).Findings.Find("COM.READING.INCOMPATIBLE_ROLES")!.Answer);
        Assert.Equal(Answer.Yes, Of(new() { TwoRolesAllowed = Some.Read(true) }, members: null).Findings.Find("COM.READING.INCOMPATIBLE_ROLES")!.Answer);
    }

    [Fact]
    public void Of_members_who_are_not_known_neither_age_nor_two_roles_are_known()
    {
        CompositionDecision decision = Of(new() { MinimumAge = Some.Read(18), TwoRolesAllowed = Some.Read(false) }, members: null);
        Assert.Equal(Answer.Unknown, decision.Findings.Find("COM.READING.MINIMUM_AGE")!.Answer);
        Assert.Equal(Answer.Unknown, decision.Findings.Find("COM.READING.INCOMPATIBLE_ROLES")!.Answer);
    }

    /// <summary>Members by their keys, each of another role: a letter is one person, and <c>?</c> is one whose key is not known.</summary>
    [Theory]
    [InlineData("", Answer.Yes)]
    [InlineData("?", Answer.Yes)]
    [InlineData("AB", Answer.Yes)]
    [InlineData("A?", Answer.Unknown)]
    [InlineData("??", Answer.Unknown)]
    [InlineData("?AB", Answer.Unknown)]
    [InlineData("AA", Answer.No)]
    [InlineData("A?A", Answer.No)]
    public void Nobody_holds_two_roles_where_all_keys_differ_or_there_is_one_member_at_most(string keys, Answer expected)
    {
        CommitteeRole[] roles = [President, Treasurer, CitizenGuarantor];
        CommitteeMember[] members = [.. keys.Select((key, index) => new CommitteeMember(roles[index], key switch
        {
            'A' => Born1956,
            'B' => Curp.Parse(LeapDayKey()),
            _ => null,
        }))];
        Assert.Equal(expected, Of(new() { TwoRolesAllowed = Some.Read(false) }, members: members).Findings.Find("COM.READING.INCOMPATIBLE_ROLES")!.Answer);
    }

    [Theory]
    [InlineData("2025-06-09", Answer.Yes)]
    [InlineData("2025-06-10", Answer.No)]
    public void A_term_ends_on_the_day_it_began_some_months_later(string day, Answer expected)
    {
        CompositionDecision decision = Of(new() { TermMonths = Some.Read(12) }, day, "2024-06-10");
        Assert.Equal(expected, decision.Findings.Find("COM.READING.TERM")!.Answer);
        Assert.Equal(Answer.Unknown, CommitteeRules.Of(ImssBienestar2024).With(new() { TermMonths = Some.Read(12) })
            .Decide(new Committee(Some.Unit, ImssBienestar2024), Day(day)).Findings.Find("COM.READING.TERM")!.Answer);
    }

    [Fact]
    public void Alternates_are_admitted_or_not_by_reading_and_never_fill_a_role()
    {
        CommitteeMember[] members = [new(President) { IsAlternate = true }];
        Assert.Equal(Answer.No, Of(new() { AlternatesAllowed = Some.Read(false) }, members: members).Findings.Find("COM.READING.ALTERNATES")!.Answer);
        Assert.Equal(Answer.Yes, Of(new() { AlternatesAllowed = Some.Read(true) }, members: members).Findings.Find("COM.READING.ALTERNATES")!.Answer);
        Assert.Equal(Answer.Unknown, Of(new() { AlternatesAllowed = Some.Read(false) }, members: null).Findings.Find("COM.READING.ALTERNATES")!.Answer);
        Assert.Contains(Of(CommitteeReadings.None, members: members).Findings, finding =>
            finding.Code == "COM.ROLE.VACANT" && finding.Text.Spanish.Contains("Presidencia", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_committees_of_one_unit_and_year_are_an_open_question_until_a_reading_is_taken()
    {
        Committee[] committees =
        [
            new(Some.Unit, ImssBienestar2024), new(Some.Unit, ImssBienestar2024), new(Some.Unit, ImssBienestar2025),
            new(Domain.Facilities.Clues.Parse("HGIMB000151"), ImssBienestar2024),
        ];
        CommitteeRules rules = CommitteeRules.Of(ImssBienestar2024);
        Finding open = Assert.Single(rules.CheckOnePerUnit(committees));
        Assert.Equal("COM.READING.ONE_PER_UNIT=unknown".Replace("unknown", "?", StringComparison.Ordinal), open.ToString());
        Assert.Contains("MCIMB000856", open.Text.Spanish, StringComparison.Ordinal);
        Finding forbidden = Assert.Single(rules.With(new() { OnePerUnitAndYear = Some.Read(true) }).CheckOnePerUnit(committees));
        Assert.Equal(Answer.No, forbidden.Answer);
        Assert.Same(Some.Caller, forbidden.Interpretation);
        Assert.Empty(rules.With(new() { OnePerUnitAndYear = Some.Read(false) }).CheckOnePerUnit(committees));
    }

    [Fact]
    public void Units_with_two_committees_are_named_in_the_order_of_their_keys()
    {
        Domain.Facilities.Clues[] units = [Domain.Facilities.Clues.Parse("MCIMB000856"), Domain.Facilities.Clues.Parse("HGIMB000151")];
        Assert.Collection(
            CommitteeRules.Of(ImssBienestar2024).CheckOnePerUnit(units.Concat(units).Select(unit => new Committee(unit, ImssBienestar2024))),
            first => Assert.Contains("HGIMB000151", first.Text.Spanish, StringComparison.Ordinal),
            second => Assert.Contains("MCIMB000856", second.Text.Spanish, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_source_settles_cannot_be_read_otherwise()
    {
        Reading<ImmutableArray<CommitteeRole>> roles = Some.Read<ImmutableArray<CommitteeRole>>([President]);
        ProgrammeCalendar calendar = new([], Domain.Law.Source.Press("p"));
        Assert.Throws<ArgumentException>(() => CommitteeRules.Of(ImssBienestar2025).With(new() { Roles = roles }));
        Assert.Throws<ArgumentException>(() => CommitteeRules.Of(ImssBienestar2025).With(new() { Calendar = Some.Read(calendar) }));
        Assert.NotNull(CommitteeRules.Of(ImssBienestar2026).With(new() { Roles = roles, Calendar = Some.Read(calendar) }));
        foreach (ProgrammeEdition edition in ProgrammeEdition.All)
        {
            foreach (CommitteeRule rule in CommitteeRule.All)
            {
                var scope = ImmutableDictionary<CommitteeRule, Reading<bool>>.Empty.Add(rule, Some.Read(false));
                if (rule.Statements.Any(statement => statement.Edition == edition))
                {
                    Assert.Throws<ArgumentException>(() => CommitteeRules.Of(edition).With(new() { Scope = scope }));
                }
                else
                {
                    Assert.Equal(RuleStanding.LeftOutByReading, CommitteeRules.Of(edition).With(new() { Scope = scope }).StandingOf(rule, edition.From));
                }
            }
        }
    }

    /// <summary>The example of the norm, born on 29 February 2004 instead, with the digit that then agrees.</summary>
    private static string LeapDayKey() => Enumerable.Range(0, 10).Select(digit => $"SABC040229MDFLRNA{digit}").Single(key => Curp.TryParse(key, out _));

    private static CompositionDecision Of(
        CommitteeReadings readings,
        string day = "2024-07-01",
        string assembly = "2024-06-10",
        int? attendance = 80,
        CommitteeMember[]? members = null) => CommitteeRules.Of(ImssBienestar2024).With(readings).Decide(
            new Committee(Some.Unit, ImssBienestar2024, members) { Assembly = new(Day(assembly), Designation.ElectedByAssembly, attendance) }, Day(day));

    private static CommitteeReadings Complete() => new()
    {
        Roles = Some.Read<ImmutableArray<CommitteeRole>>([President, Treasurer]),
        Scope = OfEveryOpenRule(ImssBienestar2026, applies: false),
        Quorum = Some.Read(40),
        MinimumAge = Some.Read(18),
        TermMonths = Some.Read(12),
        TwoRolesAllowed = Some.Read(false),
        AlternatesAllowed = Some.Read(false),
        OnePerUnitAndYear = Some.Read(true),
    };
}
