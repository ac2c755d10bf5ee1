using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Programs;

/// <summary>Stock and demand of medicines in units on one day (<i>reporte de existencias</i>).</summary>
/// <remarks>
/// <para>The order in which entries come says nothing. Entries of one unit and medicine are put together: what one does not know another
/// may; where they contradict each other the value is not known, and <see cref="Check"/> says so. A medicine that a unit does not list is
/// not in any measure: whether the unit should have it is not known here.</para>
/// <para>Immutable. Equality is by reference. No order.</para>
/// </remarks>
public sealed partial class StockReport
{
    private readonly ImmutableArray<Finding> contradictions;

    /// <summary>Creates a report.</summary>
    /// <param name="on">The day.</param>
    /// <param name="entries">The entries, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public StockReport(LocalDate on, IEnumerable<StockEntry> entries)
    {
        On = on.ToIso();
        StockEntry[] given = [.. Guard.Against.Null(entries)];
        if (given.Contains(null))
        {
            throw new ArgumentException("An entry is missing.", nameof(entries));
        }

        StockEntry[][] places =
        [
            .. given.GroupBy(entry => (entry.Unit, entry.Medicine))
                .OrderBy(place => place.Key.Unit)
                .ThenBy(place => place.Key.Medicine)
                .Select(place => place.Distinct().ToArray()),
        ];
        Entries = [.. places.Select(PutTogether)];
        contradictions = [.. places.Where(Contradicts).Select(place => SupplyRules.Contradiction(place[0], On))];
    }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets one entry for each unit and medicine, by unit, then by medicine.</summary>
    public ImmutableArray<StockEntry> Entries { get; }

    /// <summary>Measures the keys in stock, counted by unit.</summary>
    /// <returns>Of the keys listed with a known stock, those of which there is any.</returns>
    public SupplyMeasure<KeysInStock> MeasureKeys() => MeasureKeys(Entries);

    /// <summary>Measures the keys in stock at one unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>Of the keys that the unit lists with a known stock, those of which there is any; nothing of nothing where it lists
    /// none.</returns>
    public SupplyMeasure<KeysInStock> MeasureKeysAt(Clues unit) => MeasureKeys(Entries.Where(entry => entry.Unit == unit));

    /// <summary>Measures the units with enough of a medicine.</summary>
    /// <param name="medicine">The medicine.</param>
    /// <param name="days">For how many days, 1 or more.</param>
    /// <returns>Of the units that list it, those whose stock lasts for so many days. Units whose days are not known, or not defined for
    /// want of demand, are left out.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is below 1.</exception>
    public SupplyMeasure<UnitsWithEnough> MeasureUnits(MedicineKey medicine, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return SupplyMeasure<UnitsWithEnough>.Count(
            Entries.Where(entry => entry.Medicine == medicine).Select(entry => entry.DaysOnHand.LastsFor(days)));
    }

    /// <summary>Holds the entries against each other.</summary>
    /// <returns>A finding for each unit and medicine whose entries contradict each other, in the order of <see cref="Entries"/>; empty
    /// where none do.</returns>
    public ImmutableArray<Finding> Check() => contradictions;

    private static SupplyMeasure<KeysInStock> MeasureKeys(IEnumerable<StockEntry> entries) =>
        SupplyMeasure<KeysInStock>.Count(entries.Select(entry => entry.Stock switch
        {
            null => Answer.Unknown,
            0 => Answer.No,
            _ => Answer.Yes,
        }));

    private static bool Contradicts(StockEntry[] place) => Stocks(place).Length > 1 || Demands(place).Length > 1;

    private static StockEntry PutTogether(StockEntry[] place) => place.Length == 1
        ? place[0]
        : new(place[0].Unit, place[0].Medicine, Only(Stocks(place)), Only(Demands(place)));

    private static long?[] Stocks(StockEntry[] place) => [.. place.Select(entry => entry.Stock).Where(stock => stock is not null).Distinct()];

    private static MedicineDemand?[] Demands(StockEntry[] place) =>
        [.. place.Select(entry => entry.Demand).Where(demand => demand is not null).Distinct()];

    private static T? Only<T>(T?[] values) => values.Length == 1 ? values[0] : default;
}
