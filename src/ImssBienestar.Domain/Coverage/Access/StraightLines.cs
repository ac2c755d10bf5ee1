namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Great circles between places and units, found through both grids when asked for and never stored.</summary>
internal sealed class StraightLines(PlaceSet places, UnitIndex units) : ILegs
{
    public int[] Places => places.Located;

    public int[] Units => units.Located;

    public double[] People => places.People;

    public double KnownUpTo => double.PositiveInfinity;

    public ILegReader Read(double limit) => new Reader(places.Grid, units.Grid, new RangeLimit(limit));

    public (int[] Units, double[] Costs) Nearest()
    {
        SphereGrid grid = places.Grid;
        int[] found = new int[grid.Count];
        double[] metres = new double[grid.Count];
        new NearestOfAll(grid, units.Grid, units.NewSearch()).Find(found);
        for (int i = 0; i < found.Length; i++)
        {
            metres[i] = found[i] < 0 ? 0 : grid[i].MetresTo(units.Grid[found[i]]);
        }

        return (found, metres);
    }

    public bool HasUnknown(int place) => false;

    public bool TrySumOverUnits(double[] values, double limit, Span<double> sums)
    {
        RangeSum.Within(places.Grid, units.Grid, values, new RangeLimit(limit), sums);
        return true;
    }

    public bool TrySumOverPlaces(double[] values, double limit, Span<double> sums)
    {
        RangeSum.WholeWithin(units.Grid, places.Grid, values, new RangeLimit(limit), sums);
        return true;
    }

    private sealed class Reader(SphereGrid places, SphereGrid units, RangeLimit limit) : ILegReader
    {
        private readonly RangeQuery nearPlaces = new(units, limit);
        private readonly RangeQuery nearUnits = new(places, limit);

        public void OfPlace(int place, LegBuffer into) => nearPlaces.List(places.MicrodegreesOf(place), places[place], into);

        public void OfUnit(int unit, LegBuffer into) => nearUnits.List(units.MicrodegreesOf(unit), units[unit], into);
    }
}
