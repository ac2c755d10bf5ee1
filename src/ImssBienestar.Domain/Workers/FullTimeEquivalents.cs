using Ardalis.GuardClauses;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Workers;

/// <summary>Work, counted in people who work full time (<i>equivalentes de tiempo completo</i>), exact.</summary>
/// <remarks>Not people: two halves of a post are one equivalent and two heads. The two types neither add nor compare. Equal and ordered by
/// size. The default value is none; work that is not known is <see langword="null"/>.</remarks>
public readonly partial struct FullTimeEquivalents : IEquatable<FullTimeEquivalents>, IComparable<FullTimeEquivalents>
{
    internal FullTimeEquivalents(ExactRatio exact) => Exact = exact;

    /// <summary>Gets the exact number.</summary>
    public ExactRatio Exact { get; }

    /// <summary>Adds two amounts of work.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another amount.</param>
    /// <returns>The sum, exact.</returns>
    public static FullTimeEquivalents operator +(FullTimeEquivalents left, FullTimeEquivalents right) => new(left.Exact.Plus(right.Exact));

    /// <summary>Compares two amounts of work.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another amount.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(FullTimeEquivalents left, FullTimeEquivalents right) => left.Equals(right);

    /// <summary>Compares two amounts of work.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another amount.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(FullTimeEquivalents left, FullTimeEquivalents right) => !left.Equals(right);

    /// <summary>Compares two amounts of work.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another amount.</param>
    /// <returns>Whether the first is smaller.</returns>
    public static bool operator <(FullTimeEquivalents left, FullTimeEquivalents right) => left.CompareTo(right) < 0;

    /// <summary>Compares two amounts of work.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another amount.</param>
    /// <returns>Whether the first is not larger.</returns>
    public static bool operator <=(FullTimeEquivalents left, FullTimeEquivalents right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two amounts of work.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another amount.</param>
    /// <returns>Whether the first is larger.</returns>
    public static bool operator >(FullTimeEquivalents left, FullTimeEquivalents right) => left.CompareTo(right) > 0;

    /// <summary>Compares two amounts of work.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">Another amount.</param>
    /// <returns>Whether the first is not smaller.</returns>
    public static bool operator >=(FullTimeEquivalents left, FullTimeEquivalents right) => left.CompareTo(right) >= 0;

    /// <summary>Creates an amount of work.</summary>
    /// <param name="equivalents">How many people at full time, zero or more.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="equivalents"/> is negative.</exception>
    public static FullTimeEquivalents Of(decimal equivalents)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(equivalents);
        return new(ExactRatio.Of(equivalents));
    }

    /// <summary>Creates the work of people who all work the same share of full time: the one bridge from heads, with the share said aloud.</summary>
    /// <param name="people">The people.</param>
    /// <param name="shareOfFullTime">The share of full time that each works, such as 0.5; zero or more.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="shareOfFullTime"/> is negative.</exception>
    public static FullTimeEquivalents Of(Headcount people, decimal shareOfFullTime)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(shareOfFullTime);
        return new(ExactRatio.Of(people.People).Times(ExactRatio.Of(shareOfFullTime)));
    }

    /// <summary>Adds amounts of work.</summary>
    /// <param name="amounts">The amounts, in any order.</param>
    /// <returns>The sum, exact; none where there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    public static FullTimeEquivalents Sum(IEnumerable<FullTimeEquivalents> amounts) =>
        Guard.Against.Null(amounts).Aggregate(default(FullTimeEquivalents), (sum, amount) => sum + amount);

    /// <summary>Gets how much work is missing to a need.</summary>
    /// <param name="need">The need.</param>
    /// <returns>The difference, exact; none where there is as much or more.</returns>
    public FullTimeEquivalents MissingTo(FullTimeEquivalents need) => new(need.Exact.LessOrZero(Exact));

    /// <inheritdoc/>
    public bool Equals(FullTimeEquivalents other) => Exact == other.Exact;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FullTimeEquivalents other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Exact.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(FullTimeEquivalents other) => Exact.CompareTo(other.Exact);

    /// <summary>Writes the exact number.</summary>
    /// <returns>For example <c>3125/179</c>.</returns>
    public override string ToString() => Exact.ToString();
}
