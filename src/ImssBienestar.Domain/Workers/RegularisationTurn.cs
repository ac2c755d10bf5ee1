using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>When it is the turn of a state and a branch, day by day: computed once, then read without allocation.</summary>
internal sealed class RegularisationTurn
{
    private static readonly BilingualText NotEstablished = new("no establecido", "not established");

    private readonly Period[] periods;
    private readonly int[] starts;

    public RegularisationTurn(RegularisationCalendar calendar, State? state, RegularisationBranch branch)
    {
        RegularisationPhase? phase = state is null ? null : calendar.PhaseOf(state);
        RegularisationStage? stage = calendar.StageOf(branch);
        periods = [.. DaysOf(calendar, phase, stage).Select(day => Of(calendar, state, phase, stage, day))];
        starts = [.. periods.Select(period => period.From.Order())];
    }

    /// <summary>The days on which something changes.</summary>
    public IEnumerable<LocalDate> Changes => periods.Skip(1).Select(period => period.From);

    /// <summary>The period that a day of the ISO calendar falls in.</summary>
    public Period On(LocalDate day) => periods[starts.LastStart(day)];

    /// <summary>Days between which all answers stand.</summary>
    internal sealed record Period(LocalDate From, Answer Phase, Answer Stage, ImmutableArray<Finding> Findings);

    private static IOrderedEnumerable<LocalDate> DaysOf(RegularisationCalendar calendar, RegularisationPhase? phase, RegularisationStage? stage)
    {
        IEnumerable<DateWindow?> windows = [phase?.Start, .. stage is null ? calendar.Stages.Select(other => other.Start) : [stage.Start]];
        return windows.OfType<DateWindow>()
            .SelectMany(window => new[] { window.Earliest, window.Latest })
            .Concat(calendar.Begins is { } begins ? [begins] : [])
            .Concat(Flags.Select(flag => flag.From))
            .Append(LocalDate.MinIsoValue)
            .Distinct()
            .Order();
    }

    private static Period Of(RegularisationCalendar calendar, State? state, RegularisationPhase? phase, RegularisationStage? stage, LocalDate day)
    {
        Finding phaseSaid = phase is not null ? Said(phase, state!, day) : WithoutPhase(calendar, state, day);
        Finding stageSaid = stage is not null ? Said(stage, day) : WithoutStage(calendar, day);
        return new(day, phaseSaid.Answer, stageSaid.Answer, [phaseSaid, stageSaid, .. Flags.Last(flag => flag.From <= day).Said]);
    }

    private static Finding Said(RegularisationPhase phase, State state, LocalDate day) => RegularisationTexts.Phase.Finding(
        phase.HasBegunBy(day),
        RegularisationProvisions.Phases,
        RegularisationProvisions.Begins,
        [state.ShortName, phase.Number, phase.Start is { } start ? start.ToString() : NotEstablished],
        interpretation: phase.Interpretation,
        source: phase.Source);

    private static Finding Said(RegularisationStage stage, LocalDate day) => RegularisationTexts.Stage.Finding(
        stage.HasBegunBy(day),
        RegularisationProvisions.Stages,
        RegularisationProvisions.Begins,
        [stage.Number, stage.Start is { } start ? start.ToString() : NotEstablished],
        interpretation: stage.Interpretation,
        source: stage.Source);

    /// <summary>A state in no phase, or not stated: before any phase began the answer is no all the same.</summary>
    private static Finding WithoutPhase(RegularisationCalendar calendar, State? state, LocalDate day)
    {
        bool before = day < calendar.Begins;
        ReasonText text = before || state is not null ? RegularisationTexts.NoPhase : RegularisationTexts.PhaseWithoutState;
        return text.Finding(
            before ? Answer.No : Answer.Unknown,
            RegularisationProvisions.Phases,
            RegularisationProvisions.Begins,
            [state?.ShortName],
            source: RegularisationProvisions.Conferences);
    }

    /// <summary>A branch in no stage, or not stated: the answer is that on which all stages agree.</summary>
    private static Finding WithoutStage(RegularisationCalendar calendar, LocalDate day)
    {
        Answer[] answers = [.. calendar.Stages.Select(stage => stage.HasBegunBy(day)).Distinct()];
        return RegularisationTexts.StageWithoutBranch.Finding(
            answers is [var agreed] ? agreed : Answer.Unknown,
            RegularisationProvisions.Stages,
            RegularisationProvisions.Begins,
            source: RegularisationProvisions.Conferences);
    }

    /// <summary>What must be said of a day, whoever the worker is.</summary>
    private static readonly (LocalDate From, ImmutableArray<Finding> Said)[] Flags =
    [
        (LocalDate.MinIsoValue, [Flag(RegularisationTexts.Before)]),
        (RegularisationProvisions.Begins, []),
        (RegularisationProvisions.VerifiedThrough.PlusDays(1), [Flag(RegularisationTexts.Unverified)]),
        (RegularisationProvisions.LastTotal.PlusDays(1), [Flag(RegularisationTexts.Unverified), Flag(RegularisationTexts.After2024)]),
    ];

    private static Finding Flag(ReasonText text) =>
        text.Finding(Answer.Unknown, RegularisationProvisions.Process, RegularisationProvisions.Begins);
}
