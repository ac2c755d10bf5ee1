using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Domain.Tests.Stories;

/// <summary>Two nurses on temporary contracts, from their first day to a permanent post: one in a state whose phase has a day, one in a state whose
/// phase is known only as a window.</summary>
public sealed class NurseFromTemporaryToPermanentPost
{
    /// <summary>What the state's own call for candidates is supposed to ask for; no source read states it.</summary>
    private static readonly RegularisationSeniority SixMonths = new(6, new Source("Convocatoria supuesta", Confidence.Unverified));

    private static readonly DateWindow Hired = DateWindow.Exactly(new LocalDate(2023, 2, 15));

    [Fact]
    public void In_Nayarit_the_turn_comes_on_the_first_of_September_of_2023()
    {
        // In July her contract is five months old: too short, whatever the phase.
        RegularisationDecision july = On(State.Nayarit, new LocalDate(2023, 7, 15));
        Assert.Equal(RegularisationOutcome.NotEligible, july.Outcome);
        Assert.Equal(Answer.No, july.Findings.Find("REG.SENIORITY")!.Answer);

        // From 15 August she has the six months, and waits for the phase and the stage.
        RegularisationDecision eve = On(State.Nayarit, new LocalDate(2023, 8, 31));
        Assert.Equal(RegularisationOutcome.NotYet, eve.Outcome);
        Finding[] waits = [.. eve.Findings.Where(finding => finding.Answer == Answer.No)];
        Assert.Equal(["REG.PHASE", "REG.STAGE"], waits.Select(finding => finding.Code));
        Assert.All(waits, finding => Assert.Contains("2023-09-01", finding.Text.Spanish, StringComparison.Ordinal));

        // The phase of Nayarit and the stage of nursing begin together.
        RegularisationDecision first = On(State.Nayarit, new LocalDate(2023, 9, 1));
        Assert.Equal(RegularisationOutcome.Eligible, first.Outcome);
        Assert.Empty(first.Missing);
        Assert.StartsWith("Procede la basificación · 2023-09-01 · Nayarit", first.Explain(Language.Spanish), StringComparison.Ordinal);

        // Once she holds it, the contract is no longer temporary: there is nothing left to regularise.
        RegularisationDecision after = RegularisationCalculator.Decide(
            Nurse(State.Nayarit, new LocalDate(2023, 9, 2)) with { HasTemporaryContract = Answer.No }, new LocalDate(2023, 9, 2));
        Assert.Equal(RegularisationOutcome.NotEligible, after.Outcome);
        Assert.EndsWith("there is nothing to regularise.", after.Findings.Find("REG.CONTRACT")!.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void In_Guerrero_the_day_is_not_known_until_somebody_finds_it()
    {
        var november = new LocalDate(2023, 11, 20);
        RegularisationDecision decision = On(State.Guerrero, november);
        Assert.Equal(RegularisationOutcome.Undetermined, decision.Outcome);
        Assert.Same(RegularisationFacts.PhaseHasBegun, Assert.Single(decision.Missing));
        Assert.Equal("REG.I.PHASE_2", decision.Findings.Find("REG.PHASE")!.Interpretation!.Code);

        // The call for candidates turns up, with a day: the caller says so, and the same question has an answer.
        RegularisationPhase phase = RegularisationCalendar.Reference.PhaseOf(State.Guerrero)!;
        RegularisationCalendar found = RegularisationCalendar.Reference.With(new RegularisationPhase(
            phase.Number, phase.States, DateWindow.Exactly(november), new Source("Convocatoria supuesta", Confidence.Unverified)));
        Assert.Equal(RegularisationOutcome.NotYet, Decide(november.PlusDays(-1)));
        Assert.Equal(RegularisationOutcome.Eligible, Decide(november));

        RegularisationOutcome Decide(LocalDate on) => RegularisationCalculator.Decide(Nurse(State.Guerrero, on), on, found).Outcome;
    }

    private static RegularisationDecision On(State state, LocalDate on) => RegularisationCalculator.Decide(Nurse(state, on), on);

    private static RegularisationCandidate Nurse(State state, LocalDate on) => new()
    {
        HasTemporaryContract = Answer.Yes,
        WorksInTransferredUnit = Answer.Yes,
        MeetsSeniority = SixMonths.MetBy(Hired, on),
        MeetsAcademicProfile = Answer.Yes,
        HoldsOtherPermanentPost = Answer.No,
        Branch = RegularisationBranch.Nursing,
        State = state,
    };
}
