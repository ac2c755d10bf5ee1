using System.Collections.Immutable;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>A line of a rule text: an outcome and the complete situations that lead to it, complete in itself, without order.</summary>
internal readonly record struct OutcomeLine(int Outcome, SituationSet Situations);

/// <summary>The nearest settled situation with another outcome: that outcome, and the answers that would have to change.</summary>
internal readonly record struct NearestChange(int Outcome, ImmutableArray<FactAnswer> Answers);

/// <summary>What can be computed about one situation, ready to be judged.</summary>
/// <param name="Situation">The situation, packed as its vocabulary says.</param>
/// <param name="Completions">Every complete situation it may turn out to be.</param>
/// <param name="Outcome">The outcome on which all completions agree; 0 where they do not.</param>
/// <param name="Missing">The unknown facts that can still flip the outcome, as bits.</param>
/// <param name="Changes">The settled situations with another outcome at the least number of changed answers.</param>
internal readonly record struct SituationReading(
    int Situation, SituationSet Completions, int Outcome, int Missing, ImmutableArray<NearestChange> Changes);

/// <summary>Rules compiled by evaluation: every situation of a vocabulary decided once, the distinct judgements shared.</summary>
/// <typeparam name="T">The type of judgement.</typeparam>
internal sealed class SituationTable<T>
    where T : class
{
    private readonly T[] judgements;

    private SituationTable(T[] judgements) => this.judgements = judgements;

    public T this[int situation] => judgements[situation];

    public int Count => judgements.Length;

    /// <summary>Decides every situation.</summary>
    /// <param name="vocabulary">The facts.</param>
    /// <param name="outcomes">The outcomes, a partition of the complete situations; 0 is reserved for "not settled".</param>
    /// <param name="judge">Makes or finds the judgement of one situation.</param>
    public static SituationTable<T> Compile(Vocabulary vocabulary, IReadOnlyList<OutcomeLine> outcomes, Func<SituationReading, T> judge)
    {
        int[] settled = new int[vocabulary.SituationCount];
        SituationSet[] flips = [.. vocabulary.Facts.Select((_, fact) =>
            outcomes.Aggregate(default(SituationSet), (flipped, line) => flipped | line.Situations.FlippedBy(fact)))];
        for (int situation = 0; situation < settled.Length; situation++)
        {
            settled[situation] = Settle(outcomes, vocabulary.Completions(situation));
        }

        var table = new T[settled.Length];
        for (int situation = 0; situation < table.Length; situation++)
        {
            SituationSet completions = vocabulary.Completions(situation);
            int missing = 0;
            for (int fact = 0; fact < vocabulary.Facts.Length; fact++)
            {
                if (vocabulary.AnswerOf(situation, fact) == Answer.Unknown && completions.Overlaps(flips[fact]))
                {
                    missing |= 1 << fact;
                }
            }

            table[situation] = judge(new(situation, completions, settled[situation], missing, Nearest(vocabulary, settled, situation)));
        }

        return new(table);
    }

    /// <summary>The one outcome that holds in every completion; 0 where completions disagree.</summary>
    public static int Settle(IReadOnlyList<OutcomeLine> outcomes, SituationSet completions)
    {
        for (int i = 0; i < outcomes.Count; i++)
        {
            if (completions.IsSubsetOf(outcomes[i].Situations))
            {
                return outcomes[i].Outcome;
            }
        }

        return 0;
    }

    private static ImmutableArray<NearestChange> Nearest(Vocabulary vocabulary, int[] settled, int situation)
    {
        var found = ImmutableArray.CreateBuilder<NearestChange>();
        var answers = new FactAnswer[vocabulary.Facts.Length];
        for (int changes = 1; changes <= vocabulary.Facts.Length && found.Count == 0; changes++)
        {
            Change(situation, 0, 0, changes);
        }

        return found.ToImmutable();

        // Changes one answer after another, in the order of the vocabulary, never towards unknown.
        void Change(int changed, int from, int depth, int changes)
        {
            if (depth == changes)
            {
                if (settled[changed] != 0 && settled[changed] != settled[situation])
                {
                    found.Add(new(settled[changed], [.. answers.AsSpan(0, depth)]));
                }

                return;
            }

            for (int fact = from; fact < vocabulary.Facts.Length; fact++)
            {
                Answer current = vocabulary.AnswerOf(changed, fact);
                foreach (Answer answer in (ReadOnlySpan<Answer>)[Answer.Yes, Answer.No])
                {
                    if (answer != current)
                    {
                        answers[depth] = new(vocabulary.Facts[fact], answer);
                        Change(vocabulary.With(changed, fact, answer), fact + 1, depth + 1, changes);
                    }
                }
            }
        }
    }
}
