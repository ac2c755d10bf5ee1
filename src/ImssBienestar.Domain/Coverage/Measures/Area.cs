using Ardalis.GuardClauses;
using ImssBienestar.Domain.States;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>The place that a measure speaks about (<i>ámbito geográfico</i>): the whole country, a state, or a municipality.</summary>
/// <remarks>Equal when it is the same place. Ordered by code, the country first and each state before its municipalities. The default value is
/// the country.</remarks>
public readonly partial struct Area : IEquatable<Area>, IComparable<Area>
{
    /// <summary>How many numbers a state has room for: its own, and those of its municipalities.</summary>
    private const int Room = 1000;

    /// <summary>Zero for the country; otherwise the state and, after it, three digits of the municipality, zero for the state itself.</summary>
    private readonly int number;

    private Area(int number) => this.number = number;

    /// <summary>Gets the whole country, whose code is <c>MX</c>.</summary>
    public static Area Country => default;

    /// <summary>Gets the state, also that of a municipality; null for the country.</summary>
    public State? State => number == 0 ? null : State.All[(number / Room) - 1];

    /// <summary>Gets the municipality; null for the country and for a state.</summary>
    public MunicipalityKey? Municipality => number % Room == 0 ? null : MunicipalityKey.Of(State!, number % Room);

    /// <summary>Gets the code: <c>MX</c>, two digits of INEGI for a state, five for a municipality.</summary>
    public string Code => Municipality?.Value ?? State?.InegiCode ?? "MX";

    /// <summary>Compares two places.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">Another place.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(Area left, Area right) => left.Equals(right);

    /// <summary>Compares two places.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">Another place.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Area left, Area right) => !left.Equals(right);

    /// <summary>Orders two places.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">Another place.</param>
    /// <returns>Whether the first comes before the second.</returns>
    public static bool operator <(Area left, Area right) => left.number < right.number;

    /// <summary>Orders two places.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">Another place.</param>
    /// <returns>Whether the first is the second or comes before it.</returns>
    public static bool operator <=(Area left, Area right) => left.number <= right.number;

    /// <summary>Orders two places.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">Another place.</param>
    /// <returns>Whether the first comes after the second.</returns>
    public static bool operator >(Area left, Area right) => left.number > right.number;

    /// <summary>Orders two places.</summary>
    /// <param name="left">One place.</param>
    /// <param name="right">Another place.</param>
    /// <returns>Whether the first is the second or comes after it.</returns>
    public static bool operator >=(Area left, Area right) => left.number >= right.number;

    /// <summary>Gets the place of a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public static Area Of(State state) => new(Guard.Against.Null(state).Number * Room);

    /// <summary>Gets the place of a municipality.</summary>
    /// <param name="municipality">The municipality.</param>
    /// <returns>The place.</returns>
    /// <exception cref="ArgumentException"><paramref name="municipality"/> is the default value, which is no key.</exception>
    public static Area Of(MunicipalityKey municipality) => municipality.IsDefault
        ? throw new ArgumentException("The default value of a municipality key is no key.", nameof(municipality))
        : new((municipality.State.Number * Room) + municipality.Number);

    /// <summary>Gets whether another place is this one or lies in it.</summary>
    /// <param name="other">The other place.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(Area other) => number == 0 || number == other.number || (number % Room == 0 && number / Room == other.number / Room);

    /// <inheritdoc/>
    public int CompareTo(Area other) => number.CompareTo(other.number);

    /// <inheritdoc/>
    public bool Equals(Area other) => number == other.number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Area other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => number;

    /// <summary>Writes the code.</summary>
    /// <returns>For example <c>MX</c>, <c>13</c> or <c>13048</c>.</returns>
    public override string ToString() => Code;
}
