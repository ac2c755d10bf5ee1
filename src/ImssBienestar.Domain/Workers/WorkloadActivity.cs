using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Workers;

/// <summary>A service that a category of staff gives, and how much of it in a year (<i>actividad de servicio</i>).</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record WorkloadActivity
{
    /// <summary>Creates an activity.</summary>
    /// <param name="name">What is done.</param>
    /// <param name="annualLoad">How many times in a year, zero or more.</param>
    /// <param name="hoursEach">The hours that each takes, zero or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space, or <paramref name="annualLoad"/> is
    /// negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hoursEach"/> is negative.</exception>
    public WorkloadActivity(string name, long annualLoad, decimal hoursEach)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        AnnualLoad = Guard.Against.Negative(annualLoad);
        ArgumentOutOfRangeException.ThrowIfNegative(hoursEach);
        HoursEach = hoursEach;
    }

    /// <summary>Gets what is done.</summary>
    public string Name { get; }

    /// <summary>Gets how many times in a year.</summary>
    public long AnnualLoad { get; }

    /// <summary>Gets the hours that each takes.</summary>
    public decimal HoursEach { get; }
}
