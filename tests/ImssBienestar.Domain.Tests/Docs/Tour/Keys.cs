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

internal static class Keys
{
    public static void Run(TextWriter Console)
    {
        ParseResult<Clues> read = Clues.Read("HGIMB00002O");
        Console.WriteLine(read.IsSuccess);        // False
        Console.WriteLine(read.Defect.Code);      // CLUES.DIGIT
        Console.WriteLine(read.Defect.Position);  // 11

        Curp curp = Curp.Parse("SABC560626MDFLRN01");
        var record = new PersonRecord { BirthDate = new LocalDate(1956, 6, 26), Sex = Sex.Woman };
        Console.WriteLine(curp);                         // S***************01
        Console.WriteLine(curp.Compare(record).Agrees);  // Unknown
    }
}
