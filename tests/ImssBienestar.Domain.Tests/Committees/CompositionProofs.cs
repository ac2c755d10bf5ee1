using System.Collections.Immutable;
using System.Numerics;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Tests.Committees;

/// <summary>Proofs over every combination of answers and every wording: the world is finite, so nothing is sampled.</summary>
[Trait("Kind", "Proof")]
public sealed class CompositionProofs
{
    /// <summary>A reading of the rules of its own, to hold the compiled ones against: Y binds, o is stated elsewhere, - neither, in the order of the
    /// facts: roles, assembly, social audit, woman, sole, staff, level, card.</summary>
    private static readonly (string Edition, string Day, string Rules)[] Table =
    [
        ("LCEN-2024", "2024-04-08", "YYY-Yooo"),
        ("LCEN-2024", "2024-04-09", "YYY-Yooo"),
        ("LCEN-2024", "2024-06-04", "YYY-Yooo"),
        ("LCEN-2024", "2024-06-05", "YYYYYooo"),
        ("LCEN-2024", "2025-04-01", "YYYYYooo"),
        ("LCEN-2025", "2025-01-01", "YYYYoooo"),
        ("LCEN-2025", "2025-12-31", "YYYYoooo"),
        ("LCEN-2026", "2026-01-01", "YYoYoooo"),
        ("LCEN-ISSSTE-2025", "2025-02-15", "YYoYoYYY"),
        ("LCEN-ISSSTE-2026", "2026-02-21", "YYoYoooo"),
    ];

    public static TheoryData<string, string, string> EveryDayOfChange => Data(Table);

    /// <summary>One day for each wording that differs from the others.</summary>
    public static TheoryData<string, string, string> Wordings => Data(Table.DistinctBy(row => row.Rules));

    [Theory]
    [MemberData(nameof(EveryDayOfChange))]
    public void Each_rule_stands_as_the_sources_say(string edition, string day, string rules) => Assert.Equal(
        rules.Select(letter => letter switch { 'Y' => RuleStanding.Stated, 'o' => RuleStanding.StatedElsewhere, _ => RuleStanding.Sought }),
        CommitteeRule.All.Select(rule => Rules(edition).StandingOf(rule, Days.Parse(day))));

