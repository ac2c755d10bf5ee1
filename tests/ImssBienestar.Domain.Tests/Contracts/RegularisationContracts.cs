using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Domain.Tests.Contracts.ExceptionCase;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Contracts;

internal sealed class RegularisationContracts : IContractCases
{
    private const Answer Undefined = (Answer)7;

    private static readonly Source Call = new("Convocatoria de prueba", Confidence.Unverified);
    private static readonly BilingualText Name = new("Años", "Years");
    private static readonly DateWindow Start = DateWindow.InYear(2024);
    private static readonly RegularisationCriterion Years = new("YEARS", Name, Call);
    private static readonly RegularisationEntry Entry = new("a", 1);
    private static readonly RegularisationPhase Phase = new(1, [State.Colima], Start, Call);
    private static readonly RegularisationStage Stage = new(1, [RegularisationBranch.Medical], Start, Call);
    private static readonly RegularisationCalendar Calendar = RegularisationCalendar.Reference;

    public static string Concept => "Workers";

    public static IEnumerable<ExceptionCase> Exceptions =>
    [
        Enumeration("Workers.RegularisationCandidate.HasTemporaryContract", () => new RegularisationCandidate { HasTemporaryContract = Undefined }),
        Enumeration("Workers.RegularisationCandidate.WorksInTransferredUnit", () => new RegularisationCandidate { WorksInTransferredUnit = Undefined }),
        Enumeration("Workers.RegularisationCandidate.MeetsSeniority", () => new RegularisationCandidate { MeetsSeniority = Undefined }),
        Enumeration("Workers.RegularisationCandidate.MeetsAcademicProfile", () => new RegularisationCandidate { MeetsAcademicProfile = Undefined }),
        Enumeration("Workers.RegularisationCandidate.HoldsOtherPermanentPost", () => new RegularisationCandidate { HoldsOtherPermanentPost = Undefined }),
        Enumeration("Workers.RegularisationCandidate.Branch", () => new RegularisationCandidate { Branch = (RegularisationBranch)9 }),
        Null("Workers.RegularisationCalculator.Decide", () => RegularisationCalculator.Decide(default, Day("2024-01-01"), null!)),
        Null("Workers.RegularisationCalculator.Decide", () => RegularisationCalculator.Decide(default, Day("2024-01-01"), null!, AgreementRegister.Reference)),
        Null("Workers.RegularisationCalculator.Decide", () => RegularisationCalculator.Decide(default, Day("2024-01-01"), Calendar, null!)),
        Null("Workers.RegularisationDecision.AnswerTo", () => default(RegularisationDecision).AnswerTo(null!)),
        Argument("Workers.RegularisationDecision.AnswerTo", () => default(RegularisationDecision).AnswerTo(new Domain.Reasoning.Fact("F", Name))),
        Null("Workers.RegularisationPhase.#ctor", () => new RegularisationPhase(1, null!, Start, Call)),
        Null("Workers.RegularisationPhase.#ctor", () => new RegularisationPhase(1, [null!], Start, Call)),
        Null("Workers.RegularisationPhase.#ctor", () => new RegularisationPhase(1, [State.Colima], Start, null!)),
        Range("Workers.RegularisationPhase.#ctor", () => new RegularisationPhase(0, [State.Colima], Start, Call)),
        Argument("Workers.RegularisationPhase.#ctor", () => new RegularisationPhase(1, [], Start, Call)),
        Argument("Workers.RegularisationPhase.#ctor", () => new RegularisationPhase(1, [State.Colima, State.Colima], Start, Call)),
        Argument("Workers.RegularisationPhase.#ctor", () => new RegularisationPhase(1, [State.Colima], default(DateWindow), Call)),
        Null("Workers.RegularisationPhase.StartIn", () => Phase.StartIn(null!)),
        Argument("Workers.RegularisationPhase.StartIn", () => Phase.StartIn(State.Sonora)),
        Null("Workers.RegularisationPhase.With", () => Phase.With(null!)),
        Argument("Workers.RegularisationPhase.With", () => Phase.With(new RegularisationStart(State.Sonora, Start, Call))),
        Null("Workers.RegularisationStart.#ctor", () => new RegularisationStart(null!, Start, Call)),
        Null("Workers.RegularisationStart.#ctor", () => new RegularisationStart(State.Colima, Start, null!)),
        Argument("Workers.RegularisationStart.#ctor", () => new RegularisationStart(State.Colima, default(DateWindow), Call)),
        Null("Workers.RegularisationStage.#ctor", () => new RegularisationStage(1, null!, Start, Call)),
        Null("Workers.RegularisationStage.#ctor", () => new RegularisationStage(1, [RegularisationBranch.Other], Start, null!)),
        Range("Workers.RegularisationStage.#ctor", () => new RegularisationStage(-1, [RegularisationBranch.Other], Start, Call)),
        Argument("Workers.RegularisationStage.#ctor", () => new RegularisationStage(1, [], Start, Call)),
        Argument("Workers.RegularisationStage.#ctor", () => new RegularisationStage(1, [RegularisationBranch.NotStated], Start, Call)),
        Argument("Workers.RegularisationStage.#ctor", () => new RegularisationStage(1, [RegularisationBranch.Other, RegularisationBranch.Other], Start, Call)),
        Argument("Workers.RegularisationStage.#ctor", () => new RegularisationStage(1, [RegularisationBranch.Other], default(DateWindow), Call)),
        Enumeration("Workers.RegularisationStage.#ctor", () => new RegularisationStage(1, [(RegularisationBranch)9], Start, Call)),
        Null("Workers.RegularisationCalendar.#ctor", () => new RegularisationCalendar(null!, [Stage])),
        Null("Workers.RegularisationCalendar.#ctor", () => new RegularisationCalendar([null!], [Stage])),
        Null("Workers.RegularisationCalendar.#ctor", () => new RegularisationCalendar([Phase], null!)),
        Null("Workers.RegularisationCalendar.#ctor", () => new RegularisationCalendar([Phase], [null!])),
        Argument("Workers.RegularisationCalendar.#ctor", () => new RegularisationCalendar([], [Stage])),
        Argument("Workers.RegularisationCalendar.#ctor", () => new RegularisationCalendar([Phase], [])),
        Argument("Workers.RegularisationCalendar.#ctor", () => new RegularisationCalendar([Phase, new(1, [State.Sonora], Start, Call)], [Stage])),
        Argument("Workers.RegularisationCalendar.#ctor", () => new RegularisationCalendar([Phase, new(2, [State.Colima], Start, Call)], [Stage])),
        Argument("Workers.RegularisationCalendar.#ctor", () => new RegularisationCalendar([Phase], [Stage, new(1, [RegularisationBranch.Other], Start, Call)])),
        Argument("Workers.RegularisationCalendar.#ctor", () => new RegularisationCalendar([Phase], [Stage, new(2, [RegularisationBranch.Medical], Start, Call)])),
        Null("Workers.RegularisationCalendar.PhaseOf", () => Calendar.PhaseOf(null!)),
        Enumeration("Workers.RegularisationCalendar.StageOf", () => Calendar.StageOf((RegularisationBranch)9)),
        Null("Workers.RegularisationCalendar.With", () => Calendar.With((RegularisationPhase)null!)),
        Null("Workers.RegularisationCalendar.With", () => Calendar.With((RegularisationStage)null!)),
        Argument("Workers.RegularisationCalendar.With", () => Calendar.With(new RegularisationPhase(5, [State.Nayarit], Start, Call))),
        Argument("Workers.RegularisationCalendar.With", () => Calendar.With(new RegularisationStage(3, [RegularisationBranch.Other], Start, Call))),
        Null("Workers.RegularisationSeniority.#ctor", () => new RegularisationSeniority(6, null!)),
        Range("Workers.RegularisationSeniority.#ctor", () => new RegularisationSeniority(-1, Call)),
        Range("Workers.RegularisationSeniority.#ctor", () => new RegularisationSeniority(RegularisationSeniority.MostMonths + 1, Call)),
        Argument("Workers.RegularisationSeniority.MetBy", () => new RegularisationSeniority(6, Call).MetBy(default(DateWindow), Day("2024-01-01"))),
        Null("Workers.RegularisationCriterion.#ctor", () => new RegularisationCriterion(null!, Name, Call)),
        Null("Workers.RegularisationCriterion.#ctor", () => new RegularisationCriterion("A", null!, Call)),
        Null("Workers.RegularisationCriterion.#ctor", () => new RegularisationCriterion("A", Name, null!)),
        Argument("Workers.RegularisationCriterion.#ctor", () => new RegularisationCriterion(" ", Name, Call)),
        Null("Workers.RegularisationEntry.#ctor", () => new RegularisationEntry(null!)),
        Null("Workers.RegularisationEntry.#ctor", () => new RegularisationEntry("a", null!)),
        Argument("Workers.RegularisationEntry.#ctor", () => new RegularisationEntry(" ")),
        Null("Workers.RegularisationRanking.#ctor", () => new RegularisationRanking(null!, [Years])),
        Null("Workers.RegularisationRanking.#ctor", () => new RegularisationRanking([null!], [Years])),
        Null("Workers.RegularisationRanking.#ctor", () => new RegularisationRanking([Entry], null!)),
        Null("Workers.RegularisationRanking.#ctor", () => new RegularisationRanking([Entry], [null!])),
        Range("Workers.RegularisationRanking.#ctor", () => new RegularisationRanking([Entry], [Years], -1)),
        Argument("Workers.RegularisationRanking.#ctor", () => new RegularisationRanking([Entry, new("a", 2)], [Years])),
        Argument("Workers.RegularisationRanking.#ctor", () => new RegularisationRanking([new("a", 1, 2)], [Years, Years])),
        Argument("Workers.RegularisationRanking.#ctor", () => new RegularisationRanking([Entry], [])),
    ];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>
    {
        [typeof(RegularisationCandidate)] = () =>
        {
            RegularisationCandidate known = new() { MeetsSeniority = Answer.Yes, Branch = RegularisationBranch.Nursing, State = State.Colima };
            Contract.EqualityHolds(known, known with { MeetsSeniority = Answer.Yes }, known with { MeetsSeniority = Answer.No });
            Contract.EqualityHolds(known, known with { State = State.Colima }, known with { State = State.Sonora });
            Contract.EqualityHolds(known, known with { Branch = RegularisationBranch.Nursing }, known with { Branch = RegularisationBranch.Medical });
        },
        [typeof(RegularisationDecision)] = () => Contract.EqualityHolds(Decided("2023-10-02"), Decided("2023-10-02"), Decided("2023-10-03")),
        [typeof(RegularisationSeniority)] = () => Contract.EqualityHolds(
            new RegularisationSeniority(6, Call), new(6, new("Convocatoria de prueba", Confidence.Unverified)), new(12, Call)),
        [typeof(RegularisationStart)] = () => Contract.EqualityHolds(
            new RegularisationStart(State.Colima, Start, Call), new(State.Colima, Start, Call), new(State.Sonora, Start, Call)),
        [typeof(RegularisationCriterion)] = () => Contract.EqualityHolds(Years, new("YEARS", new("Años", "Years"), Call), new("years", Name, Call)),
    };

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>
    {
        [typeof(RegularisationCandidate)] = () => Contract.DefaultIsUsable(new RegularisationCandidate { State = State.Colima }),
        [typeof(RegularisationDecision)] = () => Contract.DefaultIsUsable(Decided("2023-10-02")),
    };

    private static RegularisationDecision Decided(string day) => RegularisationCalculator.Decide(new() { State = State.Colima }, Day(day));
}
