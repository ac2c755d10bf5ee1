using ImssBienestar.Domain.Facilities;

namespace ImssBienestar.Domain.Programs;

/// <summary>What is known of one medicine in one unit (<i>existencia</i>): its stock and its demand.</summary>
/// <remarks>Equal when all members are equal. No order. The pieces are those in which the unit counts the key, packages or doses: the same
/// for stock and demand.</remarks>
public sealed partial record StockEntry
{
    /// <summary>Creates an entry.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="medicine">The medicine.</param>
    /// <param name="stock">The pieces in stock, zero or more; null where they are not known.</param>
    /// <param name="demand">The demand; null where it is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="unit"/> or <paramref name="medicine"/> is the default value, which is no key, or
    /// <paramref name="stock"/> is negative.</exception>
    public StockEntry(Clues unit, MedicineKey medicine, long? stock, MedicineDemand? demand = null)
    {
        Unit = unit.Given();
        Medicine = medicine.Given();
        Stock = stock.NotNegative();
        Demand = demand;
    }

    /// <summary>Gets the unit.</summary>
    public Clues Unit { get; }

    /// <summary>Gets the medicine.</summary>
    public MedicineKey Medicine { get; }

    /// <summary>Gets the pieces in stock; null where they are not known.</summary>
    public long? Stock { get; }

    /// <summary>Gets the demand; null where it is not known.</summary>
    public MedicineDemand? Demand { get; }

    /// <summary>Gets how many days the stock lasts at this demand.</summary>
    public DaysOnHand DaysOnHand => DaysOnHand.Of(Stock, Demand);
}
