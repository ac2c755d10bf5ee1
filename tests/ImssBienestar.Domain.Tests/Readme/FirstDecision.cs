using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Domain.Tests.Readme;

internal static class FirstDecision
{
    public static void Run(TextWriter Console)
    {
        var applicant = new Applicant
        {
            InNationalTerritory = Answer.Yes,
            HasSocialSecurity = Answer.No,
            IsMedicalEmergency = Answer.No,
            CareState = State.Nayarit,
        };

        EligibilityDecision decision = EligibilityCalculator.Decide(applicant, new LocalDate(2024, 5, 15));

        Console.WriteLine(decision.Outcome);         // Undetermined: with or without papers the person is served, the outcome differs
        Console.WriteLine(decision.MayReceiveCare);  // Yes: whatever the papers say
        Console.WriteLine(decision.Provider);        // ImssBienestar: Nayarit concurs since 2021-12-07
        Console.WriteLine(decision.Missing[0].Question.In(Language.Spanish));  // ¿Cuenta con CURP?
    }
}
