using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Facilities;

/// <summary>How far a census has come (<i>avance del levantamiento</i>): units assessed of units to assess, as integers.</summary>
/// <remarks>Adds up in any order and grouping over parts that share no unit. Equal when the three counts are equal. No order. The default
/// value is a part without units.</remarks>
public readonly partial struct CensusProgress : IEquatable<CensusProgress>
{
    /// <summary>Creates a progress.</summary>
    /// <param name="assessed">Units assessed in every area.</param>
    /// <param name="partlyAssessed">Units assessed in some areas, or with contradictory results.</param>
    /// <param name="toAssess">Units to assess, those already assessed included.</param>
    /// <exception cref="ArgumentException">A count is negative, or more units are assessed than there are to assess.</exception>
    public CensusProgress(int assessed, int partlyAssessed, int toAssess)
    {
        Assessed = (int)Guard.Against.Negative(assessed);
        PartlyAssessed = (int)Guard.Against.Negative(partlyAssessed);
        ToAssess = (long)assessed + partlyAssessed <= toAssess
            ? toAssess
            : throw new ArgumentException("No more units can be assessed than there are to assess.", nameof(toAssess));
    }

    /// <summary>Gets the units assessed in every area: the numerator.</summary>
    public int Assessed { get; }

    /// <summary>Gets the units assessed in some areas, or with contradictory results: not part of the numerator.</summary>
    public int PartlyAssessed { get; }

    /// <summary>Gets the units to assess, those already assessed included: the denominator.</summary>
    public int ToAssess { get; }

    /// <summary>Gets the units of which nothing is known yet.</summary>
    public int NotAssessed => ToAssess - Assessed - PartlyAssessed;

    /// <summary>Adds the progress of two parts that share no unit.</summary>
    /// <param name="left">One part.</param>
    /// <param name="right">Another part.</param>
    /// <returns>The progress of both.</returns>
    /// <exception cref="OverflowException">There are more units than an integer counts.</exception>
    public static CensusProgress operator +(CensusProgress left, CensusProgress right) => checked(new(
        left.Assessed + right.Assessed, left.PartlyAssessed + right.PartlyAssessed, left.ToAssess + right.ToAssess));

    /// <summary>Compares two progresses.</summary>
    /// <param name="left">One progress.</param>
    /// <param name="right">Another progress.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(CensusProgress left, CensusProgress right) => left.Equals(right);

    /// <summary>Compares two progresses.</summary>
    /// <param name="left">One progress.</param>
    /// <param name="right">Another progress.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(CensusProgress left, CensusProgress right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(CensusProgress other) =>
        Assessed == other.Assessed && PartlyAssessed == other.PartlyAssessed && ToAssess == other.ToAssess;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is CensusProgress other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Assessed, PartlyAssessed, ToAssess);

    /// <summary>Writes the numerator and the denominator.</summary>
    /// <returns>For example <c>261/277</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Assessed}/{ToAssess}");

    internal static CensusProgress Of(IEnumerable<CensusRecord> records)
    {
        (int assessed, int partly, int total) = (0, 0, 0);
        foreach (CensusRecord record in records)
        {
            assessed += record.IsAssessed ? 1 : 0;
            partly += record.IsPartlyAssessed ? 1 : 0;
            total++;
        }

        return new(assessed, partly, total);
    }
}
