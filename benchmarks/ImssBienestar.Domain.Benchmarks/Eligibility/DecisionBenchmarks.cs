using BenchmarkDotNet.Attributes;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Domain.Benchmarks.Eligibility;

/// <summary>One decision from the applicant, beside a chain of ifs written by hand that gives the outcome alone.</summary>
/// <remarks>Each invocation decides 1,024 applicants whose answers vary, so that branches are not learnt by heart; times are per applicant.</remarks>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    private const int Applicants = 1024;
    private static readonly LocalDate Day = new(2024, 5, 15);

    private readonly Applicant[] applicants = new Applicant[Applicants];
    private readonly char[] buffer = new char[16_384];

    [GlobalSetup]
    public void CreateApplicants()
    {
        // A linear congruence spreads the answers; the same applicants in every run.
        uint next = 20240515;
        for (int i = 0; i < applicants.Length; i++)
        {
            applicants[i] = new Applicant
            {
                InNationalTerritory = Answer(ref next),
                HasSocialSecurity = Answer(ref next),
                HasCurp = Answer(ref next),
                HasAdmittedDocument = Answer(ref next),
                IsMedicalEmergency = Answer(ref next),
                LacksOtherCareNearby = Answer(ref next),
                RightCancelled = Draw(ref next) % 16 == 0,
                EnteredCountryForCare = Draw(ref next) % 16 == 0,
                CareState = State.All[(int)(Draw(ref next) % 32)],
            };
        }

        foreach (Applicant applicant in applicants)
        {
            if (EligibilityCalculator.Decide(applicant, Day).Outcome != IfChain.Outcome(applicant))
            {
                throw new InvalidOperationException("The baseline and the library disagree.");
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Applicants)]
    public int IfChainOutcome()
    {
        int sum = 0;
        foreach (Applicant applicant in applicants)
        {
            sum += (int)IfChain.Outcome(applicant);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Applicants)]
    public int DecideOutcome()
    {
        int sum = 0;
        foreach (Applicant applicant in applicants)
        {
            sum += (int)EligibilityCalculator.Decide(applicant, Day).Outcome;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Applicants)]
    public int DecideAndReadEveryProperty()
    {
        int sum = 0;
        foreach (Applicant applicant in applicants)
        {
            EligibilityDecision decision = EligibilityCalculator.Decide(applicant, Day);
            sum += (int)decision.Outcome + (int)decision.MayReceiveCare + (int)decision.Payer + (int)decision.Provider + (int)decision.Operation
                + decision.Missing.Length + decision.WouldChange.Length;
            foreach (Finding finding in decision.Findings)
            {
                sum += (int)finding.Answer;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Applicants)]
    public int ExplainIntoBuffer()
    {
        int sum = 0;
        foreach (Applicant applicant in applicants)
        {
            EligibilityCalculator.Decide(applicant, Day).TryExplain(buffer, out int length, Language.Spanish);
            sum += length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Applicants)]
    public int ExplainAsText()
    {
        int sum = 0;
        foreach (Applicant applicant in applicants)
        {
            sum += EligibilityCalculator.Decide(applicant, Day).Explain(Language.Spanish).Length;
        }

        return sum;
    }

    private static uint Draw(ref uint next) => (next = unchecked((next * 1664525) + 1013904223)) >> 16;

    private static Answer Answer(ref uint next) => (Answer)(Draw(ref next) % 3);
}
