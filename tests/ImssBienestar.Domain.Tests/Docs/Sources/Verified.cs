using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using NodaTime;

namespace ImssBienestar.Domain.Tests.Docs.Sources;

internal static class Verified
{
    public static void Run(TextWriter Console)
    {
        var applicant = new Applicant { InNationalTerritory = Answer.Yes, HasSocialSecurity = Answer.No, HasCurp = Answer.Yes, CareState = State.Nayarit };
        EligibilityDecision decision = EligibilityCalculator.Decide(applicant, new LocalDate(2026, 10, 1));
        foreach (Finding finding in decision.Findings)
        {
            Console.WriteLine($"{finding.VerifiedThrough,10:uuuu-MM-dd}  {finding}");
        }
    }
}
