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

internal static class Findings
{
    public static void Run(TextWriter Console)
    {
        FindingList findings = AgreementRegister.Reference.FindingsOn(State.Yucatan, new LocalDate(2026, 3, 15));
        Finding finding = findings[0];
        Console.WriteLine(finding.Code);
        Console.WriteLine(finding.Answer);
        Console.WriteLine(finding.Provision.Citation);
        Console.WriteLine(finding.Source?.Confidence);
        Console.WriteLine(finding.Interpretation?.Code);
        Console.WriteLine($"{finding.VerifiedThrough:uuuu-MM-dd}");
        Console.WriteLine(finding.Text.In(Language.English));
    }
}
