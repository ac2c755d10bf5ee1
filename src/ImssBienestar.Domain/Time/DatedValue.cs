using NodaTime;

namespace ImssBienestar.Domain.Time;

/// <summary>What a <see cref="Dated{T}"/> answers about one day: the value, since when, and whether anyone verified it that far.</summary>
/// <typeparam name="T">The type of value.</typeparam>
/// <remarks>Equal when all members are equal. No order. The default value is a repeal, not verified.</remarks>
public readonly struct DatedValue<T> : IEquatable<DatedValue<T>>
    where T : notnull
{
    internal DatedValue(DatedStart<T> start, LocalDate? until, bool isVerified)
    {
        Value = start.Value;
        IsInForce = start.IsInForce;
        From = start.From;
        Until = until;
        IsVerified = isVerified;
    }

    /// <summary>Gets the value; the default of <typeparamref name="T"/> where it was repealed on that day.</summary>
    public T? Value { get; }

    /// <summary>Gets whether there is a value; false where it was repealed (<i>derogado</i>) on that day.</summary>
    public bool IsInForce { get; }

    /// <summary>Gets the first day on which this entry holds.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day on which this entry holds, included; null while no later entry is known.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets whether the day asked about is not after the day through which the value was verified.</summary>
    public bool IsVerified { get; }

    /// <summary>Compares two answers.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">Another answer.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(DatedValue<T> left, DatedValue<T> right) => left.Equals(right);

    /// <summary>Compares two answers.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">Another answer.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(DatedValue<T> left, DatedValue<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DatedValue<T> other) =>
        EqualityComparer<T?>.Default.Equals(Value, other.Value) && IsInForce == other.IsInForce && From == other.From 
        && Until == other.Until && IsVerified == other.IsVerified;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DatedValue<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, IsInForce, From, Until, IsVerified);
}
