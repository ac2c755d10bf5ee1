namespace ImssBienestar.Domain.Reasoning;

/// <summary>A set of complete situations: of all the ways in which up to eight yes-or-no facts can stand, those in which something holds.</summary>
/// <remarks>Bit <i>n</i> of the set is the situation in which the facts that are yes are the bits of <i>n</i>. <i>And</i>, <i>or</i> and
/// <i>not</i> of conditions are intersection, union and complement of sets. The default value is the empty set.</remarks>
internal readonly record struct SituationSet(ulong Bits0, ulong Bits1, ulong Bits2, ulong Bits3)
{
    public const int MostFacts = 8;
    public const int Situations = 1 << MostFacts;

    public static SituationSet Everything => !default(SituationSet);

    public bool IsEmpty => this == default;

    public static SituationSet operator &(SituationSet a, SituationSet b) =>
        new(a.Bits0 & b.Bits0, a.Bits1 & b.Bits1, a.Bits2 & b.Bits2, a.Bits3 & b.Bits3);

    public static SituationSet operator |(SituationSet a, SituationSet b) =>
        new(a.Bits0 | b.Bits0, a.Bits1 | b.Bits1, a.Bits2 | b.Bits2, a.Bits3 | b.Bits3);

    public static SituationSet operator !(SituationSet a) => new(~a.Bits0, ~a.Bits1, ~a.Bits2, ~a.Bits3);

    /// <summary>The situations in which one fact is yes.</summary>
    public static SituationSet WhereYes(int fact) => Where(situation => (situation & (1 << fact)) != 0);

    /// <summary>The situations that satisfy a condition.</summary>
    public static SituationSet Where(Func<int, bool> condition)
    {
        Span<ulong> bits = stackalloc ulong[4];
        for (int situation = 0; situation < Situations; situation++)
        {
            if (condition(situation))
            {
                bits[situation >> 6] |= 1UL << (situation & 63);
            }
        }

        return new(bits[0], bits[1], bits[2], bits[3]);
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
        SituationSet self = this;
        return Where(situation => self.Contains(situation) != self.Contains(situation ^ (1 << fact)));
    }

    /// <summary>Three-valued logic in one method: yes if true in every completion, no if in none.</summary>
    public Answer HoldsIn(SituationSet completions) =>
        completions.IsSubsetOf(this) ? Answer.Yes
        : completions.Overlaps(this) ? Answer.Unknown
        : Answer.No;
}
