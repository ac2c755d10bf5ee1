using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Workers;

public sealed class RegularisationDecisionTests
{
    private static readonly RegularisationCandidate Nurse = new()
    {
        HasTemporaryContract = Answer.Yes,
        WorksInTransferredUnit = Answer.Yes,
        MeetsSeniority = Answer.Yes,
        MeetsAcademicProfile = Answer.Yes,
        HoldsOtherPermanentPost = Answer.No,
        Branch = RegularisationBranch.Nursing,
        State = State.Nayarit,
    };

    [Fact]
    public void By_default_everything_is_unknown()
    {
        RegularisationDecision decision = default;

        Assert.Equal(RegularisationOutcome.Undetermined, decision.Outcome);
        Assert.Equal<Domain.Reasoning.Fact>(RegularisationFacts.All, decision.Missing);
        Assert.All(RegularisationFacts.All, fact => Assert.Equal(Answer.Unknown, decision.AnswerTo(fact)));
        Assert.All(decision.Findings, finding => Assert.Equal(Answer.Unknown, finding.Answer));
        Assert.Null(decision.State);
        Assert.Null(decision.RegisterEdition);
        Assert.Equal(AgreementRegister.Reference.Edition, RegularisationCalculator.Decide(Nurse, Day("2023-09-01")).RegisterEdition);
        Assert.NotEmpty(decision.Explain(Language.NotStated));
    }

    [Fact]
    public void Without_a_state_no_register_is_asked_and_what_is_missing_is_the_state()
    {
        RegularisationDecision decision = RegularisationCalculator.Decide(Nurse with { State = null }, Day("2024-07-01"));

        Assert.Null(decision.RegisterEdition);
        Assert.Contains(RegularisationTexts.PhaseWithoutState.Code, decision.Findings.Select(finding => finding.Code));
        Assert.DoesNotContain(RegularisationTexts.NoPhase.Code, decision.Findings.Select(finding => finding.Code));
    }

    /// <summary>Days on which the answer changes, with the day before each.</summary>
    [Theory]
    [InlineData("Nayarit", RegularisationBranch.Nursing, "2021-12-06", RegularisationOutcome.NotEligible)]
    [InlineData("Nayarit", RegularisationBranch.Nursing, "2021-12-07", RegularisationOutcome.NotYet)]
    [InlineData("Nayarit", RegularisationBranch.Nursing, "2023-08-31", RegularisationOutcome.NotYet)]
    [InlineData("Nayarit", RegularisationBranch.Nursing, "2023-09-01", RegularisationOutcome.Eligible)]
    [InlineData("Nayarit", RegularisationBranch.Other, "2023-09-01", RegularisationOutcome.NotYet)]
    [InlineData("Nayarit", RegularisationBranch.Other, "2024-04-09", RegularisationOutcome.NotYet)]
    [InlineData("Nayarit", RegularisationBranch.Other, "2024-04-10", RegularisationOutcome.Undetermined)]
    [InlineData("Nayarit", RegularisationBranch.Other, "2024-12-30", RegularisationOutcome.Undetermined)]
    [InlineData("Nayarit", RegularisationBranch.Other, "2024-12-31", RegularisationOutcome.Eligible)]
    [InlineData("Campeche", RegularisationBranch.Medical, "2023-09-01", RegularisationOutcome.NotYet)]
    [InlineData("Campeche", RegularisationBranch.Medical, "2023-09-02", RegularisationOutcome.Undetermined)]
    [InlineData("Campeche", RegularisationBranch.Medical, "2024-04-08", RegularisationOutcome.Undetermined)]
    [InlineData("Campeche", RegularisationBranch.Medical, "2024-04-09", RegularisationOutcome.Eligible)]
    [InlineData("Estado de México", RegularisationBranch.Medical, "2023-08-31", RegularisationOutcome.NotEligible)]
    [InlineData("Estado de México", RegularisationBranch.Medical, "2023-09-01", RegularisationOutcome.Undetermined)]
    [InlineData("Estado de México", RegularisationBranch.Medical, "2023-10-09", RegularisationOutcome.Undetermined)]
    [InlineData("Estado de México", RegularisationBranch.Medical, "2023-10-10", RegularisationOutcome.NotYet)]
    [InlineData("Estado de México", RegularisationBranch.Medical, "2024-04-09", RegularisationOutcome.NotYet)]
    [InlineData("Estado de México", RegularisationBranch.Medical, "2024-04-10", RegularisationOutcome.Undetermined)]
    [InlineData("Estado de México", RegularisationBranch.Medical, "2024-12-30", RegularisationOutcome.Undetermined)]
    [InlineData("Estado de México", RegularisationBranch.Medical, "2024-12-31", RegularisationOutcome.Eligible)]
    [InlineData("Quintana Roo", RegularisationBranch.Medical, "2024-04-09", RegularisationOutcome.NotYet)]
    [InlineData("Quintana Roo", RegularisationBranch.Medical, "2024-04-10", RegularisationOutcome.Undetermined)]
    [InlineData("Oaxaca", RegularisationBranch.Medical, "2024-04-08", RegularisationOutcome.Undetermined)]
    [InlineData("Oaxaca", RegularisationBranch.Medical, "2024-04-09", RegularisationOutcome.Eligible)]
    [InlineData("Yucatán", RegularisationBranch.Medical, "2026-01-31", RegularisationOutcome.NotEligible)]
    [InlineData("Yucatán", RegularisationBranch.Medical, "2026-05-17", RegularisationOutcome.Undetermined)]
    [InlineData("Jalisco", RegularisationBranch.Medical, "2026-08-18", RegularisationOutcome.NotEligible)]
    public void The_outcome_changes_on_the_day_and_not_the_day_before(string state, RegularisationBranch branch, string day, RegularisationOutcome expected)
    {
        RegularisationCandidate worker = Nurse with { State = State.FromName(state), Branch = branch };

        Assert.Equal(expected, RegularisationCalculator.Decide(worker, Day(day)).Outcome);
        Assert.Equal(expected, RegularisationCalculator.Decide(worker, Julian(day)).Outcome);
        Assert.Equal(Day(day), RegularisationCalculator.Decide(worker, Julian(day)).Day);
    }

