using System.Globalization;

namespace ImssBienestar.Domain.Programs;

/// <summary>How much of a medicine a unit needs in some days (<i>demanda</i>): kept as the two counts, never as a rounded quantity a
/// day.</summary>
/// <remarks>Equal when both counts are equal: 30 in 30 days and 1 in a day are different statements of the same rate. No order. A demand
/// that is not known is <see langword="null"/>, never zero.</remarks>
public sealed partial record MedicineDemand
{
    /// <summary>Creates a demand.</summary>
    /// <param name="quantity">How much is needed, zero or more, in the pieces in which the stock is counted.</param>
    /// <param name="days">In how many days, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="quantity"/> is negative, or <paramref name="days"/> is below
    /// 1.</exception>
    public MedicineDemand(long quantity, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(quantity);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        Quantity = quantity;
        Days = days;
    }

    /// <summary>Gets how much is needed, zero or more, in the pieces in which the stock is counted.</summary>
    public long Quantity { get; }

    /// <summary>Gets in how many days, 1 or more.</summary>
    public int Days { get; }

    /// <summary>Writes both counts.</summary>
    /// <returns>For example <c>45/30d</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Quantity}/{Days}d");
}
