using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Workers;

public sealed class RegularisationCalendarTests
{
    private static readonly RegularisationCalendar Reference = RegularisationCalendar.Reference;
    private static readonly Source Call = new("Convocatoria", Confidence.Reported);

    /// <summary>The phases are those states that concurred when the process ran, each once: 7 + 5 + 5 + 6 = 23.</summary>
    [Fact]
    public void The_four_phases_are_the_23_states_of_2023()
    {
        Assert.Equal([7, 5, 5, 6], Reference.Phases.Select(phase => phase.States.Length));
        Assert.Equal(
            AgreementRegister.Reference.ConcurrentStates(Day("2023-12-31")).Order(ByCode),
            Reference.Phases.SelectMany(phase => phase.States).Order(ByCode));
        Assert.Null(Reference.PhaseOf(State.Yucatan));
    }

    [Fact]
    public void Only_the_first_phase_and_the_first_stage_have_a_day_and_the_rest_say_on_which_reading_they_rest()
    {
        Assert.Equal([1], Reference.Phases.Where(phase => phase.Start is { IsExact: true }).Select(phase => phase.Number));
        Assert.Equal([1], Reference.Stages.Where(stage => stage.Start is { IsExact: true }).Select(stage => stage.Number));
        Assert.All(Reference.Phases, phase => Assert.Equal(phase.Start is { IsExact: true }, phase.Interpretation is null));
        Assert.All(Reference.Stages, stage => Assert.Equal(stage.Start is { IsExact: true }, stage.Interpretation is null));
        Assert.All(Reference.Phases, phase => Assert.Equal(Confidence.Verified, phase.Source.Confidence));
        Assert.All(Reference.Stages, stage => Assert.Equal(Confidence.Verified, stage.Source.Confidence));
        Assert.All(Reference.Phases.SelectMany(phase => phase.StartsApart), apart =>
        {
            Assert.False(apart.Window!.Value.IsExact);
            Assert.Equal("REG.I.STATES_TO_COME", apart.Interpretation?.Code);
            Assert.Equal((Confidence.Verified, Day("2024-04-09")), (apart.Source.Confidence, apart.Source.Published));
        });
        Assert.Equal(Day("2023-09-01"), Reference.Begins);
    }

    [Fact]
    public void Stages_are_listed_by_number_whatever_the_order_given() => Assert.Equal(
        [1, 2], new RegularisationCalendar(Enumerable.Reverse(Reference.Phases), Enumerable.Reverse(Reference.Stages)).Stages.Select(stage => stage.Number));

    [Fact]
    public void A_later_phase_does_not_begin_before_an_earlier_one_may_have() => Assert.All(
        Reference.Phases.Zip(Reference.Phases.Skip(1)),
        pair => Assert.True(
            pair.First.Start!.Value.Earliest <= pair.Second.Start!.Value.Earliest
            && pair.First.Start.Value.Latest <= pair.Second.Start.Value.Latest));

    /// <summary>The conference of 9 April 2024: 18 states with posts, and Quintana Roo, Hidalgo, San Luis Potosí, Estado de México and Michoacán
    /// by name as those to come.</summary>
    [Fact]
    public void On_9_April_2024_eighteen_states_had_begun_and_the_five_named_ones_had_not()
    {
        var begun = Begun("2024-04-09");
        Assert.Equal(18, begun[Answer.Yes].Count());
        Assert.Equal(["13", "15", "16", "23", "24"], begun[Answer.No].Order());
        Assert.Empty(begun[Answer.Unknown]);

        // The next day nothing more is known of the five, until the year of the total ends.
        Assert.Equal(begun[Answer.No].Order(), Begun("2024-04-10")[Answer.Unknown].Order());
        Assert.Equal(begun[Answer.No].Order(), Begun("2024-12-30")[Answer.Unknown].Order());
        Assert.Equal(23, Begun("2024-12-31")[Answer.Yes].Count());

        static ILookup<Answer, string> Begun(string day) => Reference.Phases
            .SelectMany(phase => phase.States.Select(phase.StartIn))
            .ToLookup(start => start.HasBegunBy(Day(day)), start => start.State.InegiCode);
    }

    [Theory]
    [InlineData("2023-08-31", Answer.No)]
    [InlineData("2024-04-09", Answer.No)]
    [InlineData("2024-04-10", Answer.Unknown)]
    [InlineData("2024-12-30", Answer.Unknown)]
    [InlineData("2024-12-31", Answer.Yes)]
    public void The_second_stage_waits_for_the_first(string day, Answer expected) =>
        Assert.Equal(expected, Reference.StageOf(RegularisationBranch.Other)!.HasBegunBy(Day(day)));

