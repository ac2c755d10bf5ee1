using NodaTime;

namespace ImssBienestar.Domain.Coverage;

/// <summary>A row of a time line of coverage: days, and the coverage that stands on all of them.</summary>
/// <param name="Days">The days, both ends included.</param>
/// <param name="Coverage">The coverage on the first of the days; on the others all but the day is the same.</param>
/// <remarks>Equal when days and coverage are equal. No order.</remarks>
public sealed record CoveragePeriod(DateInterval Days, PopulationCoverage Coverage);
