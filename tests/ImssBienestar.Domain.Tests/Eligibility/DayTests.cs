using System.Globalization;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Tests.Eligibility;

/// <summary>What the day changes: on each start, the day before and the day after.</summary>
public sealed class DayTests
{
    private static readonly Applicant Nobody = new() { CareState = null };

    private static readonly Applicant InsuredFarAway = new()
    {
        InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.Yes, IsMedicalEmergency = Answer.No, LacksOtherCareNearby = Answer.Yes,
    };

    private static readonly Applicant InsuredInEmergency = new()
    {
        InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.Yes, IsMedicalEmergency = Answer.Yes,
    };

    [Theory]
    [InlineData(2020, 1, 1, "LGS-2020")]
    [InlineData(2020, 1, 2, "LGS-2020")]
    [InlineData(2023, 5, 29, "LGS-2020")]
    [InlineData(2023, 5, 30, "LGS-2023")]
    [InlineData(2023, 5, 31, "LGS-2023")]
    [InlineData(2026, 1, 15, "LGS-2023")]
    [InlineData(2026, 1, 16, "LGS-2026")]
    [InlineData(2026, 1, 17, "LGS-2026")]
    [InlineData(2026, 12, 31, "LGS-2026")]
    [InlineData(2027, 1, 1, "SUS-2027")]
    [InlineData(2027, 1, 2, "SUS-2027")]
    public void A_regime_holds_from_its_day_on(int year, int month, int day, string regime) =>
        Assert.Equal(regime, EligibilityCalculator.Decide(Nobody, new LocalDate(year, month, day)).Regime!.Code);

    [Theory]
    [InlineData(2019, 12, 31)]
    [InlineData(2004, 1, 1)]
    [InlineData(-9998, 1, 1)]
    public void A_day_before_the_first_modelled_wording_is_refused_and_never_answered(int year, int month, int day)
    {
        var on = new LocalDate(year, month, day);

        Assert.Throws<NotInForceException>(() => EligibilityCalculator.Decide(Nobody, on));
        Assert.Throws<NotInForceException>(() => EligibilityCalculator.Decide(Nobody, on, AgreementRegister.Reference));
        Assert.False(EligibilityCalculator.TryDecide(Nobody, on, out EligibilityDecision decision));
        Assert.Equal(default, decision);
    }

    [Theory]
    [InlineData("2020-01-01")]
    [InlineData("2024-05-15")]
    public void From_the_first_day_on_a_decision_is_found_by_trying_too(string day)
    {
        Assert.True(EligibilityCalculator.TryDecide(InsuredInEmergency, Days.Parse(day), out EligibilityDecision decision));
        Assert.Equal(EligibilityCalculator.Decide(InsuredInEmergency, Days.Parse(day)), decision);
    }

