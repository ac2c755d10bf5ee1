using System.Globalization;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Workers;

/// <summary>People, counted by head (<i>número de personas</i>), whatever their hours.</summary>
/// <remarks>Not full-time equivalents: the two types neither add nor compare, and <see cref="FullTimeEquivalents.Of(Headcount, decimal)"/>
/// takes the share of full time that the people work. Equal and ordered by count. The default value is nobody; a count that is not known is
/// <see langword="null"/>.</remarks>
public readonly partial struct Headcount : IEquatable<Headcount>, IComparable<Headcount>
{
    /// <summary>Creates a count.</summary>
    /// <param name="people">How many people, zero or more.</param>
    /// <exception cref="ArgumentException"><paramref name="people"/> is negative.</exception>
    public Headcount(long people) => People = Guard.Against.Negative(people);

    /// <summary>Gets how many people.</summary>
    public long People { get; }

    /// <summary>Adds two counts of different people.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">Another count.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static Headcount operator +(Headcount left, Headcount right) => new(checked(left.People + right.People));

    /// <summary>Compares two counts.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">Another count.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Headcount left, Headcount right) => left.Equals(right);

    /// <summary>Compares two counts.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">Another count.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Headcount left, Headcount right) => !left.Equals(right);

    /// <summary>Compares two counts.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">Another count.</param>
    /// <returns>Whether the first is smaller.</returns>
    public static bool operator <(Headcount left, Headcount right) => left.People < right.People;

    /// <summary>Compares two counts.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">Another count.</param>
    /// <returns>Whether the first is not larger.</returns>
    public static bool operator <=(Headcount left, Headcount right) => left.People <= right.People;

    /// <summary>Compares two counts.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">Another count.</param>
    /// <returns>Whether the first is larger.</returns>
    public static bool operator >(Headcount left, Headcount right) => left.People > right.People;

    /// <summary>Compares two counts.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">Another count.</param>
    /// <returns>Whether the first is not smaller.</returns>
    public static bool operator >=(Headcount left, Headcount right) => left.People >= right.People;

    /// <summary>Gets how many people are missing to a need.</summary>
    /// <param name="need">The need.</param>
    /// <returns>The difference; nobody where there are as many or more.</returns>
    public Headcount MissingTo(Headcount need) => new(Math.Max(0, need.People - People));

    /// <inheritdoc/>
    public bool Equals(Headcount other) => People == other.People;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Headcount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => People.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Headcount other) => People.CompareTo(other.People);

    /// <summary>Writes the number.</summary>
    /// <returns>For example <c>82</c>.</returns>
    public override string ToString() => People.ToString(CultureInfo.InvariantCulture);
}
