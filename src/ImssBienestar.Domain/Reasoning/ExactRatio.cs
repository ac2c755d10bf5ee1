using System.Globalization;
using System.Numerics;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>A number that is zero or more, kept as an exact fraction in lowest terms (<i>fracción exacta</i>).</summary>
/// <remarks>Nothing is rounded before <see cref="Rounded"/> is asked for. Equal when the numbers are equal: 2/4 is 1/2. Ordered through
/// <see cref="CompareTo"/>. The default value is zero.</remarks>
public readonly partial struct ExactRatio : IEquatable<ExactRatio>
{
    private const int MostDecimals = 15;

    private readonly BigInteger denominatorLessOne;

    private ExactRatio(BigInteger numerator, BigInteger denominator)
    {
        BigInteger shared = BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / shared;
        denominatorLessOne = (denominator / shared) - 1;
    }

    /// <summary>Gets the part above the line, in lowest terms.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Gets the part below the line, in lowest terms, above zero.</summary>
    public BigInteger Denominator => denominatorLessOne + 1;

    /// <summary>Gets the nearest <see cref="double"/>, but for the last bit.</summary>
    public double Value
    {
        get
        {
            // Numbers beyond the range of double are shortened together; what is left is more than a double holds.
            int excess = (int)Math.Max(0, long.Max(Numerator.GetBitLength(), Denominator.GetBitLength()) - 1000);
            return (double)(Numerator >> excess) / (double)(Denominator >> excess);
        }
    }

    /// <summary>Compares two numbers.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">Another number.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(ExactRatio left, ExactRatio right) => left.Equals(right);

    /// <summary>Compares two numbers.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">Another number.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ExactRatio left, ExactRatio right) => !left.Equals(right);

    /// <summary>Compares by size, exactly.</summary>
    /// <param name="other">Another number.</param>
    /// <returns>Below zero where this one is smaller, above zero where it is larger.</returns>
    public int CompareTo(ExactRatio other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Rounds, once, from the exact number.</summary>
    /// <param name="decimals">How many decimals to keep, 0 to 15.</param>
    /// <param name="rounding">How to round.</param>
    /// <returns>The rounded number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below 0 or above 15.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="rounding"/> is not a declared one.</exception>
    /// <exception cref="OverflowException">The number is too large for a <see cref="decimal"/>.</exception>
    public decimal Rounded(int decimals, MidpointRounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MostDecimals);
        Guard.Against.EnumOutOfRange(rounding);
        BigInteger scale = BigInteger.Pow(10, decimals);
        BigInteger whole = BigInteger.DivRem(Numerator * scale, Denominator, out BigInteger rest);
        int half = (rest * 2).CompareTo(Denominator);
        bool up = rounding switch
        {
            MidpointRounding.ToZero or MidpointRounding.ToNegativeInfinity => false,
            MidpointRounding.ToPositiveInfinity => !rest.IsZero,
            MidpointRounding.AwayFromZero => half >= 0,
            _ => half > 0 || (half == 0 && !whole.IsEven),
        };
        return (decimal)(whole + (up ? 1 : 0)) / (decimal)scale;
    }

    /// <inheritdoc/>
    public bool Equals(ExactRatio other) => Numerator == other.Numerator && denominatorLessOne == other.denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExactRatio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, denominatorLessOne);

    /// <summary>Writes the fraction.</summary>
    /// <returns>For example <c>3125/179</c>; a whole number without its denominator.</returns>
    public override string ToString() => denominatorLessOne.IsZero
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    internal static ExactRatio Of(BigInteger numerator, BigInteger denominator) => new(numerator, denominator);

    internal static ExactRatio Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        unchecked
        {
            BigInteger digits = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
            return new(digits, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
        }
    }

    internal ExactRatio Plus(ExactRatio other) =>
        new((Numerator * other.Denominator) + (other.Numerator * Denominator), Denominator * other.Denominator);

    /// <summary>The difference; zero where the other is larger.</summary>
    internal ExactRatio LessOrZero(ExactRatio other) =>
        CompareTo(other) <= 0 ? default : new((Numerator * other.Denominator) - (other.Numerator * Denominator), Denominator * other.Denominator);

    internal ExactRatio Times(ExactRatio other) => new(Numerator * other.Numerator, Denominator * other.Denominator);

    internal ExactRatio Over(ExactRatio other) => new(Numerator * other.Denominator, Denominator * other.Numerator);
}
