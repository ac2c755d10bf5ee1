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

internal static class Scenarios
{
    public static void Run(TextWriter Console)
    {
        var signed = new Agreement(
            "JAL-4",
            AgreementKind.CoordinationAgreement,
            [State.Jalisco],
            DateWindow.Exactly(new LocalDate(2027, 1, 15)),
            new Source("Supuesto", Confidence.Unverified));
        var scenario = new Scenario(new HealthSystem(AgreementRegister.Reference, PopulationTable.WithoutSocialSecurity2020))
            .With(Replacement.OfAgreements(State.Jalisco, [signed]));

        ScenarioComparison comparison = scenario.Compare(new LocalDate(2027, 2, 1));
        foreach (MeasureDifference difference in comparison.Differences)
        {
            Console.WriteLine($"{difference.Definition.Definition}, {difference.Area}: {difference.Numerator:+0;-0;0} surely, {difference.Undetermined:+0;-0;0} open");
        }
    }
}
