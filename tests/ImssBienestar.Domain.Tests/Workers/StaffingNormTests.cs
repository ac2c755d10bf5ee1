using System.Collections.Immutable;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;
using static ImssBienestar.Domain.Tests.Workers.WorkerCases;

namespace ImssBienestar.Domain.Tests.Workers;

public class StaffingNormTests
{
    private const string File = "workers/plantilla.csv";
    private static readonly Clues Unit = Clues.Parse(Clues.Example);

    private static readonly StaffingGrowth OneAndTwo = new(
        new(1), new(2), Interpretation.OfLibrary("TEST.GROWTH", "Un médico y dos enfermeras por consultorio.", "One doctor and two nurses a room."));

    public static TheoryData<string> Cases => Names(File);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_health_centre_has_the_gaps_of_its_case(string name)
    {
        IReadOnlyDictionary<string, string> row = Row(File, name);
        StaffingGap gap = StaffingNorm.GapOf(
            new(Unit)
            {
                ConsultingRooms = Number(row["consultorios"]),
                Doctors = Heads("medicos"),
                GeneralDoctors = Heads("generales"),
                Nurses = Heads("enfermeras"),
            },
            Day(row["dia"]));
        Assert.Equal(Heads("faltan_medicos"), gap.DoctorsMissing);
        Assert.Equal(Heads("faltan_enfermeras"), gap.NursesMissing);
        Assert.Equal(Heads("faltan_generales"), gap.GeneralDoctorsMissing);
        Assert.Equal(Answered(row["siete_dias"]), gap.SevenDayCover);
        Assert.Equal(row["abierta"] == "si", gap.IsLowerBound);
        Assert.All(gap.Findings, finding => Assert.Equal("2024-04-09", finding.Source!.Title[^10..]));

        Headcount? Heads(string column) => Number(row[column]) is { } number ? new(number) : null;
    }

    [Theory]
    [InlineData(1, 1, 2)]
    [InlineData(2, 2, 4)]
    [InlineData(12, 12, 24)]
    public void With_a_signed_rule_of_growth_the_need_is_settled_and_the_findings_carry_the_signature(int rooms, int doctors, int nurses)
    {
        StaffingGap gap = StaffingNorm.GapOf(new(Unit) { ConsultingRooms = rooms, Doctors = new(0), Nurses = new(0) }, Day("2024-07-01"), OneAndTwo);
        Assert.Equal((new Headcount(doctors), new Headcount(nurses), false), (gap.DoctorsNeeded!.Value, gap.NursesNeeded!.Value, gap.IsLowerBound));
        Assert.DoesNotContain(gap.Findings, finding => finding.Code == "WRK.NORM.GROWTH");
        Assert.All(
            gap.Findings.Where(finding => finding.Code is "WRK.NORM.DOCTORS" or "WRK.NORM.NURSES"),
            finding => Assert.Equal(rooms > 1 ? "TEST.GROWTH" : null, finding.Interpretation?.Code));
    }

    [Theory]
    [InlineData(0, 1, Answer.No, Answer.No)]
    [InlineData(1, 2, Answer.Yes, Answer.Yes)]
    [InlineData(2, 3, Answer.Yes, Answer.Yes)]
    [InlineData(null, null, Answer.Unknown, Answer.Unknown)]
    public void Doctors_and_nurses_are_enough_from_the_number_of_the_norm_on(int? doctors, int? nurses, Answer enoughDoctors, Answer enoughNurses)
    {
        StaffingGap gap = StaffingNorm.GapOf(
            new(Unit) { ConsultingRooms = 1, Doctors = doctors is { } some ? new(some) : null, Nurses = nurses is { } others ? new(others) : null }, Day("2024-07-01"));
        Assert.Equal(enoughDoctors, Assert.Single(gap.Findings, finding => finding.Code == "WRK.NORM.DOCTORS").Answer);
        Assert.Equal(enoughNurses, Assert.Single(gap.Findings, finding => finding.Code == "WRK.NORM.NURSES").Answer);
    }

    [Fact]
    public void General_doctors_count_where_they_are_known_and_all_doctors_only_where_they_are_not()
    {
        Headcount need = new(StaffingNorm.SevenDayDoctors.On(Day("2024-07-01")).Value);
        UnitStaff few = new(Unit) { ConsultingRooms = 1, Doctors = new(need.People - 1) };
        Assert.Equal(new Headcount(1), StaffingNorm.GapOf(few, Day("2024-07-01")).GeneralDoctorsMissing);
        Assert.Equal(need, StaffingNorm.GapOf(few with { GeneralDoctors = default(Headcount) }, Day("2024-07-01")).GeneralDoctorsMissing);
        Assert.Null(StaffingNorm.GapOf(few with { ConsultingRooms = null }, Day("2024-07-01")).GeneralDoctorsMissing);
    }

