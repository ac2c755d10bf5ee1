using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Facilities;

/// <summary>How the units to assess stand in one area: adequate, with gaps, or open.</summary>
/// <remarks>Adds up in any order and grouping over parts that share no unit. Equal when the three counts are equal. No order. The default
/// value is a part without units.</remarks>
public readonly partial struct AreaTally : IEquatable<AreaTally>
{
    /// <summary>Creates a tally.</summary>
    /// <param name="adequate">Units in which the area is adequate.</param>
    /// <param name="withGaps">Units in which the area has gaps.</param>
    /// <param name="open">Units of which it is not known.</param>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    public AreaTally(int adequate, int withGaps, int open)
    {
        Adequate = (int)Guard.Against.Negative(adequate);
        WithGaps = (int)Guard.Against.Negative(withGaps);
        Open = (int)Guard.Against.Negative(open);
    }

    /// <summary>Gets the units in which the area is adequate.</summary>
    public int Adequate { get; }

    /// <summary>Gets the units in which the area has gaps.</summary>
    public int WithGaps { get; }

    /// <summary>Gets the units of which it is not known: not assessed, or with contradictory results.</summary>
    public int Open { get; }

    /// <summary>Adds the tallies of two parts that share no unit.</summary>
    /// <param name="left">One part.</param>
    /// <param name="right">Another part.</param>
    /// <returns>The tally of both.</returns>
    /// <exception cref="OverflowException">There are more units than an integer counts.</exception>
    public static AreaTally operator +(AreaTally left, AreaTally right) => checked(new(
        left.Adequate + right.Adequate, left.WithGaps + right.WithGaps, left.Open + right.Open));

    /// <summary>Compares two tallies.</summary>
    /// <param name="left">One tally.</param>
    /// <param name="right">Another tally.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(AreaTally left, AreaTally right) => left.Equals(right);

    /// <summary>Compares two tallies.</summary>
    /// <param name="left">One tally.</param>
    /// <param name="right">Another tally.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(AreaTally left, AreaTally right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(AreaTally other) => Adequate == other.Adequate && WithGaps == other.WithGaps && Open == other.Open;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is AreaTally other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Adequate, WithGaps, Open);

    /// <summary>Writes the three counts.</summary>
    /// <returns>For example <c>200 adequate, 61 with gaps, 16 open</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Adequate} adequate, {WithGaps} with gaps, {Open} open");
}
