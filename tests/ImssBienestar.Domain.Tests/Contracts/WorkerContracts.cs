using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Workers;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Contracts;

internal sealed class WorkerContracts : IContractCases
{
    private static readonly LocalDate Day1 = Day("2024-05-07");
    private static readonly Clues Unit = Clues.Parse(Clues.Example);
    private static readonly Curp Anyone = TestKeys.CurpOf(1);
    private static readonly StaffRegister Empty = StaffRegister.Of([], [], []);
    private static readonly StaffRegister One = StaffRegister.Of([Staff.Post("P")], [Staff.Worker(1)], [Staff.Holds(1, "P", "2024-01-01")]);
    private static readonly Headcount Two = new(2);
    private static readonly FullTimeEquivalents Half = FullTimeEquivalents.Of(0.5m);
    private static readonly Source Said = Source.Transcript(2024, 5, 7);
    private static readonly Interpretation Signed = WorkerInterpretations.OneHolder;
    private static readonly FederalisationProposal Stays = new(State.Colima, StaffDestination.StaysWithState);
    private static readonly WorkingYear Year = new(52, 5, 8);

    public static string Concept => "Workers";

    public static IEnumerable<ExceptionCase> Exceptions =>
    [
        .. OfPeopleAndPosts(), .. OfRegister(), .. OfAmounts(), .. OfWorkload(), .. OfStaffing(), .. OfRules(),
    ];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>
    {
        [typeof(Worker)] = () => Contract.EqualityHolds(Staff.Worker(1), Staff.Worker(1), Staff.Worker(2)),
        [typeof(Post)] = () => Contract.EqualityHolds(Staff.Post("P"), Staff.Post("P"), Staff.Post("P") with { Shift = Shift.Night }),
        [typeof(Assignment)] = () => Contract.EqualityHolds(
            Staff.Holds(1, "P", "2024-01-01"), Staff.Holds(1, "P", "2024-01-01"), Staff.Holds(1, "P", "2024-01-01", "2024-01-02")),
        [typeof(StaffRefusal)] = () =>
        {
            StaffRefusal[] refusals = [.. StaffRegister.Of([], [], [Staff.Holds(1, "P", "2024-01-01")]).Refusals];
            StaffRefusal[] again = [.. StaffRegister.Of([], [], [Staff.Holds(1, "P", "2024-01-01")]).Refusals];
            Contract.EqualityHolds(refusals[0], again[0], refusals[1]);
        },
        [typeof(PostCount)] = () => Contract.EqualityHolds(new PostCount(2, 1), new(2, 1), new(2, 2)),
        [typeof(Headcount)] = () => Contract.EqualityHolds(Two, new(2), new(3)),
        [typeof(ExactRatio)] = () => Contract.EqualityHolds(ExactRatio.Of(0.5m), ExactRatio.Of(1).Over(ExactRatio.Of(2)), ExactRatio.Of(2)),
        [typeof(FullTimeEquivalents)] = () => Contract.EqualityHolds(Half, FullTimeEquivalents.Of(new Headcount(1), 0.50m), FullTimeEquivalents.Of(1)),
        [typeof(WorkingYear)] = () => Contract.EqualityHolds(Year, new(52, 5, 8), new(52, 5, 8, 1)),
        [typeof(WorkloadActivity)] = () => Contract.EqualityHolds(new WorkloadActivity("a", 1, 1), new("a", 1, 1), new("a", 2, 1)),
        [typeof(CategoryAllowance)] = () => Contract.EqualityHolds(new CategoryAllowance("a", 1), new("a", 1), new("a", 2)),
        [typeof(IndividualAllowance)] = () => Contract.EqualityHolds(new IndividualAllowance("a", Two, 1), new("a", Two, 1), new("a", Two, 2)),
        [typeof(UnitStaff)] = () => Contract.EqualityHolds(new UnitStaff(Unit), new(Unit), new(Unit) { Nurses = default(Headcount) }),
        [typeof(StaffingGrowth)] = () => Contract.EqualityHolds(new StaffingGrowth(Two, Two, Signed), new(Two, Two, Signed), new(Two, default, Signed)),
        [typeof(StaffShortfall)] = () => Contract.EqualityHolds(new StaffShortfall(1, Two, 0), new(1, Two, 0), new(1, Two, 1)),
        [typeof(StaffingTotal)] = () => Contract.EqualityHolds(
            StaffingTotal.Of([]), StaffingTotal.Of([]), StaffingTotal.Of([StaffingNorm.GapOf(new(Unit), Day1)])),
        [typeof(StaffDeployment)] = () => Contract.EqualityHolds(Sent(1), Sent(1), Sent(2)),
        [typeof(TrainingPlaces)] = () => Contract.EqualityHolds(
            new TrainingPlaces(Unit, "Pediatría", 1), new(Unit, "Pediatría", 1), new(Unit, "Pediatría", 1) { Occupied = 0 }),
        [typeof(FederalisationProposal)] = () => Contract.EqualityHolds(
            Stays, new(State.Colima, StaffDestination.StaysWithState), Stays with { KeepsRights = Answer.Yes }),
    };

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>
    {
        [typeof(Headcount)] = () => Contract.DefaultIsUsable(Two),
        [typeof(ExactRatio)] = () => Contract.DefaultIsUsable(ExactRatio.Of(1)),
        [typeof(FullTimeEquivalents)] = () => Contract.DefaultIsUsable(Half),
    };

