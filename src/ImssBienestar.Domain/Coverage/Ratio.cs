using System.Globalization;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Coverage;

/// <summary>A share kept as the two counts it is made of (<i>razón</i>): numerator and denominator.</summary>
/// <remarks>Equal when both counts are equal: 1/2 and 2/4 are different statements of the same share. Ordered by share. The default value
/// is 0 of 1.</remarks>
public readonly partial struct Ratio : IEquatable<Ratio>, IComparable<Ratio>
{
    private readonly long denominatorLessOne;

    /// <summary>Creates a share.</summary>
    /// <param name="numerator">The part, zero or more and not above <paramref name="denominator"/>.</param>
    /// <param name="denominator">The whole, above zero.</param>
    /// <exception cref="ArgumentException"><paramref name="numerator"/> is negative or above <paramref name="denominator"/>, or
    /// <paramref name="denominator"/> is not above zero.</exception>
    public Ratio(long numerator, long denominator)
    {
        if (denominator <= 0)
        {
            throw new ArgumentException("The whole must be above zero: a share of nothing says nothing.", nameof(denominator));
        }

        if (Guard.Against.Negative(numerator) > denominator)
        {
            throw new ArgumentException("The part cannot be above the whole.", nameof(numerator));
        }

        Numerator = numerator;
        denominatorLessOne = denominator - 1;
    }

    /// <summary>Gets the part.</summary>
    public long Numerator { get; }

    /// <summary>Gets the whole, above zero.</summary>
    public long Denominator => denominatorLessOne + 1;

    /// <summary>Gets the share, 0 to 1, to the precision of <see cref="decimal"/>.</summary>
    public decimal Value => (decimal)Numerator / Denominator;

    /// <summary>Compares two shares.</summary>
    /// <param name="left">One share.</param>
    /// <param name="right">Another share.</param>
    /// <returns>Whether both counts are equal.</returns>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>Compares two shares.</summary>
    /// <param name="left">One share.</param>
    /// <param name="right">Another share.</param>
    /// <returns>Whether a count differs.</returns>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>Compares two shares by size.</summary>
    /// <param name="left">One share.</param>
    /// <param name="right">Another share.</param>
    /// <returns>Whether the first is smaller.</returns>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Compares two shares by size.</summary>
    /// <param name="left">One share.</param>
    /// <param name="right">Another share.</param>
    /// <returns>Whether the first is smaller or of the same size.</returns>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two shares by size.</summary>
    /// <param name="left">One share.</param>
    /// <param name="right">Another share.</param>
    /// <returns>Whether the first is larger.</returns>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Compares two shares by size.</summary>
    /// <param name="left">One share.</param>
    /// <param name="right">Another share.</param>
    /// <returns>Whether the first is larger or of the same size.</returns>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>Compares by size, exactly: the products of the counts are compared, not their quotients.</summary>
    /// <param name="other">Another share.</param>
    /// <returns>Below zero where this share is smaller, above zero where it is larger.</returns>
    public int CompareTo(Ratio other) =>
        ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Ratio other) => Numerator == other.Numerator && denominatorLessOne == other.denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, denominatorLessOne);

    /// <summary>Writes both counts.</summary>
    /// <returns>For example <c>53409982/66801265</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
