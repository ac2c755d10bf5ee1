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

internal static class OtherOutcomes
{
    public static void Run(TextWriter Console)
    {
        var applicant = new Applicant
        {
            InNationalTerritory = Answer.Yes,
            HasSocialSecurity = Answer.No,
            HasCurp = Answer.No,
            HasAdmittedDocument = Answer.No,
        };
        EligibilityDecision decision = EligibilityCalculator.Decide(applicant, new LocalDate(2024, 5, 15));
        Console.WriteLine(decision.Outcome);  // EntitledDocumentPending
        foreach (OutcomeChange<EligibilityOutcome> change in decision.WouldChange)
        {
            Console.WriteLine($"{change.Outcome} if {string.Join(" and ", change.Answers)}");
        }
    }
}
