using System.Collections.Immutable;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Tests.Committees;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Committees.ProgrammeEdition;
using static ImssBienestar.Domain.Tests.Contracts.ExceptionCase;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Contracts;

internal sealed class CommitteeContracts : IContractCases
{
    private static readonly LocalDate Today = Day("2024-07-01");
    private static readonly CommitteeRules Rules = CommitteeRules.Of(ImssBienestar2024);
    private static readonly Ledger Empty = Ledger.Open(Some.Unit, ImssBienestar2024);
    private static readonly CommitteeProgress Progress = new(Some.Unit, ImssBienestar2024);
    private static readonly CommitteeProgress OtherProgress = new(Some.Unit, ImssBienestar2025);
    private static readonly CalendarWindow Window = new(CommitteeStep.Call, Today, null);
    private static readonly Source Press = new("p", Confidence.Reported);
    private static readonly WorkPlanItem Item = new("a", ExpenseKind.Furniture, Pesos.Of(1));

    public static string Concept => "Committees";

    public static IEnumerable<ExceptionCase> Exceptions => [.. OfCommittees, .. OfReadings, .. OfAnswers, .. OfMoney, .. OfSteps, .. OfLedgers];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>
    {
        [typeof(UnitSize)] = () =>
        {
            Contract.EqualityHolds(UnitSize.OfRooms(1), UnitSize.OfRooms(1), UnitSize.OfRooms(2));
            Contract.EqualityHolds(UnitSize.Cessa(6), UnitSize.Cessa(6), UnitSize.OfRooms(6));
            Contract.EqualityHolds(UnitSize.OfRooms(0), UnitSize.OfRooms(0), default);
        },
        [typeof(AllotmentLine)] = () => Contract.EqualityHolds(Line(1), Line(1), Line(2)),
        [typeof(CommitteeAnswers)] = () => Contract.EqualityHolds(Some.AllYes, Some.AllYes, Some.AllYes with { CardIsJoint = Answer.No }),
        [typeof(OutcomeChange<>)] = () =>
        {
            var changes = Rules.Decide(Some.AllYes, Today).WouldChange;
            Contract.EqualityHolds(changes[0], Rules.Decide(Some.AllYes, Today).WouldChange[0], changes[1]);
        },
        [typeof(CommitteeMember)] = () => Contract.EqualityHolds(
            new CommitteeMember(CommitteeRole.Treasurer) { Sex = Sex.Woman },
            new(CommitteeRole.Treasurer) { Sex = Sex.Woman },
            new CommitteeMember(CommitteeRole.Treasurer)),
        [typeof(CommitteeAssembly)] = () => Contract.EqualityHolds(
            new CommitteeAssembly(Today, Designation.ElectedByAssembly, 3),
            new(Julian("2024-07-01"), Designation.ElectedByAssembly, 3),
            new(Today, Designation.ElectedByAssembly)),
        [typeof(RuleStatement)] = () =>
        {
            RuleStatement statement = CommitteeRule.RolesFilled.Statements[0];
            Contract.EqualityHolds(statement, new(statement.Edition, statement.Source), CommitteeRule.RolesFilled.Statements[1]);
        },
        [typeof(CalendarWindow)] = () => Contract.EqualityHolds(Window, new(CommitteeStep.Call, Julian("2024-07-01"), null), new(CommitteeStep.Call, Today, Today)),
        [typeof(WorkPlanItem)] = () => Contract.EqualityHolds(Item, new("a", ExpenseKind.Furniture, Pesos.Of(1)), new("a", ExpenseKind.Furniture, Pesos.Of(2))),
        [typeof(LedgerVersion)] = () => Contract.EqualityHolds(
            Empty.Version, Ledger.Open(Some.Unit, ImssBienestar2024).Version, Ledger.Open(Some.Unit, ImssBienestar2025).Version),
    };

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>
    {
        [typeof(UnitSize)] = () => Contract.DefaultIsUsable(UnitSize.OfRooms(0)),
        [typeof(CommitteeAnswers)] = () => Contract.DefaultIsUsable(Some.AllYes),
        [typeof(OutcomeChange<>)] = () => Contract.DefaultIsUsable(Rules.Decide(Some.AllYes, Today).WouldChange[0]),
        [typeof(LedgerVersion)] = () => Contract.DefaultIsUsable(Empty.Version),
    };

