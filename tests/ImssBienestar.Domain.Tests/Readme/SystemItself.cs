using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;
using NodaTime;

namespace ImssBienestar.Domain.Tests.Readme;

internal static class SystemItself
{
    public static void Run(TextWriter Console)
    {
        // A transfer gives a unit a new key and a new number: the register knows it under both.
        Clues before = Clues.Parse("HGSSA000010");
        Clues after = Clues.Parse("HGIMB000020");
        FacilityRegister.TryCreate(
            [],
            [FacilityEvent.Transfer(before, after, DateWindow.Exactly(new LocalDate(2024, 7, 18)))],
            out FacilityRegister units);
        Console.WriteLine(units.On(after, new LocalDate(2024, 7, 17)).Key);   // HGSSA000010
        Console.WriteLine(units.On(before, new LocalDate(2026, 1, 1)).Key);   // HGIMB000020

        // A name by day; where only the year of a change is known, a day of that year has two candidates.
        Console.WriteLine(HealthProgram.Rural.NameOn(new LocalDate(1985, 1, 1)).Name);  // IMSS-COPLAMAR

        // Is this temporary post to be made permanent? What is not known is asked for.
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
        Console.WriteLine(decision.Missing[0].Question.In(Language.English));

        // What a clinic's committee is due, by consulting rooms.
        Allotment? allotment = Allotment.Of(ProgrammeEdition.ImssBienestar2025, UnitSize.OfRooms(2));
        Console.WriteLine($"{allotment?.Nominal:C}");  // $600,000.00
    }
}
