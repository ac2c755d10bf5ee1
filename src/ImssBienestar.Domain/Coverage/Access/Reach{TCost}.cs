using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>The ways from places to units (<i>accesibilidad geográfica</i>), and the two plain questions about them: which unit is nearest, and how
/// many people have one within so much.</summary>
/// <typeparam name="TCost"><see cref="Distance"/> or <see cref="TravelTime"/>, which never mix.</typeparam>
/// <remarks>Immutable and safe to share between threads. Equality is by reference. No order. Every answer is computed anew when asked for.</remarks>
public sealed class Reach<TCost>
    where TCost : struct, ITravelCost<TCost>
{
    internal Reach(PlaceSet places, UnitIndex units, ILegs legs)
    {
        Places = places;
        Units = units;
        Legs = legs;
    }

    /// <summary>Gets the places.</summary>
    public PlaceSet Places { get; }

    /// <summary>Gets the units.</summary>
    public UnitIndex Units { get; }

    internal ILegs Legs { get; }

    /// <summary>Finds the nearest unit of every place. Of units equally near, the one whose key comes first.</summary>
    /// <returns>A row per place, in the order given.</returns>
    public ImmutableArray<NearestUnit<TCost>> Nearest()
    {
        var rows = new NearestUnit<TCost>[Places.Places.Length];
        (int[] units, double[] costs) = Legs.Nearest();
        for (int i = 0; i < units.Length; i++)
        {
            Place place = Places.Places[Legs.Places[i]];
            bool mayBeNearer = Legs.HasUnknown(i) && (units[i] < 0 || costs[i] > Legs.KnownUpTo);
            rows[Legs.Places[i]] = units[i] < 0
                ? new(place, null, null, mayBeNearer ? AccessReason.TravelNotKnown : AccessReason.NoUnitInReach)
                : new(place, Units.Units[Legs.Units[units[i]]], TCost.Of(costs[i]), mayBeNearer ? AccessReason.TravelNotKnown : null);
        }

        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] ??= new(Places.Places[i], null, null, AccessReason.PlaceWithoutLocation);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(rows);
    }

    /// <summary>Counts the people who have a unit within each of several limits (<i>curva de acceso</i>).</summary>
    /// <param name="limits">The limits, each inclusive.</param>
    /// <returns>A share per limit, in the order given.</returns>
    public ImmutableArray<AccessShare<TCost>> Curve(params ReadOnlySpan<TCost> limits)
    {
        (int[] units, double[] costs) = Legs.Nearest();
        var shares = ImmutableArray.CreateBuilder<AccessShare<TCost>>(limits.Length);
        foreach (TCost limit in limits)
        {
            long reached = 0;
            long beyond = 0;
            for (int i = 0; i < units.Length; i++)
            {
                long people = Places.Places[Legs.Places[i]].Population ?? 0;
                if (units[i] >= 0 && costs[i] <= limit.Amount)
                {
                    reached += people;
                }
                else if (limit.Amount <= Legs.KnownUpTo || !Legs.HasUnknown(i))
                {
                    beyond += people;
                }
            }

            shares.Add(new(limit, reached, beyond, Places.Population - reached - beyond + Places.PopulationMasked));
        }

        return shares.MoveToImmutable();
    }

    /// <summary>The capacity of each unit that can be joined, by its number; NaN where it is not known.</summary>
    internal double[] Supply() => Array.ConvertAll(Legs.Units, unit => Units.Units[unit].Capacity ?? double.NaN);

    /// <summary>The number that the legs give to the unit of a key; −1 where they have none.</summary>
    internal int NumberOf(string key) => Units.Find(key) is { } unit ? Array.IndexOf(Legs.Units, Units.Units.IndexOf(unit)) : -1;
}
