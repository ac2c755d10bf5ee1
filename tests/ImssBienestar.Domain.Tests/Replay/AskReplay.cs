using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.Serialization.Catalogue;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Domain.Tests.Replay;

/// <summary>What users of other tools ask for or report, one test each where no other test shows it already. The list is
/// <c>Cases/replay/mistakes.csv</c>.</summary>
public sealed class AskReplay
{
    private static readonly LocalDate Day = new(2024, 5, 15);

    private static readonly Applicant Uninsured = new() { InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.No, HasCurp = Answer.Yes };

    [Fact]
    public void What_is_not_given_is_neither_no_nor_zero()
    {
        Assert.Equal(EligibilityOutcome.Undetermined, EligibilityCalculator.Decide(default, Day).Outcome);
        Assert.Equal(RegularisationOutcome.Undetermined, RegularisationCalculator.Decide(default, Day).Outcome);
        Assert.Equal(CompositionOutcome.Undetermined, CommitteeRules.Of(ProgrammeEdition.ImssBienestar2024).Decide(default(CommitteeAnswers), Day).Outcome);
        Assert.Null(BudgetProgram.U013.FigureOf(1999));
    }

    [Fact]
    public void A_value_asked_for_past_its_last_check_says_so()
    {
        foreach (State state in State.All)
        {
            FindingList findings = EligibilityCalculator.Decide(Uninsured with { CareState = state }, new LocalDate(2027, 6, 1)).Findings;
            Assert.NotNull(findings.Find("LAW.UNVERIFIED"));
            Assert.NotNull(findings.Find("AGR.UNVERIFIED"));
        }

        Assert.False(Agreement.MinimumTerm.On(new LocalDate(2027, 6, 1)).IsVerified);
        Assert.True(Agreement.MinimumTerm.On(Day).IsVerified);
        Assert.NotEmpty(RuleCatalogue.Reference.Review(new LocalDate(2026, 11, 22)).Items);
    }

    [Fact]
    public void The_year_of_one_programme_is_not_that_of_another()
    {
        Assert.Null(ProgrammeEdition.Find(2024, ProgrammeInstitution.Issste));
        Assert.Equal(ProgrammeEdition.ImssBienestar2024, ProgrammeEdition.Find(2024));
        var day = new LocalDate(2025, 7, 1);
        Assert.NotEqual(
            CommitteeRules.Of(ProgrammeEdition.ImssBienestar2025).StandingOf(CommitteeRule.CardIsJoint, day),
            CommitteeRules.Of(ProgrammeEdition.Issste2025).StandingOf(CommitteeRule.CardIsJoint, day));
        Assert.True(RuleCatalogue.Reference.Entries.Select(entry => entry.VerifiedThrough).Distinct().Count() > 3);
    }

    [Fact]
    public void A_day_before_the_first_rule_is_refused_by_name_in_both_forms()
    {
        var before = new LocalDate(2019, 12, 31);
        Assert.False(EligibilityCalculator.TryDecide(Uninsured, before, out _));
        Assert.Contains("2019-12-31", Assert.Throws<NotInForceException>(() => EligibilityCalculator.Decide(Uninsured, before)).Message, StringComparison.Ordinal);
        Assert.Throws<NotInForceException>(() => Agreement.MinimumTerm.On(before));
        Assert.False(HealthProgram.DecentralisedBody.TryNameOn(before, out _));
    }

    [Fact]
    public void A_reform_with_an_end_leaves_the_days_around_it_as_they_were()
    {
        AgreementRegister trial = AgreementRegister.Reference.With(Of2024);
        Assert.Equal(Answer.Yes, trial.Concurs(State.Jalisco, new(2024, 6, 1)));
        foreach (LocalDate day in new LocalDate[] { new(2023, 12, 31), new(2025, 1, 1), new(2027, 12, 31) })
        {
            Assert.All(State.All, state => Assert.Equal(AgreementRegister.Reference.Concurs(state, day), trial.Concurs(state, day)));
        }
    }

    [Fact]
    public void Every_reason_has_article_wording_and_text_as_members()
    {
        EligibilityDecision decision = EligibilityCalculator.Decide(Uninsured, Day);
        Finding reason = decision.Findings.Find("LGS.77BIS7.I")!;
        Assert.Equal(
            ("LGS, art. 77 bis 7, fr. I", new LocalDate(2023, 5, 30), new LocalDate(2024, 6, 7)),
            (reason.Provision.Citation.ToString(), reason.InForceFrom, reason.VerifiedThrough));
        Assert.All(decision.Findings, each => Assert.Contains(
            each.Text.Spanish, decision.Explain(Language.Spanish), StringComparison.Ordinal));
    }

    [Fact]
    public void A_decision_keeps_which_version_was_chosen_and_its_hash()
    {
        DecisionReceipt before = DecisionReceipt.Of(new(Uninsured, new LocalDate(2023, 5, 29)));
        DecisionReceipt after = DecisionReceipt.Of(new(Uninsured, new LocalDate(2023, 5, 30)));
        Assert.Equal(("LGS-2020", "LGS-2023"), (before.RuleSet, after.RuleSet));
        Assert.NotEqual(before.RulesSha256, after.RulesSha256);
        Finding old = EligibilityCalculator.Decide(Uninsured, new LocalDate(2023, 5, 29)).Findings.Find("LGS.77BIS7.I")!;
        Assert.Equal((new LocalDate(2020, 1, 1), new LocalDate(2023, 5, 29)), (old.InForceFrom, old.InForceUntil));
    }

