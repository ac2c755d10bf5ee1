using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Makes the ways from places to units: by straight lines, or by a table or function of the caller.</summary>
public static class Reach
{
    /// <summary>Joins places and units by great circles. Nothing is computed or stored until a question is asked.</summary>
    /// <param name="places">The places.</param>
    /// <param name="units">The units.</param>
    /// <returns>The ways.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Reach<Distance> StraightLine(PlaceSet places, UnitIndex units) =>
        new(places, units, new StraightLines(Guard.Against.Null(places), Guard.Against.Null(units)));

    /// <summary>Joins places and units by the legs of a table, each from the place to the unit: the way back is never asked.</summary>
    /// <typeparam name="TCost"><see cref="TravelTime"/>, or <see cref="Distance"/> by road.</typeparam>
    /// <param name="places">The places.</param>
    /// <param name="units">The units.</param>
    /// <param name="legs">The legs that are known: the keys of a place and of a unit, and the cost.</param>
    /// <param name="completeTo">The cost up to which the table has every leg, so that one it does not have costs more; null where a leg that it does
    /// not have is just not known.</param>
    /// <returns>The ways.</returns>
    /// <exception cref="ArgumentNullException">An argument, or a key, is null.</exception>
    /// <exception cref="ArgumentException">A leg is of no place or no unit, or is there twice.</exception>
    public static Reach<TCost> ByTable<TCost>(
        PlaceSet places, UnitIndex units, IEnumerable<(string Place, string Unit, TCost Cost)> legs, TCost? completeTo = null)
        where TCost : struct, ITravelCost<TCost>
    {
        Guard.Against.Null(places);
        Guard.Against.Null(units);
        Guard.Against.Null(legs);
        Dictionary<string, int> placeNumbers = Numbers(places.Places.Select(place => place.Key));
        Dictionary<string, int> unitNumbers = Numbers(units.Units.Select(unit => unit.Key));
        var known = new List<(int Place, int Unit, double Cost)>();
        foreach ((string place, string unit, TCost cost) in legs)
        {
            known.Add((NumberOf(placeNumbers, place, nameof(legs)), NumberOf(unitNumbers, unit, nameof(legs)), cost.Amount));
        }

        return new(places, units, new LegTable(places, units, known, completeTo?.Amount ?? -1));
    }

    /// <summary>Joins places and units by a function, called once for each pair.</summary>
    /// <typeparam name="TCost"><see cref="TravelTime"/>, or <see cref="Distance"/> by road.</typeparam>
    /// <param name="places">The places.</param>
    /// <param name="units">The units.</param>
    /// <param name="cost">What it takes from a place to a unit; null where that is not known.</param>
    /// <returns>The ways.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Reach<TCost> ByFunction<TCost>(PlaceSet places, UnitIndex units, Func<Place, SupplyPoint, TCost?> cost)
        where TCost : struct, ITravelCost<TCost>
    {
        Guard.Against.Null(places);
        Guard.Against.Null(units);
        Guard.Against.Null(cost);
        var known = new List<(int Place, int Unit, double Cost)>();
        for (int place = 0; place < places.Places.Length; place++)
        {
            for (int unit = 0; unit < units.Units.Length; unit++)
            {
                if (cost(places.Places[place], units.Units[unit]) is { } found)
                {
                    known.Add((place, unit, found.Amount));
                }
            }
        }

        return new(places, units, new LegTable(places, units, known, knownUpTo: -1));
    }

    private static Dictionary<string, int> Numbers(IEnumerable<string> keys)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string key in keys)
        {
            numbers.Add(key, numbers.Count);
        }

        return numbers;
    }

    private static int NumberOf(Dictionary<string, int> numbers, string key, string parameter) =>
        numbers.TryGetValue(Guard.Against.Null(key), out int number)
            ? number
            : throw new ArgumentException("A leg has a key that none of its kind has.", parameter);
}