    [Fact]
    public void A_total_is_a_lower_bound_where_one_unit_is()
    {
        StaffingGap settled = StaffingNorm.GapOf(new(Unit) { ConsultingRooms = 1, Doctors = new(1), Nurses = new(2) }, Day("2024-07-01"));
        StaffingGap open = StaffingNorm.GapOf(new(Clues.Parse("NTIMB000015")) { ConsultingRooms = 2 }, Day("2024-07-01"));
        Assert.Equal((false, true), (settled.IsLowerBound, open.IsLowerBound));
        Assert.False(StaffingTotal.Of([settled]).IsLowerBound);
        Assert.True(StaffingTotal.Of([settled, open]).IsLowerBound);
    }

    [Fact]
    public void A_rule_of_growth_settles_nothing_while_the_rooms_are_not_known() =>
        Assert.True(StaffingNorm.GapOf(new(Unit), Day("2024-07-01"), OneAndTwo).IsLowerBound);

    [Theory]
    [InlineData("2024-04-08", 0, false)]
    [InlineData("2024-04-09", 1, true)]
    [InlineData("2024-04-10", 1, false)]
    public void The_norm_begins_on_the_day_it_was_stated_and_is_flagged_after(string day, int doctors, bool isVerified)
    {
        Assert.Equal(doctors > 0, StaffingNorm.Doctors.Values.TryOn(Day(day), out Domain.Time.DatedValue<int> value));
        Assert.Equal((doctors, isVerified), (value.Value, value.IsVerified));
        Assert.Equal(value.IsInForce, StaffingNorm.SevenDayDoctors.Values.TryOn(Day(day), out Domain.Time.DatedValue<int> sevenDays));
        Assert.Equal(2 * doctors, sevenDays.Value);
    }

    [Fact]
    public void The_gaps_of_a_region_do_not_cancel_and_do_not_depend_on_the_order()
    {
        StaffingGap[] gaps =
        [
            Gap("MCIMB000856", 0, 5), Gap("NTIMB000015", 9, 0), Gap("BSIMB000672", null, 1), Gap("NTSSA000013", 1, 2),
        ];
        StaffingTotal total = StaffingTotal.Of(gaps);
        Assert.Equal((4, new StaffShortfall(1, new(1), 1), new StaffShortfall(2, new(3), 0)), (total.Units, total.Doctors, total.Nurses));
        Assert.Equal(total, StaffingTotal.Of(Enumerable.Reverse(gaps)));
        ImmutableDictionary<State, StaffingTotal> states = StaffingTotal.ByState(gaps);
        Assert.Equal([State.BajaCaliforniaSur, State.EstadoDeMexico, State.Nayarit], states.Keys.OrderBy(state => state.InegiCode));
        Assert.Equal(2, states[State.Nayarit].Units);
        Assert.Equal(total.Nurses.Missing, states.Values.Aggregate(default(Headcount), (sum, state) => sum + state.Nurses.Missing));

        static StaffingGap Gap(string unit, int? doctors, int nurses) => StaffingNorm.GapOf(
            new(Clues.Parse(unit)) { ConsultingRooms = 1, Doctors = doctors is { } count ? new(count) : null, Nurses = new(nurses) }, Day("2024-07-01"));
    }

    /// <summary>A fact that becomes known never turns a settled answer.</summary>
    [Fact]
    public void A_new_fact_never_flips_a_settled_answer_of_seven_days()
    {
        int?[] counts = [null, 0, 1, 2, 3];
        foreach (int? rooms in new int?[] { null, 1, 2, 3 })
        {
            foreach (int? doctors in counts)
            {
                Answer before = Cover(rooms, doctors, null);
                foreach (int general in Enumerable.Range(0, 4).Where(general => doctors is null || general <= doctors))
                {
                    Answer after = Cover(rooms, doctors, general);
                    Assert.True(before == Answer.Unknown || before == after);
                    Assert.True(rooms is not null || after == Answer.Unknown);
                }
            }
        }

        static Answer Cover(int? rooms, int? doctors, int? general) => StaffingNorm.GapOf(
            new(Unit)
            {
                ConsultingRooms = rooms,
                Doctors = doctors is { } all ? new(all) : null,
                GeneralDoctors = general is { } some ? new(some) : null,
            },
            Day("2024-07-01")).SevenDayCover;
    }

    [Fact]
    public void People_are_counted_once_and_a_unit_outside_the_register_has_no_counts()
    {
        StaffRegister register = StaffRegister.Of(
            [Staff.Post("A"), Staff.Post("B"), Staff.Post("C", Profession.SpecialistDoctor), Staff.Post("D", Profession.Nurse)],
            [Staff.Worker(1), Staff.Worker(2)],
            [Staff.Holds(1, "A", "2024-01-01"), Staff.Holds(1, "B", "2024-01-01"), Staff.Holds(2, "C", "2024-01-01")]);
        UnitStaff staff = UnitStaff.Of(register, Unit, Day("2024-07-01"));
        Assert.Equal((new Headcount(2), new Headcount(1), default(Headcount)), (staff.Doctors!.Value, staff.GeneralDoctors!.Value, staff.Nurses!.Value));
        Assert.Null(staff.ConsultingRooms);
        UnitStaff elsewhere = UnitStaff.Of(register, Clues.Parse("NTIMB000015"), Day("2024-07-01"));
        Assert.Equal((null, null, null), (elsewhere.Doctors, elsewhere.GeneralDoctors, elsewhere.Nurses));
    }
}
