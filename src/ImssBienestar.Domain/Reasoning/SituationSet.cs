using System.Runtime.CompilerServices;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>A set of complete situations: of all the ways in which up to eight yes-or-no facts can stand, those in which something holds.</summary>
/// <remarks>Bit <i>n</i> of the set is the situation in which the facts that are yes are the bits of <i>n</i>. <i>And</i>, <i>or</i> and
/// <i>not</i> of conditions are intersection, union and complement of sets. The default value is the empty set.</remarks>
internal readonly record struct SituationSet(ulong Bits0, ulong Bits1, ulong Bits2, ulong Bits3)
{
    public const int MostFacts = 8;
    public const int Situations = 1 << MostFacts;

    public static SituationSet Everything => !default(SituationSet);

    public bool IsEmpty => (Bits0 | Bits1 | Bits2 | Bits3) == 0;

    public static SituationSet operator &(SituationSet a, SituationSet b) =>
        new(a.Bits0 & b.Bits0, a.Bits1 & b.Bits1, a.Bits2 & b.Bits2, a.Bits3 & b.Bits3);

    public static SituationSet operator |(SituationSet a, SituationSet b) =>
        new(a.Bits0 | b.Bits0, a.Bits1 | b.Bits1, a.Bits2 | b.Bits2, a.Bits3 | b.Bits3);

    public static SituationSet operator !(SituationSet a) => new(~a.Bits0, ~a.Bits1, ~a.Bits2, ~a.Bits3);

    /// <summary>The situations in which one fact is yes: those whose number has the bit of the fact.</summary>
    public static SituationSet WhereYes(int fact)
    {
        if (fact < WordFacts)
        {
            ulong word = InWord(fact);
            return new(word, word, word, word);
        }

        return fact == WordFacts ? new(0, ulong.MaxValue, 0, ulong.MaxValue) : new(0, 0, ulong.MaxValue, ulong.MaxValue);
    }

    public bool Contains(int situation) => ((situation >> 6) switch
    {
        0 => Bits0,
        1 => Bits1,
        2 => Bits2,
        _ => Bits3,
    } >> (situation & 63) & 1) != 0;

    public bool IsSubsetOf(SituationSet other) => (this & !other).IsEmpty;

    public bool Overlaps(SituationSet other) => !(this & other).IsEmpty;

    /// <summary>The situations in which changing the answer to one fact, and nothing else, changes membership.</summary>
    public SituationSet FlippedBy(int fact)
    {
        SituationSet changed = WithChanged(fact);
        return (this & !changed) | (changed & !this);
    }

    /// <summary>Three-valued logic in one method: yes if true in every completion, no if in none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Answer HoldsIn(SituationSet completions) =>
        completions.IsSubsetOf(this) ? Answer.Yes
        : completions.Overlaps(this) ? Answer.Unknown
        : Answer.No;

    /// <summary>The facts that fit the number of a bit within one word of 64 bits; the others choose the word.</summary>
    private const int WordFacts = 6;

    /// <summary>The bits of a word whose number has the bit of a fact, such as 0xAAAA… for the first.</summary>
    private static ulong InWord(int fact) => fact switch
    {
        0 => 0xAAAAAAAAAAAAAAAA,
        1 => 0xCCCCCCCCCCCCCCCC,
        2 => 0xF0F0F0F0F0F0F0F0,
        3 => 0xFF00FF00FF00FF00,
        4 => 0xFFFF0000FFFF0000,
        _ => 0xFFFFFFFF00000000,
    };

    /// <summary>The set in which every situation stands for the one that differs from it in one fact.</summary>
    private SituationSet WithChanged(int fact) => fact switch
    {
        < WordFacts => new(Swap(Bits0, fact), Swap(Bits1, fact), Swap(Bits2, fact), Swap(Bits3, fact)),
        WordFacts => new(Bits1, Bits0, Bits3, Bits2),
        _ => new(Bits2, Bits3, Bits0, Bits1),
    };

    private static ulong Swap(ulong word, int fact) =>
        ((word & InWord(fact)) >> (1 << fact)) | ((word << (1 << fact)) & InWord(fact));
}
