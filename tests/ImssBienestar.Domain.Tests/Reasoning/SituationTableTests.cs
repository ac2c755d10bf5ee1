using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Reasoning;

/// <summary>A toy statute of three facts and one act of authority, compiled, against asking every completion one by one.</summary>
/// <remarks>Outcome 1: not banned, and A or both B and C. Outcome 2: not banned otherwise. Outcome 3: banned.</remarks>
public class SituationTableTests
{
    private const int Facts = 4;

    private static readonly Vocabulary Toy = new(Named("A"), Named("B"), Named("C"), Named("BANNED", isAct: true));

    private static readonly ImmutableArray<OutcomeLine> Outcomes =
    [
        new(1, Sets.Where(s => OutcomeOf(s) == 1)),
        new(2, Sets.Where(s => OutcomeOf(s) == 2)),
        new(3, Sets.Where(s => OutcomeOf(s) == 3)),
    ];

    private static readonly SituationTable<Judgement> Table = SituationTable<Judgement>.Compile(Toy, Outcomes, reading => new(
        reading.Completions,
        reading.Outcome,
        reading.Missing,
        [.. reading.Changes.Select(change => $"{change.Outcome}: {string.Join(' ', Toy.Steps(change.Steps))}").Order()]));

    private static IEnumerable<int> Situations => Enumerable.Range(0, Toy.SituationCount);

    [Fact]
    public void A_vocabulary_has_three_answers_per_fact_and_two_per_act()
    {
        Assert.Equal(3 * 3 * 3 * 2, Toy.SituationCount);
        Assert.Equal(Toy.SituationCount, Situations.Select(s => string.Concat(Answered(s))).Distinct().Count());
        Assert.DoesNotContain(Situations, situation => Toy.AnswerOf(situation, 3) == Answer.Unknown);
        Assert.All(Enumerable.Range(0, 3), fact => Assert.Equal(Answer.Unknown, Toy.AnswerOf(0, fact)));
    }

    [Fact]
    public void A_vocabulary_holds_up_to_eight_facts_and_its_acts_last()
    {
        Assert.Equal(8, new Vocabulary([.. Enumerable.Range(0, 8).Select(number => Named($"F{number}"))]).Facts.Length);
        Assert.Throws<ArgumentException>(() => new Vocabulary([.. Enumerable.Range(0, 9).Select(number => Named($"F{number}"))]));
        Assert.Throws<ArgumentException>(() => new Vocabulary(Named("ACT", isAct: true), Named("A")));
    }

    [Fact]
    public void With_replaces_one_answer_and_no_other()
    {
        foreach (int situation in Situations)
        {
            for (int fact = 0; fact < Facts; fact++)
            {
                foreach (Answer answer in new[] { Answer.Yes, Answer.No })
                {
                    Answer[] expected = Answered(situation);
                    expected[fact] = answer;
                    Assert.Equal(expected, Answered(Toy.With(situation, fact, answer)));
                }
            }
        }

        // An act of authority is presumed absent: to forget it is to deny it.
        Assert.Equal(Answer.No, Toy.AnswerOf(Toy.With(Toy.With(0, 3, Answer.Yes), 3, Answer.Unknown), 3));
    }

    [Fact]
    public void The_weight_of_a_fact_is_one_step_of_its_answer() =>
        Assert.Equal([1, 3, 9, 27], Enumerable.Range(0, Facts).Select(Toy.Weight));

    [Fact]
    public void The_completions_are_the_complete_situations_that_contradict_no_answer()
    {
        foreach (int situation in Situations)
        {
            SituationSet completions = Toy.Completions(situation);
            Assert.All(Enumerable.Range(0, 1 << Facts), complete => Assert.Equal(IsCompletion(situation, complete), completions.Contains(complete)));
        }
    }

    [Fact]
    public void The_facts_read_by_a_condition_are_computed()
    {
        Assert.Equal(["A", "B", "C", "BANNED"], Toy.FactsRead(Outcomes[0].Situations).Select(fact => fact.Code));
        Assert.Equal(["BANNED"], Toy.FactsRead(Outcomes[2].Situations).Select(fact => fact.Code));
        Assert.Empty(Toy.FactsRead(SituationSet.Everything));
    }