    [Theory]
    [InlineData("2023-08-31", "REG.BEFORE")]
    [InlineData("2023-09-01", "")]
    [InlineData("2024-04-09", "")]
    [InlineData("2024-04-10", "REG.UNVERIFIED")]
    [InlineData("2024-12-31", "REG.UNVERIFIED")]
    [InlineData("2025-01-01", "REG.UNVERIFIED REG.AFTER_2024")]
    public void What_must_be_said_of_the_day_is_said_last(string day, string flags) => Assert.Equal(
        flags,
        string.Join(' ', RegularisationCalculator.Decide(Nurse, Day(day)).Findings
            .Select(finding => finding.Code)
            .SkipWhile(code => code != "REG.STAGE")
            .Skip(1)));

    [Theory]
    [InlineData("2023-08-31", null)]
    [InlineData("2023-09-01", "2023-09-01")]
    public void Before_the_process_began_its_conditions_are_said_and_none_is_in_force(string day, string? inForceFrom)
    {
        foreach (State? state in State.All.Append(null))
        {
            Finding[] said = [.. RegularisationCalculator.Decide(Nurse with { State = state }, Day(day)).Findings
                .Where(finding => finding.Code.StartsWith("REG.", StringComparison.Ordinal))];
            Assert.True(said.Length > 7);
            Assert.All(said, finding => Assert.Equal(inForceFrom is null ? null : Day(inForceFrom), finding.InForceFrom));
            Assert.Equal(inForceFrom is null, said.Any(finding => finding.Code == "REG.BEFORE"));
        }
    }

    [Fact]
    public void Every_finding_has_a_place_and_every_window_its_interpretation()
    {
        foreach (State state in State.All)
        {
            RegularisationDecision decision = RegularisationCalculator.Decide(Nurse with { State = state }, Day("2024-01-15"));
            Finding[] said = [.. decision.Findings.Where(finding => finding.Code.StartsWith("REG.", StringComparison.Ordinal))];

            Assert.All(said, finding => Assert.Equal(Statute.OfficialStatement, finding.Provision.Citation.Statute));
            Assert.All(said, finding => Assert.Contains(finding.Provision, RegularisationProvisions.All));
            Assert.All(said, finding => Assert.Equal(Day("2023-09-01"), finding.InForceFrom));
            Assert.Equal(Confidence.Verified, decision.Findings.Find("REG.PHASE")?.Source?.Confidence ?? Confidence.Verified);
            Assert.Equal(
                RegularisationCalendar.Reference.PhaseOf(state)?.StartIn(state).Window is { IsExact: false },
                decision.Findings.Find("REG.PHASE")?.Interpretation is not null);
            Assert.Equal("REG.I.SENIORITY", decision.Findings.Find("REG.SENIORITY")?.Interpretation?.Code);
        }
    }