    [Fact]
    public void A_start_told_of_one_state_leaves_the_others_and_the_first_phase_alone()
    {
        RegularisationPhase phase = Reference.PhaseOf(State.QuintanaRoo)!;
        var found = new RegularisationStart(State.QuintanaRoo, DateWindow.Exactly(Day("2024-06-01")), Call);
        RegularisationPhase told = phase.With(found);

        Assert.Same(found, told.StartIn(State.QuintanaRoo));
        Assert.Same(found, Assert.Single(told.StartsApart));
        Assert.Equal(phase.StartIn(State.Puebla), told.StartIn(State.Puebla));
        Assert.Equal((phase.Number, phase.Start, phase.Source, phase.Interpretation), (told.Number, told.Start, told.Source, told.Interpretation));
        Assert.Equal("REG.I.STATES_TO_COME", phase.StartIn(State.QuintanaRoo).Interpretation?.Code);
        Assert.Equal(
            [State.QuintanaRoo, State.Tabasco],
            told.With(new RegularisationStart(State.Tabasco, null, Call)).StartsApart.Select(apart => apart.State));

        RegularisationCalendar calendar = Reference.With(told);
        Assert.Equal(Answer.Yes, Asked(calendar, State.QuintanaRoo));
        Assert.Equal(Answer.Unknown, Asked(Reference, State.QuintanaRoo));
        Assert.Equal(Answer.Yes, Asked(calendar, State.Puebla));

        static Answer Asked(RegularisationCalendar calendar, State state) =>
            RegularisationCalculator.Decide(new() { State = state }, Day("2024-06-01"), calendar).AnswerTo(RegularisationFacts.PhaseHasBegun);
    }

    [Fact]
    public void A_calendar_begins_with_the_earliest_of_its_states()
    {
        var early = new RegularisationPhase(5, [State.Yucatan, State.Jalisco], DateWindow.InYear(2026), Call)
            .With(new RegularisationStart(State.Jalisco, DateWindow.Exactly(Day("2023-01-01")), Call));
        Assert.Equal(Day("2023-01-01"), Reference.With(early).Begins);
        Assert.Null(Reference.With(early.With(new RegularisationStart(State.Jalisco, null, Call))).Begins);
    }

    [Fact]
    public void Every_branch_has_one_stage() => Assert.All(
        Enum.GetValues<RegularisationBranch>().Skip(1),
        branch => Assert.Equal(branch == RegularisationBranch.Other ? 2 : 1, Reference.StageOf(branch)?.Number));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("2026-06-01")]
    [InlineData("9999-12-31")]
    public void A_start_that_is_not_established_answers_unknown_on_every_day(string day)
    {
        Assert.Equal(Answer.Unknown, new RegularisationPhase(5, [State.Yucatan], null, Call).StartIn(State.Yucatan).HasBegunBy(Day(day)));
        Assert.Equal(Answer.Unknown, new RegularisationStage(2, [RegularisationBranch.Other], null, Call).HasBegunBy(Day(day)));
    }

    /// <summary>Of a state in no phase nothing can then be told, not even that none had begun.</summary>
    [Fact]
    public void A_phase_without_an_established_start_leaves_the_beginning_of_all_open()
    {
        RegularisationCalendar open = Reference.With(new RegularisationPhase(5, [State.Yucatan], null, Call));
        Assert.Null(open.Begins);
        RegularisationDecision decision = RegularisationCalculator.Decide(new() { State = State.Jalisco }, Day("2020-01-01"), open);
        Assert.Equal(Answer.Unknown, decision.AnswerTo(RegularisationFacts.PhaseHasBegun));
    }

    [Fact]
    public void With_replaces_the_same_number_adds_a_new_one_and_leaves_the_first_calendar_alone()
    {
        RegularisationCalendar added = Reference.With(new RegularisationPhase(5, [State.Yucatan], DateWindow.InYear(2026), Call));
        Assert.Equal([1, 2, 3, 4, 5], added.Phases.Select(phase => phase.Number));
        Assert.Equal(5, added.PhaseOf(State.Yucatan)?.Number);
        Assert.Null(Reference.PhaseOf(State.Yucatan));

        RegularisationCalendar replaced = added.With(new RegularisationStage(2, [RegularisationBranch.Other], DateWindow.InMonth(2024, 6), Call));
        Assert.Equal(DateWindow.InMonth(2024, 6), replaced.StageOf(RegularisationBranch.Other)?.Start);
        Assert.Equal(added.Phases.AsEnumerable(), replaced.Phases);
        Assert.Equal(2, replaced.Stages.Length);
    }

    /// <summary>The turn that was computed once is, on every day around each change, what phase and stage answer themselves.</summary>
    [Fact]
    public void The_turn_of_a_state_and_branch_is_what_its_phase_and_stage_answer_on_every_day()
    {
        foreach (State state in State.All)
        {
            foreach (RegularisationBranch branch in Enum.GetValues<RegularisationBranch>())
            {
                RegularisationTurn turn = Reference.TurnOf(state, branch);
                foreach (LocalDate day in turn.Changes.SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) }))
                {
                    Answer phase = Reference.PhaseOf(state)?.StartIn(state).HasBegunBy(day) ?? (day < Day("2023-09-01") ? Answer.No : Answer.Unknown);
                    Answer[] stages = Reference.StageOf(branch) is { } stage
                        ? [stage.HasBegunBy(day)]
                        : [.. Reference.Stages.Select(other => other.HasBegunBy(day)).Distinct()];

                    Assert.Equal((phase, stages is [var agreed] ? agreed : Answer.Unknown), (turn.On(day).Phase, turn.On(day).Stage));
                }
            }
        }
    }

    private static Comparer<State> ByCode { get; } =
        Comparer<State>.Create((left, right) => string.CompareOrdinal(left.InegiCode, right.InegiCode));
}