    private static IEnumerable<ExceptionCase> OfCommittees =>
    [
        Null("Committees.Committee.#ctor", () => new Committee(Some.Unit, null!)),
        Null("Committees.Committee.#ctor", () => new Committee(Some.Unit, ImssBienestar2024, [null!])),
        Argument("Committees.Committee.#ctor", () => new Committee(default, ImssBienestar2024)),
        Enumeration("Committees.Committee.SocialAuditFormed", () => new Committee(Some.Unit, ImssBienestar2024) { SocialAuditFormed = (Answer)9 }),
        Enumeration("Committees.Committee.TreasurerSolelyAccountable", () => new Committee(Some.Unit, ImssBienestar2024) { TreasurerSolelyAccountable = (Answer)9 }),
        Enumeration("Committees.Committee.CardIsJoint", () => new Committee(Some.Unit, ImssBienestar2024) { CardIsJoint = (Answer)9 }),
        Null("Committees.CommitteeMember.#ctor", () => new CommitteeMember(null!)),
        Argument("Committees.CommitteeMember.#ctor", () => new CommitteeMember(CommitteeRole.Member, default(Curp))),
        Enumeration("Committees.CommitteeMember.Sex", () => new CommitteeMember(CommitteeRole.Member) { Sex = (Sex)9 }),
        Enumeration("Committees.CommitteeMember.Post", () => new CommitteeMember(CommitteeRole.Member) { Post = (ClinicPost)9 }),
        Enumeration("Committees.CommitteeAssembly.#ctor", () => new CommitteeAssembly(Today, (Designation)9)),
        Argument("Committees.CommitteeAssembly.#ctor", () => new CommitteeAssembly(Today, Designation.ElectedByAssembly, -1)),
        Null("Committees.CommitteeRule.StandingIn", () => CommitteeRule.RolesFilled.StandingIn(null!, Today)),
        Null("Committees.CommitteeRules.Of", () => CommitteeRules.Of(null!)),
        Null("Committees.CommitteeRules.With", () => Rules.With(null!)),
        Argument("Committees.CommitteeRules.With", () => Rules.With(new() { Roles = Some.Read<ImmutableArray<CommitteeRole>>([CommitteeRole.Member]) })),
        Null("Committees.CommitteeRules.StandingOf", () => Rules.StandingOf(null!, Today)),
        Null("Committees.CommitteeRules.Decide", () => Rules.Decide(null!, Today)),
        Argument("Committees.CommitteeRules.Decide", () => Rules.Decide(new Committee(Some.Unit, ImssBienestar2025), Today)),
        Of<NotInForceException>("Committees.CommitteeRules.Decide", () => Rules.Decide(Some.AllYes, Day("2024-04-07"))),
        Of<NotInForceException>("Committees.CommitteeRules.Decide", () => Rules.Decide(new Committee(Some.Unit, ImssBienestar2024), Day("2024-04-07"))),
        Null("Committees.CommitteeRules.CheckOnePerUnit", () => Rules.CheckOnePerUnit(null!)),
        Null("Committees.CommitteeRules.CheckOnePerUnit", () => Rules.CheckOnePerUnit([null!])),
    ];

    private static IEnumerable<ExceptionCase> OfReadings =>
    [
        Null("Committees.OpenPoint.Concerns", () => OpenPoint.Quorum.Concerns(null!)),
        Null("Committees.Reading`1.#ctor", () => new Reading<int>(1, null!)),
        Null("Committees.Reading`1.#ctor", () => new Reading<string>(null!, Some.Caller)),
        Argument("Committees.CommitteeReadings.Roles", () => new CommitteeReadings { Roles = Some.Read<ImmutableArray<CommitteeRole>>([]) }),
        Argument("Committees.CommitteeReadings.Roles", () => new CommitteeReadings { Roles = Some.Read<ImmutableArray<CommitteeRole>>(default) }),
        Argument("Committees.CommitteeReadings.Roles", () => new CommitteeReadings { Roles = Some.Read<ImmutableArray<CommitteeRole>>([null!]) }),
        Argument("Committees.CommitteeReadings.Roles", () => new CommitteeReadings { Roles = Some.Read<ImmutableArray<CommitteeRole>>([CommitteeRole.Member, CommitteeRole.Member]) }),
        Null("Committees.CommitteeReadings.Scope", () => new CommitteeReadings { Scope = null! }),
        Range("Committees.CommitteeReadings.Quorum", () => new CommitteeReadings { Quorum = Some.Read(0) }),
        Range("Committees.CommitteeReadings.MinimumAge", () => new CommitteeReadings { MinimumAge = Some.Read(0) }),
        Range("Committees.CommitteeReadings.TermMonths", () => new CommitteeReadings { TermMonths = Some.Read(-1) }),
    ];

