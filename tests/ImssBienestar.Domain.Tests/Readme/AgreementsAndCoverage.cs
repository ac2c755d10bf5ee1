using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.States;
using NodaTime;

namespace ImssBienestar.Domain.Tests.Readme;

internal static class AgreementsAndCoverage
{
    public static void Run(TextWriter Console)
    {
        var day = new LocalDate(2026, 3, 15);
        Console.WriteLine(AgreementRegister.Reference.Concurs(State.Nayarit, day));  // Yes
        Console.WriteLine(AgreementRegister.Reference.Concurs(State.Yucatan, day));  // Unknown: the day of signature lies in a window

        PopulationCoverage coverage = CoverageCalculator.Population(
            AgreementRegister.Reference, PopulationTable.WithoutSocialSecurity2020, day);
        Console.WriteLine(coverage.Ratio);        // 52250200/66801265: surely covered
        Console.WriteLine(coverage.RatioAtMost);  // 53409982/66801265: if Yucatán had signed by then
    }
}
