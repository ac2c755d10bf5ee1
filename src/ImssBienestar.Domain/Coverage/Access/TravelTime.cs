using System.Globalization;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>A time of travel to a unit (<i>tiempo de traslado</i>), by whatever means the table that holds it says.</summary>
/// <remarks>
/// <para>Zero or more, finite, in double precision. A time is never turned into a <see cref="Distance"/>, nor computed from one: it comes from a
/// table of the caller. As a limit it is inclusive: what lies at the limit lies within.</para>
/// <para>Equal when the numbers are equal; ordered by size. The default value is zero.</para>
/// </remarks>
public readonly partial struct TravelTime : ITravelCost<TravelTime>
{
    private readonly double minutes;

    private TravelTime(double minutes) => this.minutes = minutes;

    /// <summary>Gets the time in minutes.</summary>
    public double Minutes => minutes;

    /// <inheritdoc/>
    double ITravelCost<TravelTime>.Amount => minutes;

    /// <summary>Compares two times.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(TravelTime left, TravelTime right) => left.Equals(right);

    /// <summary>Compares two times.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(TravelTime left, TravelTime right) => !left.Equals(right);

    /// <summary>Orders two times.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the first is smaller.</returns>
    public static bool operator <(TravelTime left, TravelTime right) => left.minutes < right.minutes;

    /// <summary>Orders two times.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the first is smaller or equal.</returns>
    public static bool operator <=(TravelTime left, TravelTime right) => left.minutes <= right.minutes;

    /// <summary>Orders two times.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the first is larger.</returns>
    public static bool operator >(TravelTime left, TravelTime right) => left.minutes > right.minutes;

    /// <summary>Orders two times.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the first is larger or equal.</returns>
    public static bool operator >=(TravelTime left, TravelTime right) => left.minutes >= right.minutes;

    /// <summary>Creates a time.</summary>
    /// <param name="minutes">Minutes, zero or more, finite.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minutes"/> is negative or not finite.</exception>
    public static TravelTime FromMinutes(double minutes) => new(CostGuard.Measurable(minutes, nameof(minutes)));

    /// <inheritdoc/>
    static TravelTime ITravelCost<TravelTime>.Of(double amount) => new(amount);

    /// <inheritdoc/>
    public int CompareTo(TravelTime other) => minutes.CompareTo(other.minutes);

    /// <inheritdoc/>
    public bool Equals(TravelTime other) => minutes.Equals(other.minutes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TravelTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => minutes.GetHashCode();

    /// <summary>Writes the time in minutes, in every culture alike.</summary>
    /// <returns>For example <c>30 min</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{minutes:0.###} min");
}