    [Fact]
    public void The_days_on_which_the_law_changes_what_is_said_are_listed_once_and_in_order() => Assert.Equal(
        ["2020-01-01", "2023-05-30", "2024-06-08", "2024-08-31", "2026-01-16", "2027-01-01"],
        EligibilityRegime.Changes.Select(day => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)));

    [Fact]
    public void A_missing_register_is_refused()
    {
        var on = new LocalDate(2024, 1, 1);

        Assert.Throws<ArgumentNullException>(() => EligibilityCalculator.Decide(Nobody, on, null!));
        Assert.False(EligibilityCalculator.TryDecide(Nobody, on, null, out _));
    }

    [Fact]
    public void The_last_possible_day_is_answered() =>
        Assert.Equal(EligibilityOutcome.Undetermined, EligibilityCalculator.Decide(Nobody, LocalDate.MaxIsoValue).Outcome);

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        var on = new LocalDate(2023, 5, 30);

        Assert.Equal(
            EligibilityCalculator.Decide(InsuredFarAway, on),
            EligibilityCalculator.Decide(InsuredFarAway, on.WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void Distance_gives_access_to_the_insured_only_from_2023_05_30()
    {
        EligibilityDecision before = EligibilityCalculator.Decide(InsuredFarAway, new LocalDate(2023, 5, 29));
        EligibilityDecision after = EligibilityCalculator.Decide(InsuredFarAway, new LocalDate(2023, 5, 30));

        Assert.Equal((EligibilityOutcome.NotEntitled, Answer.No), (before.Outcome, before.MayReceiveCare));
        Assert.Equal((EligibilityOutcome.ServedByExchange, Answer.Yes), (after.Outcome, after.MayReceiveCare));
        Assert.Equal(EligibilityInterpretations.ExchangeBefore2023, before.Findings.Find("LGS.35.P2")!.Interpretation);
        Assert.Null(before.Findings.Find("LGS.77BIS8.GEOGRAPHY"));
        Assert.Null(after.Findings.Find("LGS.35.P2"));
    }

    [Fact]
    public void The_duty_to_enrol_and_the_ban_on_fees_begin_on_2023_05_30()
    {
        var entitled = new Applicant { InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.No, HasCurp = Answer.Yes };
        FindingList before = EligibilityCalculator.Decide(entitled, new LocalDate(2023, 5, 29)).Findings;
        FindingList after = EligibilityCalculator.Decide(entitled, new LocalDate(2023, 5, 30)).Findings;

        foreach (string code in new[] { "LGS.77BIS38.II", "LGS.36.P2" })
        {
            Assert.Null(before.Find(code));
            Assert.Equal(Answer.Yes, after.Find(code)!.Answer);
            Assert.Equal(new LocalDate(2023, 5, 30), after.Find(code)!.InForceFrom);
        }
    }

    [Theory]
    [InlineData("LAW.EARLIER_WORDING", "2020-01-01", "2023-05-29")]
    [InlineData("LAW.UNVERIFIED", "2024-06-08", "2199-12-31")]
    [InlineData("LAW.REFORM_2026", "2026-01-16", "2199-12-31")]
    [InlineData("LAW.UNIVERSAL_SERVICE_2027", "2027-01-01", "2199-12-31")]
    [InlineData("AGR.STATE_NOT_STATED", "2020-01-01", "2199-12-31")]
    [InlineData("AGR.UNVERIFIED", "2026-08-19", "2199-12-31")]
    public void A_flag_stands_on_its_days_and_on_no_other(string code, string first, string last)
    {
        LocalDate from = Days.Parse(first);
        LocalDate until = Days.Parse(last);

        Assert.NotNull(Flag(from));
        Assert.NotNull(Flag(until));
        Assert.Equal(from <= new LocalDate(2020, 1, 1), from.PlusDays(-1) < new LocalDate(2020, 1, 1) || Flag(from.PlusDays(-1)) is not null);
        Assert.Equal(until.Year == 2199, Flag(until.PlusDays(1)) is not null);

        Finding? Flag(LocalDate on) => EligibilityCalculator.Decide(Nobody, on).Findings.Find(code);
    }

    [Fact]
    public void The_exchange_framework_is_doubted_before_the_end_of_august_2024_and_only_where_it_matters()
    {
        Assert.NotNull(Doubt(InsuredInEmergency, new LocalDate(2021, 6, 1)));
        Assert.NotNull(Doubt(InsuredInEmergency, new LocalDate(2024, 5, 15)));
        Assert.NotNull(Doubt(InsuredInEmergency, new LocalDate(2024, 8, 30)));
        Assert.Null(Doubt(InsuredInEmergency, new LocalDate(2024, 8, 31)));
        Assert.Null(Doubt(InsuredInEmergency, new LocalDate(2025, 1, 1)));
        Assert.Null(Doubt(Nobody, new LocalDate(2024, 5, 15)));

        static Finding? Doubt(Applicant applicant, LocalDate on) =>
            EligibilityCalculator.Decide(applicant, on).Findings.Find("LAW.EXCHANGE_FRAMEWORK");
    }

    /// <summary>Article 77 bis 8 stood repealed until 2023-05-29; what is said of the framework is said by the article in force.</summary>
    [Theory]
    [InlineData("2020-01-01", "LGS, art. 35, párr. 2", "2020-01-01")]
    [InlineData("2023-05-29", "LGS, art. 35, párr. 2", "2020-01-01")]
    [InlineData("2023-05-30", "LGS, art. 77 bis 8", "2023-05-30")]
    [InlineData("2024-06-08", "LGS, art. 77 bis 8", "2023-05-30")]
    public void The_doubt_about_the_exchange_framework_rests_on_the_article_of_its_day(string day, string provision, string inForceFrom)
    {
        Finding doubt = EligibilityCalculator.Decide(InsuredInEmergency, Days.Parse(day)).Findings.Find("LAW.EXCHANGE_FRAMEWORK")!;

        Assert.Equal((provision, Days.Parse(inForceFrom)), (doubt.Provision.Citation.ToString(), doubt.InForceFrom!.Value));
    }

    [Theory]
    [InlineData("2026-01-15", false)]
    [InlineData("2026-01-16", true)]
    [InlineData("2027-01-01", true)]
    public void That_the_reform_of_2026_touches_the_exchange_is_said_to_those_served_by_it(string day, bool isSaid)
    {
        const string Code = "LAW.REFORM_2026.EXCHANGE";
        Assert.Equal(isSaid, EligibilityCalculator.Decide(InsuredInEmergency, Days.Parse(day)).Findings.Find(Code) is not null);
        Assert.Null(EligibilityCalculator.Decide(Nobody, Days.Parse(day)).Findings.Find(Code));
    }

    [Fact]
    public void Neither_the_reform_of_2026_nor_the_service_of_2027_was_read_and_the_latter_is_not_in_force()
    {
        FindingList said = EligibilityCalculator.Decide(Nobody, new LocalDate(2027, 1, 1)).Findings;
        Finding reform = said.Find("LAW.REFORM_2026")!;
        Finding service = said.Find("LAW.UNIVERSAL_SERVICE_2027")!;

        Assert.Equal((new LocalDate(2026, 1, 16), false), (reform.InForceFrom!.Value, reform.WasRead));
        Assert.Equal((null, false), (service.InForceFrom, service.WasRead));
        Wording? announced = Assert.Single(service.Provision.Wordings.Starts).Value;
        Assert.Equal((null, false, true), (announced?.Published, announced?.WasRead, announced?.IsAnnounced));
    }

    [Fact]
    public void A_finding_says_which_wording_applied_and_how_far_it_was_verified()
    {
        Finding before = EligibilityCalculator.Decide(Nobody, new LocalDate(2021, 1, 1)).Findings.Find("LGS.77BIS7.I")!;
        Finding after = EligibilityCalculator.Decide(Nobody, new LocalDate(2026, 2, 1)).Findings.Find("LGS.77BIS7.I")!;

        Assert.Equal((new LocalDate(2020, 1, 1), new LocalDate(2023, 5, 29), false), (before.InForceFrom!.Value, before.InForceUntil!.Value, before.WasRead));
        Assert.Equal((new LocalDate(2023, 5, 30), null, true), (after.InForceFrom!.Value, after.InForceUntil, after.WasRead));
        Assert.Equal(new LocalDate(2024, 6, 7), after.VerifiedThrough);
        Assert.Same(EligibilityFacts.InNationalTerritory, Assert.Single(after.FactsRead));
        Assert.Equal("LGS, art. 77 bis 7, fr. I", after.Provision.Citation.ToString());
    }

    [Theory]
    [InlineData("Nayarit", "2021-12-06", Provider.StateHealthServices, Answer.No, "AGR.INSABI")]
    [InlineData("Nayarit", "2021-12-07", Provider.ImssBienestar, Answer.No, "AGR.OPERATES,AGR.PROGRAMME")]
    [InlineData("Nayarit", "2022-03-31", Provider.ImssBienestar, Answer.No, "AGR.OPERATES,AGR.PROGRAMME")]
    [InlineData("Nayarit", "2022-04-01", Provider.ImssBienestar, Answer.Yes, "AGR.PROGRAMME")]
    [InlineData("Nayarit", "2022-08-31", Provider.ImssBienestar, Answer.Yes, "AGR.PROGRAMME")]
    [InlineData("Nayarit", "2022-09-01", Provider.ImssBienestar, Answer.Yes, "")]
    [InlineData("Jalisco", "2023-05-29", Provider.StateHealthServices, Answer.No, "AGR.INSABI")]
    [InlineData("Jalisco", "2023-05-30", Provider.StateHealthServices, Answer.No, "")]
    [InlineData("Yucatán", "2026-01-31", Provider.StateHealthServices, Answer.No, "")]
    [InlineData("Yucatán", "2026-02-01", Provider.Unknown, Answer.No, "")]
    [InlineData("Yucatán", "2026-05-16", Provider.Unknown, Answer.No, "")]
    [InlineData("Yucatán", "2026-05-17", Provider.ImssBienestar, Answer.Yes, "")]
    [InlineData("Guanajuato", "2026-08-18", Provider.StateHealthServices, Answer.No, "")]
    [InlineData("Guanajuato", "2026-08-19", Provider.StateHealthServices, Answer.No, "AGR.UNVERIFIED")]
    public void The_provider_follows_the_register(string state, string day, Provider provider, Answer operation, string notes)
    {
        EligibilityDecision decision = EligibilityCalculator.Decide(new Applicant { CareState = State.FromName(state) }, Days.Parse(day));

        Assert.Equal((provider, operation), (decision.Provider, decision.Operation));
        Assert.Equal(State.FromName(state), decision.CareState);
        Assert.NotNull(decision.Findings.Find("AGR.CONCURS"));
        Assert.Equal(
            notes,
            string.Join(',', decision.Findings.Select(finding => finding.Code).Where(code => code.StartsWith("AGR.", StringComparison.Ordinal) && code != "AGR.CONCURS")));
    }

    [Fact]
    public void An_unknown_provider_never_makes_the_outcome_undetermined()
    {
        foreach (Applicant applicant in Situations.All())
        {
            var on = new LocalDate(2026, 3, 15);
            EligibilityDecision unknown = EligibilityCalculator.Decide(applicant with { CareState = State.Yucatan }, on);
            EligibilityDecision known = EligibilityCalculator.Decide(applicant with { CareState = State.Nayarit }, on);

            Assert.Equal(Provider.Unknown, unknown.Provider);
            Assert.Equal(
                (known.Outcome, known.MayReceiveCare, known.Payer, known.Missing),
                (unknown.Outcome, unknown.MayReceiveCare, unknown.Payer, unknown.Missing));
        }
    }

    [Fact]
    public void Another_register_changes_the_provider_and_nothing_else()
    {
        var on = new LocalDate(2024, 5, 15);
        AgreementRegister with = AgreementRegister.Reference.With(new Agreement(
            "JAL-4-TEST",
            AgreementKind.CoordinationAgreement,
            [State.Jalisco],
            DateWindow.Exactly(new LocalDate(2024, 1, 1)),
            new Source("test", Confidence.Unverified)));
        var applicant = new Applicant { InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.No, CareState = State.Jalisco };

        Assert.Equal(Provider.StateHealthServices, EligibilityCalculator.Decide(applicant, on).Provider);
        Assert.Equal(Provider.ImssBienestar, EligibilityCalculator.Decide(applicant, on, with).Provider);
        Assert.Equal(EligibilityCalculator.Decide(applicant, on).Outcome, EligibilityCalculator.Decide(applicant, on, with).Outcome);
    }
}
