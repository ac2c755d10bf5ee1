using Ardalis.GuardClauses;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Law;

/// <summary>A number or term that a provision sets (<i>parámetro</i>), by day of effect.</summary>
/// <typeparam name="T">The type of value.</typeparam>
/// <remarks>Equality is by reference. No order.</remarks>
public sealed class Parameter<T>
    where T : notnull
{
    internal Parameter(string code, Unit unit, Provision provision, Dated<T> values)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Unit = Guard.Against.EnumOutOfRange(unit);
        Provision = Guard.Against.Null(provision);
        Values = Guard.Against.Null(values);
    }

    /// <summary>Gets the permanent code.</summary>
    public string Code { get; }

    /// <summary>Gets the unit of the value.</summary>
    public Unit Unit { get; }

    /// <summary>Gets the provision that sets the value.</summary>
    public Provision Provision { get; }

    /// <summary>Gets the values by day of effect.</summary>
    public Dated<T> Values { get; }

    /// <summary>Gets what holds on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The value, flagged where it was not verified that far.</returns>
    /// <exception cref="NotInForceException"><paramref name="day"/> is before the first start.</exception>
    public DatedValue<T> On(LocalDate day) => Values.On(day);
}
