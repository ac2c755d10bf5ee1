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

internal static class Refusals
{
    public static void Run(TextWriter Console)
    {
        var day = new LocalDate(2019, 12, 31);
        Console.WriteLine(EligibilityCalculator.TryDecide(default, day, AgreementRegister.Reference, out EligibilityDecision decision));  // False
        try
        {
            EligibilityCalculator.Decide(default, day);
        }
        catch (NotInForceException refusal)
        {
            Console.WriteLine(refusal.Message);  // No modelled wording of the General Health Law was in force on 2019-12-31: the first is of 2020-01-01.
        }
    }
}
