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

internal static class Windows
{
    public static void Run(TextWriter Console)
    {
        StateRecord yucatan = AgreementRegister.Reference.Of(State.Yucatan);
        Console.WriteLine(yucatan.FirstConcurrence);  // 2026-02-01…2026-05-17
        Console.WriteLine(yucatan.HasReached(TransferStep.Operation, new LocalDate(2026, 5, 17)));  // Yes

        foreach (Agreement agreement in yucatan.Agreements)
        {
            Console.WriteLine($"{agreement}: {agreement.Kind.Name.English}, {agreement.Signed}, counts: {agreement.Kind.MakesStateConcur}");
        }
    }
}
