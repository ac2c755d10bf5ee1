using System.Globalization;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Programs;

/// <summary>How many days a stock lasts at the demand stated with it (<i>días de existencia</i>), as an exact ratio.</summary>
/// <remarks>Equal when the kind and both counts are equal: 2/1 and 4/2 are different statements of the same days. No order, since some are
/// not known and some not defined. The default value is not known.</remarks>
public readonly partial struct DaysOnHand : IEquatable<DaysOnHand>
{
    private DaysOnHand(DaysOnHandKind kind, Int128 numerator = default, long denominator = 0)
    {
        Kind = kind;
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>Gets the days that are not known.</summary>
    public static DaysOnHand Unknown => default;

    /// <summary>Gets whether the days are known, not known, or not defined for want of demand.</summary>
    public DaysOnHandKind Kind { get; }

    /// <summary>Gets the pieces in stock times the days of the demand; zero where the days are not known.</summary>
    public Int128 Numerator { get; }

    /// <summary>Gets the pieces of the demand, above zero; zero where the days are not known.</summary>
    public long Denominator { get; }

    /// <summary>Gets the days, to the precision of <see cref="decimal"/>; null where they are not known or not defined.</summary>
    public decimal? Value => Kind == DaysOnHandKind.Known ? (decimal)Numerator / Denominator : null;

    /// <summary>Gets the whole days, exact: the stock runs out within the day after them; null where they are not known or not
    /// defined.</summary>
    public Int128? WholeDays => Kind == DaysOnHandKind.Known ? Numerator / Denominator : null;

    /// <summary>Compares two of them.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">The other one.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(DaysOnHand left, DaysOnHand right) => left.Equals(right);

    /// <summary>Compares two of them.</summary>
    /// <param name="left">One of them.</param>
    /// <param name="right">The other one.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(DaysOnHand left, DaysOnHand right) => !left.Equals(right);

    /// <summary>Computes the days.</summary>
    /// <param name="stock">The pieces in stock, zero or more; null where they are not known.</param>
    /// <param name="demand">The demand, in the same pieces; null where it is not known.</param>
    /// <returns>Not defined where the demand is zero, whatever the stock; not known where the demand is not, or the stock is not.</returns>
    /// <exception cref="ArgumentException"><paramref name="stock"/> is negative.</exception>
    public static DaysOnHand Of(long? stock, MedicineDemand? demand) => (stock.NotNegative(), demand) switch
    {
        (_, { Quantity: 0 }) => new(DaysOnHandKind.Undefined),
        ({ } pieces, { } needed) => new(DaysOnHandKind.Known, (Int128)pieces * needed.Days, needed.Quantity),
        _ => Unknown,
    };

    /// <summary>Answers whether the stock lasts for some days, the last one included.</summary>
    /// <param name="days">The days, 1 or more.</param>
    /// <returns>Yes or no where the days are known; unknown where they are not, or are not defined.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is below 1.</exception>
    public Answer LastsFor(int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return Kind != DaysOnHandKind.Known ? Answer.Unknown
            : Numerator >= (Int128)Denominator * days ? Answer.Yes
            : Answer.No;
    }

    /// <inheritdoc/>
    public bool Equals(DaysOnHand other) => Kind == other.Kind && Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DaysOnHand other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Numerator, Denominator);

    /// <summary>Writes both counts.</summary>
    /// <returns>For example <c>900/45</c>; <c>?</c> where they are not known, <c>-</c> where they are not defined.</returns>
    public override string ToString() => Kind switch
    {
        DaysOnHandKind.Known => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}"),
        DaysOnHandKind.Undefined => "-",
        _ => "?",
    };
}
