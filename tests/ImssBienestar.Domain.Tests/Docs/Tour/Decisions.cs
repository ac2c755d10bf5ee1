using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Coverage.WhatIf;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;
using NodaTime;

namespace ImssBienestar.Domain.Tests.Docs.Tour;

internal static class Decisions
{
    public static void Run(TextWriter Console)
    {
        var applicant = new Applicant
        {
            InNationalTerritory = Answer.Yes,
            HasSocialSecurity = SocialSecurity.From([Affiliation.Issste], isComplete: false),
            CareState = State.Guerrero,
        };
        EligibilityDecision decision = EligibilityCalculator.Decide(applicant, new LocalDate(2025, 2, 1));
        Console.WriteLine(decision.Outcome);         // Undetermined
        Console.WriteLine(decision.MayReceiveCare);  // Unknown
        Console.WriteLine(decision.Provider);        // ImssBienestar
        Console.WriteLine(string.Join(", ", decision.Missing));  // FACT.IS_MEDICAL_EMERGENCY, FACT.LACKS_OTHER_CARE_NEARBY

        decision = EligibilityCalculator.Decide(applicant with { LacksOtherCareNearby = Answer.Yes }, decision.Day);
        Console.WriteLine(decision.Outcome);         // ServedByExchange
        Console.WriteLine(decision.Payer);           // SocialSecurityInstitution
    }
}