    [Fact]
    public void One_document_asks_is_kept_and_is_asked_again()
    {
        var request = CanonicalJson.Read<EligibilityRequest>(CanonicalJson.Write(new EligibilityRequest(Uninsured with { CareState = State.Colima }, Day)));
        DecisionReceipt receipt = CanonicalJson.Read<DecisionReceipt>(CanonicalJson.Write(DecisionReceipt.Of(request)));
        Assert.Equal(request, receipt.Request);
        Assert.Empty(receipt.Replay().Differences);
    }

    [Fact]
    public void The_right_the_service_and_the_entry_in_the_register_are_three_answers()
    {
        EligibilityDecision jalisco = EligibilityCalculator.Decide(Uninsured with { CareState = State.Jalisco }, Day);
        EligibilityDecision nayarit = EligibilityCalculator.Decide(Uninsured with { CareState = State.Nayarit }, Day);
        Assert.Equal((EligibilityOutcome.Entitled, Answer.No), (jalisco.Outcome, jalisco.Operation));
        Assert.Equal((EligibilityOutcome.Entitled, Answer.Yes), (nayarit.Outcome, nayarit.Operation));
        Assert.Equal(EnrolmentStatus.NotEnrolled, Enrolment.None.StatusOn(Day));
        Assert.DoesNotContain(typeof(Applicant).GetProperties(), property => property.PropertyType == typeof(Enrolment) || property.PropertyType == typeof(EnrolmentStatus));
    }

    [Fact]
    public void A_refusal_is_a_result_and_only_a_bug_is_an_exception()
    {
        Assert.False(Enrolment.None.TryRecord(new(EnrolmentEventKind.Resumed, Day), out Enrolment same, out Finding? refusal));
        Assert.Same(Enrolment.None, same);
        Assert.Equal(Answer.No, refusal.Answer);
        Assert.Throws<ArgumentNullException>(() => Enrolment.None.TryRecord(null!, out _, out _));
    }

    [Fact]
    public void Nothing_is_compiled_while_it_runs() => Assert.DoesNotContain(
        typeof(EligibilityCalculator).Assembly.GetReferencedAssemblies(),
        name => name.Name is "System.Linq.Expressions" or "System.Reflection.Emit" or "System.Reflection.Emit.Lightweight" or "System.Reflection.Emit.ILGeneration"
            || name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));

    [Fact]
    public void A_register_is_swapped_by_reference_while_others_go_on_with_the_old_one()
    {
        AgreementRegister old = AgreementRegister.Reference;
        AgreementRegister trial = old.With(Of2024);
        Applicant asking = Uninsured with { CareState = State.Jalisco };
        Parallel.For(0, 20_000, turn => Assert.Equal(
            turn % 2 == 0 ? Provider.StateHealthServices : Provider.ImssBienestar,
            EligibilityCalculator.Decide(asking, Day, turn % 2 == 0 ? old : trial).Provider));
    }

    [Fact]
    public void The_last_day_still_counts_and_an_open_end_is_open()
    {
        Assert.Equal(Answer.Yes, Deadline.AmendmentOf2023Agreements.Check(null, DateWindow.Exactly(new(2024, 3, 31)), null).Answer);
        Assert.Equal(Answer.No, Deadline.AmendmentOf2023Agreements.Check(null, DateWindow.Exactly(new(2024, 4, 1)), null).Answer);
        CalendarWindow[] windows = [.. ProgrammeCalendar.Of(ProgrammeEdition.ImssBienestar2025)!.Windows];
        Assert.Equal(new LocalDate(2025, 7, 6), windows.Single(window => window.Step == CommitteeStep.Assembly).Until);
        Assert.Null(windows.Single(window => window.Step == CommitteeStep.Works).Until);
    }

    [Fact]
    public void A_birthday_on_a_leap_day_goes_by_the_policy_that_is_named()
    {
        LocalDate born = new(2004, 2, 29);
        Assert.Equal(18, CompletedYears.Between(born, new(2022, 2, 28), LeapDayBirthday.On28February));
        Assert.Equal(17, CompletedYears.Between(born, new(2022, 2, 28), LeapDayBirthday.On1March));
        Assert.Equal(18, CompletedYears.Between(born, new(2022, 3, 1), LeapDayBirthday.On1March));
        Assert.Equal(20, CompletedYears.Between(born, new(2024, 2, 29), LeapDayBirthday.On1March));
    }

    private static Agreement Of2024 { get; } = new(
        "JAL-4-TRIAL",
        AgreementKind.CoordinationAgreement,
        [State.Jalisco],
        DateWindow.Exactly(new LocalDate(2024, 1, 1)),
        new Source("trial", Confidence.Unverified))
    {
        Ended = DateWindow.Exactly(new LocalDate(2025, 1, 1)),
    };
}
