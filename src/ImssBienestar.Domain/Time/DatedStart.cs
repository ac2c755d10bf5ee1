using Ardalis.GuardClauses;
using NodaTime;

namespace ImssBienestar.Domain.Time;

/// <summary>One entry of a <see cref="Dated{T}"/>: from a day on, a value, or its repeal (<i>derogación</i>).</summary>
/// <typeparam name="T">The type of value.</typeparam>
/// <remarks>The day belongs to the entry. Equal when day and value are equal. No order. The default value holds the default of
/// <typeparamref name="T"/> from 0001-01-01, as a repeal.</remarks>
public readonly struct DatedStart<T> : IEquatable<DatedStart<T>>
    where T : notnull
{
    /// <summary>Creates an entry with a value.</summary>
    /// <param name="from">The first day on which the value holds.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null; a repeal is made with <see cref="Repeal"/>.</exception>
    public DatedStart(LocalDate from, T value)
        : this(from.ToIso(), Guard.Against.Null(value), isInForce: true)
    {
    }

    private DatedStart(LocalDate from, T? value, bool isInForce)
    {
        From = from;
        Value = value;
        IsInForce = isInForce;
    }

    /// <summary>Gets the first day on which the entry holds.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the value; the default of <typeparamref name="T"/> where the entry is a repeal.</summary>
    public T? Value { get; }

    /// <summary>Gets whether the entry brings a value into force; false for a repeal.</summary>
    public bool IsInForce { get; }

    /// <summary>Compares two entries.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">Another entry.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(DatedStart<T> left, DatedStart<T> right) => left.Equals(right);

    /// <summary>Compares two entries.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">Another entry.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(DatedStart<T> left, DatedStart<T> right) => !left.Equals(right);

    /// <summary>Creates the entry of a repeal.</summary>
    /// <param name="from">The first day on which nothing holds any more.</param>
    /// <returns>The entry.</returns>
    public static DatedStart<T> Repeal(LocalDate from) => new(from.ToIso(), default, isInForce: false);

    /// <inheritdoc/>
    public bool Equals(DatedStart<T> other) => From == other.From && IsInForce == other.IsInForce
        && EqualityComparer<T?>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DatedStart<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, IsInForce, Value);
}
