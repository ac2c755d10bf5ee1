using BenchmarkDotNet.Attributes;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Workers;
using NodaTime;

namespace ImssBienestar.Domain.Benchmarks.Workers;

/// <summary>One decision on regularisation, and a ranking of the candidates of a state.</summary>
/// <remarks>Each invocation decides 1,024 candidates whose answers vary, so that branches are not learnt by heart; times are per candidate. The
/// ranking is of all of them at once, one in sixteen with a score unknown.</remarks>
[MemoryDiagnoser]
public class RegularisationBenchmarks
{
    private const int Candidates = 1024;
    private static readonly LocalDate Day = new(2024, 1, 15);
    private static readonly RegularisationCriterion[] Criteria =
    [
        new("YEARS", new("Años de servicio", "Years of service"), new("Benchmark", Law.Confidence.Unverified)),
        new("EXAM", new("Examen", "Examination"), new("Benchmark", Law.Confidence.Unverified)),
    ];

    private readonly RegularisationCandidate[] candidates = new RegularisationCandidate[Candidates];
    private readonly RegularisationEntry[] entries = new RegularisationEntry[Candidates];

    [GlobalSetup]
    public void CreateCandidates()
    {
        // A linear congruence spreads the answers; the same candidates in every run.
        uint next = 20230901;
        for (int i = 0; i < Candidates; i++)
        {
            candidates[i] = new RegularisationCandidate
            {
                HasTemporaryContract = Answer(ref next),
                WorksInTransferredUnit = Answer(ref next),
                MeetsSeniority = Answer(ref next),
                MeetsAcademicProfile = Answer(ref next),
                HoldsOtherPermanentPost = Answer(ref next),
                Branch = (RegularisationBranch)(Draw(ref next) % 6),
                State = State.All[(int)(Draw(ref next) % 32)],
            };
            entries[i] = new($"{i}", Draw(ref next) % 30, Draw(ref next) % 16 == 0 ? null : Draw(ref next) % 100);
        }
    }

    [Benchmark(OperationsPerInvoke = Candidates)]
    public int DecideOutcome()
    {
        int sum = 0;
        foreach (RegularisationCandidate candidate in candidates)
        {
            sum += (int)RegularisationCalculator.Decide(candidate, Day).Outcome;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Candidates)]
    public int DecideAndReadEveryProperty()
    {
        int sum = 0;
        foreach (RegularisationCandidate candidate in candidates)
        {
            RegularisationDecision decision = RegularisationCalculator.Decide(candidate, Day);
            sum += (int)decision.Outcome + decision.Missing.Length + decision.WouldChange.Length;
            foreach (Finding finding in decision.Findings)
            {
                sum += (int)finding.Answer;
            }
        }

        return sum;
    }

    [Benchmark]
    public int Rank() => new RegularisationRanking(entries, Criteria, 200).Places.Length;

    private static uint Draw(ref uint next) => (next = unchecked((next * 1664525) + 1013904223)) >> 16;

    private static Answer Answer(ref uint next) => (Answer)(Draw(ref next) % 3);
}
