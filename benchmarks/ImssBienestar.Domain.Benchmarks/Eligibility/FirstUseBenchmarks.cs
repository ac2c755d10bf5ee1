using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using ImssBienestar.Domain.Eligibility;
using NodaTime;

namespace ImssBienestar.Domain.Benchmarks.Eligibility;

/// <summary>The first decision of a process under a regime: states, register and the compilation of the wording, from cold.</summary>
/// <remarks>Each launch is a new process that decides once; nothing is warm.</remarks>
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class FirstUseBenchmarks
{
    [Params(2021, 2024)]
    public int Year { get; set; }

    [GlobalSetup]
    public void ReadTheRegisterFirst() => _ = ImssBienestar.Domain.Agreements.AgreementRegister.Reference;

    [Benchmark]
    public EligibilityOutcome FirstDecision() => EligibilityCalculator.Decide(default, new LocalDate(Year, 7, 1)).Outcome;
}
