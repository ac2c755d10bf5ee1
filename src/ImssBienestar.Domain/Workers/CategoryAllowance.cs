using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Workers;

/// <summary>Time that every worker of a category spends on other than the services counted, such as records or meetings
/// (<i>holgura de la categoría</i>).</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record CategoryAllowance
{
    /// <summary>Creates an allowance.</summary>
    /// <param name="name">What the time is for.</param>
    /// <param name="daysPerYear">The working days of a year that each worker spends on it, zero or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="daysPerYear"/> is negative.</exception>
    public CategoryAllowance(string name, decimal daysPerYear)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfNegative(daysPerYear);
        DaysPerYear = daysPerYear;
    }

    /// <summary>Gets what the time is for.</summary>
    public string Name { get; }

    /// <summary>Gets the working days of a year that each worker spends on it.</summary>
    public decimal DaysPerYear { get; }
}
