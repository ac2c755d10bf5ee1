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

internal static class Days
{
    public static void Run(TextWriter Console)
    {
        AgreementRegister register = AgreementRegister.Reference;
        Console.WriteLine(register.Concurs(State.Nayarit, new LocalDate(2021, 12, 6)));  // No
        Console.WriteLine(register.Concurs(State.Nayarit, new LocalDate(2021, 12, 7)));  // Yes
        Console.WriteLine(register.Concurs(State.Yucatan, new LocalDate(2026, 3, 15)));  // Unknown
    }
}