    [Fact]
    public void The_finding_on_the_state_comes_with_the_instrument_of_the_register() => Assert.Contains(
        "2021-12-07",
        RegularisationCalculator.Decide(Nurse, Day("2023-10-02")).Findings.Find("AGR.CONCURS")!.Text.Spanish,
        StringComparison.Ordinal);

    [Fact]
    public void Another_calendar_and_another_register_give_their_own_answer()
    {
        RegularisationCandidate worker = Nurse with { State = State.Campeche };
        RegularisationPhase phase = RegularisationCalendar.Reference.PhaseOf(State.Campeche)!;
        RegularisationCalendar found = RegularisationCalendar.Reference.With(new RegularisationPhase(
            phase.Number, phase.States, DateWindow.Exactly(Day("2023-11-16")), new Source("Convocatoria", Confidence.Reported)));

        Assert.Equal(RegularisationOutcome.NotYet, RegularisationCalculator.Decide(worker, Day("2023-11-15"), found).Outcome);
        Assert.Equal(RegularisationOutcome.Eligible, RegularisationCalculator.Decide(worker, Day("2023-11-16"), found).Outcome);

        var nobody = new AgreementRegister("vacío", Day("2024-01-01"), [], []);
        Assert.Equal(RegularisationOutcome.NotEligible, RegularisationCalculator.Decide(worker, Day("2023-11-16"), found, nobody).Outcome);
    }

    [Fact]
    public void A_worker_one_condition_away_is_told_which()
    {
        RegularisationDecision decision = RegularisationCalculator.Decide(Nurse with { HoldsOtherPermanentPost = Answer.Yes }, Day("2023-10-02"));

        OutcomeChange<RegularisationOutcome> change = Assert.Single(decision.WouldChange);
        Assert.Equal(RegularisationOutcome.Eligible, change.Outcome);
        Assert.Equal(new FactAnswer(RegularisationFacts.HoldsOtherPermanentPost, Answer.No), Assert.Single(change.Answers));
        Assert.Empty(decision.Missing);
    }

    [Fact]
    public void An_unknown_phase_is_the_one_thing_to_ask()
    {
        RegularisationDecision decision = RegularisationCalculator.Decide(Nurse with { State = State.Yucatan }, Day("2026-06-01"));

        Assert.Same(RegularisationFacts.PhaseHasBegun, Assert.Single(decision.Missing));
        Assert.Equal(Answer.Yes, decision.AnswerTo(RegularisationFacts.StateConcurs));
    }

    [Fact]
    public void Equal_questions_give_equal_decisions()
    {
        RegularisationDecision decision = RegularisationCalculator.Decide(Nurse, Day("2023-10-02"));

        Assert.True(decision == RegularisationCalculator.Decide(Nurse, Day("2023-10-02")));
        Assert.True(decision != RegularisationCalculator.Decide(Nurse, Day("2023-10-03")));
        Assert.True(decision != RegularisationCalculator.Decide(Nurse with { State = State.Tlaxcala }, Day("2023-10-02")));
        Assert.True(decision != RegularisationCalculator.Decide(Nurse with { MeetsSeniority = Answer.Unknown }, Day("2023-10-02")));
        Assert.Equal("Eligible", decision.ToString());
    }

    [Fact]
    public void Candidates_read_back_as_given_and_say_nothing_of_themselves()
    {
        foreach (int situation in RegularisationSituations.All)
        {
            RegularisationCandidate candidate = RegularisationSituations.CandidateOf(situation);
            Answer[] answers =
            [
                candidate.HasTemporaryContract,
                candidate.WorksInTransferredUnit,
                candidate.MeetsSeniority,
                candidate.MeetsAcademicProfile,
                candidate.HoldsOtherPermanentPost,
            ];
            Assert.Equal(Enumerable.Range(0, 5).Select(fact => RegularisationSituations.AnswerTo(situation, fact)), answers);
        }

        Assert.Equal(default, new RegularisationCandidate { MeetsSeniority = Answer.Yes } with { MeetsSeniority = Answer.Unknown });
        Assert.Equal("RegularisationCandidate", Nurse.ToString());
    }

