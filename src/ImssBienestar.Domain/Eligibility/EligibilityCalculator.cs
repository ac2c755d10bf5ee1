using Ardalis.GuardClauses;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>Decides whether a person is entitled to free health services on a day (<i>derecho a los servicios gratuitos</i>).</summary>
/// <remarks>Pure and safe to call from any thread: the same facts and the same day give the same decision, without allocation. Modelled:
/// the regimes of <see cref="EligibilityRegime"/>; earlier days are refused, never answered.</remarks>
public static class EligibilityCalculator
{
    private static readonly int FirstDay = GeneralHealthLaw.Insabi.Order();

    /// <summary>Decides by the reference register of agreements.</summary>
    /// <param name="applicant">What is known of the person.</param>
    /// <param name="on">The day on which care is asked for.</param>
    /// <returns>The decision, with its reasons.</returns>
    /// <exception cref="NotInForceException"><paramref name="on"/> is before 2020-01-01.</exception>
    public static EligibilityDecision Decide(Applicant applicant, LocalDate on)
    {
        LocalDate day = on.ToIso();
        EligibilityDays.Stretch days = EligibilityDays.Reference.On(day) ?? throw NotInForce(on);
        return new(days.Table[applicant.Situation], days.StandingOf(applicant.CareState), days.Flags, day);
    }

    /// <summary>Decides by another register of agreements.</summary>
    /// <param name="applicant">What is known of the person.</param>
    /// <param name="on">The day on which care is asked for.</param>
    /// <param name="register">The register that says who is responsible.</param>
    /// <returns>The decision, with its reasons.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    /// <exception cref="NotInForceException"><paramref name="on"/> is before 2020-01-01.</exception>
    public static EligibilityDecision Decide(Applicant applicant, LocalDate on, AgreementRegister register)
    {
        Guard.Against.Null(register);
        LocalDate day = on.ToIso();
        int order = day.Order();
        return order >= FirstDay ? Decide(applicant, day, order, register) : throw NotInForce(on);
    }

    /// <summary>Decides by the reference register of agreements, and never throws.</summary>
    /// <param name="applicant">What is known of the person.</param>
    /// <param name="on">The day on which care is asked for.</param>
    /// <param name="decision">The decision; the default value where there is none.</param>
    /// <returns>False where <paramref name="on"/> is before 2020-01-01: no modelled wording was in force.</returns>
    public static bool TryDecide(Applicant applicant, LocalDate on, out EligibilityDecision decision) =>
        TryDecide(applicant, on, AgreementRegister.Reference, out decision);

    /// <summary>Decides by another register of agreements, and never throws.</summary>
    /// <param name="applicant">What is known of the person.</param>
    /// <param name="on">The day on which care is asked for.</param>
    /// <param name="register">The register that says who is responsible.</param>
    /// <param name="decision">The decision; the default value where there is none.</param>
    /// <returns>False where <paramref name="on"/> is before 2020-01-01, or <paramref name="register"/> is null.</returns>
    public static bool TryDecide(Applicant applicant, LocalDate on, AgreementRegister? register, out EligibilityDecision decision)
    {
        LocalDate day = on.ToIso();
        int order = day.Order();
        if (register is null || order < FirstDay)
        {
            decision = default;
            return false;
        }

        decision = Decide(applicant, day, order, register);
        return true;
    }

    internal static NotInForceException NotInForce(LocalDate on) => new(
        $"No modelled wording of the General Health Law was in force on {on.ToIso().ToIsoText()}: the first is of {GeneralHealthLaw.Insabi.ToIsoText()}.");

    /// <summary>Decides on a modelled day, of which the order is at hand: all that depends on the day is looked up once, here.</summary>
    private static EligibilityDecision Decide(Applicant applicant, LocalDate day, int order, AgreementRegister register) =>
        new(EligibilityTable.On(order)[applicant.Situation], register.Standings.On(order, applicant.CareState), DayFlags.On(order), day);
}