    private static StaffDeployment Sent(int doctors) => new(State.Colima, Day1, new(doctors), 1, new(1), 1, Said);

    private static IEnumerable<ExceptionCase> OfPeopleAndPosts() =>
    [
        ExceptionCase.Argument("Workers.Worker.#ctor", () => new Worker(default, Profession.Nurse)),
        ExceptionCase.Argument("Workers.Worker.#ctor", () => new Worker(Anyone, Profession.Nurse, default(Rfc))),
        ExceptionCase.Argument("Workers.Worker.#ctor", () => new Worker(Anyone, Profession.Nurse, null, " ")),
        ExceptionCase.Enumeration("Workers.Worker.#ctor", () => new Worker(Anyone, (Profession)99)),
        ExceptionCase.Null("Workers.Post.#ctor", () => new Post(null!, Unit, Profession.Nurse, Day1)),
        ExceptionCase.Argument("Workers.Post.#ctor", () => new Post(" ", Unit, Profession.Nurse, Day1)),
        ExceptionCase.Argument("Workers.Post.#ctor", () => new Post("P", default, Profession.Nurse, Day1)),
        ExceptionCase.Argument("Workers.Post.#ctor", () => new Post("P", Unit, Profession.Nurse, Day1, Day1.PlusDays(-1))),
        ExceptionCase.Enumeration("Workers.Post.#ctor", () => new Post("P", Unit, (Profession)99, Day1)),
        ExceptionCase.Enumeration("Workers.Post.Shift", () => Staff.Post("P") with { Shift = (Shift)99 }),
        ExceptionCase.Enumeration("Workers.Post.Tenure", () => Staff.Post("P") with { Tenure = (PostTenure)99 }),
        ExceptionCase.Enumeration("Workers.Post.Owner", () => Staff.Post("P") with { Owner = (PostOwner)99 }),
        ExceptionCase.Enumeration("Workers.Post.Zone", () => Staff.Post("P") with { Zone = (IncentiveZone)99 }),
        ExceptionCase.Null("Workers.Assignment.#ctor", () => new Assignment(Anyone, null!, Day1)),
        ExceptionCase.Argument("Workers.Assignment.#ctor", () => new Assignment(Anyone, string.Empty, Day1)),
    ];