    [Fact]
    public void An_explanation_says_every_reason_question_and_change_in_both_languages()
    {
        foreach (int situation in RegularisationSituations.All.Where(situation => situation % 13 == 0))
        {
            RegularisationDecision decision = RegularisationSituations.Decide(situation);
            foreach (Language language in new[] { Language.Spanish, Language.English })
            {
                string text = decision.Explain(language);
                Assert.All(decision.Findings, finding =>
                {
                    Assert.Contains(finding.Text.In(language), text, StringComparison.Ordinal);
                    Assert.Contains(finding.Provision.Citation.Text.In(language), text, StringComparison.Ordinal);
                });
                Assert.All(decision.Missing, fact => Assert.Contains(fact.Question.In(language), text, StringComparison.Ordinal));
                Assert.Equal(decision.WouldChange.Length, text.Split(language == Language.English ? "Would become" : "Cambiaría a").Length - 1);
            }
        }
    }

    [Fact]
    public void An_explanation_reads_as_agreed()
    {
        const string Expected = """
            Aún no le toca · 2023-08-31 · Nayarit
              sí  VE, basificación, conferencia del 2024-04-09: contrato temporal: Ocupa el puesto con un contrato temporal.
            """;

        string text = RegularisationCalculator.Decide(Nurse, Day("2023-08-31")).Explain(Language.Spanish);

        Assert.StartsWith(Expected.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
        Assert.Contains("\n  no  VE, fases de la basificación: La fase 1 aún no comenzaba en Nayarit (inicio: 2023-09-01).\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\nCambiaría a No procede la basificación: ¿Concurría la entidad en esa fecha? no.", text, StringComparison.Ordinal);
        Assert.Contains(
            "Ocupa el puesto con un contrato temporal. [2023-09-01…; verificado hasta 2024-04-09]\n",
            RegularisationCalculator.Decide(Nurse, Day("2023-09-01")).Explain(Language.Spanish),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_explanation_is_the_same_in_every_culture_and_in_any_buffer()
    {
        RegularisationDecision decision = RegularisationCalculator.Decide(Nurse, Day("2023-08-31"));
        string expected = decision.Explain(Language.NotStated);
        foreach (string culture in new[] { "es-MX", "tr-TR", "th-TH", "ar-SA" })
        {
            Cultures.Under(culture, () => Assert.Equal(expected, decision.Explain(Language.Spanish)));
        }

        for (int size = 0; size <= expected.Length + 1; size += 97)
        {
            char[] buffer = new char[size];
            Assert.Equal(size >= expected.Length, decision.TryExplain(buffer, out int length, Language.Spanish));
            Assert.Equal(expected.Length, length);
            Assert.StartsWith(new string(buffer, 0, Math.Min(size, length)), expected, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Deciding_and_reading_every_property_allocates_nothing()
    {
        RegularisationCandidate[] candidates = [.. RegularisationSituations.All.Select(RegularisationSituations.CandidateOf)];
        char[] buffer = new char[20_000];
        long read = Read(candidates, buffer);
        long before = GC.GetAllocatedBytesForCurrentThread();
        long again = Read(candidates, buffer);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(read, again);
    }

    private static long Read(RegularisationCandidate[] candidates, Span<char> buffer)
    {
        long read = 0;
        foreach (RegularisationCandidate candidate in candidates)
        {
            RegularisationDecision decision = RegularisationCalculator.Decide(candidate, RegularisationSituations.Day, RegularisationSituations.Calendar);
            read += (int)decision.Outcome + decision.Missing.Length + decision.WouldChange.Length + (decision.State?.InegiCode.Length ?? 0);
            foreach (Finding finding in decision.Findings)
            {
                read += (int)finding.Answer + finding.Code.Length;
            }

            foreach (OutcomeChange<RegularisationOutcome> change in decision.WouldChange)
            {
                read += change.Answers.Length;
            }

            decision.TryExplain(buffer, out int length, Language.English);
            read += length;
        }

        return read;
    }
}
