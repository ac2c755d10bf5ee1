using Ardalis.GuardClauses;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>Decides whether a worker's temporary post is to be made permanent on a day (<i>basificación</i>).</summary>
/// <remarks>
/// <para>Pure and safe to call from any thread: the same facts and the same day give the same decision, without allocation.</para>
/// <para>By the conditions that officials said in 2023 and 2024; no published norm with them was found. Before 2023-09-01 nobody's turn had come;
/// after 2024-04-09 the last answer stands, flagged.</para>
/// </remarks>
public static class RegularisationCalculator
{
    private static readonly int StateConcurs = Weight(RegularisationFacts.StateConcurs);
    private static readonly int PhaseHasBegun = Weight(RegularisationFacts.PhaseHasBegun);
    private static readonly int StageHasBegun = Weight(RegularisationFacts.StageHasBegun);

    /// <summary>Decides by the reference calendar and the reference register of agreements.</summary>
    /// <param name="candidate">What is known of the worker.</param>
    /// <param name="on">The day.</param>
    /// <returns>The decision, with its reasons.</returns>
    public static RegularisationDecision Decide(RegularisationCandidate candidate, LocalDate on) =>
        Decide(candidate, on, RegularisationCalendar.Reference, AgreementRegister.Reference);

    /// <summary>Decides by another calendar and the reference register of agreements.</summary>
    /// <param name="candidate">What is known of the worker.</param>
    /// <param name="on">The day.</param>
    /// <param name="calendar">The calendar of phases and stages.</param>
    /// <returns>The decision, with its reasons.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public static RegularisationDecision Decide(RegularisationCandidate candidate, LocalDate on, RegularisationCalendar calendar) =>
        Decide(candidate, on, calendar, AgreementRegister.Reference);

    /// <summary>Decides by another calendar and another register of agreements.</summary>
    /// <param name="candidate">What is known of the worker.</param>
    /// <param name="on">The day.</param>
    /// <param name="calendar">The calendar of phases and stages.</param>
    /// <param name="register">The register that says which states concur.</param>
    /// <returns>The decision, with its reasons.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> or <paramref name="register"/> is null.</exception>
    public static RegularisationDecision Decide(
        RegularisationCandidate candidate, LocalDate on, RegularisationCalendar calendar, AgreementRegister register)
    {
        Guard.Against.Null(calendar);
        Guard.Against.Null(register);
        LocalDate day = on.ToIso();
        RegularisationTurn.Period turn = calendar.TurnOf(candidate.State, candidate.Branch).On(day);
        StateStanding? standing = candidate.State is null ? null : register.StandingOf(candidate.State);
        int situation = candidate.Situation
            + ((int)(standing?.On(day).Concurs ?? Answer.Unknown) * StateConcurs)
            + ((int)turn.Phase * PhaseHasBegun)
            + ((int)turn.Stage * StageHasBegun);
        return new(situation, standing, turn, day);
    }

    private static int Weight(Fact fact) => RegularisationFacts.Vocabulary.Weight(RegularisationFacts.All.IndexOf(fact));
}