    private static IEnumerable<ExceptionCase> OfRegister() =>
    [
        ExceptionCase.Null("Workers.StaffRegister.Of", () => StaffRegister.Of(null!, [], [])),
        ExceptionCase.Null("Workers.StaffRegister.Of", () => StaffRegister.Of([], null!, [])),
        ExceptionCase.Null("Workers.StaffRegister.Of", () => StaffRegister.Of([], [], null!)),
        ExceptionCase.Null("Workers.StaffRegister.Of", () => StaffRegister.Of([null!], [], [])),
        ExceptionCase.Null("Workers.StaffRegister.Of", () => StaffRegister.Of([], [null!], [])),
        ExceptionCase.Null("Workers.StaffRegister.Of", () => StaffRegister.Of([], [], [null!])),
        ExceptionCase.Argument("Workers.StaffRegister.HolderOn", () => One.HolderOn("Q", Day1)),
        ExceptionCase.Argument("Workers.StaffRegister.HolderOn", () => One.HolderOn(null, Day1)),
        ExceptionCase.Range("Workers.StaffRegister.HolderOn", () => One.HolderOn(1, Day1)),
        ExceptionCase.Range("Workers.StaffRegister.HolderOn", () => One.HolderOn(-1, Day1)),
        ExceptionCase.Argument("Workers.StaffRegister.HeldBy", () => One.HeldBy(TestKeys.CurpOf(2), Day1)),
        ExceptionCase.Range("Workers.StaffRegister.CountHeldBy", () => One.CountHeldBy(1, Day1, out _)),
        ExceptionCase.Range("Workers.StaffRegister.CountHeldBy", () => One.CountHeldBy(-1, Day1, out _)),
        ExceptionCase.Argument("Workers.StaffRegister.HoldersOn", () =>
        {
            One.HoldersOn(Day1, []);
            return null;
        }),
        ExceptionCase.Null("Workers.StaffRegister.VacantOn", () => One.VacantOn(null!, Day1)),
    ];

    private static IEnumerable<ExceptionCase> OfAmounts() =>
    [
        ExceptionCase.Argument("Workers.Headcount.#ctor", () => new Headcount(-1)),
        ExceptionCase.Of<OverflowException>("Workers.Headcount.op_Addition", () => new Headcount(long.MaxValue) + new Headcount(1)),
        ExceptionCase.Range("Reasoning.ExactRatio.Rounded", () => Half.Exact.Rounded(-1, MidpointRounding.ToEven)),
        ExceptionCase.Range("Reasoning.ExactRatio.Rounded", () => Half.Exact.Rounded(16, MidpointRounding.ToEven)),
        ExceptionCase.Enumeration("Reasoning.ExactRatio.Rounded", () => Half.Exact.Rounded(2, (MidpointRounding)99)),
        ExceptionCase.Of<OverflowException>(
            "Reasoning.ExactRatio.Rounded", () => ExactRatio.Of(decimal.MaxValue).Times(ExactRatio.Of(2)).Rounded(0, MidpointRounding.ToEven)),
        ExceptionCase.Range("Workers.FullTimeEquivalents.Of", () => FullTimeEquivalents.Of(-0.1m)),
        ExceptionCase.Range("Workers.FullTimeEquivalents.Of", () => FullTimeEquivalents.Of(Two, -0.1m)),
        ExceptionCase.Null("Workers.FullTimeEquivalents.Sum", () => FullTimeEquivalents.Sum(null!)),
        ExceptionCase.Range("Workers.WorkerDensity.Per10000", () => WorkerDensity.Per10000(Two, 0)),
    ];

