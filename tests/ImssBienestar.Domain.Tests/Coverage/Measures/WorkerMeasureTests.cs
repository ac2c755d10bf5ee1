using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;
using Staff = ImssBienestar.Domain.Tests.Workers.Staff;

namespace ImssBienestar.Domain.Tests.Coverage.Measures;

/// <summary>Which professions count in a density of workers, and how surely a gap is known.</summary>
public class WorkerMeasureTests
{
    private static readonly LocalDate Today = Day("2026-06-30");
    private static readonly Clues Colima = Clues.Parse("CMIMB000014");
    private static readonly Clues Colima2 = Clues.Parse("CMIMB000026");

    [Theory]
    [InlineData(Profession.NotStated, Answer.Unknown, Answer.Unknown)]
    [InlineData(Profession.GeneralDoctor, Answer.Yes, Answer.Yes)]
    [InlineData(Profession.SpecialistDoctor, Answer.Yes, Answer.Yes)]
    [InlineData(Profession.Dentist, Answer.No, Answer.Yes)]
    [InlineData(Profession.Nurse, Answer.Yes, Answer.Yes)]
    [InlineData(Profession.Paramedical, Answer.Unknown, Answer.Yes)]
    [InlineData(Profession.RelatedToCare, Answer.Unknown, Answer.Yes)]
    [InlineData(Profession.Administrative, Answer.No, Answer.No)]
    public void A_worker_counts_by_the_profession_of_the_post(Profession profession, Answer isDoctorNurseOrMidwife, Answer isHealthWorker)
    {
        StaffRegister register = StaffRegister.Of(
            [Staff.Post("a", profession, Colima.Value)], [Staff.Worker(1)], [Staff.Holds(1, "a", "2020-01-01")]);
        Assert.Empty(register.Refusals);
        Assert.Equal(isDoctorNurseOrMidwife, Counted(WorkerMeasures.DoctorsNursesMidwives(register, PopulationTable.Census2020, Today)));
        Assert.Equal(isHealthWorker, Counted(WorkerMeasures.HealthWorkers(register, PopulationTable.Census2020, Today)));

        static Answer Counted(SystemMeasure density) => (density.National!.Numerator, density.National.Undetermined) switch
        {
            (1, 0) => Answer.Yes,
            (0, 1) => Answer.Unknown,
            _ => Answer.No,
        };
    }

    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(1, 3, true)]
    [InlineData(3, 1, true)]
    [InlineData(3, 3, true)]
    public void A_gap_is_the_least_that_can_be_where_the_need_of_any_centre_is(int rooms, int roomsOfAnother, bool isLeast)
    {
        UnitStaff[] staff =
        [
            new(Colima) { ConsultingRooms = rooms, Doctors = new(0), Nurses = new(0) },
            new(Colima2) { ConsultingRooms = roomsOfAnother, Doctors = new(0), Nurses = new(0) },
        ];
        Assert.Equal(isLeast, WorkerMeasures.MissingDoctors(staff, Today).Of(State.Colima)!.IsLowerBound);
        Assert.Equal(isLeast, WorkerMeasures.MissingNurses(staff, Today).Of(State.Colima)!.IsLowerBound);
    }
}
