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

internal static class Coverages
{
    public static void Run(TextWriter Console)
    {
        var day = new LocalDate(2026, 3, 15);
        PopulationCoverage coverage = CoverageCalculator.Population(AgreementRegister.Reference, PopulationTable.WithoutSocialSecurity2020, day);
        Console.WriteLine(coverage.Ratio);              // 52250200/66801265
        Console.WriteLine(coverage.RatioAtMost);        // 53409982/66801265
        Console.WriteLine(coverage.Definition);         // POP.NO_SOCIAL_SECURITY.CENSUS2020
        Console.WriteLine(coverage.RegisterEdition);    // 2026-08-18
        Console.WriteLine(coverage.PopulationEdition);  // INEGI-CENSO-2020
    }
}
