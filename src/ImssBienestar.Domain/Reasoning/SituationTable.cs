using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>A line of a rule text: an outcome and the complete situations that lead to it, complete in itself, without order.</summary>
internal readonly record struct OutcomeLine(int Outcome, SituationSet Situations);

/// <summary>A settled situation with another outcome: that outcome, and the answers that change, packed as <see cref="Vocabulary.Steps"/>.</summary>
internal readonly record struct NearestChange(int Outcome, int Steps);

/// <summary>What can be computed about one situation, ready to be judged.</summary>
/// <param name="Completions">Every complete situation it may turn out to be.</param>
/// <param name="Outcome">The outcome on which all completions agree; 0 where they do not.</param>
/// <param name="Missing">The unknown facts that can still flip the outcome, as bits.</param>
/// <param name="Changes">The settled situations with another outcome at the least number of changed answers.</param>
internal readonly record struct SituationReading(
    SituationSet Completions, int Outcome, int Missing, IReadOnlyList<NearestChange> Changes)
{
    /// <summary>The changes as text of two characters each, the outcome and the packed steps: equal where they are the same.</summary>
    public string ChangesKey() => string.Create(2 * Changes.Count, Changes, static (key, changes) =>
    {
        for (int i = 0; i < changes.Count; i++)
        {
            (key[2 * i], key[(2 * i) + 1]) = ((char)changes[i].Outcome, (char)changes[i].Steps);
        }
    });
}

/// <summary>Rules compiled by evaluation: every situation of a vocabulary decided once, the distinct judgements shared.</summary>
/// <typeparam name="T">The type of judgement.</typeparam>
internal sealed class SituationTable<T>
    where T : class
{
    private readonly T[] judgements;

    private SituationTable(T[] judgements) => this.judgements = judgements;

    public int Count => judgements.Length;

    public T this[int situation] => judgements[situation];

    /// <summary>Decides every situation.</summary>
    /// <param name="vocabulary">The facts.</param>
    /// <param name="outcomes">The outcomes, a partition of the complete situations; 0 is reserved for "not settled".</param>
    /// <param name="judge">Makes or finds the judgement of one situation; it must not keep the list of changes.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static SituationTable<T> Compile(Vocabulary vocabulary, ImmutableArray<OutcomeLine> outcomes, Func<SituationReading, T> judge)
    {
        var completions = new SituationSet[vocabulary.SituationCount];
        var settled = new int[completions.Length];
        for (int situation = 0; situation < completions.Length; situation++)
        {
            completions[situation] = vocabulary.Completions(situation);
            settled[situation] = outcomes.Settle(completions[situation]);
        }

        var flips = new SituationSet[vocabulary.Facts.Length];
        for (int fact = 0; fact < flips.Length; fact++)
        {
            foreach (OutcomeLine line in outcomes)
            {
                flips[fact] |= line.Situations.FlippedBy(fact);
            }
        }

        var nearest = new NearestChanges(vocabulary, settled);
        var table = new T[completions.Length];
        for (int situation = 0; situation < table.Length; situation++)
        {
            int missing = 0;
            for (int fact = 0; fact < flips.Length; fact++)
            {
                if (vocabulary.AnswerOf(situation, fact) == Answer.Unknown && completions[situation].Overlaps(flips[fact]))
                {
                    missing |= 1 << fact;
                }
            }

            table[situation] = judge(new(completions[situation], settled[situation], missing, nearest.Of(situation)));
        }

        return new(table);
    }
}