    private static IEnumerable<ExceptionCase> OfAnswers =>
    [
        Enumeration("Committees.CommitteeAnswers.RolesFilled", () => new CommitteeAnswers { RolesFilled = (Answer)9 }),
        Enumeration("Committees.CommitteeAnswers.ElectedByAssembly", () => new CommitteeAnswers { ElectedByAssembly = (Answer)9 }),
        Enumeration("Committees.CommitteeAnswers.SocialAuditFormed", () => new CommitteeAnswers { SocialAuditFormed = (Answer)9 }),
        Enumeration("Committees.CommitteeAnswers.TreasurerIsWoman", () => new CommitteeAnswers { TreasurerIsWoman = (Answer)9 }),
        Enumeration("Committees.CommitteeAnswers.TreasurerSolelyAccountable", () => new CommitteeAnswers { TreasurerSolelyAccountable = (Answer)9 }),
        Enumeration("Committees.CommitteeAnswers.SecretaryIsStaff", () => new CommitteeAnswers { SecretaryIsStaff = (Answer)9 }),
        Enumeration("Committees.CommitteeAnswers.SecretaryBelowManagement", () => new CommitteeAnswers { SecretaryBelowManagement = (Answer)9 }),
        Enumeration("Committees.CommitteeAnswers.CardIsJoint", () => new CommitteeAnswers { CardIsJoint = (Answer)9 }),
    ];

    private static IEnumerable<ExceptionCase> OfMoney =>
    [
        Argument("Committees.UnitSize.OfRooms", () => UnitSize.OfRooms(-1)),
        Argument("Committees.UnitSize.Cessa", () => UnitSize.Cessa(-1)),
        Null("Committees.Allotment.Of", () => Allotment.Of(null!)),
        Null("Committees.Allotment.Of", () => Allotment.Of(null!, UnitSize.OfRooms(1))),
        Null("Committees.NationalAllotment.Of", () => NationalAllotment.Of(null!, [UnitSize.OfRooms(1)])),
        Null("Committees.NationalAllotment.Of", () => NationalAllotment.Of(ImssBienestar2024, (IEnumerable<UnitSize>)null!)),
        Null("Committees.NationalAllotment.Of", () => NationalAllotment.Of(null!, new Dictionary<AllotmentBand, int>())),
        Null("Committees.NationalAllotment.Of", () => NationalAllotment.Of(ImssBienestar2024, (IReadOnlyDictionary<AllotmentBand, int>)null!)),
        Null("Committees.NationalAllotment.Of", () => NationalAllotment.Of(null!, new Dictionary<AllotmentBand, int> { [AllotmentBand.Cessa] = -1 })),
        Argument("Committees.NationalAllotment.Of", () => NationalAllotment.Of(ImssBienestar2024, new Dictionary<AllotmentBand, int> { [AllotmentBand.Cessa] = -1 })),
        Enumeration("Committees.NationalAllotment.Of", () => NationalAllotment.Of(ImssBienestar2024, new Dictionary<AllotmentBand, int> { [(AllotmentBand)9] = 1 })),
        Null("Committees.ProgrammeFigures.Of", () => ProgrammeFigures.Of(null!)),
        Null("Committees.ProgrammeFigures.UnitsOfSize", () => ProgrammeFigures.UnitsOfSize(null!)),
        Argument("Committees.ProgrammeFigures.UnitsOfSize", () => ProgrammeFigures.UnitsOfSize(" ")),
        Null("Committees.WorkPlanItem.#ctor", () => new WorkPlanItem(null!, ExpenseKind.Furniture, Pesos.Of(1))),
        Argument("Committees.WorkPlanItem.#ctor", () => new WorkPlanItem(" ", ExpenseKind.Furniture, Pesos.Of(1))),
        Enumeration("Committees.WorkPlanItem.#ctor", () => new WorkPlanItem("a", (ExpenseKind)9, Pesos.Of(1))),
        Range("Committees.WorkPlanItem.#ctor", () => new WorkPlanItem("a", ExpenseKind.Furniture, Pesos.Zero)),
        Null("Committees.WorkPlan.#ctor", () => new WorkPlan(null!)),
        Null("Committees.WorkPlan.#ctor", () => new WorkPlan([null!])),
        Argument("Committees.WorkPlan.#ctor", () => new WorkPlan([Item, Item])),
        Of<OverflowException>("Committees.WorkPlan.#ctor", () => new WorkPlan([Item, new("b", ExpenseKind.Furniture, Pesos.MaxValue)])),
    ];

