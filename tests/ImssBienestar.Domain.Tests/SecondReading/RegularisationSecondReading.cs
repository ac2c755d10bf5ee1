namespace ImssBienestar.Domain.Tests.SecondReading;

/// <summary>Whether a temporary post is to be made permanent, argued condition by condition: written from the sources alone, without the
/// rules of the library. Where it was amended after comparing, <c>Cases/SecondReading/differences.csv</c> says why.</summary>
internal static class RegularisationSecondReading
{
    internal enum Turn
    {
        Now,
        Later,
        Never,
    }

    /// <summary>What is asked of a worker and of the day, all of it answered.</summary>
    internal readonly record struct Worker(
        bool Temporary, bool TransferredUnit, bool Seniority, bool Profile, bool OtherPost, bool Concurs, bool PhaseBegun, bool StageBegun);

    /// <summary>The answer when some facts are unknown, in the order of <see cref="Worker"/>; null where they can change it.</summary>
    public static Turn? Of(params bool?[] facts) => EveryCompletion.Agreed(EveryCompletion.Of(facts)
        .Select(f => (Turn?)Of(new Worker(f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7]))));

    public static Turn Of(Worker worker)
    {
        // The five tests of 9 April 2024, in the order in which they were said: temporary contract, transferred unit, seniority, academic
        // profile, and no permanent post elsewhere.
        if (!worker.Temporary)
        {
            return Turn.Never;
        }

        if (!worker.TransferredUnit)
        {
            return Turn.Never;
        }

        if (!worker.Seniority || !worker.Profile)
        {
            return Turn.Never;
        }

        if (worker.OtherPost)
        {
            return Turn.Never;
        }

        // Posts are federal and only of states that adhered.
        if (!worker.Concurs)
        {
            return Turn.Never;
        }

        // The rest is a matter of turn: the phase of the state, and the stage of the branch.
        return worker.PhaseBegun && worker.StageBegun ? Turn.Now : Turn.Later;
    }
}
