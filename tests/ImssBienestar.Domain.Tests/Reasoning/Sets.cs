using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Tests.Reasoning;

/// <summary>Sets written as a condition on the number of each situation, bit by bit, with no operation of the library.</summary>
internal static class Sets
{
    public static SituationSet Where(Func<int, bool> condition)
    {
        var words = new ulong[SituationSet.Situations / 64];
        for (int situation = 0; situation < SituationSet.Situations; situation++)
        {
            words[situation / 64] |= condition(situation) ? 1UL << (situation % 64) : 0;
        }

        return new(words[0], words[1], words[2], words[3]);
    }
}
