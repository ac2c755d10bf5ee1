using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Workers;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Stories;

/// <summary>What the founding documents tell about staff, told with the library.</summary>
public class StaffStories
{
    /// <summary>Edomex, May 2024: 82 general doctors go to 61 health centres and 325 specialists to 26 hospitals.</summary>
    [Fact]
    public void Edomex_in_May_2024()
    {
        StaffDeployment edomex = StaffDeployment.Of7May2024.Single(sent => sent.State == State.EstadoDeMexico);
        Assert.Equal((82, 61, 325, 26), (edomex.GeneralDoctors.People, edomex.HealthCentres, edomex.Specialists.People, edomex.Hospitals));
        Assert.Equal(Answer.Yes, AgreementRegister.Reference.Concurs(State.EstadoDeMexico, edomex.On));

        // Enough vacant posts in enough units: 61 centres with 82 posts, 26 hospitals with 325.
        Post[] posts = [.. Posts("C", Profession.GeneralDoctor, 82, 61, first: 1), .. Posts("H", Profession.SpecialistDoctor, 325, 26, first: 500)];
        StaffRegister vacant = StaffRegister.Of(posts, [Staff.Worker(1)], []);
        Assert.All(edomex.HeldAgainst(vacant, edomex.On), finding => Assert.Equal(Answer.Yes, finding.Answer));

        // One specialist is already there: 324 posts do not hold 325.
        StaffRegister oneTaken = StaffRegister.Of(posts, [Staff.Worker(1)], [Staff.Holds(1, "H0", "2024-05-01")]);
        Assert.Equal([Answer.Yes, Answer.No], edomex.HeldAgainst(oneTaken, edomex.On).Select(finding => finding.Answer));

        // A register that knows no post of the state cannot tell.
        Assert.All(edomex.HeldAgainst(StaffRegister.Of([], [], []), edomex.On), finding => Assert.Equal(Answer.Unknown, finding.Answer));
    }

    /// <summary>20 June 2023: the first six states sign the transfer of their services, and their posts are counted.</summary>
    [Fact]
    public void The_posts_of_the_first_six_states_on_20_June_2023()
    {
        Figure[] parts = [StaffFigures.FirstSixMedicalPosts, StaffFigures.FirstSixAdministrativePosts];
        Assert.Equal([25_145m, 9_539m], parts.Select(part => part.Value));
        Assert.Equal((34_684m, 34_684m), (StaffFigures.FirstSixPosts.Value, parts.Sum(part => part.Value)));
        Assert.Equal(8_549, StaffFigures.FirstSixTemporaryPosts.Value);
        Assert.All(
            [.. parts, StaffFigures.FirstSixPosts, StaffFigures.FirstSixTemporaryPosts],
            figure => Assert.Equal((Unit.Posts, StaffFigures.FirstSixStates, Day("2023-06-20")), (figure.Unit, figure.Scope, figure.AsOf.Earliest)));

        // The scope is the six states whose transfer agreement bears that day.
        State[] six = [.. StaffFigures.FirstSixStates.Split('+').Select(State.FromInegiCode)];
        Assert.Equal(
            AgreementRegister.Reference.Agreements
                .Where(agreement => agreement.Kind == AgreementKind.CoordinationAgreement && agreement.Signed.IsExact && agreement.Signed.Earliest == Day("2023-06-20"))
                .SelectMany(agreement => agreement.States)
                .Order(ByCode),
            six.Order(ByCode));

        // A nurse who consents passes; an administrative worker mainly stays.
        FederalisationProposal nurse = new(State.Nayarit, StaffDestination.Transferred)
        {
            IsAdministrative = Answer.No,
            WorkerConsents = Answer.Yes,
            EndsEmployment = Answer.No,
            KeepsRights = Answer.Yes,
            HasPendingObligations = Answer.No,
        };
        Assert.Equal(Answer.Yes, Decide(nurse));
        Assert.Equal(Answer.Unknown, Decide(nurse with { IsAdministrative = Answer.Yes }));
        Assert.Equal(Answer.No, Decide(nurse with { WorkerConsents = Answer.No }));

        static Answer Decide(FederalisationProposal proposal) => Federalisation.Decide(proposal, AgreementRegister.Reference, Day("2023-06-20")).MayProceed;
    }

    /// <summary>A centre of one room opens seven days with two general doctors; when the second leaves it does not.</summary>
    [Fact]
    public void A_unit_that_loses_its_second_doctor()
    {
        var unit = Clues.Parse(Clues.Example);
        StaffRegister register = StaffRegister.Of(
            [Staff.Post("M1"), Staff.Post("M2"), Staff.Post("E1", Profession.Nurse), Staff.Post("E2", Profession.Nurse)],
            [Staff.Worker(1), Staff.Worker(2), Staff.Worker(3), Staff.Worker(4)],
            [
                Staff.Holds(1, "M1", "2024-05-16"), Staff.Holds(2, "M2", "2024-05-16", "2024-08-31"),
                Staff.Holds(3, "E1", "2024-05-16"), Staff.Holds(4, "E2", "2024-05-16"),
            ]);
        Assert.Equal((Answer.Yes, default(Headcount)), Cover("2024-08-31"));
        Assert.Equal((Answer.No, new Headcount(1)), Cover("2024-09-01"));

        // The least staff is still there: what is lost are the weekends.
        StaffingGap gap = Gap("2024-09-01");
        Assert.Equal((default, default), (gap.DoctorsMissing!.Value, gap.NursesMissing!.Value));
        Finding lost = gap.Findings.Single(finding => finding.Answer == Answer.No);
        Assert.Equal(("WRK.NORM.SEVEN_DAYS", "FAC.N.SEVEN_DAYS"), (lost.Code, lost.Provision.Code));
        Assert.Equal("M2", Assert.Single(register.VacantOn(unit, Day("2024-09-01"))).Code);

        (Answer, Headcount) Cover(string day) => Gap(day) is var at ? (at.SevenDayCover, at.GeneralDoctorsMissing!.Value) : default;
        StaffingGap Gap(string day) => StaffingNorm.GapOf(UnitStaff.Of(register, unit, Day(day)) with { ConsultingRooms = 1 }, Day(day));
    }

    private static Comparer<State> ByCode { get; } = Comparer<State>.Create((left, right) => string.CompareOrdinal(left.InegiCode, right.InegiCode));

    private static IEnumerable<Post> Posts(string code, Profession profession, int count, int units, int first) =>
        Enumerable.Range(0, count).Select(i => Staff.Post($"{code}{i}", profession, $"MCIMB{first + (i % units):D5}0"));
}