    [Theory]
    [MemberData(nameof(Wordings))]
    public void Outcomes_are_total_and_free_of_conflict(string edition, string day, string rules)
    {
        var lines = Wording(edition, day).ByOutcome;
        Assert.Equal(rules.Contains('o', StringComparison.Ordinal) ? 3 : 2, lines.Length);
        Assert.Equal(SituationSet.Everything, lines.Aggregate(default(SituationSet), (all, line) => all | line.Situations));
        for (int i = 0; i < lines.Length; i++)
        {
            for (int j = i + 1; j < lines.Length; j++)
            {
                Assert.False(lines[i].Situations.Overlaps(lines[j].Situations), $"{lines[i].Outcome} and {lines[j].Outcome}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Wordings))]
    public void The_outcome_is_what_a_plain_reading_of_the_rules_gives_in_every_completion(string edition, string day, string rules)
    {
        foreach (CommitteeAnswers answers in All())
        {
            CompositionOutcome[] possible = [.. Completions(answers).Select(complete => Plain(complete, rules)).Distinct()];
            Assert.Equal(possible is [var one] ? one : CompositionOutcome.Undetermined, Outcome(edition, day, answers));
        }
    }

    [Theory]
    [MemberData(nameof(Wordings))]
    public void Missing_is_the_only_smallest_set_that_settles_the_outcome(string edition, string day, string rules)
    {
        foreach (CommitteeAnswers answers in All())
        {
            (int Facts, CompositionOutcome Outcome)[] completions = [.. Completions(answers).Select(complete => (Bits(complete), Plain(complete, rules)))];
            if (Settles(0, completions))
            {
                Assert.Empty(Missing(edition, day, answers));
                continue;
            }

            int unknown = Enumerable.Range(0, 8).Where(fact => answers.Answer(fact) == Answer.Unknown).Sum(fact => 1 << fact);
            int[] sufficient = [.. Subsets(unknown).Where(asked => Settles(asked, completions))];
            int least = sufficient.Min(asked => BitOperations.PopCount((uint)asked));
            int smallest = Assert.Single(sufficient, asked => BitOperations.PopCount((uint)asked) == least);
            Assert.Equal(CommitteeFacts.All.Where((_, fact) => (smallest & (1 << fact)) != 0), Missing(edition, day, answers));
        }
    }

    [Theory]
    [MemberData(nameof(Wordings))]
    public void A_new_answer_never_flips_a_settled_outcome_and_never_asks_for_more(string edition, string day, string rules)
    {
        Assert.Equal(8, rules.Length);
        foreach (CommitteeAnswers answers in All())
        {
            CompositionOutcome before = Outcome(edition, day, answers);
            HashSet<Domain.Reasoning.Fact> missing = [.. Missing(edition, day, answers)];
            for (int fact = 0; fact < 8; fact++)
            {
                if (answers.Answer(fact) == Answer.Unknown)
                {
                    foreach (Answer answer in (Answer[])[Answer.Yes, Answer.No])
                    {
                        CommitteeAnswers informed = Some.With(answers, fact, answer);
                        Assert.True(before == CompositionOutcome.Undetermined || before == Outcome(edition, day, informed));
                        Assert.Subset(missing, Missing(edition, day, informed).ToHashSet());
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Wordings))]
    public void WouldChange_leads_to_its_outcome_and_nothing_nearer_does(string edition, string day, string rules)
    {
        Assert.Equal(8, rules.Length);
        CommitteeAnswers[] all = [.. All()];
        CompositionOutcome[] outcomes = [.. all.Select(answers => Outcome(edition, day, answers))];
        int[][] digits = [.. all.Select(answers => Enumerable.Range(0, 8).Select(fact => (int)answers.Answer(fact)).ToArray())];

        // Every 101st situation against all others keeps the quadratic comparison short; 101 shares no factor with 3, so all answers vary.
        for (int from = 0; from < all.Length; from += 101)
        {
            var reachable = Enumerable.Range(0, all.Length)
                .Where(to => outcomes[to] is not CompositionOutcome.Undetermined && outcomes[to] != outcomes[from])
                .Select(to => (To: to, Distance: Distance(digits[from], digits[to])))
                .Where(way => way.Distance is not null)
                .ToArray();
            int? least = reachable.Min(way => way.Distance);
            HashSet<int> expected = [.. reachable.Where(way => way.Distance == least).Select(way => way.To)];
            var changes = Rules(edition).Decide(all[from], Days.Parse(day)).WouldChange;
            Assert.Equal(expected.Count, changes.Length);
            foreach (OutcomeChange<CompositionOutcome> change in changes)
            {
                CommitteeAnswers changed = change.Answers.Aggregate(
                    all[from], (answers, step) => Some.With(answers, CommitteeFacts.All.IndexOf(step.Fact!), step.Answer));
                Assert.Contains(changed.Situation, expected);
                Assert.Equal(outcomes[changed.Situation], change.Outcome);
            }
        }
    }

    [Fact]
    public void A_reading_of_an_open_rule_turns_open_questions_into_yes_or_no_and_nothing_else()
    {
        CommitteeRules bySources = Rules("LCEN-2025");
        foreach (bool applies in (bool[])[true, false])
        {
            CommitteeRules read = bySources.With(new() { Scope = CommitteeReadingsTests.OfEveryOpenRule(bySources.Edition, applies) });
            foreach (CommitteeAnswers answers in All())
            {
                CompositionOutcome before = Outcome("LCEN-2025", "2025-06-01", answers);
                CompositionOutcome after = read.Wordings.On(new(2025, 6, 1)).Value!.Table[answers.Situation].Outcome;
                Assert.NotEqual(CompositionOutcome.OpenQuestion, after);
                if (before == CompositionOutcome.OpenQuestion)
                {
                    Assert.Equal(applies ? CompositionOutcome.DoesNotConform : CompositionOutcome.Conforms, after);
                }
                else if (before != CompositionOutcome.Undetermined)
                {
                    Assert.Equal(before, after);
                }
            }
        }
    }

    [Fact]
    public void Rules_and_facts_are_one_to_one_and_in_one_order()
    {
        Assert.Equal(CommitteeFacts.All, CommitteeRule.All.Select(rule => rule.Fact));
        Assert.Equal(8, CommitteeRule.All.Select(rule => rule.Code).Distinct().Count());
        Assert.Equal(8, CommitteeFacts.All.Select(fact => fact.Code).Distinct().Count());
    }

    private static CommitteeRules Rules(string edition) => CommitteeRules.Of(ProgrammeEdition.All.Single(entry => entry.Code == edition));

    private static CompositionWording Wording(string edition, string day)
    {
        CommitteeRules rules = Rules(edition);
        return rules.Wordings.On(rules.Edition.RuleDay(Days.Parse(day))).Value!;
    }

    private static CompositionOutcome Outcome(string edition, string day, CommitteeAnswers answers) =>
        Wording(edition, day).Table[answers.Situation].Outcome;

    private static ImmutableArray<Domain.Reasoning.Fact> Missing(string edition, string day, CommitteeAnswers answers) =>
        Wording(edition, day).Table[answers.Situation].Missing;

    private static TheoryData<string, string, string> Data(IEnumerable<(string Edition, string Day, string Rules)> rows)
    {
        var data = new TheoryData<string, string, string>();
        foreach ((string edition, string day, string rules) in rows)
        {
            data.Add(edition, day, rules);
        }

        return data;
    }

    /// <summary>Whether completions that agree on the facts asked always agree on the outcome.</summary>
    private static bool Settles(int asked, (int Facts, CompositionOutcome Outcome)[] completions)
    {
        Span<CompositionOutcome> seen = stackalloc CompositionOutcome[256];
        foreach ((int facts, CompositionOutcome outcome) in completions)
        {
            ref CompositionOutcome first = ref seen[facts & asked];
            if (first == CompositionOutcome.Undetermined)
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

    private static IEnumerable<CommitteeAnswers> All() =>
        Enumerable.Range(0, CommitteeFacts.Vocabulary.SituationCount).Select(situation => new CommitteeAnswers { Situation = situation });

    private static CompositionOutcome Plain(CommitteeAnswers complete, string rules)
    {
        bool open = false;
        for (int fact = 0; fact < 8; fact++)
        {
            if (complete.Answer(fact) == Answer.No)
            {
                if (rules[fact] == 'Y')
                {
                    return CompositionOutcome.DoesNotConform;
                }

                open |= rules[fact] == 'o';
            }
        }

        return open ? CompositionOutcome.OpenQuestion : CompositionOutcome.Conforms;
    }

    private static IEnumerable<CommitteeAnswers> Completions(CommitteeAnswers answers)
    {
        int fact = Enumerable.Range(0, 8).FirstOrDefault(fact => answers.Answer(fact) == Answer.Unknown, -1);
        return fact < 0
            ? [answers]
            : Completions(Some.With(answers, fact, Answer.Yes)).Concat(Completions(Some.With(answers, fact, Answer.No)));
    }

    private static IEnumerable<int> Subsets(int bits)
    {
        for (int subset = bits; ; subset = (subset - 1) & bits)
        {
            yield return subset;
            if (subset == 0)
            {
                yield break;
            }
        }
    }

    private static int Bits(CommitteeAnswers complete) =>
        Enumerable.Range(0, 8).Where(fact => complete.Answer(fact) == Answer.Yes).Sum(fact => 1 << fact);

    /// <summary>How many answers change; null where one would become unknown.</summary>
    private static int? Distance(int[] from, int[] to)
    {
        int distance = 0;
        for (int fact = 0; fact < from.Length; fact++)
        {
            if (from[fact] != to[fact])
            {
                if (to[fact] == (int)Answer.Unknown)
                {
                    return null;
                }

                distance++;
            }
        }

        return distance;
    }
}