    private static IEnumerable<ExceptionCase> OfSteps =>
    [
        Enumeration("Committees.CalendarWindow.#ctor", () => new CalendarWindow((CommitteeStep)99, Today, null)),
        Argument("Committees.CalendarWindow.#ctor", () => new CalendarWindow(CommitteeStep.NotStated, Today, null)),
        Argument("Committees.CalendarWindow.#ctor", () => new CalendarWindow(CommitteeStep.Call, Today, Today.PlusDays(-1))),
        Null("Committees.ProgrammeCalendar.#ctor", () => new ProgrammeCalendar(null!, Press)),
        Null("Committees.ProgrammeCalendar.#ctor", () => new ProgrammeCalendar([null!], Press)),
        Null("Committees.ProgrammeCalendar.#ctor", () => new ProgrammeCalendar([Window], null!)),
        Argument("Committees.ProgrammeCalendar.#ctor", () => new ProgrammeCalendar([Window, Window], Press)),
        Null("Committees.ProgrammeCalendar.Of", () => ProgrammeCalendar.Of(null!)),
        Null("Committees.CommitteeProgress.#ctor", () => new CommitteeProgress(Some.Unit, null!)),
        Argument("Committees.CommitteeProgress.#ctor", () => new CommitteeProgress(default, ImssBienestar2024)),
        Enumeration("Committees.CommitteeProgress.With", () => Progress.With((CommitteeStep)99, DateWindow.Exactly(Today))),
        Argument("Committees.CommitteeProgress.With", () => Progress.With(CommitteeStep.NotStated, DateWindow.Exactly(Today))),
        Argument("Committees.CommitteeProgress.With", () => Progress.With(CommitteeStep.Call, default)),
        Enumeration("Committees.CommitteeProgress.IsDone", () => Progress.IsDone((CommitteeStep)99, Today)),
    ];

    private static IEnumerable<ExceptionCase> OfLedgers =>
    [
        .. OfEvidence("Receipts", references => new() { Receipts = references }),
        .. OfEvidence("PhotosBefore", references => new() { PhotosBefore = references }),
        .. OfEvidence("PhotosAfter", references => new() { PhotosAfter = references }),
        Range("Committees.LedgerEntry.Deposit", () => LedgerEntry.Deposit(Today, Pesos.Zero)),
        Range("Committees.LedgerEntry.Expense", () => LedgerEntry.Expense(Today, Pesos.Of(-1), ExpenseKind.Furniture, null)),
        Enumeration("Committees.LedgerEntry.Expense", () => LedgerEntry.Expense(Today, Pesos.Of(1), (ExpenseKind)9, null)),
        Range("Committees.LedgerEntry.Return", () => LedgerEntry.Return(Today, Pesos.MinValue)),
        Range("Committees.LedgerEntry.Correction", () => LedgerEntry.Correction(Today, 0)),
        Range("Committees.LedgerEntry.AddEvidence", () => LedgerEntry.AddEvidence(Today, 0, ExpenseEvidence.None)),
        Null("Committees.LedgerEntry.AddEvidence", () => LedgerEntry.AddEvidence(Today, 1, null!)),
        Null("Committees.Ledger.Open", () => Ledger.Open(Some.Unit, null!)),
        Argument("Committees.Ledger.Open", () => Ledger.Open(default(Clues), ImssBienestar2024)),
        Null("Committees.Ledger.TryAdd", () => Empty.TryAdd(null!, Empty.Version, out _, out _)),
        Argument("Committees.Ledger.TryAdd", () => Empty.TryAdd(LedgerTests.Closed().Entries[^1], Empty.Version, out _, out _)),
        Range("Committees.Ledger.IsCorrected", () => Empty.IsCorrected(0)),
        Range("Committees.Ledger.IsCorrected", () => Empty.IsCorrected(1)),
        Range("Committees.Ledger.EvidenceOf", () => Empty.EvidenceOf(0)),
        Range("Committees.Ledger.EvidenceOf", () => Empty.EvidenceOf(1)),
        Argument("Committees.Ledger.Check", () => Empty.Check(Today, default, CommitteeRules.Of(ImssBienestar2025))),
        Null("Committees.Ledger.MissingToClose", () => Empty.MissingToClose(null!, Today)),
        Argument("Committees.Ledger.MissingToClose", () => Empty.MissingToClose(OtherProgress, Today)),
        Null("Committees.Ledger.TryClose", () => Empty.TryClose(null!, Today, Empty.Version, out _, out _)),
        Argument("Committees.Ledger.TryClose", () => Empty.TryClose(OtherProgress, Today, Empty.Version, out _, out _)),
    ];

    private static IEnumerable<ExceptionCase> OfEvidence(string property, Func<ImmutableArray<string>, ExpenseEvidence> create) =>
    [
        Null($"Committees.ExpenseEvidence.{property}", () => create(default)),
        Null($"Committees.ExpenseEvidence.{property}", () => create([null!])),
        Argument($"Committees.ExpenseEvidence.{property}", () => create([" "])),
    ];

    private static AllotmentLine Line(int units) =>
        NationalAllotment.Of(ImssBienestar2024, new Dictionary<AllotmentBand, int> { [AllotmentBand.Cessa] = units }).Lines.Single();
}
