namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Legs of a caller's table, kept by place and by unit. Places and units are numbered in the ordinal order of their keys.</summary>
internal sealed class LegTable : ILegs
{
    private readonly int[] placeStarts;
    private readonly int[] unitsOfPlaces;
    private readonly double[] costsOfPlaces;
    private readonly int[] unitStarts;
    private readonly int[] placesOfUnits;
    private readonly double[] costsOfUnits;

    /// <summary>Keeps legs of the numbers that places and units have in their sets.</summary>
    public LegTable(PlaceSet places, UnitIndex units, List<(int Place, int Unit, double Cost)> legs, double knownUpTo)
    {
        KnownUpTo = knownUpTo;
        Places = InOrder(places.Places.Length, number => places.Places[number].Key);
        Units = InOrder(units.Units.Length, number => units.Units[number].Key);
        People = Array.ConvertAll(Places, place => (double)(places.Places[place].Population ?? 0));
        int[] placeNumbers = Inverse(Places);
        int[] unitNumbers = Inverse(Units);
        (int Place, int Unit, double Cost)[] sorted = [.. legs.Select(leg => (placeNumbers[leg.Place], unitNumbers[leg.Unit], leg.Cost))];
        Array.Sort(sorted, static (left, right) => left.Place != right.Place ? left.Place.CompareTo(right.Place) : left.Unit.CompareTo(right.Unit));
        (placeStarts, unitStarts) = (new int[Places.Length + 1], new int[Units.Length + 1]);
        (unitsOfPlaces, costsOfPlaces) = (new int[sorted.Length], new double[sorted.Length]);
        (placesOfUnits, costsOfUnits) = (new int[sorted.Length], new double[sorted.Length]);
        for (int i = 0; i < sorted.Length; i++)
        {
            if (i > 0 && sorted[i].Place == sorted[i - 1].Place && sorted[i].Unit == sorted[i - 1].Unit)
            {
                throw new ArgumentException(
                    $"The leg from {places.Places[Places[sorted[i].Place]]} to {units.Units[Units[sorted[i].Unit]]} is there twice.", nameof(legs));
            }

            placeStarts[sorted[i].Place + 1]++;
            unitStarts[sorted[i].Unit + 1]++;
            (unitsOfPlaces[i], costsOfPlaces[i]) = (sorted[i].Unit, sorted[i].Cost);
        }

        Accumulate(placeStarts);
        Accumulate(unitStarts);
        int[] next = [.. unitStarts];
        foreach ((int place, int unit, double cost) in sorted)
        {
            int at = next[unit]++;
            (placesOfUnits[at], costsOfUnits[at]) = (place, cost);
        }
    }

    public int[] Places { get; }

    public int[] Units { get; }

    public double[] People { get; }

    public double KnownUpTo { get; }

    public ILegReader Read(double limit) => new Reader(this, limit);

    public bool HasUnknown(int place) => placeStarts[place + 1] - placeStarts[place] < Units.Length;

    public bool TrySumOverUnits(double[] values, double limit, Span<double> sums) => false;

    public bool TrySumOverPlaces(double[] values, double limit, Span<double> sums) => false;

    public (int[] Units, double[] Costs) Nearest()
    {
        int[] nearest = new int[Places.Length];
        double[] costs = new double[Places.Length];
        for (int place = 0; place < nearest.Length; place++)
        {
            nearest[place] = -1;
            for (int i = placeStarts[place]; i < placeStarts[place + 1]; i++)
            {
                // Units come in the order of their keys: the first of equal cost stays.
                if (nearest[place] < 0 || costsOfPlaces[i] < costs[place])
                {
                    (nearest[place], costs[place]) = (unitsOfPlaces[i], costsOfPlaces[i]);
                }
            }
        }

        return (nearest, costs);
    }

    /// <summary>The legs, of the numbers that places and units have in their sets, but those of one unit.</summary>
    public List<(int Place, int Unit, double Cost)> LegsWithout(int unit)
    {
        var legs = new List<(int Place, int Unit, double Cost)>(unitsOfPlaces.Length);
        for (int place = 0; place < Places.Length; place++)
        {
            for (int i = placeStarts[place]; i < placeStarts[place + 1]; i++)
            {
                if (Units[unitsOfPlaces[i]] != unit)
                {
                    legs.Add((Places[place], Units[unitsOfPlaces[i]], costsOfPlaces[i]));
                }
            }
        }

        return legs;
    }

    private static int[] InOrder(int count, Func<int, string> key)
    {
        int[] numbers = [.. Enumerable.Range(0, count)];
        Array.Sort(numbers, (left, right) => string.CompareOrdinal(key(left), key(right)));
        return numbers;
    }

    private static int[] Inverse(int[] numbers)
    {
        int[] inverse = new int[numbers.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            inverse[numbers[i]] = i;
        }

        return inverse;
    }

    private static void Accumulate(int[] starts)
    {
        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }
    }

    private sealed class Reader(LegTable table, double limit) : ILegReader
    {
        public void OfPlace(int place, LegBuffer into) =>
            List(table.placeStarts, table.unitsOfPlaces, table.costsOfPlaces, place, into);

        public void OfUnit(int unit, LegBuffer into) =>
            List(table.unitStarts, table.placesOfUnits, table.costsOfUnits, unit, into);

        private void List(int[] starts, int[] ends, double[] costs, int of, LegBuffer into)
        {
            into.Clear();
            for (int i = starts[of]; i < starts[of + 1]; i++)
            {
                if (costs[i] <= limit)
                {
                    into.Add(ends[i], costs[i]);
                }
            }
        }
    }
}
