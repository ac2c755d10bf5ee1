using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Committees.CommitteeRole;
using static ImssBienestar.Domain.Committees.ProgrammeEdition;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Committees;

/// <summary>From the members that are recorded to the answers that the rules read.</summary>
public sealed class CommitteeTests
{
    [Fact]
    public void The_roles_of_2024_are_nine_those_of_2025_five_and_those_of_2026_are_not_established()
    {
        Assert.Equal(9, ImssBienestar2024.Roles.Length);
        Assert.Equal(5, ImssBienestar2024.Roles.Count(role => role.Code.StartsWith("MEMBER_", StringComparison.Ordinal)));
        Assert.Equal([President, TechnicalSecretary, Treasurer, Member, CitizenGuarantor], ImssBienestar2025.Roles.AsEnumerable());
        Assert.False(ImssBienestar2026.AreRolesEstablished);
        Assert.Null(ImssBienestar2026.RolesSource);
        Assert.All(ProgrammeEdition.All, edition => Assert.Equal(edition.AreRolesEstablished, edition.RolesSource is not null));
        Assert.Equal(CommitteeRole.All.AsEnumerable(), ProgrammeEdition.All.SelectMany(edition => edition.Roles).Distinct().OrderBy(role => CommitteeRole.All.IndexOf(role)));
    }

    [Fact]
    public void An_edition_is_found_by_year_and_institution()
    {
        Assert.Same(ImssBienestar2025, Find(2025));
        Assert.Same(Issste2026, Find(2026, ProgrammeInstitution.Issste));
        Assert.Null(Find(2023));
        Assert.Null(Find(2024, ProgrammeInstitution.Issste));
        Assert.Equal(ProgrammeEdition.All.Length, ProgrammeEdition.All.Select(edition => edition.Code).Distinct().Count());
    }

    [Fact]
    public void The_name_of_an_edition_says_its_fiscal_year_and_whose_clinics_it_is_for()
    {
        Assert.Equal(
            ["La Clínica es Nuestra, ejercicio 2024", "La Clínica es Nuestra, ejercicio 2025", "La Clínica es Nuestra, ejercicio 2026",
                "La Clínica es Nuestra, ISSSTE, ejercicio 2025", "La Clínica es Nuestra, ISSSTE, ejercicio 2026"],
            ProgrammeEdition.All.Select(edition => edition.Name.Spanish));
        Assert.Equal("La Clínica es Nuestra, fiscal year 2024", ImssBienestar2024.Name.English);
        Assert.Equal("La Clínica es Nuestra, ISSSTE, fiscal year 2026", Issste2026.Name.English);
    }

    [Theory]
    [InlineData("LCEN-2024")]
    [InlineData("LCEN-2025")]
    [InlineData("LCEN-ISSSTE-2025")]
    public void A_committee_that_keeps_every_rule_conforms(string code)
    {
        ProgrammeEdition edition = ProgrammeEdition.All.Single(entry => entry.Code == code);
        CompositionDecision decision = CommitteeRules.Of(edition).Decide(Some.Right(edition), new(edition.FiscalYear, 12, 1));
        Assert.Equal(CompositionOutcome.Conforms, decision.Outcome);
        Assert.Equal(Some.AllYes, decision.Answers);
        Assert.Equal(Answer.Yes, decision.ConformsWithReadings);
        Assert.Empty(decision.Missing);
        Assert.DoesNotContain(decision.Findings, finding => finding.Answer == Answer.No);
    }

    [Fact]
    public void A_committee_of_which_nothing_is_recorded_is_undetermined_and_asks_for_what_settles_it()
    {
        CompositionDecision decision = CommitteeRules.Of(ImssBienestar2024).Decide(new Committee(Some.Unit, ImssBienestar2024), Day("2024-07-01"));
        Assert.Equal(default, decision.Answers);
        Assert.Equal(CompositionOutcome.Undetermined, decision.Outcome);
        Assert.Equal(Answer.Unknown, decision.ConformsWithReadings);
        Assert.Equal(CommitteeFacts.All.AsEnumerable(), decision.Missing);
    }

    [Fact]
    public void Roles_vacant_held_twice_or_of_another_year_are_each_named()
    {
        Committee committee = Some.Right(ImssBienestar2025, President, President, Treasurer, Member, CitizenGuarantor, SanitationMember);
        CompositionDecision decision = CommitteeRules.Of(ImssBienestar2025).Decide(committee, Day("2025-07-01"));
        Assert.Equal(Answer.No, decision.Answers.RolesFilled);
        Assert.Equal(Answer.Unknown, decision.Answers.SecretaryIsStaff);
        Assert.Equal(
            [("COM.ROLE.VACANT", "Cargo vacante: Secretaría técnica."), ("COM.ROLE.TWICE", "Cargo con más de una persona titular: Presidencia."),
                ("COM.ROLE.NOT_OF_YEAR", "El cargo no es del ejercicio: Vocalía de saneamiento.")],
            decision.Findings.Where(finding => finding.Code.StartsWith("COM.ROLE.", StringComparison.Ordinal)).Select(finding => (finding.Code, finding.Text.Spanish)));
    }