    private static IEnumerable<ExceptionCase> OfWorkload() =>
    [
        ExceptionCase.Range("Workers.WorkingYear.#ctor", () => new WorkingYear(54, 5, 8)),
        ExceptionCase.Range("Workers.WorkingYear.#ctor", () => new WorkingYear(52, 0, 8)),
        ExceptionCase.Range("Workers.WorkingYear.#ctor", () => new WorkingYear(52, 5, 25)),
        ExceptionCase.Range("Workers.WorkingYear.#ctor", () => new WorkingYear(52, 5, 8, -1)),
        ExceptionCase.Range("Workers.WorkingYear.#ctor", () => new WorkingYear(52, 5, 8, 0, -1)),
        ExceptionCase.Range("Workers.WorkingYear.#ctor", () => new WorkingYear(52, 5, 8, 0, 0, -1)),
        ExceptionCase.Argument("Workers.WorkingYear.#ctor", () => new WorkingYear(52, 5, 8, 100, 100, 60)),
        ExceptionCase.Null("Workers.WorkloadActivity.#ctor", () => new WorkloadActivity(null!, 1, 1)),
        ExceptionCase.Argument("Workers.WorkloadActivity.#ctor", () => new WorkloadActivity(" ", 1, 1)),
        ExceptionCase.Argument("Workers.WorkloadActivity.#ctor", () => new WorkloadActivity("a", -1, 1)),
        ExceptionCase.Range("Workers.WorkloadActivity.#ctor", () => new WorkloadActivity("a", 1, -1)),
        ExceptionCase.Null("Workers.CategoryAllowance.#ctor", () => new CategoryAllowance(null!, 1)),
        ExceptionCase.Argument("Workers.CategoryAllowance.#ctor", () => new CategoryAllowance(" ", 1)),
        ExceptionCase.Range("Workers.CategoryAllowance.#ctor", () => new CategoryAllowance("a", -1)),
        ExceptionCase.Null("Workers.IndividualAllowance.#ctor", () => new IndividualAllowance(null!, Two, 1)),
        ExceptionCase.Argument("Workers.IndividualAllowance.#ctor", () => new IndividualAllowance(" ", Two, 1)),
        ExceptionCase.Range("Workers.IndividualAllowance.#ctor", () => new IndividualAllowance("a", Two, -1)),
        ExceptionCase.Null("Workers.WorkloadNeed.Of", () => WorkloadNeed.Of(null!, [])),
        ExceptionCase.Null("Workers.WorkloadNeed.Of", () => WorkloadNeed.Of(Year, null!)),
        ExceptionCase.Null("Workers.WorkloadNeed.Of", () => WorkloadNeed.Of(Year, [null!])),
        ExceptionCase.Null("Workers.WorkloadNeed.Of", () => WorkloadNeed.Of(Year, [], [null!])),
        ExceptionCase.Null("Workers.WorkloadNeed.Of", () => WorkloadNeed.Of(Year, [], [], [null!])),
        ExceptionCase.Argument("Workers.WorkloadNeed.Of", () => WorkloadNeed.Of(Year, [], [new("a", 260)])),
    ];

    private static IEnumerable<ExceptionCase> OfStaffing() =>
    [
        ExceptionCase.Argument("Workers.UnitStaff.#ctor", () => new UnitStaff(default(Clues))),
        ExceptionCase.Range("Workers.UnitStaff.ConsultingRooms", () => new UnitStaff(Unit) { ConsultingRooms = 0 }),
        ExceptionCase.Null("Workers.UnitStaff.Of", () => UnitStaff.Of(null!, Unit, Day1)),
        ExceptionCase.Argument("Workers.UnitStaff.Of", () => UnitStaff.Of(One, default, Day1)),
        ExceptionCase.Null("Workers.StaffingGrowth.#ctor", () => new StaffingGrowth(Two, Two, null!)),
        ExceptionCase.Null("Workers.StaffingNorm.GapOf", () => StaffingNorm.GapOf(null!, Day1)),
        ExceptionCase.Of<OverflowException>("Workers.StaffingNorm.GapOf", () => StaffingNorm.GapOf(
            new(Unit) { ConsultingRooms = int.MaxValue }, Day1, new(new(long.MaxValue), default, Signed))),
        ExceptionCase.Null("Workers.StaffingTotal.Of", () => StaffingTotal.Of(null!)),
        ExceptionCase.Null("Workers.StaffingTotal.Of", () => StaffingTotal.Of([null!])),
        ExceptionCase.Argument("Workers.StaffingTotal.Of", () => StaffingTotal.Of(Twice())),
        ExceptionCase.Null("Workers.StaffingTotal.ByState", () => StaffingTotal.ByState(null!)),
        ExceptionCase.Null("Workers.StaffingTotal.ByState", () => StaffingTotal.ByState([null!])),
        ExceptionCase.Argument("Workers.StaffingTotal.ByState", () => StaffingTotal.ByState(Twice())),
    ];

