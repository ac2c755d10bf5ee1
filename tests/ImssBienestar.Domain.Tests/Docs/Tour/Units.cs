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

internal static class Units
{
    public static void Run(TextWriter Console)
    {
        Clues before = Clues.Parse("HGSSA000010");
        Clues after = Clues.Parse("HGIMB000020");
        FacilityRegister.TryCreate(
            [],
            [FacilityEvent.Transfer(before, after, DateWindow.Exactly(new LocalDate(2024, 7, 18)))],
            out FacilityRegister units);
        Console.WriteLine(units.On(after, new LocalDate(2024, 7, 17)).Key);  // HGSSA000010
        Console.WriteLine(units.On(before, new LocalDate(2026, 1, 1)).Key);  // HGIMB000020
    }
}
