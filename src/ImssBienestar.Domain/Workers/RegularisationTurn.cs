using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Workers;

/// <summary>When it is the turn of a state and a stage, day by day: computed once, then read without allocation.</summary>
internal sealed class RegularisationTurn
{
    private static readonly BilingualText NotEstablished = new("no establecido", "not established");

    /// <summary>What must be said of a day, whoever the worker is.</summary>
    private static readonly (LocalDate From, ImmutableArray<Finding> Said)[] Flags =
    [
        Flag(LocalDate.MinIsoValue, RegularisationTexts.Before),
        Flag(RegularisationProvisions.Begins),
        Flag(RegularisationProvisions.VerifiedThrough.PlusDays(1), RegularisationTexts.Unverified),
        Flag(RegularisationProvisions.LastTotal.PlusDays(1), RegularisationTexts.Unverified, RegularisationTexts.After2024),
    ];

    private readonly Period[] periods;
    private readonly int[] starts;

    private RegularisationTurn(IEnumerable<LocalDate> days, Func<LocalDate, Finding> phase, Func<LocalDate, Finding> stage)
    {
        periods = [.. days.Concat(Flags.Select(flag => flag.From)).Distinct().Order().Select(day => new Period(day, phase(day), stage(day)))];
        starts = [.. periods.Select(period => period.From.Order())];
    }

    /// <summary>The days on which something changes.</summary>
    public IEnumerable<LocalDate> Changes => periods.Skip(1).Select(period => period.From);

    /// <summary>The turns of a state, or of none, with each stage of a calendar in its order, and last with none.</summary>
    public static RegularisationTurn[] Of(RegularisationCalendar calendar, State? state)
    {
        RegularisationPhase? phase = state is null ? null : calendar.PhaseOf(state);
        RegularisationStart? start = phase?.StartIn(state!);
        IEnumerable<LocalDate> days = [.. Ends(start?.Window), .. calendar.Begins is { } begins ? [begins] : Array.Empty<LocalDate>()];
        Func<LocalDate, Finding> phaseSaid = start is not null
            ? ByAnswer(start.HasBegunBy, (answer, day) => Say(phase!.Number, start, answer, day))
            : ByAnswer(day => day < calendar.Begins ? Answer.No : Answer.Unknown, (answer, day) => SayWithoutPhase(state, answer, day));
        return
        [
            .. calendar.Stages.Select(stage => new RegularisationTurn(
                days.Concat(Ends(stage.Start)), phaseSaid, ByAnswer(stage.HasBegunBy, (answer, day) => Say(stage, answer, day)))),
            new(
                days.Concat(calendar.Stages.SelectMany(stage => Ends(stage.Start))),
                phaseSaid,
                ByAnswer(day => Agreed(calendar.Stages.Select(stage => stage.HasBegunBy(day))), SayWithoutStage)),
        ];
    }

    /// <summary>The period that a day of the ISO calendar falls in.</summary>
    public Period On(LocalDate day) => periods[starts.LastStart(day)];

    private static IEnumerable<LocalDate> Ends(DateWindow? start) => start is { } window ? [window.Earliest, window.Latest] : [];

    /// <summary>The answer on which all agree; unknown where they do not.</summary>
    private static Answer Agreed(IEnumerable<Answer> answers) => answers.Distinct().ToArray() is [var agreed] ? agreed : Answer.Unknown;

    /// <summary>What is said of a day: made once for each answer, before the first wording of the process and from it on.</summary>
    private static Func<LocalDate, Finding> ByAnswer(Func<LocalDate, Answer> answerOn, Func<Answer, LocalDate, Finding> say)
    {
        var said = new Finding?[6];
        return day =>
        {
            Answer answer = answerOn(day);
            return said[(int)answer + (day < RegularisationProvisions.Begins ? 3 : 0)] ??= say(answer, day);
        };
    }

    private static Finding Say(int phase, RegularisationStart start, Answer answer, LocalDate day) => RegularisationTexts.Phase.Finding(
        answer,
        RegularisationProvisions.Phases,
        day,
        [start.State.ShortName, phase, start.Window is { } window ? window.ToString() : NotEstablished],
        interpretation: start.Interpretation,
        source: start.Source);

    /// <summary>Of a state in no phase, or not stated. Before any phase began the answer is no all the same.</summary>
    private static Finding SayWithoutPhase(State? state, Answer answer, LocalDate day) =>
        (answer == Answer.No || state is not null ? RegularisationTexts.NoPhase : RegularisationTexts.PhaseWithoutState).Finding(
            answer,
            RegularisationProvisions.Phases,
            day,
            [state?.ShortName],
            source: RegularisationProvisions.Conferences);

    private static Finding Say(RegularisationStage stage, Answer answer, LocalDate day) => RegularisationTexts.Stage.Finding(
        answer,
        RegularisationProvisions.Stages,
        day,
        [stage.Number, stage.Start is { } start ? start.ToString() : NotEstablished],
        interpretation: stage.Interpretation,
        source: stage.Source);

    private static Finding SayWithoutStage(Answer answer, LocalDate day) => RegularisationTexts.StageWithoutBranch.Finding(
        answer,
        RegularisationProvisions.Stages,
        day,
        source: RegularisationProvisions.Conferences);

    private static (LocalDate From, ImmutableArray<Finding> Said) Flag(LocalDate from, params ReasonText[] texts) =>
        (from, [.. texts.Select(text => text.Finding(Answer.Unknown, RegularisationProvisions.Process, from))]);

    /// <summary>Days between which all answers stand.</summary>
    internal sealed class Period(LocalDate from, Finding phase, Finding stage)
    {
        public LocalDate From { get; } = from;

        public Answer Phase { get; } = phase.Answer;

        public Answer Stage { get; } = stage.Answer;

        public ImmutableArray<Finding> Findings { get; } = [phase, stage, .. Flags.Last(flag => flag.From <= from).Said];
    }
}
