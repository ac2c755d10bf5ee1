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

internal static class Staff
{
    public static void Run(TextWriter Console)
    {
        var nurse = new RegularisationCandidate
        {
            State = State.Nayarit,
            Branch = RegularisationBranch.Nursing,
            HasTemporaryContract = Answer.Yes,
            WorksInTransferredUnit = Answer.Yes,
            MeetsAcademicProfile = Answer.Yes,
            HoldsOtherPermanentPost = Answer.No,
        };
        RegularisationDecision decision = RegularisationCalculator.Decide(nurse, new LocalDate(2023, 10, 2));
        Console.WriteLine(decision.Outcome);  // Undetermined: the seniority asked for is not established
        Console.WriteLine(decision.Missing[0].Question.In(Language.English));  // Does the worker have the seniority asked for?
    }
}