    [Fact]
    public void A_situation_is_settled_when_all_its_completions_agree()
    {
        Assert.Equal(Toy.SituationCount, Table.Count);
        foreach (int situation in Situations)
        {
            Assert.Equal(Toy.Completions(situation), Table[situation].Completions);
            Assert.Equal(Settled(situation), Table[situation].Outcome);
            Assert.Equal(Settled(situation), Outcomes.Settle(Toy.Completions(situation)));
        }

        // The table is no trivial one: every outcome and the open case occur.
        Assert.Equal([0, 1, 2, 3], Situations.Select(Settled).Distinct().Order());
    }

    [Fact]
    public void Missing_are_the_unknown_facts_that_can_still_flip_the_outcome()
    {
        foreach (int situation in Situations)
        {
            int missing = 0;
            for (int fact = 0; fact < Facts; fact++)
            {
                bool flips = Completions(situation).Any(complete => IsCompletion(situation, complete ^ (1 << fact))
                    && OutcomeOf(complete) != OutcomeOf(complete ^ (1 << fact)));
                missing |= Toy.AnswerOf(situation, fact) == Answer.Unknown && flips ? 1 << fact : 0;
            }

            Assert.Equal(missing, Table[situation].Missing);
        }
    }

    [Fact]
    public void Something_is_missing_exactly_where_nothing_is_settled() =>
        Assert.All(Situations, situation => Assert.Equal(Settled(situation) == 0, Table[situation].Missing != 0));

    [Fact]
    public void The_nearest_changes_are_all_those_of_the_fewest_answers()
    {
        foreach (int situation in Situations)
        {
            var others = Situations
                .Where(other => Settled(other) != 0 && Settled(other) != Settled(situation) && NeverTowardsUnknown(situation, other))
                .Select(other => (Other: other, Distance: Changed(situation, other).Length))
                .ToArray();
            int fewest = others.Min(other => other.Distance);
            ImmutableArray<string> expected = [.. others.Where(other => other.Distance == fewest)
                .Select(other => $"{Settled(other.Other)}: {string.Join(' ', Changed(situation, other.Other))}").Order()];
            Assert.Equal<string>(expected, Table[situation].Changes);
        }
    }

    private static int OutcomeOf(int complete) => (complete & 8) != 0 ? 3 : (complete & 1) != 0 || (complete & 6) == 6 ? 1 : 2;

    private static int Settled(int situation) =>
        Completions(situation).Select(OutcomeOf).Distinct().ToArray() is [int only] ? only : 0;

    private static IEnumerable<int> Completions(int situation) =>
        Enumerable.Range(0, 1 << Facts).Where(complete => IsCompletion(situation, complete));

    private static bool IsCompletion(int situation, int complete) => Enumerable.Range(0, Facts).All(fact =>
        Toy.AnswerOf(situation, fact) is var answer && (answer == Answer.Unknown || (answer == Answer.Yes) == ((complete >> fact & 1) == 1)));

    private static bool NeverTowardsUnknown(int from, int to) => Enumerable.Range(0, Facts)
        .All(fact => Toy.AnswerOf(to, fact) == Toy.AnswerOf(from, fact) || Toy.AnswerOf(to, fact) != Answer.Unknown);

    private static FactAnswer[] Changed(int from, int to) => [.. Enumerable.Range(0, Facts)
        .Where(fact => Toy.AnswerOf(from, fact) != Toy.AnswerOf(to, fact))
        .Select(fact => new FactAnswer(Toy.Facts[fact], Toy.AnswerOf(to, fact)))];

    private static Answer[] Answered(int situation) => [.. Enumerable.Range(0, Facts).Select(fact => Toy.AnswerOf(situation, fact))];

    private static Domain.Reasoning.Fact Named(string code, bool isAct = false) => new(code, new BilingualText($"¿{code}?", $"{code}?"), isAct);

    private sealed record Judgement(SituationSet Completions, int Outcome, int Missing, ImmutableArray<string> Changes);
}
