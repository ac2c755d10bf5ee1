using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using NodaTime;

namespace ImssBienestar.Domain.Tests.Docs.Conventions;

internal static class ThreeValues
{
    public static void Run(TextWriter Console)
    {
        var day = new LocalDate(2024, 5, 15);
        var emergency = new Applicant { InNationalTerritory = Answer.Yes, IsMedicalEmergency = Answer.Yes };
        EligibilityDecision decision = EligibilityCalculator.Decide(emergency, day);
        Console.WriteLine(decision.Outcome);         // Undetermined: it depends on what is not known
        Console.WriteLine(decision.MayReceiveCare);  // Yes: in every way of completing it
        Console.WriteLine(default(Answer));          // Unknown
        Console.WriteLine(SocialSecurity.From([], isComplete: false));  // Unknown: an empty list is not a whole one
        Console.WriteLine(SocialSecurity.From([], isComplete: true));   // No
    }
}
