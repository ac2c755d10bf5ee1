using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using static ImssBienestar.Domain.Workers.RegularisationConditions;

namespace ImssBienestar.Domain.Workers;

/// <summary>Which situations lead to which outcome.</summary>
/// <remarks>Every line is complete in itself and says nothing about its neighbours; that the lines cover everything and never overlap is
/// proven, not arranged.</remarks>
internal static class RegularisationRules
{
    /// <summary>What the worker, the post and the state must be.</summary>
    private static readonly SituationSet Met =
        Contract.Holds & Unit.Holds & Seniority.Holds & Profile.Holds & NoOtherPost.Holds & State.Holds;

    /// <summary>When it is their turn.</summary>
    private static readonly SituationSet Turn = Phase.Holds & Stage.Holds;

    /// <summary>The conditions that the table of situations says, in the order in which decisions list them.</summary>
    public static ImmutableArray<Fraction> Said { get; } = [Contract, Unit, Seniority, Profile, NoOtherPost, State];

    /// <summary>Every condition, with the two that the calendar says.</summary>
    public static ImmutableArray<Fraction> Fractions { get; } = [.. Said, Phase, Stage];

    /// <summary>The outcomes.</summary>
    public static ImmutableArray<OutcomeLine> ByOutcome { get; } =
    [
        new((int)RegularisationOutcome.Eligible, Met & Turn),
        new((int)RegularisationOutcome.NotYet, Met & !Turn),
        new((int)RegularisationOutcome.NotEligible, !Met),
    ];
}
