using System.Globalization;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>So many people of one kind (<i>población</i>).</summary>
/// <typeparam name="TKind">Who is counted: <see cref="WithoutAffiliation"/>, <see cref="LackingHealthAccess"/>,
/// <see cref="WithoutSocialSecurity"/>, <see cref="WithoutSocialSecurityStated"/> or <see cref="InConcurrentStates"/>.</typeparam>
/// <remarks>
/// <para>Populations of one kind add up and are shares of each other; the caller sees to it that they count nobody twice and are of one day.
/// Between two kinds nothing compiles.</para>
/// <para>Equal and ordered by count. The default value is nobody; a population that is not known is <see langword="null"/>.</para>
/// </remarks>
public readonly struct Population<TKind> : IEquatable<Population<TKind>>, IComparable<Population<TKind>>
    where TKind : IPopulationKind
{
    /// <summary>Creates a population.</summary>
    /// <param name="persons">How many people, zero or more.</param>
    /// <exception cref="ArgumentException"><paramref name="persons"/> is negative.</exception>
    public Population(long persons) => Persons = Guard.Against.Negative(persons);

    /// <summary>Gets who is counted.</summary>
    public static Definition Definition => TKind.Definition;

    /// <summary>Gets how many people.</summary>
    public long Persons { get; }

    /// <summary>Adds two populations that share nobody.</summary>
    /// <param name="left">One population.</param>
    /// <param name="right">Another population of the same kind.</param>
    /// <returns>Both together.</returns>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static Population<TKind> operator +(Population<TKind> left, Population<TKind> right) => new(checked(left.Persons + right.Persons));

    /// <summary>Takes a part from a population.</summary>
    /// <param name="left">The population.</param>
    /// <param name="right">The part of it.</param>
    /// <returns>The others.</returns>
    /// <exception cref="ArgumentException"><paramref name="right"/> is larger: it is no part.</exception>
    public static Population<TKind> operator -(Population<TKind> left, Population<TKind> right) => right.Persons <= left.Persons
        ? new(left.Persons - right.Persons)
        : throw new ArgumentException("A part cannot be larger than the population it is taken from.", nameof(right));

    /// <summary>Compares two populations of one kind.</summary>
    /// <param name="left">One population.</param>
    /// <param name="right">Another population.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Population<TKind> left, Population<TKind> right) => left.Equals(right);

    /// <summary>Compares two populations of one kind.</summary>
    /// <param name="left">One population.</param>
    /// <param name="right">Another population.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Population<TKind> left, Population<TKind> right) => !left.Equals(right);

    /// <summary>Compares two populations of one kind.</summary>
    /// <param name="left">One population.</param>
    /// <param name="right">Another population.</param>
    /// <returns>Whether the first is smaller.</returns>
    public static bool operator <(Population<TKind> left, Population<TKind> right) => left.Persons < right.Persons;

    /// <summary>Compares two populations of one kind.</summary>
    /// <param name="left">One population.</param>
    /// <param name="right">Another population.</param>
    /// <returns>Whether the first is not larger.</returns>
    public static bool operator <=(Population<TKind> left, Population<TKind> right) => left.Persons <= right.Persons;

    /// <summary>Compares two populations of one kind.</summary>
    /// <param name="left">One population.</param>
    /// <param name="right">Another population.</param>
    /// <returns>Whether the first is larger.</returns>
    public static bool operator >(Population<TKind> left, Population<TKind> right) => left.Persons > right.Persons;

    /// <summary>Compares two populations of one kind.</summary>
    /// <param name="left">One population.</param>
    /// <param name="right">Another population.</param>
    /// <returns>Whether the first is not smaller.</returns>
    public static bool operator >=(Population<TKind> left, Population<TKind> right) => left.Persons >= right.Persons;

    /// <summary>Takes the people of a figure.</summary>
    /// <param name="figure">The figure, in whole persons, of the definition of the kind. How exact it is stays with the figure.</param>
    /// <returns>The population.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    /// <exception cref="ArgumentException">The figure is of another definition or unit, is not whole, or is larger than a <see cref="long"/>.</exception>
    public static Population<TKind> Of(Figure figure)
    {
        Guard.Against.Null(figure);
        if (figure.Definition != TKind.Definition)
        {
            throw new ArgumentException($"Definitions never mix: {TKind.Definition} was asked for, the figure counts {figure.Definition}.", nameof(figure));
        }

        return figure.Unit == Unit.Persons && figure.Value == decimal.Truncate(figure.Value) && figure.Value <= long.MaxValue
            ? new((long)figure.Value)
            : throw new ArgumentException("A population is counted in whole persons.", nameof(figure));
    }

    /// <summary>Gets what share of a whole this is.</summary>
    /// <param name="whole">The whole, of the same kind, above zero and not below this.</param>
    /// <returns>The share, with both counts.</returns>
    /// <exception cref="ArgumentException"><paramref name="whole"/> is zero, or smaller than this.</exception>
    public Ratio ShareOf(Population<TKind> whole) => new(Persons, whole.Persons);

    /// <inheritdoc/>
    public int CompareTo(Population<TKind> other) => Persons.CompareTo(other.Persons);

    /// <inheritdoc/>
    public bool Equals(Population<TKind> other) => Persons == other.Persons;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Population<TKind> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Persons.GetHashCode();

    /// <summary>Writes how many people.</summary>
    /// <returns>For example <c>66801265</c>.</returns>
    public override string ToString() => Persons.ToString(CultureInfo.InvariantCulture);
}
