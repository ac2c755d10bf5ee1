using ImssBienestar.Domain.Reasoning;
using static ImssBienestar.Domain.Workers.RegularisationFacts;

namespace ImssBienestar.Domain.Workers;

/// <summary>The conditions of regularisation, in the order in which they were said: five on the worker and the post, one on the state, and two
/// that say when.</summary>
internal static class RegularisationConditions
{
    /// <summary>A temporary contract: only who has no permanent post is given one.</summary>
    public static readonly Fraction Contract = new(
        RegularisationTexts.Contract, RegularisationProvisions.Contract, Where(HasTemporaryContract));

    /// <summary>A hospital or health centre that was transferred.</summary>
    public static readonly Fraction Unit = new(
        RegularisationTexts.Unit, RegularisationProvisions.Unit, Where(WorksInTransferredUnit));

    /// <summary>Seniority, of a length nobody stated.</summary>
    public static readonly Fraction Seniority = new(
        RegularisationTexts.Seniority,
        RegularisationProvisions.Seniority,
        Where(MeetsSeniority),
        Interpretation: RegularisationInterpretations.Seniority);

    /// <summary>The academic profile of the post.</summary>
    public static readonly Fraction Profile = new(
        RegularisationTexts.Profile, RegularisationProvisions.Profile, Where(MeetsAcademicProfile));

    /// <summary>No other permanent post in a health institution.</summary>
    public static readonly Fraction NoOtherPost = new(
        RegularisationTexts.OtherPost, RegularisationProvisions.OtherPost, !Where(HoldsOtherPermanentPost));

    /// <summary>Only states that concur.</summary>
    public static readonly Fraction State = new(
        RegularisationTexts.State, RegularisationProvisions.State, Where(StateConcurs));

    /// <summary>The phase of the state. Said by the calendar, which knows its number and its days.</summary>
    public static readonly Fraction Phase = new(
        RegularisationTexts.Phase, RegularisationProvisions.Phases, Where(PhaseHasBegun));

    /// <summary>The stage of the branch. Said by the calendar, which knows its number and its days.</summary>
    public static readonly Fraction Stage = new(
        RegularisationTexts.Stage, RegularisationProvisions.Stages, Where(StageHasBegun));
}
