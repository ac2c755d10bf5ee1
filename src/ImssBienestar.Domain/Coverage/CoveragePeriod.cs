using NodaTime;

namespace ImssBienestar.Domain.Coverage;

/// <summary>A row of a time line of coverage: days, and the coverage that stands on all of them.</summary>
/// <remarks>Equal when days and coverage are equal. No order.</remarks>
public sealed partial record CoveragePeriod
{
    internal CoveragePeriod(DateInterval days, PopulationCoverage coverage)
    {
        Days = days;
        Coverage = coverage;
    }

    /// <summary>Gets the days, both ends included.</summary>
    public DateInterval Days { get; }

    /// <summary>Gets the coverage on the first of the days; on the others all but the day is the same.</summary>
    public PopulationCoverage Coverage { get; }

    /// <summary>Gets both parts.</summary>
    /// <param name="days">The days, both ends included.</param>
    /// <param name="coverage">The coverage that stands on them.</param>
    public void Deconstruct(out DateInterval days, out PopulationCoverage coverage) => (days, coverage) = (Days, Coverage);
}
