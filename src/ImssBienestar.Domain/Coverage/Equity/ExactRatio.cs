using System.Globalization;
using System.Numerics;

namespace ImssBienestar.Domain.Coverage.Equity;

/// <summary>A result of whole numbers, exact, in lowest terms (<i>fracción exacta</i>).</summary>
/// <remarks>Equal when numerator and denominator are equal, which in lowest terms is when the numbers are. No order. The default value is 0/1.</remarks>
public readonly struct ExactRatio : IEquatable<ExactRatio>
{
    private readonly BigInteger denominatorLessOne;

    internal ExactRatio(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / divisor;
        denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>Gets the numerator.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Gets the denominator, above zero.</summary>
    public BigInteger Denominator => denominatorLessOne + 1;

    /// <summary>Gets the nearest double, but for the last bit.</summary>
    public double Value
    {
        get
        {
            // Numbers beyond the range of double are shortened together; 64 bits are left, more than a double holds.
            int excess = (int)Math.Max(0, long.Max(Numerator.GetBitLength(), Denominator.GetBitLength()) - 1000);
            return (double)(Numerator >> excess) / (double)(Denominator >> excess);
        }
    }

    /// <summary>Compares two results.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">Another result.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(ExactRatio left, ExactRatio right) => left.Equals(right);

    /// <summary>Compares two results.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">Another result.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ExactRatio left, ExactRatio right) => !left.Equals(right);

    /// <summary>Computes the Gini index of whole numbers, population form, without rounding.</summary>
    /// <param name="values">The values, zero or more.</param>
    /// <param name="weights">The weight of each value, zero or more, not all zero.</param>
    /// <returns>The index; null where nobody has anything.</returns>
    /// <exception cref="ArgumentException">There is no value, the lengths differ, a number is negative, or all weights are zero.</exception>
    public static ExactRatio? Gini(ReadOnlySpan<long> values, ReadOnlySpan<long> weights)
    {
        if (values.Length == 0 || values.Length != weights.Length)
        {
            throw new ArgumentException("Each value needs a weight, and there must be at least one.", nameof(weights));
        }

        (long Value, long Weight)[] members = [.. values.ToArray().Zip(weights.ToArray())];
        if (members.Any(member => member.Value < 0 || member.Weight < 0))
        {
            throw new ArgumentException("Every number must be zero or more.", nameof(values));
        }

        if (members.All(member => member.Weight == 0))
        {
            throw new ArgumentException("At least one weight must be above zero.", nameof(weights));
        }

        Array.Sort(members);
        BigInteger weightBefore = 0;
        BigInteger heldBefore = 0;
        BigInteger differences = 0;
        foreach ((long value, long weight) in members)
        {
            differences += weight * ((value * weightBefore) - heldBefore);
            weightBefore += weight;
            heldBefore += (BigInteger)value * weight;
        }

        return heldBefore.IsZero ? null : new ExactRatio(differences, weightBefore * heldBefore);
    }

    /// <inheritdoc/>
    public bool Equals(ExactRatio other) => Numerator == other.Numerator && denominatorLessOne == other.denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExactRatio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, denominatorLessOne);

    /// <summary>Writes both numbers.</summary>
    /// <returns>For example <c>2618993/7404064</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
