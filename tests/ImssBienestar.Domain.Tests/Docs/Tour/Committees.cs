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

internal static class Committees
{
    public static void Run(TextWriter Console)
    {
        ProgrammeEdition edition = ProgrammeEdition.ImssBienestar2026;
        Console.WriteLine(edition.AreRolesEstablished);  // False

        Allotment allotment = Allotment.Of(edition, UnitSize.OfRooms(2))!;
        Console.WriteLine($"{allotment.Nominal:C}");               // $600,000.00
        Console.WriteLine(allotment.NominalSource.Confidence);     // Unverified
        Console.WriteLine(allotment.NominalInterpretation?.Code);  // COM.I.AMOUNTS_2026
        Console.WriteLine(string.Join(", ", allotment.Nominal.Split(7).Distinct()));  // 85714.29, 85714.28
    }
}
