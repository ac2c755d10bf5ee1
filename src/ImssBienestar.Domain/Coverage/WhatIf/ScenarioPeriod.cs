using NodaTime;

namespace ImssBienestar.Domain.Coverage.WhatIf;

/// <summary>A row of a scenario over time: days, and the comparison that stands on all of them.</summary>
/// <remarks>Equal when days and comparison are equal. No order.</remarks>
public sealed partial record ScenarioPeriod
{
    internal ScenarioPeriod(DateInterval days, ScenarioComparison comparison)
    {
        Days = days;
        Comparison = comparison;
    }

    /// <summary>Gets the days, both ends included.</summary>
    public DateInterval Days { get; }

    /// <summary>Gets the comparison on the first of the days; on the others all but the day, and whether data are verified, is the same.</summary>
    public ScenarioComparison Comparison { get; }
}
