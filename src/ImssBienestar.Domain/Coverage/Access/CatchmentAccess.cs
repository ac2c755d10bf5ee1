using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ImssBienestar.Domain.Coverage.Equity;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>The result of a floating catchment: a row per place, a row per unit, and the sums that the method keeps.</summary>
/// <typeparam name="TCost"><see cref="Distance"/> or <see cref="TravelTime"/>.</typeparam>
/// <remarks>
/// <para>No row is lost: places that reach nothing and units that serve nobody are rows with their reason. The people of a place whose count is not
/// known are not among the demand, so ratios are at most what is said where such places are in reach.</para>
/// <para>Sums are taken in one order, by position on the earth or, over a table, by key: no bit depends on the order given or on threads.</para>
/// <para>Immutable and safe to share between threads. Equality is by reference. No order.</para>
/// </remarks>
public sealed partial class CatchmentAccess<TCost>
    where TCost : struct, ITravelCost<TCost>
{
    private readonly Catchment sums;

    internal CatchmentAccess(Reach<TCost> reach, Decay<TCost> decay, Catchment sums)
    {
        Reach = reach;
        Decay = decay;
        this.sums = sums;
    }

    /// <summary>Gets the method.</summary>
    public CatchmentMethod Method => sums.Method;

    /// <summary>Gets the ways from places to units.</summary>
    public Reach<TCost> Reach { get; }

    /// <summary>Gets the weight of travel.</summary>
    public Decay<TCost> Decay { get; }

    /// <summary>Gets the sums that the method promises to keep: one of the two and three steps, two of the balanced one, none of the modified one.</summary>
    /// <remarks>Computed anew at each call, with compensation.</remarks>
    public ImmutableArray<ConservedSum> Conserved => Method switch
    {
        CatchmentMethod.TwoStep or CatchmentMethod.ThreeStep =>
        [
            new(
                new("Acceso por persona de todas las personas = oferta de las unidades que atienden a alguien", "Access of all people = supply of the units that serve somebody"),
                Sum(sums.Supply.Length, unit => double.IsNaN(sums.Ratios[unit]) ? 0 : sums.Supply[unit]),
                Sum(sums.People.Length, place => sums.Access[place] * sums.People[place])),
        ],
        CatchmentMethod.Balanced =>
        [
            new(
                new("Demanda de las unidades = personas con alguna unidad al alcance", "Demand of the units = people with a unit in reach"),
                Sum(sums.People.Length, place => sums.PlaceWeights[place] > 0 ? sums.People[place] : 0),
                Sum(sums.Demand.Length, unit => sums.Demand[unit])),
            new(
                new("Suma de accesos = suma de razones de las unidades", "Sum of access = sum of the ratios of units"),
                Sum(sums.Ratios.Length, unit => double.IsNaN(sums.Ratios[unit]) ? 0 : sums.Ratios[unit]),
                Sum(sums.Access.Length, place => sums.Access[place])),
        ],
        _ => [],
    };

    /// <summary>Gets a row per place.</summary>
    /// <returns>The rows, in the order in which the places were given.</returns>
    public ImmutableArray<PlaceAccess> ByPlace()
    {
        var rows = new PlaceAccess[Reach.Places.Places.Length];
        PlaceRows place = NewPlaceRows();
        for (int i = 0; i < sums.Access.Length; i++)
        {
            rows[sums.Legs.Places[i]] = place.Row(i);
        }

        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] ??= new(Reach.Places.Places[i], null, AccessReason.PlaceWithoutLocation);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(rows);
    }

    /// <summary>Gets a row per unit.</summary>
    /// <returns>The rows, in the order in which the units were given.</returns>
    public ImmutableArray<UnitAccess> ByUnit()
    {
        var rows = new UnitAccess[Reach.Units.Units.Length];
        for (int i = 0; i < sums.Ratios.Length; i++)
        {
            rows[sums.Legs.Units[i]] = UnitRow(i);
        }

        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] ??= new(Reach.Units.Units[i], null, null, AccessReason.UnitWithoutLocation);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(rows);
    }

    private static double Sum(int count, Func<int, double> term)
    {
        var sum = default(CompensatedSum);
        for (int i = 0; i < count; i++)
        {
            sum.Add(term(i));
        }

        return sum.Value;
    }

    private UnitAccess UnitRow(int unit)
    {
        double ratio = sums.Ratios[unit];
        return new(
            Reach.Units.Units[sums.Legs.Units[unit]],
            double.IsNaN(ratio) ? null : ratio,
            sums.Demand[unit],
            !double.IsNaN(ratio) ? null : double.IsNaN(sums.Supply[unit]) ? AccessReason.CapacityNotKnown : AccessReason.NobodyInReach);
    }

    private PlaceRows NewPlaceRows() => new(sums, Reach.Places);

    /// <summary>Makes the rows of places; for one thread.</summary>
    private sealed class PlaceRows
    {
        private readonly Catchment sums;
        private readonly PlaceSet places;
        private readonly ILegReader reader;
        private readonly LegBuffer buffer = new();
        private readonly HashSet<int> atLeast = [];

        public PlaceRows(Catchment sums, PlaceSet places)
        {
            (this.sums, this.places, reader) = (sums, places, sums.Legs.Read(sums.Limit));
            for (int unit = 0; unit < sums.Supply.Length; unit++)
            {
                if (double.IsNaN(sums.Supply[unit]))
                {
                    reader.OfUnit(unit, buffer);
                    for (int i = 0; i < buffer.Count; i++)
                    {
                        _ = sums.WeightOf(buffer.Costs[i]) > 0 && atLeast.Add(buffer.Ends[i]);
                    }
                }
            }
        }

        public PlaceAccess Row(int number)
        {
            Place place = places.Places[sums.Legs.Places[number]];
            double value = sums.Access[number];
            return value == 0 && !ReachesSome(number)
                ? sums.Legs.HasUnknown(number) && sums.Limit > sums.Legs.KnownUpTo
                    ? new(place, null, AccessReason.TravelNotKnown)
                    : new(place, 0, AccessReason.NoUnitInReach)
                : new(
                    place,
                    value,
                    atLeast.Contains(number) ? AccessReason.CapacityInReachNotKnown : place.Population is null ? AccessReason.PopulationNotKnown : null);
        }

        private bool ReachesSome(int number)
        {
            reader.OfPlace(number, buffer);
            foreach (double cost in buffer.Costs)
            {
                if (sums.WeightOf(cost) > 0)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
