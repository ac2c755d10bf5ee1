using System.Buffers;
using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>The places of a question about access (<i>localidades</i>), prepared once for any number of answers.</summary>
/// <remarks>
/// <para>No place is lost: one without a point, or without a count, stays a row and is named. Rows come out in the order given. Sums are taken in an
/// order of their own, by position on the earth and then by key, so no result depends on the order given.</para>
/// <para>Immutable and safe to share between threads. Equality is by reference. No order.</para>
/// </remarks>
public sealed class PlaceSet
{
    private const long LargestExact = 1L << 53;

    /// <summary>Prepares places.</summary>
    /// <param name="places">The places.</param>
    /// <param name="statedTotal">The total that the source states where it masks counts of single places; null where it states none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="places"/> is null, or an entry is.</exception>
    /// <exception cref="ArgumentException">A key occurs twice, <paramref name="statedTotal"/> is below the sum of the counts, or the sum is above
    /// 2⁵³.</exception>
    public PlaceSet(IEnumerable<Place> places, long? statedTotal = null)
    {
        Places = [.. Guard.Against.Null(places)];
        GeoPoint[] points = ArrayPool<GeoPoint>.Shared.Rent(Places.Length);
        int[] located = ArrayPool<int>.Shared.Rent(Places.Length);
        double[] counts = ArrayPool<double>.Shared.Rent(Places.Length);
        long population = 0;
        long withoutLocation = 0;
        int count = 0;
        bool areAscending = true;
        string previous = string.Empty;
        for (int i = 0; i < Places.Length; i++)
        {
            Place place = Guard.Against.Null(Places[i], nameof(places));
            areAscending = areAscending && string.CompareOrdinal(previous, place.Key) < 0;
            previous = place.Key;
            long people = place.Population ?? 0;
            if (people > LargestExact - population)
            {
                throw new ArgumentException("The sum of the counts is too large to be exact.", nameof(places));
            }

            population += people;
            if (place.Location is { } point)
            {
                (points[count], located[count], counts[i]) = (point, i, people);
                count++;
            }
            else
            {
                withoutLocation += people;
            }
        }

        if (!areAscending)
        {
            // Catalogues come in the order of their keys, and then there is nothing to remember.
            RefuseRepeatedKeys();
        }

        if (statedTotal < population)
        {
            throw new ArgumentException("The total stated is below the sum of the counts.", nameof(statedTotal));
        }

        (Population, PopulationWithoutLocation, PopulationMasked) = (population, withoutLocation, (statedTotal ?? population) - population);
        Grid = new SphereGrid(points.AsSpan(0, count), located.AsSpan(0, count), CompareKeys);
        People = GC.AllocateUninitializedArray<double>(count);
        for (int i = 0; i < count; i++)
        {
            People[i] = counts[Located[i]];
        }

        ArrayPool<GeoPoint>.Shared.Return(points);
        ArrayPool<int>.Shared.Return(located);
        ArrayPool<double>.Shared.Return(counts);
    }

    /// <summary>Gets the places, in the order given.</summary>
    public ImmutableArray<Place> Places { get; }

    /// <summary>Gets the sum of the counts that are known.</summary>
    public long Population { get; }

    /// <summary>Gets how many of <see cref="Population"/> live in places of which it is not known where they lie.</summary>
    public long PopulationWithoutLocation { get; }

    /// <summary>Gets how many people the stated total has above the counts that are known; 0 where none was stated.</summary>
    public long PopulationMasked { get; }

    /// <summary>Gets the places of which it is not known where they lie. Listed anew at each call.</summary>
    public ImmutableArray<Place> WithoutLocation => [.. Places.Where(place => place.Location is null)];

    /// <summary>Gets the places whose count is not known or masked. Listed anew at each call.</summary>
    public ImmutableArray<Place> WithoutPopulation => [.. Places.Where(place => place.Population is null)];

    internal SphereGrid Grid { get; }

    /// <summary>The number of each place of the grid, in canonical order.</summary>
    internal int[] Located => Grid.Numbers;

    /// <summary>The known count of each place of the grid, in canonical order; 0 where it is not known.</summary>
    internal double[] People { get; }

    private void RefuseRepeatedKeys()
    {
        var keys = new HashSet<string>(Places.Length, StringComparer.Ordinal);
        foreach (Place place in Places)
        {
            if (!keys.Add(place.Key))
            {
                throw new ArgumentException($"The key {place.Key} occurs twice.", "places");
            }
        }
    }

    private int CompareKeys(int left, int right) => string.CompareOrdinal(Places[left].Key, Places[right].Key);
}