    [Theory]
    [InlineData("PRESIDENT TECHNICAL_SECRETARY TREASURER MEMBER CITIZEN_GUARANTOR", Answer.Yes)]
    [InlineData("PRESIDENT TECHNICAL_SECRETARY TREASURER MEMBER CITIZEN_GUARANTOR CITIZEN_GUARANTOR", Answer.No)]
    [InlineData("PRESIDENT TECHNICAL_SECRETARY TREASURER MEMBER CITIZEN_GUARANTOR MEMBER_SANITATION", Answer.No)]
    [InlineData("PRESIDENT TECHNICAL_SECRETARY TREASURER MEMBER", Answer.No)]
    [InlineData("MEMBER_SANITATION", Answer.No)]
    public void Roles_are_filled_where_each_has_one_holder_and_nobody_holds_another(string held, Answer expected)
    {
        Committee committee = Some.Right(ImssBienestar2025, [.. held.Split(' ').Select(code => Read(code).ValueOrThrow())]);
        Assert.Equal(expected, committee.Answers(ImssBienestar2025.Roles).RolesFilled);
    }

    /// <summary>What is not recorded is not vacant, and where the roles of the year are not established nobody holds one of another year.</summary>
    [Fact]
    public void While_members_or_roles_are_not_known_nothing_is_said_of_a_role()
    {
        foreach (Committee committee in (Committee[])[new(Some.Unit, ImssBienestar2025), new(Some.Unit, ImssBienestar2026, [new(President)])])
        {
            Assert.DoesNotContain(
                CommitteeRules.Of(committee.Edition).Decide(committee, new(committee.Edition.FiscalYear, 7, 1)).Findings,
                finding => finding.Code.StartsWith("COM.ROLE.", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(Sex.Woman, null, Answer.Yes)]
    [InlineData(Sex.Man, null, Answer.No)]
    [InlineData(Sex.NonBinary, null, Answer.Unknown)]
    [InlineData(Sex.NotStated, null, Answer.Unknown)]
    [InlineData(Sex.NotStated, Curp.Example, Answer.Yes)]
    [InlineData(Sex.Man, Curp.Example, Answer.No)]
    public void Whether_the_treasurer_is_a_woman_is_what_the_record_says_or_else_the_key(Sex stated, string? curp, Answer expected)
    {
        CommitteeMember treasurer = new(Treasurer, curp is null ? null : Curp.Parse(curp)) { Sex = stated };
        Assert.Equal(expected, new Committee(Some.Unit, ImssBienestar2024, [treasurer]).Answers(ImssBienestar2024.Roles).TreasurerIsWoman);
    }

    [Theory]
    [InlineData(ClinicPost.NotStated, Answer.Unknown, Answer.Unknown)]
    [InlineData(ClinicPost.None, Answer.No, Answer.Yes)]
    [InlineData(ClinicPost.StaffOfUnknownLevel, Answer.Yes, Answer.Unknown)]
    [InlineData(ClinicPost.StaffBelowMiddleManagement, Answer.Yes, Answer.Yes)]
    [InlineData(ClinicPost.Management, Answer.Yes, Answer.No)]
    public void What_the_secretary_is_in_the_clinic_gives_two_answers(ClinicPost post, Answer staff, Answer below)
    {
        CommitteeMember secretary = new(TechnicalSecretary) { Post = post };
        CommitteeAnswers answers = new Committee(Some.Unit, Issste2025, [secretary]).Answers(Issste2025.Roles);
        Assert.Equal((staff, below), (answers.SecretaryIsStaff, answers.SecretaryBelowManagement));
    }

    [Theory]
    [InlineData("LCEN-2024", Designation.ElectedByAssembly, Answer.Yes)]
    [InlineData("LCEN-2025", Designation.RatifiedByAssembly, Answer.Unknown)]
    [InlineData("LCEN-2026", Designation.RatifiedByAssembly, Answer.Yes)]
    [InlineData("LCEN-ISSSTE-2026", Designation.RatifiedByAssembly, Answer.Yes)]
    [InlineData("LCEN-2026", Designation.NamedWithoutAssembly, Answer.No)]
    [InlineData("LCEN-2026", Designation.NotStated, Answer.Unknown)]
    public void Ratification_is_known_to_be_admitted_in_2026_only(string code, Designation designation, Answer expected)
    {
        ProgrammeEdition edition = ProgrammeEdition.All.Single(entry => entry.Code == code);
        Committee committee = new(Some.Unit, edition) { Assembly = new(edition.From, designation) };
        Assert.Equal(expected, committee.Answers(edition.Roles).ElectedByAssembly);
    }

    [Fact]
    public void That_the_treasurer_is_a_woman_in_2026_too_rests_on_an_interpretation()
    {
        Finding Of(ProgrammeEdition edition) => CommitteeRules.Of(edition).Decide(Some.AllYes, new(edition.FiscalYear, 8, 1)).Findings.Find("COM.RULE.TREASURER_WOMAN")!;
        Assert.Same(CommitteeInterpretations.TreasurerGoesOn, Of(ImssBienestar2026).Interpretation);
        Assert.Same(CommitteeInterpretations.TreasurerGoesOn, Of(Issste2026).Interpretation);
        Assert.Null(Of(ImssBienestar2024).Interpretation);
        Assert.Null(Of(ImssBienestar2025).Interpretation);
        Assert.Equal(Day("2025-07-01"), Of(ImssBienestar2026).VerifiedThrough);
    }

    [Fact]
    public void Each_rule_names_where_it_was_read_of_its_own_edition()
    {
        foreach (ProgrammeEdition edition in ProgrammeEdition.All)
        {
            CompositionDecision decision = CommitteeRules.Of(edition).Decide(Some.AllYes, edition.From);
            Assert.All(CommitteeRule.All.Where(rule => rule.Statements.Any(statement => statement.Edition == edition)), rule => Assert.Equal(
                rule.Statements.First(statement => statement.Edition == edition).Source,
                decision.Findings.Single(finding => finding.FactsRead.Contains(rule.Fact)).Source));
        }
    }

    [Theory]
    [InlineData("2024-06-04", "VE.LCEN.TREASURER_SOUGHT")]
    [InlineData("2024-06-05", "VE.LCEN.TREASURER_WOMAN")]
    public void That_women_are_sought_as_treasurers_and_that_they_are_rests_on_two_provisions(string day, string provision) => Assert.Equal(
        provision,
        CommitteeRules.Of(ImssBienestar2024).Decide(Some.AllYes, Day(day)).Findings
            .Single(finding => finding.FactsRead.Contains(CommitteeFacts.TreasurerIsWoman)).Provision.Code);

    [Fact]
    public void Two_treasurers_who_differ_leave_the_answer_unknown_and_an_alternate_does_not_count()
    {
        CommitteeMember woman = new(Treasurer) { Sex = Sex.Woman };
        CommitteeMember man = new(Treasurer) { Sex = Sex.Man };
        Assert.Equal(Answer.Unknown, new Committee(Some.Unit, ImssBienestar2024, [woman, man]).Answers([Treasurer]).TreasurerIsWoman);
        Committee withAlternate = new(Some.Unit, ImssBienestar2024, [woman, man with { IsAlternate = true }]);
        Assert.Equal((Answer.Yes, Answer.Yes), (withAlternate.Answers([Treasurer]).TreasurerIsWoman, withAlternate.Answers([Treasurer]).RolesFilled));
    }

    [Fact]
    public void A_day_after_the_fiscal_year_is_judged_by_its_last_rules_and_says_so_and_a_day_before_is_refused()
    {
        CommitteeRules rules = CommitteeRules.Of(ImssBienestar2024);
        CompositionDecision later = rules.Decide(Some.AllYes, Day("2025-04-30"));
        Assert.Same(CommitteeInterpretations.RulesOfTheFiscalYear, later.Findings.Find("COM.RULES_OF_YEAR")!.Interpretation);
        Assert.Null(rules.Decide(Some.AllYes, Day("2024-12-31")).Findings.Find("COM.RULES_OF_YEAR"));
        Assert.Equal(CompositionOutcome.DoesNotConform, rules.Decide(Some.AllYes with { TreasurerIsWoman = Answer.No }, Day("2025-04-30")).Outcome);
        Assert.Throws<NotInForceException>(() => rules.Decide(Some.AllYes, Day("2024-04-07")));
        Assert.Equal(RuleStanding.NotEstablished, CommitteeRule.RolesFilled.StandingIn(ImssBienestar2024, Day("2024-04-07")));
        Assert.Equal(rules.Decide(Some.AllYes, Day("2024-06-05")).Outcome, rules.Decide(Some.AllYes, Julian("2024-06-05")).Outcome);
    }

    [Fact]
    public void Nothing_that_is_written_tells_who_a_member_is()
    {
        Curp curp = Curp.Parse(Curp.Example);
        Committee committee = new(Some.Unit, ImssBienestar2025, [new(Treasurer, curp) { Sex = Sex.Man }, new(President, curp), new(President, curp)]);
        CommitteeRules rules = CommitteeRules.Of(ImssBienestar2025).With(new()
        {
            MinimumAge = Some.Read(90), TwoRolesAllowed = Some.Read(false), AlternatesAllowed = Some.Read(false), TermMonths = Some.Read(1), Quorum = Some.Read(3),
        });
        string written = string.Join('\n', rules.Decide(committee, Day("2025-07-01")).Findings.Select(finding => finding.Text.Spanish + finding.Text.English))
            + committee + committee.Members[0];
        Assert.DoesNotContain(curp.ToString("F"), written, StringComparison.Ordinal);
        Assert.DoesNotContain(curp.ToString(), written, StringComparison.Ordinal);
        Assert.Equal("TREASURER", committee.Members[0].ToString());
    }
}
