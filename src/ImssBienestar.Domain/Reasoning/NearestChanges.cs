using System.Runtime.CompilerServices;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>Finds what would have to change: the settled situations with another outcome at the least number of changed answers.</summary>
/// <remarks>An answer changes towards yes or no, never towards unknown; each change counts one. How far other outcomes are is computed first, for
/// all situations at once, so that no way is walked that does not arrive. Used by one thread at a time.</remarks>
internal sealed class NearestChanges
{
    private readonly Vocabulary vocabulary;
    private readonly int[] settled;
    private readonly int facts;

    /// <summary>How far outcomes are, for each first fact that may change and each situation.</summary>
    private readonly Distance[] distances;
    private readonly List<NearestChange> found = [];
    private int outcome;

    /// <param name="vocabulary">The facts.</param>
    /// <param name="settled">The outcome of every situation; 0 where it is not settled.</param>
    public NearestChanges(Vocabulary vocabulary, int[] settled)
    {
        this.vocabulary = vocabulary;
        this.settled = settled;
        facts = vocabulary.Facts.Length;
        distances = new Distance[(facts + 1) * settled.Length];
        Begin();
        for (int fact = facts - 1; fact >= 0; fact--)
        {
            Allow(fact);
        }
    }

    /// <summary>The changes for one situation, in the order of the vocabulary. The list is reused by the next call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public IReadOnlyList<NearestChange> Of(int situation)
    {
        found.Clear();
        outcome = settled[situation];
        int changes = distances[situation].ToAnother(outcome);
        if (changes != Distance.Never)
        {
            Change(situation, 0, 0, changes);
        }

        return found;
    }

    // What runs thousands of times in the first milliseconds of a process is compiled in full at once.

    /// <summary>The distances where no fact may change.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Begin()
    {
        for (int situation = 0; situation < settled.Length; situation++)
        {
            distances[(facts * settled.Length) + situation] = Distance.To(settled[situation]);
        }
    }

    /// <summary>Lets one more fact change: the distances with the later facts alone are known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Allow(int fact)
    {
        int later = (fact + 1) * settled.Length;
        for (int situation = 0; situation < settled.Length; situation++)
        {
            Distance distance = distances[later + situation];
            Answer current = vocabulary.AnswerOf(situation, fact);
            for (Answer answer = Answer.Yes; answer <= Answer.No; answer++)
            {
                if (answer != current)
                {
                    distance = distance.Or(distances[later + vocabulary.With(situation, fact, answer)]);
                }
            }

            distances[later - settled.Length + situation] = distance;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Change(int situation, int steps, int from, int changes)
    {
        if (changes == 0)
        {
            found.Add(new(settled[situation], steps));
            return;
        }

        for (int fact = from; fact <= facts - changes; fact++)
        {
            int later = (fact + 1) * settled.Length;
            Answer current = vocabulary.AnswerOf(situation, fact);
            for (Answer answer = Answer.Yes; answer <= Answer.No; answer++)
            {
                if (answer != current
                    && vocabulary.With(situation, fact, answer) is var changed
                    && distances[later + changed].ToAnother(outcome) == changes - 1)
                {
                    Change(changed, steps | Vocabulary.Step(fact, answer), fact + 1, changes - 1);
                }
            }
        }
    }

    /// <summary>The nearest outcome, how many changes away it is, and how many the nearest of all others is: enough to know the nearest other
    /// outcome, whichever one stands at.</summary>
    private readonly record struct Distance(int Outcome, int Changes, int OtherChanges)
    {
        /// <summary>More changes than there are facts.</summary>
        public const int Never = 2 * SituationSet.MostFacts;

        public static Distance To(int outcome) => new(outcome, outcome == 0 ? Never : 0, Never);

        public int ToAnother(int outcome) => Outcome == outcome ? OtherChanges : Changes;

        /// <summary>The lesser of this distance and, one change further, that of a changed situation.</summary>
        public Distance Or(Distance changed)
        {
            int nearer = Further(changed.Changes);
            int other = Further(changed.OtherChanges);
            return changed.Outcome == Outcome ? new(Outcome, Math.Min(Changes, nearer), Math.Min(OtherChanges, other))
                : nearer < Changes ? new(changed.Outcome, nearer, Math.Min(Changes, other))
                : new(Outcome, Changes, Math.Min(OtherChanges, nearer));
        }

        private static int Further(int changes) => Math.Min(changes + 1, Never);
    }
}