    private static IEnumerable<ExceptionCase> OfRules() =>
    [
        ExceptionCase.Null("Workers.StaffDeployment.#ctor", () => new StaffDeployment(null!, Day1, Two, 1, Two, 1, Said)),
        ExceptionCase.Null("Workers.StaffDeployment.#ctor", () => new StaffDeployment(State.Colima, Day1, Two, 1, Two, 1, null!)),
        ExceptionCase.Argument("Workers.StaffDeployment.#ctor", () => new StaffDeployment(State.Colima, Day1, Two, -1, Two, 1, Said)),
        ExceptionCase.Argument("Workers.StaffDeployment.#ctor", () => new StaffDeployment(State.Colima, Day1, Two, 1, Two, -1, Said)),
        ExceptionCase.Null("Workers.StaffDeployment.HeldAgainst", () => Sent(1).HeldAgainst(null!, Day1)),
        ExceptionCase.Null("Workers.ZoneIncentive.Decide", () => ZoneIncentive.Decide(null!, Day1)),
        ExceptionCase.Null("Workers.ZoneIncentive.Of", () => ZoneIncentive.Of(null!, Anyone, Day1)),
        ExceptionCase.Argument("Workers.ZoneIncentive.Of", () => ZoneIncentive.Of(Empty, Anyone, Day1)),
        ExceptionCase.Null("Workers.TrainingPlaces.#ctor", () => new TrainingPlaces(Unit, null!, 1)),
        ExceptionCase.Argument("Workers.TrainingPlaces.#ctor", () => new TrainingPlaces(default, "a", 1)),
        ExceptionCase.Argument("Workers.TrainingPlaces.#ctor", () => new TrainingPlaces(Unit, " ", 1)),
        ExceptionCase.Argument("Workers.TrainingPlaces.#ctor", () => new TrainingPlaces(Unit, "a", -1)),
        ExceptionCase.Argument("Workers.TrainingPlaces.Occupied", () => new TrainingPlaces(Unit, "a", 1) { Occupied = -1 }),
        ExceptionCase.Enumeration("Workers.TrainingPlaces.IsTeachingUnit", () => new TrainingPlaces(Unit, "a", 1) { IsTeachingUnit = (Answer)9 }),
        ExceptionCase.Null("Workers.FederalisationProposal.#ctor", () => new FederalisationProposal(null!, StaffDestination.Seconded)),
        ExceptionCase.Enumeration("Workers.FederalisationProposal.#ctor", () => new FederalisationProposal(State.Colima, (StaffDestination)9)),
        ExceptionCase.Enumeration("Workers.FederalisationProposal.IsAdministrative", () => Stays with { IsAdministrative = (Answer)9 }),
        ExceptionCase.Enumeration("Workers.FederalisationProposal.PostIsAgreed", () => Stays with { PostIsAgreed = (Answer)9 }),
        ExceptionCase.Enumeration("Workers.FederalisationProposal.WorkerConsents", () => Stays with { WorkerConsents = (Answer)9 }),
        ExceptionCase.Enumeration("Workers.FederalisationProposal.EndsEmployment", () => Stays with { EndsEmployment = (Answer)9 }),
        ExceptionCase.Enumeration("Workers.FederalisationProposal.KeepsRights", () => Stays with { KeepsRights = (Answer)9 }),
        ExceptionCase.Enumeration("Workers.FederalisationProposal.HasPendingObligations", () => Stays with { HasPendingObligations = (Answer)9 }),
        ExceptionCase.Null("Workers.Federalisation.Decide", () => Federalisation.Decide(null!, AgreementRegister.Reference, Day1)),
        ExceptionCase.Null("Workers.Federalisation.Decide", () => Federalisation.Decide(Stays, null!, Day1)),
        ExceptionCase.Null("Workers.Federalisation.MayStateHire", () => Federalisation.MayStateHire(null!, Answer.Yes, AgreementRegister.Reference, Day1)),
        ExceptionCase.Null("Workers.Federalisation.MayStateHire", () => Federalisation.MayStateHire(State.Colima, Answer.Yes, null!, Day1)),
        ExceptionCase.Enumeration(
            "Workers.Federalisation.MayStateHire", () => Federalisation.MayStateHire(State.Colima, (Answer)9, AgreementRegister.Reference, Day1)),
        ExceptionCase.Null("Workers.FederalisationHistory.TryRecord", () => FederalisationHistory.None.TryRecord(null!, out _, out _)),
    ];

    private static StaffingGap[] Twice() => [StaffingNorm.GapOf(new(Unit), Day1), StaffingNorm.GapOf(new(Unit), Day1)];
}
