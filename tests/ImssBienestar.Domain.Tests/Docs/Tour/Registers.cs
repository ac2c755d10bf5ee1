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

internal static class Registers
{
    public static void Run(TextWriter Console)
    {
        byte[] codes = new byte[3];
        EligibilityBatch.On(new LocalDate(2024, 5, 15)).Decide(
            new ApplicantColumns
            {
                States = [18, 14, 18],
                Affiliations = [AffiliationBits.Complete, AffiliationBits.Complete, AffiliationBits.Imss],
                FactValues = [FactBits.InNationalTerritory, FactBits.InNationalTerritory | FactBits.HasCurp, FactBits.InNationalTerritory],
                FactsKnown = [FactBits.InNationalTerritory, FactBits.InNationalTerritory | FactBits.HasCurp, FactBits.InNationalTerritory],
            },
            codes);
        foreach (byte code in codes)
        {
            Console.WriteLine($"{code}: {new EligibilityCode(code)}");
        }
    }
}
