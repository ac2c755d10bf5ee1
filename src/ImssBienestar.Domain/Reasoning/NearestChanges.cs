using System.Runtime.CompilerServices;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>Finds what would have to change: the settled situations with another outcome at the least number of changed answers.</summary>
/// <remarks>An answer changes towards yes or no, never towards unknown; each change counts one. Used by one thread at a time.</remarks>
internal sealed class NearestChanges(Vocabulary vocabulary, int[] settled)
{
    private readonly List<NearestChange> found = [];
    private int outcome;

    /// <summary>The changes for one situation, in the order of the vocabulary. The list is reused by the next call.</summary>
    public IReadOnlyList<NearestChange> Of(int situation)
    {
        found.Clear();
        outcome = settled[situation];
        for (int changes = 1; changes <= vocabulary.Facts.Length && found.Count == 0; changes++)
        {
            Change(situation, 0, 0, changes);
        }

        return found;
    }

    // Runs hundreds of thousands of times in the first milliseconds of a process: compiled in full at once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Change(int situation, int steps, int from, int changes)
    {
        if (changes == 0)
        {
            if (settled[situation] != 0 && settled[situation] != outcome)
            {
                found.Add(new(settled[situation], steps));
            }

            return;
        }

        for (int fact = from; fact <= vocabulary.Facts.Length - changes; fact++)
        {
            Answer current = vocabulary.AnswerOf(situation, fact);
            for (Answer answer = Answer.Yes; answer <= Answer.No; answer++)
            {
                if (answer != current)
                {
                    Change(vocabulary.With(situation, fact, answer), steps | Vocabulary.Step(fact, answer), fact + 1, changes - 1);
                }
            }
        }
    }
}
