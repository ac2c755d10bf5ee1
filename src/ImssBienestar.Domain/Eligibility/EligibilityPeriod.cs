using NodaTime;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>A row of a time line: days, and the decision that stands on all of them.</summary>
/// <remarks>Equal when days and decision are equal. No order.</remarks>
public sealed partial record EligibilityPeriod
{
    internal EligibilityPeriod(DateInterval days, EligibilityDecision decision)
    {
        Days = days;
        Decision = decision;
    }

    /// <summary>Gets the days, both ends included.</summary>
    public DateInterval Days { get; }

    /// <summary>Gets the decision on the first of the days; on the others all but <see cref="EligibilityDecision.Day"/> is the same.</summary>
    public EligibilityDecision Decision { get; }

    /// <summary>Gets both parts.</summary>
    /// <param name="days">The days, both ends included.</param>
    /// <param name="decision">The decision that stands on them.</param>
    public void Deconstruct(out DateInterval days, out EligibilityDecision decision) => (days, decision) = (Days, Decision);
}
