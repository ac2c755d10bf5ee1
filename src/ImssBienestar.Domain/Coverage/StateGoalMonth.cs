using NodaTime;

namespace ImssBienestar.Domain.Coverage;

/// <summary>The states that take part at the end of a month, beside a goal.</summary>
/// <param name="Month">The month.</param>
/// <param name="States">How many surely take part on its last day.</param>
/// <param name="Undetermined">Of how many it is not known.</param>
/// <param name="Asked">How many the goal asks for; null before its path begins.</param>
/// <remarks>Equal when all members are equal. No order. The default value is of no month of any use.</remarks>
public readonly partial record struct StateGoalMonth(YearMonth Month, int States, int Undetermined, decimal? Asked)
{
    /// <summary>Gets how many states are missing to the goal, below zero where more take part; null before its path begins.</summary>
    /// <exception cref="OverflowException">What is missing is out of the range of a decimal.</exception>
    public decimal? Missing => Asked - States;
}
