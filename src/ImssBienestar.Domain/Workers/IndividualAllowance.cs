using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Workers;

/// <summary>Time that some workers of a category spend on a task of their own, such as supervision (<i>holgura individual</i>).</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record IndividualAllowance
{
    /// <summary>Creates an allowance.</summary>
    /// <param name="name">What the time is for.</param>
    /// <param name="staff">How many workers have the task.</param>
    /// <param name="hoursPerYear">The hours of a year that each of them spends on it, zero or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hoursPerYear"/> is negative.</exception>
    public IndividualAllowance(string name, Headcount staff, decimal hoursPerYear)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Staff = staff;
        ArgumentOutOfRangeException.ThrowIfNegative(hoursPerYear);
        HoursPerYear = hoursPerYear;
    }

    /// <summary>Gets what the time is for.</summary>
    public string Name { get; }

    /// <summary>Gets how many workers have the task.</summary>
    public Headcount Staff { get; }

    /// <summary>Gets the hours of a year that each of them spends on it.</summary>
    public decimal HoursPerYear { get; }
}
