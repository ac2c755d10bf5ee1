using NodaTime;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>A row of a time line: days, and the decision that stands on all of them.</summary>
/// <param name="Days">The days, both ends included.</param>
/// <param name="Decision">The decision on the first of the days; on the others all but <see cref="EligibilityDecision.Day"/> is the same.</param>
/// <remarks>Equal when days and decision are equal. No order.</remarks>
public sealed record EligibilityPeriod(DateInterval Days, EligibilityDecision Decision);
