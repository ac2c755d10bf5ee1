namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>The sums of one method over some legs, by the numbers that the legs give to places and units. Never changed once made.</summary>
/// <remarks>A sum over units is taken in the order of their numbers, one over places likewise, one term after another from zero: full and partial
/// computation give the same bits. A ratio that does not exist is NaN here and null outside.</remarks>
internal sealed class Catchment
{
    private readonly Func<double, double> weight;
    private readonly Func<double, double> choice;
    private readonly double choiceLimit;

    private Catchment(
        CatchmentMethod method,
        ILegs legs,
        (double Limit, Func<double, double> Weight) travel,
        (double Limit, Func<double, double> Weight) choosing,
        double[] people,
        double[] supply)
    {
        (Method, Legs, Limit, weight, People, Supply) = (method, legs, travel.Limit, travel.Weight, people, supply);
        (choiceLimit, choice) = choosing;
        (PlaceWeights, UnitWeights) = (IsNormalised ? new double[people.Length] : [], new double[supply.Length]);
        (Demand, Ratios, Access) = (new double[supply.Length], new double[supply.Length], new double[people.Length]);
    }

    public CatchmentMethod Method { get; }

    public ILegs Legs { get; }

    public double Limit { get; }

    /// <summary>The people of each place; 0 where not known.</summary>
    public double[] People { get; }

    /// <summary>The capacity of each unit; NaN where not known.</summary>
    public double[] Supply { get; }

    /// <summary>The weights by which each place chooses, over its units, added; only where the method asks for them.</summary>
    public double[] PlaceWeights { get; }

    /// <summary>The weights of each unit over its places, added; only where the method asks for them.</summary>
    public double[] UnitWeights { get; }

    public double[] Demand { get; }

    public double[] Ratios { get; }

    public double[] Access { get; }

    private bool IsNormalised => Method is CatchmentMethod.ThreeStep or CatchmentMethod.Balanced;

    public static Catchment Of<TCost>(CatchmentMethod method, ILegs legs, Decay<TCost> decay, Decay<TCost> choice, double[] supply)
        where TCost : struct, ITravelCost<TCost>
    {
        var sums = new Catchment(method, legs, (decay.LimitAmount, decay.WeightOf), (choice.LimitAmount, choice.WeightOf), legs.People, supply);
        if (decay.IsBinary && method is CatchmentMethod.TwoStep or CatchmentMethod.Modified && sums.TrySumAtOnce())
        {
            return sums;
        }

        sums.SumOneByOne();
        return sums;
    }

    public double WeightOf(double cost) => weight(cost);

    /// <summary>The same after one unit is added, taken away or given another capacity: only what can change is computed.</summary>
    /// <param name="legs">The legs after it.</param>
    /// <param name="supply">The capacities after it.</param>
    /// <param name="removed">The number that the unit had; −1 where it was not there, or had no location.</param>
    /// <param name="added">The number that the unit has; −1 where it is no longer there, or has no location.</param>
    /// <param name="touchedPlaces">The places that were computed again, by their numbers.</param>
    /// <param name="touchedUnits">The units that were computed again, by their numbers after it.</param>
    public Catchment After(
        ILegs legs, double[] supply, int removed, int added, out SortedSet<int> touchedPlaces, out SortedSet<int> touchedUnits)
    {
        var after = new Catchment(Method, legs, (Limit, weight), (choiceLimit, choice), People, supply);
        PlaceWeights.CopyTo(after.PlaceWeights, 0);
        Access.CopyTo(after.Access, 0);
        CopyUnits(UnitWeights, after.UnitWeights, removed, added);
        CopyUnits(Demand, after.Demand, removed, added);
        CopyUnits(Ratios, after.Ratios, removed, added);

        (touchedPlaces, touchedUnits) = ([], []);
        var buffer = new LegBuffer();
        ILegReader reader = legs.Read(Limit);
        double farthest = IsNormalised ? Math.Max(Limit, choiceLimit) : Limit;
        if (removed >= 0)
        {
            Touch(Legs.Read(farthest), removed, buffer, touchedPlaces);
        }
        else if (added >= 0)
        {
            Touch(legs.Read(farthest), added, buffer, touchedPlaces);
        }

        if (added >= 0)
        {
            touchedUnits.Add(added);
        }

        if (IsNormalised && (removed < 0 || added < 0))
        {
            // The weights of every place in reach change, with them the ratios of all their units, with those the access of all their places.
            ILegReader chosen = legs.Read(choiceLimit);
            foreach (int place in touchedPlaces)
            {
                after.SumPlaceWeights(place, chosen, buffer);
                reader.OfPlace(place, buffer);
                touchedUnits.UnionWith(buffer.Ends.ToArray());
            }

            foreach (int unit in touchedUnits)
            {
                Touch(reader, unit, buffer, touchedPlaces);
            }
        }

        foreach (int unit in touchedUnits)
        {
            after.SumUnit(unit, reader, buffer);
        }

        foreach (int place in touchedPlaces)
        {
            after.SumPlace(place, reader, buffer);
        }

        return after;
    }

