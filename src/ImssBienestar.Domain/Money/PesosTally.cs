using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Money;

/// <summary>Amounts added up, some of which may not be known: the sum of those known, and how many are not.</summary>
/// <remarks>An amount that is not known is not zero: it is counted beside the sum, never in it. Adds up in any order and grouping, to the
/// centavo. Equal when sum and counts are equal. No order. The default value holds no amount.</remarks>
public readonly partial struct PesosTally : IEquatable<PesosTally>
{
    private PesosTally(Pesos sum, int known, int notKnown) => (Sum, Known, NotKnown) = (sum, known, notKnown);

    /// <summary>Gets the sum of the known amounts; zero where none is known, which <see cref="Known"/> tells from a sum of zero.</summary>
    public Pesos Sum { get; }

    /// <summary>Gets how many amounts are known.</summary>
    public int Known { get; }

    /// <summary>Gets how many amounts are not known.</summary>
    public int NotKnown { get; }

    /// <summary>Gets the total; null where an amount is missing or there is none at all.</summary>
    public Pesos? Total => NotKnown == 0 && Known > 0 ? Sum : null;

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">One tally.</param>
    /// <param name="right">Another tally, of other amounts.</param>
    /// <returns>The tally of both.</returns>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static PesosTally operator +(PesosTally left, PesosTally right) =>
        new(left.Sum + right.Sum, checked(left.Known + right.Known), checked(left.NotKnown + right.NotKnown));

    /// <summary>Compares two tallies.</summary>
    /// <param name="left">One tally.</param>
    /// <param name="right">Another tally.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(PesosTally left, PesosTally right) => left.Equals(right);

    /// <summary>Compares two tallies.</summary>
    /// <param name="left">One tally.</param>
    /// <param name="right">Another tally.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(PesosTally left, PesosTally right) => !left.Equals(right);

    /// <summary>Adds up amounts.</summary>
    /// <param name="amounts">The amounts; null where one is not known.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static PesosTally Of(IEnumerable<Pesos?> amounts)
    {
        Pesos?[] all = [.. Guard.Against.Null(amounts)];
        Pesos[] known = [.. all.OfType<Pesos>()];
        return new(Pesos.Sum(known), known.Length, all.Length - known.Length);
    }

    /// <inheritdoc/>
    public bool Equals(PesosTally other) => Sum == other.Sum && Known == other.Known && NotKnown == other.NotKnown;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PesosTally other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sum, Known, NotKnown);

    /// <summary>Writes the sum and how many amounts are not known.</summary>
    /// <returns>For example <c>1438000000.00 (2 not known)</c>.</returns>
    public override string ToString() => NotKnown == 0 ? Sum.ToString() : FormattableString.Invariant($"{Sum} ({NotKnown} not known)");
}
