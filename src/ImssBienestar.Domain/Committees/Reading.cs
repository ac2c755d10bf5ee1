using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Committees;

/// <summary>A value that a caller takes where no source sets one (<i>criterio propio</i>), with the signed interpretation it rests on.</summary>
/// <typeparam name="T">The type of value.</typeparam>
/// <remarks>Every finding that uses the value carries the interpretation. Equality is by reference. No order.</remarks>
public sealed class Reading<T>
    where T : notnull
{
    /// <summary>Creates a reading.</summary>
    /// <param name="value">The value taken.</param>
    /// <param name="interpretation">Who takes it, when and why.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Reading(T value, Interpretation interpretation)
    {
        Value = Guard.Against.Null(value);
        Interpretation = Guard.Against.Null(interpretation);
    }

    /// <summary>Gets the value taken.</summary>
    public T Value { get; }

    /// <summary>Gets who takes it, when and why.</summary>
    public Interpretation Interpretation { get; }
}
