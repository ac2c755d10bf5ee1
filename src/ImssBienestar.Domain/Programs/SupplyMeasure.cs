using System.Globalization;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Programs;

/// <summary>A measure of supply as counts (<i>medida de abasto</i>): so many of so many, and so many left out because they are not
/// known.</summary>
/// <typeparam name="TKind">What is counted: <see cref="KeysInStock"/>, <see cref="PrescriptionsFilled"/> or
/// <see cref="UnitsWithEnough"/>.</typeparam>
/// <remarks>
/// <para>Measures of one kind add up, in any order and grouping; the caller sees to it that they are of one day and count nothing twice.
/// Measures of two kinds are of two types, which the compiler neither adds nor compares.</para>
/// <para>Equal when all three counts are equal. No order. The default value is the measure of nothing, which adding leaves as it is.</para>
/// </remarks>
public readonly struct SupplyMeasure<TKind> : IEquatable<SupplyMeasure<TKind>>
    where TKind : ISupplyKind
{
    /// <summary>Creates a measure.</summary>
    /// <param name="numerator">How many are as asked, zero or more, not above <paramref name="denominator"/>.</param>
    /// <param name="denominator">How many are known, zero or more.</param>
    /// <param name="leftOut">How many are not known, zero or more.</param>
    /// <exception cref="ArgumentException">A count is negative, or <paramref name="numerator"/> is above
    /// <paramref name="denominator"/>.</exception>
    public SupplyMeasure(long numerator, long denominator, long leftOut)
    {
        Denominator = Guard.Against.Negative(denominator);
        Numerator = Guard.Against.Negative(numerator) <= denominator
            ? numerator
            : throw new ArgumentException("The part cannot be above the whole.", nameof(numerator));
        LeftOut = Guard.Against.Negative(leftOut);
    }

    /// <summary>Gets the measure of nothing.</summary>
    public static SupplyMeasure<TKind> Empty => default;

    /// <summary>Gets what is counted.</summary>
    public static Definition Definition => TKind.Definition;

    /// <summary>Gets how many are as asked.</summary>
    public long Numerator { get; }

    /// <summary>Gets how many are known.</summary>
    public long Denominator { get; }

    /// <summary>Gets how many are left out of both because they are not known.</summary>
    public long LeftOut { get; }

    /// <summary>Gets the share of the known, 0 to 1, to the precision of <see cref="decimal"/>; null where none is known.</summary>
    public decimal? Share => Denominator == 0 ? null : (decimal)Numerator / Denominator;

    /// <summary>Adds two measures of what does not overlap.</summary>
    /// <param name="left">One measure.</param>
    /// <param name="right">Another measure of the same kind and day.</param>
    /// <returns>The measure of both together.</returns>
    /// <exception cref="OverflowException">A count is out of range.</exception>
    public static SupplyMeasure<TKind> operator +(SupplyMeasure<TKind> left, SupplyMeasure<TKind> right) => new(
        checked(left.Numerator + right.Numerator), checked(left.Denominator + right.Denominator), checked(left.LeftOut + right.LeftOut));

    /// <summary>Compares two measures of one kind.</summary>
    /// <param name="left">One measure.</param>
    /// <param name="right">Another measure.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(SupplyMeasure<TKind> left, SupplyMeasure<TKind> right) => left.Equals(right);

    /// <summary>Compares two measures of one kind.</summary>
    /// <param name="left">One measure.</param>
    /// <param name="right">Another measure.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(SupplyMeasure<TKind> left, SupplyMeasure<TKind> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SupplyMeasure<TKind> other) =>
        Numerator == other.Numerator && Denominator == other.Denominator && LeftOut == other.LeftOut;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SupplyMeasure<TKind> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator, LeftOut);

    /// <summary>Writes the counts, those left out after a plus sign.</summary>
    /// <returns>For example <c>2/3+1</c>: two of three, and one not known.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}+{LeftOut}");

    /// <summary>Counts answers: yes in both, no in the denominator, unknown left out.</summary>
    internal static SupplyMeasure<TKind> Count(IEnumerable<Answer> answers)
    {
        long yes = 0;
        long known = 0;
        long unknown = 0;
        foreach (Answer answer in answers)
        {
            (yes, known, unknown) = answer switch
            {
                Answer.Yes => (yes + 1, known + 1, unknown),
                Answer.No => (yes, known + 1, unknown),
                _ => (yes, known, unknown + 1),
            };
        }

        return new(yes, known, unknown);
    }
}
