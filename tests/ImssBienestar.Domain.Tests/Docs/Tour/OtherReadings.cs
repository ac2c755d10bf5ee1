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

internal static class OtherReadings
{
    public static void Run(TextWriter Console)
    {
        // Puebla counts from its coordination agreement of August, not from a framework accord that only a count of states implies.
        AgreementRegister reference = AgreementRegister.Reference;
        AgreementRegister other = new(
            "puebla-by-agreement",
            reference.VerifiedThrough,
            reference.Agreements.Where(agreement => agreement.Code != "PUE-2"),
            reference.Milestones);

        var day = new LocalDate(2023, 7, 31);
        Console.WriteLine(reference.Concurs(State.Puebla, day));  // Yes
        Console.WriteLine(other.Concurs(State.Puebla, day));      // No
        Console.WriteLine(other.Edition);                         // puebla-by-agreement
    }
}
