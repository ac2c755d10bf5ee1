using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Looks for the places where more units would reach most people (<i>cobertura máxima</i>).</summary>
public static class SiteSearch
{
    /// <summary>What part of the people that the best choice of as many units would add, a greedy choice adds at least: 1 − 1/e, about 63 %
    /// (Nemhauser, Wolsey and Fisher, 1978). No method that is fast on every input has a better guarantee, unless P = NP (Feige, 1998).</summary>
    public const double Guarantee = 1 - (1 / Math.E);

    /// <summary>Chooses, one after another, the candidate that reaches most people whom nothing reaches yet. Of equal ones, that whose key comes
    /// first, ordinally.</summary>
    /// <typeparam name="TCost"><see cref="Distance"/> or <see cref="TravelTime"/>.</typeparam>
    /// <param name="candidates">The ways from places to the units that could open; their capacity plays no part.</param>
    /// <param name="limit">The cost, inclusive, within which a unit reaches a place.</param>
    /// <param name="count">How many units to choose.</param>
    /// <param name="existing">The ways from the same places to the units that exist; null for none.</param>
    /// <returns>The units chosen, with what each adds. They add together at least <see cref="Guarantee"/> of what any choice of as many candidates
    /// could. The people of places without a location or without a count are in no sum.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="candidates"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="existing"/> is of another set of places.</exception>
    public static SitePlan Greedy<TCost>(Reach<TCost> candidates, TCost limit, int count, Reach<TCost>? existing = null)
        where TCost : struct, ITravelCost<TCost>
    {
        Guard.Against.Null(candidates);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (existing is not null && existing.Places != candidates.Places)
        {
            throw new ArgumentException("Candidates and existing units must be asked about the same set of places.", nameof(existing));
        }

        ILegs legs = candidates.Legs;
        double[] waiting = [.. legs.People];
        long reached = existing is null ? 0 : TakeReached(waiting, legs, existing.Legs, limit.Amount);
        long before = reached;
        ILegReader reader = legs.Read(limit.Amount);
        var buffer = new LegBuffer();
        var best = new PriorityQueue<int, (double Added, string Key)>(Comparer<(double Added, string Key)>.Create(
            static (left, right) => left.Added != right.Added ? right.Added.CompareTo(left.Added) : string.CompareOrdinal(left.Key, right.Key)));
        string KeyOf(int unit) => candidates.Units.Units[legs.Units[unit]].Key;
        double[] added = new double[legs.Units.Length];
        bool isAdded = legs.TrySumOverPlaces(waiting, limit.Amount, added);
        for (int unit = 0; unit < legs.Units.Length; unit++)
        {
            best.Enqueue(unit, (isAdded ? added[unit] : Waiting(unit, reader, buffer, waiting), KeyOf(unit)));
        }

        // What a candidate adds only ever falls: one that is first with an old number is asked again, and stands if it stays first.
        int[] askedAt = new int[legs.Units.Length];
        var steps = ImmutableArray.CreateBuilder<SiteStep>();
        while (steps.Count < count && best.TryDequeue(out int unit, out (double Added, string Key) rank) && rank.Added > 0)
        {
            if (askedAt[unit] != steps.Count)
            {
                askedAt[unit] = steps.Count;
                best.Enqueue(unit, (Waiting(unit, reader, buffer, waiting), rank.Key));
                continue;
            }

            reached += (long)rank.Added;
            steps.Add(new(candidates.Units.Units[legs.Units[unit]], (long)rank.Added, reached));
            reader.OfUnit(unit, buffer);
            foreach (int place in buffer.Ends)
            {
                waiting[place] = 0;
            }
        }

        return new(before, steps.DrainToImmutable());
    }

    /// <summary>Takes away the people whom existing units reach. Both legs are of one set of places, but may number them differently.</summary>
    private static long TakeReached(double[] waiting, ILegs legs, ILegs existing, double limit)
    {
        (int[] nearest, double[] costs) = existing.Nearest();
        var isReached = new HashSet<int>();
        for (int i = 0; i < nearest.Length; i++)
        {
            _ = nearest[i] >= 0 && costs[i] <= limit && isReached.Add(existing.Places[i]);
        }

        long reached = 0;
        for (int i = 0; i < waiting.Length; i++)
        {
            if (isReached.Contains(legs.Places[i]))
            {
                reached += (long)waiting[i];
                waiting[i] = 0;
            }
        }

        return reached;
    }

    private static double Waiting(int unit, ILegReader reader, LegBuffer buffer, double[] waiting)
    {
        reader.OfUnit(unit, buffer);
        double people = 0;
        foreach (int place in buffer.Ends)
        {
            people += waiting[place];
        }

        return people;
    }
}
