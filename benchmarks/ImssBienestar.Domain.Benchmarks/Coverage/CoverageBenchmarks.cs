using BenchmarkDotNet.Attributes;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using NodaTime;

namespace ImssBienestar.Domain.Benchmarks.Coverage;

/// <summary>Coverage of 32 states on a day, and its time line over six years.</summary>
[MemoryDiagnoser]
public class CoverageBenchmarks
{
    private static readonly DateInterval SixYears = new(new LocalDate(2021, 1, 1), new LocalDate(2026, 12, 31));

    [Benchmark]
    public long OneDay() => CoverageCalculator.Population(
        AgreementRegister.Reference, PopulationTable.WithoutSocialSecurity2020, new LocalDate(2023, 7, 1)).Covered;

    [Benchmark]
    public int TimelineOfSixYears() => CoverageCalculator.PopulationTimeline(
        AgreementRegister.Reference, PopulationTable.WithoutSocialSecurity2020, SixYears).Length;
}
