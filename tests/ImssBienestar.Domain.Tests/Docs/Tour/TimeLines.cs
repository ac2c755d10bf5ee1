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

internal static class TimeLines
{
    public static void Run(TextWriter Console)
    {
        var applicant = new Applicant
        {
            InNationalTerritory = Answer.Yes,
            HasSocialSecurity = Answer.No,
            HasCurp = Answer.Yes,
            CareState = State.Yucatan,
        };
        foreach ((DateInterval days, EligibilityDecision decision) in new EligibilityTimeline(applicant, new(new(2026, 1, 1), new(2026, 12, 31))))
        {
            Console.WriteLine($"{days.Start:uuuu-MM-dd} to {days.End:uuuu-MM-dd}: {decision.Outcome}, {decision.Provider}");
        }
    }
}
