using System.Numerics;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Workers.RegularisationSituations;

namespace ImssBienestar.Domain.Tests.Workers;

/// <summary>Proofs over every situation: the world is finite, so nothing is sampled but the quadratic comparison.</summary>
[Trait("Kind", "Proof")]
public sealed class RegularisationProofs
{
    private static readonly RegularisationDecision[] Decisions = [.. All.Select(Decide)];

    private static readonly RegularisationOutcome[] Outcomes = [.. Decisions.Select(decision => decision.Outcome)];

    [Fact]
    public void Every_combination_of_answers_can_be_asked_for()
    {
        Assert.Equal(Count, RegularisationFacts.Vocabulary.SituationCount);
        Assert.Equal(Count, RegularisationTable.Instance.Count);
        foreach (int situation in All)
        {
            for (int fact = 0; fact < Facts; fact++)
            {
                Assert.True(AnswerTo(situation, fact) == Decisions[situation].AnswerTo(RegularisationFacts.All[fact]), Describe(situation));
            }
        }
    }

    [Fact]
    public void Outcomes_are_total_and_free_of_conflict()
    {
        var lines = RegularisationRules.ByOutcome;
        Assert.Equal(SituationSet.Everything, lines.Aggregate(default(SituationSet), (all, line) => all | line.Situations));
        Assert.Equal(Enum.GetValues<RegularisationOutcome>().Skip(1), lines.Select(line => (RegularisationOutcome)line.Outcome).Order());
        for (int i = 0; i < lines.Length; i++)
        {
            Assert.False(lines[i].Situations.IsEmpty);
            for (int j = i + 1; j < lines.Length; j++)
            {
                Assert.False(lines[i].Situations.Overlaps(lines[j].Situations), $"{lines[i].Outcome} and {lines[j].Outcome}");
            }
        }
    }

    [Fact]
    public void The_outcome_is_what_a_chain_of_ifs_says_of_all_completions()
    {
        foreach (int situation in All)
        {
            var completed = CompletionsOf(situation).Select(completion => Complete(completion).Outcome()).Distinct().ToList();

            Assert.True(
                Outcomes[situation] == (completed is [var agreed] ? agreed : RegularisationOutcome.Undetermined),
                Describe(situation));
        }
    }

    [Fact]
    public void Each_condition_is_answered_as_all_completions_answer_it()
    {
        foreach (int situation in All)
        {
            for (int condition = 0; condition < Facts; condition++)
            {
                // The conditions stand in the order of the facts; one of them is that a fact is not so.
                Answer answer = AnswerTo(situation, condition);
                Answer expected = condition == 4 ? Answers.Not(answer) : answer;
                Finding? said = Decisions[situation].Findings.Find(RegularisationRules.Fractions[condition].Text.Code);

                Assert.True(expected == said?.Answer, Describe(situation));
            }
        }
    }

    [Fact]
    public void A_new_answer_never_flips_a_settled_outcome_and_never_asks_for_more()
    {
        foreach (int situation in All)
        {
            for (int fact = 0; fact < Facts; fact++)
            {
                if (AnswerTo(situation, fact) != Answer.Unknown)
                {
                    continue;
                }

                foreach (Answer answer in new[] { Answer.Yes, Answer.No })
                {
                    int informed = With(situation, fact, answer);
                    Assert.True(
                        Outcomes[situation] == RegularisationOutcome.Undetermined || Outcomes[situation] == Outcomes[informed],
                        Describe(situation));
                    Assert.Subset(Decisions[situation].Missing.ToHashSet(), Decisions[informed].Missing.ToHashSet());
                }
            }
        }
    }

    [Fact]
    public void Missing_is_the_only_smallest_set_that_settles_the_outcome_in_every_completion()
    {
        foreach (int situation in All)
        {
            int[] unknown = [.. Enumerable.Range(0, Facts).Where(fact => AnswerTo(situation, fact) == Answer.Unknown)];
            (int Facts, RegularisationOutcome Outcome)[] completions = [.. CompletionsOf(situation).Select(c => (Bits(c), Complete(c).Outcome()))];
            var sufficient = Enumerable.Range(0, 1 << unknown.Length)
                .Select(subset => unknown.Where((_, i) => (subset & (1 << i)) != 0).Sum(fact => 1 << fact))
                .Where(asked => Settles(asked, completions))
                .ToList();
            int least = sufficient.Min(asked => BitOperations.PopCount((uint)asked));
            int smallest = Assert.Single(sufficient, asked => BitOperations.PopCount((uint)asked) == least);

            Assert.Equal(RegularisationFacts.All.Where((_, fact) => (smallest & (1 << fact)) != 0), Decisions[situation].Missing);
        }
    }

    [Fact]
    public void WouldChange_holds_exactly_the_nearest_settled_situations_with_another_outcome()
    {
        // Every 7th situation against all others keeps the quadratic comparison short; 7 shares no factor with 3, so all digits vary.
        for (int from = 0; from < Count; from += 7)
        {
            var reachable = All
                .Where(to => Outcomes[to] != RegularisationOutcome.Undetermined && Outcomes[to] != Outcomes[from])
                .Select(to => (To: to, Distance: Distance(from, to)))
                .Where(way => way.Distance is not null)
                .ToList();
            int? least = reachable.Min(way => way.Distance);
            var expected = reachable.Where(way => way.Distance == least).Select(way => way.To).ToHashSet();

            var found = Decisions[from].WouldChange;
            Assert.Equal(expected.Count, found.Length);
            foreach (OutcomeChange<RegularisationOutcome> change in found)
            {
                int changed = change.Answers.Aggregate(
                    from, (situation, answer) => With(situation, RegularisationFacts.All.IndexOf(answer.Fact!), answer.Answer));
                Assert.Contains(changed, expected);
                Assert.Equal(Outcomes[changed], change.Outcome);
                Assert.Equal(least, change.Answers.Length);
            }
        }
    }

    [Fact]
    public void Situations_of_which_the_same_is_said_share_it()
    {
        int judgements = All.Select(situation => RegularisationTable.Instance[situation]).Distinct(ReferenceEqualityComparer.Instance).Count();
        int lists = All.Select(situation => RegularisationTable.Instance.Findings(situation, new(2024, 5, 15))).Distinct().Count();

        Assert.InRange(judgements, 100, 999);
        Assert.Equal(729, lists);
    }

    private static int Bits(int complete) =>
        Enumerable.Range(0, Facts).Where(fact => AnswerTo(complete, fact) == Answer.Yes).Sum(fact => 1 << fact);

    /// <summary>Whether completions that agree on the facts asked always agree on the outcome.</summary>
    private static bool Settles(int asked, (int Facts, RegularisationOutcome Outcome)[] completions)
    {
        Span<RegularisationOutcome> seen = stackalloc RegularisationOutcome[256];
        foreach ((int facts, RegularisationOutcome outcome) in completions)
        {
            ref RegularisationOutcome first = ref seen[facts & asked];
            if (first == RegularisationOutcome.Undetermined)
            {
                first = outcome;
            }
            else if (first != outcome)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many answers change; null where one would become unknown.</summary>
    private static int? Distance(int from, int to)
    {
        int distance = 0;
        for (int fact = 0; fact < Facts; fact++)
        {
            Answer answer = AnswerTo(to, fact);
            if (AnswerTo(from, fact) != answer)
            {
                if (answer == Answer.Unknown)
                {
                    return null;
                }

                distance++;
            }
        }

        return distance;
    }
}
