using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>A closed vocabulary of up to eight facts, and the finite world of situations that their answers form.</summary>
/// <remarks>A situation packs one digit per fact, the first fact least: base 3 for a fact (unknown 0, yes 1, no 2), base 2 for an act of
/// authority (not established 0, established 1). Acts come last.</remarks>
internal sealed class Vocabulary
{
    private readonly int[] weights;

    public Vocabulary(params Fact[] facts)
    {
        Facts = [.. facts];
        if (facts.Length > SituationSet.MostFacts || facts.SkipWhile(fact => !fact.IsAct).Any(fact => !fact.IsAct))
        {
            throw new ArgumentException("A vocabulary holds up to eight facts, acts last.", nameof(facts));
        }

        weights = new int[facts.Length];
        SituationCount = 1;
        for (int i = 0; i < facts.Length; i++)
        {
            weights[i] = SituationCount;
            SituationCount *= Base(i);
        }
    }

    public ImmutableArray<Fact> Facts { get; }

    /// <summary>How many situations there are.</summary>
    public int SituationCount { get; }

    /// <summary>What one step of an answer to a fact adds to a situation.</summary>
    public int Weight(int fact) => weights[fact];

    public Answer AnswerOf(int situation, int fact)
    {
        int digit = situation / weights[fact] % Base(fact);
        return Facts[fact].IsAct && digit == 0 ? Answer.No : (Answer)digit;
    }

    /// <summary>The situation in which the answer to one fact is replaced.</summary>
    public int With(int situation, int fact, Answer answer) =>
        situation + ((Digit(fact, answer) - Digit(fact, AnswerOf(situation, fact))) * weights[fact]);

    /// <summary>Every complete situation that a situation with unknown answers may turn out to be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public SituationSet Completions(int situation)
    {
        SituationSet completions = SituationSet.Everything;
        for (int fact = 0; fact < Facts.Length; fact++)
        {
            completions &= AnswerOf(situation, fact) switch
            {
                Answer.Yes => SituationSet.WhereYes(fact),
                Answer.No => !SituationSet.WhereYes(fact),
                _ => SituationSet.Everything,
            };
        }

        return completions;
    }

    /// <summary>The facts that can flip membership of a set, in the order of the vocabulary: computed, never declared.</summary>
    public ImmutableArray<Fact> FactsRead(SituationSet set)
    {
        int read = 0;
        for (int fact = 0; fact < Facts.Length; fact++)
        {
            read |= set.FlippedBy(fact).IsEmpty ? 0 : 1 << fact;
        }

        return FactsOf(read);
    }

    /// <summary>The facts of a set of bits, in the order of the vocabulary.</summary>
    public ImmutableArray<Fact> FactsOf(int bits)
    {
        var facts = new Fact[BitOperations.PopCount((uint)bits)];
        for (int i = 0; i < facts.Length; i++, bits &= bits - 1)
        {
            facts[i] = Facts[BitOperations.TrailingZeroCount(bits)];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(facts);
    }

    /// <summary>One changed answer, packed: two bits per fact, so that several steps are combined by <c>or</c>.</summary>
    public static int Step(int fact, Answer answer) => (int)answer << (2 * fact);

    /// <summary>The facts and answers of packed steps, in the order of the vocabulary.</summary>
    public ImmutableArray<FactAnswer> Steps(int steps)
    {
        var changed = new FactAnswer[BitOperations.PopCount((uint)steps)];
        for (int i = 0; i < changed.Length; i++)
        {
            // One of the two bits of a fact is set: yes the lower, no the upper.
            int fact = BitOperations.TrailingZeroCount(steps) / 2;
            changed[i] = new(Facts[fact], (Answer)(steps >> (2 * fact) & 3));
            steps &= steps - 1;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(changed);
    }

    private int Base(int fact) => Facts[fact].IsAct ? 2 : 3;

    private int Digit(int fact, Answer answer) => Facts[fact].IsAct && answer == Answer.No ? 0 : (int)answer;
}
