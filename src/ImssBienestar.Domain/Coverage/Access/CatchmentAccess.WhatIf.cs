using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Coverage.Access;

/// <content>What if one unit opened, closed or had another capacity.</content>
public sealed partial class CatchmentAccess<TCost>
{
    /// <summary>Opens a unit at a point, and computes what changes.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The rows that change, and the whole after it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentException">There is a unit of that key.</exception>
    /// <exception cref="InvalidOperationException">The ways are a table: say what it takes to get to the unit.</exception>
    public CatchmentChange<TCost> Open(SupplyPoint unit)
    {
        RefuseKnown(unit);
        UnitIndex units = Reach.Units.With(unit);
        return Reach.Legs is StraightLines
            ? After(units, new StraightLines(Reach.Places, units), unit.Key)
            : throw new InvalidOperationException("The ways are a table, which does not say what it takes to get to a new unit.");
    }

    /// <summary>Opens a unit to which a table has no ways yet, and computes what changes.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cost">What it takes from a place to the unit; null where that is not known, or above what the table knows all legs up to.</param>
    /// <returns>The rows that change, and the whole after it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is a unit of that key.</exception>
    /// <exception cref="InvalidOperationException">The ways are straight lines, which need no costs.</exception>
    public CatchmentChange<TCost> Open(SupplyPoint unit, Func<Place, TCost?> cost)
    {
        RefuseKnown(unit);
        Guard.Against.Null(cost);
        if (Reach.Legs is not LegTable table)
        {
            throw new InvalidOperationException("The ways are straight lines: what it takes to get to a unit follows from where it stands.");
        }

        UnitIndex units = Reach.Units.With(unit);
        List<(int Place, int Unit, double Cost)> legs = table.LegsWithout(unit: -1);
        for (int place = 0; place < Reach.Places.Places.Length; place++)
        {
            if (cost(Reach.Places.Places[place]) is { } found)
            {
                legs.Add((place, units.Units.Length - 1, found.Amount));
            }
        }

        return After(units, new LegTable(Reach.Places, units, legs, table.KnownUpTo), unit.Key);
    }

    /// <summary>Closes a unit, and computes what changes.</summary>
    /// <param name="key">The key of the unit.</param>
    /// <returns>The rows that change, and the whole after it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no unit of that key.</exception>
    public CatchmentChange<TCost> Close(string key)
    {
        SupplyPoint unit = Known(key);
        UnitIndex units = Reach.Units.Without(key);
        if (Reach.Legs is not LegTable table)
        {
            return After(units, new StraightLines(Reach.Places, units), key);
        }

        int number = Reach.Units.Units.IndexOf(unit);
        List<(int Place, int Unit, double Cost)> legs = table.LegsWithout(number);
        for (int i = 0; i < legs.Count; i++)
        {
            legs[i] = legs[i] with { Unit = legs[i].Unit - (legs[i].Unit > number ? 1 : 0) };
        }

        return After(units, new LegTable(Reach.Places, units, legs, table.KnownUpTo), key);
    }

    /// <summary>Gives a unit another capacity, and computes what changes.</summary>
    /// <param name="key">The key of the unit.</param>
    /// <param name="capacity">The capacity; null where it is not known.</param>
    /// <returns>The rows that change, and the whole after it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no unit of that key.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is negative or not finite.</exception>
    public CatchmentChange<TCost> WithCapacity(string key, double? capacity)
    {
        if (capacity is { } amount)
        {
            _ = CostGuard.Measurable(amount, nameof(capacity));
        }

        UnitIndex units = Reach.Units.With(Known(key) with { Capacity = capacity });
        return After(units, Reach.Legs is LegTable table ? table : new StraightLines(Reach.Places, units), key);
    }

    private void RefuseKnown(SupplyPoint unit)
    {
        if (Reach.Units.Find(Guard.Against.Null(unit).Key) is not null)
        {
            throw new ArgumentException($"There is a unit {unit.Key} already.", nameof(unit));
        }
    }

    private SupplyPoint Known(string key) =>
        Reach.Units.Find(key) ?? throw new ArgumentException("There is no unit of that key.", nameof(key));

    private CatchmentChange<TCost> After(UnitIndex units, ILegs legs, string key)
    {
        var reach = new Reach<TCost>(Reach.Places, units, legs);
        Catchment after = sums.After(
            legs, reach.Supply(), Reach.NumberOf(key), reach.NumberOf(key), out SortedSet<int> places, out SortedSet<int> changed);
        return Changes(new(reach, Decay, after), key, places, changed);
    }

    private CatchmentChange<TCost> Changes(
        CatchmentAccess<TCost> after, string key, SortedSet<int> touchedPlaces, SortedSet<int> touchedUnits)
    {
        var places = ImmutableArray.CreateBuilder<PlaceChange>();
        PlaceRows rowsBefore = NewPlaceRows();
        PlaceRows rowsAfter = after.NewPlaceRows();
        foreach (int place in touchedPlaces)
        {
            PlaceAccess before = rowsBefore.Row(place);
            PlaceAccess row = rowsAfter.Row(place);
            if (row != before)
            {
                places.Add(new(before, row));
            }
        }

        var units = ImmutableArray.CreateBuilder<UnitChange>();
        Add(units, RowOf(key), after.RowOf(key));
        foreach (int unit in touchedUnits)
        {
            UnitAccess row = after.UnitRow(unit);
            if (row.Unit.Key != key)
            {
                Add(units, RowOf(row.Unit.Key), row);
            }
        }

        return new(after, places.DrainToImmutable(), units.DrainToImmutable());
    }

    private static void Add(ImmutableArray<UnitChange>.Builder units, UnitAccess? before, UnitAccess? after)
    {
        if (before != after)
        {
            units.Add(new(before, after));
        }
    }

    /// <summary>The row of the unit of a key; null where there is none.</summary>
    private UnitAccess? RowOf(string key) =>
        Reach.Units.Find(key) is not { } unit ? null
        : Reach.NumberOf(key) is >= 0 and int number ? UnitRow(number)
        : new(unit, null, null, AccessReason.UnitWithoutLocation);
}