    private static void Touch(ILegReader reader, int unit, LegBuffer buffer, SortedSet<int> places)
    {
        reader.OfUnit(unit, buffer);
        foreach (int place in buffer.Ends)
        {
            places.Add(place);
        }
    }

    private static void CopyUnits(double[] from, double[] to, int removed, int added)
    {
        for (int i = 0, j = 0; i < from.Length; i++)
        {
            if (i != removed)
            {
                j += j == added ? 1 : 0;
                to[j++] = from[i];
            }
        }
    }

    /// <summary>Sums a weight that is 1 or nothing for all units and then all places at once, where the legs can; nothing is read pair by pair.</summary>
    private bool TrySumAtOnce()
    {
        if (!Legs.TrySumOverPlaces(People, Limit, Demand))
        {
            return false;
        }

        double[] given = new double[Ratios.Length];
        for (int unit = 0; unit < Ratios.Length; unit++)
        {
            Ratios[unit] = RatioOf(unit);
            given[unit] = double.IsNaN(Ratios[unit]) ? 0 : Ratios[unit];
        }

        return Legs.TrySumOverUnits(given, Limit, Access);
    }

    private void SumOneByOne()
    {
        var buffer = new LegBuffer();
        ILegReader reader = Legs.Read(Limit);
        ILegReader chosen = Legs.Read(choiceLimit);
        for (int place = 0; place < People.Length; place++)
        {
            if (IsNormalised)
            {
                SumPlaceWeights(place, chosen, buffer);
            }

            reader.OfPlace(place, buffer);
            for (int i = 0; i < buffer.Count; i++)
            {
                double f = weight(buffer.Costs[i]);
                UnitWeights[buffer.Ends[i]] += f;
                Demand[buffer.Ends[i]] += DemandOf(place, buffer.Costs[i], f);
            }
        }

        for (int unit = 0; unit < Ratios.Length; unit++)
        {
            Ratios[unit] = RatioOf(unit);
        }

        for (int place = 0; place < People.Length; place++)
        {
            SumPlace(place, reader, buffer);
        }
    }

    private void SumPlaceWeights(int place, ILegReader reader, LegBuffer buffer)
    {
        reader.OfPlace(place, buffer);
        PlaceWeights[place] = 0;
        foreach (double cost in buffer.Costs)
        {
            PlaceWeights[place] += choice(cost);
        }
    }

    private void SumUnit(int unit, ILegReader reader, LegBuffer buffer)
    {
        reader.OfUnit(unit, buffer);
        (UnitWeights[unit], Demand[unit]) = (0, 0);
        for (int i = 0; i < buffer.Count; i++)
        {
            double f = weight(buffer.Costs[i]);
            UnitWeights[unit] += f;
            Demand[unit] += DemandOf(buffer.Ends[i], buffer.Costs[i], f);
        }

        Ratios[unit] = RatioOf(unit);
    }

    private void SumPlace(int place, ILegReader reader, LegBuffer buffer)
    {
        reader.OfPlace(place, buffer);
        Access[place] = 0;
        for (int i = 0; i < buffer.Count; i++)
        {
            int unit = buffer.Ends[i];
            double f = weight(buffer.Costs[i]);
            if (f > 0 && !double.IsNaN(Ratios[unit]))
            {
                Access[place] += Ratios[unit] * ShareOf(place, unit, buffer.Costs[i], f);
            }
        }
    }

    private double DemandOf(int place, double cost, double f) => f == 0 ? 0 : Method switch
    {
        CatchmentMethod.ThreeStep => People[place] * Chosen(place, cost) * f,
        CatchmentMethod.Balanced => People[place] * Chosen(place, cost),
        _ => People[place] * f,
    };

    private double ShareOf(int place, int unit, double cost, double f) => Method switch
    {
        CatchmentMethod.ThreeStep => Chosen(place, cost) * f,
        CatchmentMethod.Balanced => f / UnitWeights[unit],
        CatchmentMethod.Modified => f * f,
        _ => f,
    };

    /// <summary>The part of the choices of a place that falls on a unit at a cost.</summary>
    private double Chosen(int place, double cost) => choice(cost) is var weighed and > 0 ? weighed / PlaceWeights[place] : 0;

    /// <summary>Not finite over nobody, nor where the capacity is not known.</summary>
    private double RatioOf(int unit) => Supply[unit] / Demand[unit] is var ratio && double.IsFinite(ratio) ? ratio : double.NaN;
}
