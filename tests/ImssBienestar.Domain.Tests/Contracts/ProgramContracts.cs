using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Contracts.ExceptionCase;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Contracts;

/// <summary>The names of programmes, their money and their deadlines; nulls are passed on purpose.</summary>
internal sealed class ProgramContracts : IContractCases
{
    private static readonly DateWindow Today = DateWindow.Exactly(Day("2024-05-15"));
    private static readonly Source Gazette = new("DOF", Confidence.Verified);
    private static readonly BilingualText Hello = new("hola", "hello");

    public static string Concept => "Programs";

    public static IEnumerable<ExceptionCase> Exceptions =>
    [
        Null("Programs.ProgramStage.#ctor", () => Stage(code: null!)),
        Null("Programs.ProgramStage.#ctor", () => Stage(name: null!)),
        Null("Programs.ProgramStage.#ctor", () => new ProgramStage("X", "x", Today, ProgramAdministrator.ImssProgramme, null!)),
        Argument("Programs.ProgramStage.#ctor", () => Stage(code: " ")),
        Argument("Programs.ProgramStage.#ctor", () => Stage(name: "")),
        Argument("Programs.ProgramStage.#ctor", () => new ProgramStage("X", "x", default, ProgramAdministrator.ImssProgramme, Gazette)),
        Enumeration("Programs.ProgramStage.#ctor", () => new ProgramStage("X", "x", Today, (ProgramAdministrator)99, Gazette)),
        Null("Programs.ProgramEvent.#ctor", () => new ProgramEvent(Today, null!, Gazette)),
        Null("Programs.ProgramEvent.#ctor", () => new ProgramEvent(Today, Hello, null!)),
        Argument("Programs.ProgramEvent.#ctor", () => new ProgramEvent(default, Hello, Gazette)),
        Of<NotInForceException>("Programs.HealthProgram.NameOn", () => HealthProgram.Rural.NameOn(Day("1972-12-31"))),
        Of<NotInForceException>("Programs.HealthProgram.NameOn", () => HealthProgram.DecentralisedBody.NameOn(Day("2022-08-31"))),
        Null("Programs.HealthProgram.With", () => HealthProgram.Rural.With(null!)),
        Argument("Programs.HealthProgram.With", () => HealthProgram.Rural.With(Stage("PRG.STAGE.COPLAMAR"))),
        Null("Programs.BudgetProgram.MayReceive", () => BudgetProgram.U013.MayReceive(null!, Day("2024-05-15"), Answer.No, Answer.Yes, Answer.Yes)),
        Null("Programs.BudgetProgram.MayReceive", () => BudgetProgram.U013.MayReceive(null!, Day("2024-05-15"), AgreementRegister.Reference)),
        Null("Programs.BudgetProgram.MayReceive", () => BudgetProgram.U013.MayReceive(State.Colima, Day("2024-05-15"), null!)),
        Enumeration("Programs.BudgetProgram.MayReceive", () => Receive("2024-05-15", (Answer)7, Answer.Yes, Answer.Yes)),
        Enumeration("Programs.BudgetProgram.MayReceive", () => Receive("2024-05-15", Answer.Yes, (Answer)7, Answer.Yes)),
        Enumeration("Programs.BudgetProgram.MayReceive", () => Receive("2024-05-15", Answer.Yes, Answer.Yes, (Answer)7)),
        Of<NotInForceException>("Programs.BudgetProgram.MayReceive", () => Receive("2023-05-29", Answer.No, Answer.Yes, Answer.Yes)),
        Argument("Programs.Deadline.Due", () => Deadline.ServicesFundTransfer.Due(default(DateWindow), null)),
        Of<NotInForceException>("Programs.Deadline.Due", () => Deadline.ServicesFundTransfer.Due(DateWindow.Exactly(Day("2024-01-03")), null)),
        Argument("Programs.Deadline.Check", () => Deadline.ServicesFundTransfer.Check(default(DateWindow), null, null)),
        Argument("Programs.Deadline.Check", () => Deadline.ServicesFundTransfer.Check(Today, default(DateWindow), null)),
        Of<NotInForceException>("Programs.Deadline.Check", () => Deadline.ServicesFundTransfer.Check(DateWindow.Exactly(Day("2024-01-03")), null, null)),
    ];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>
    {
        [typeof(ProgramEvent)] = () => Contract.EqualityHolds(
            new ProgramEvent(Today, Hello, Gazette), new(Today, new("hola", "hello"), Gazette), new(Today, new("adiós", "bye"), Gazette)),
    };

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>();

    private static ProgramStage Stage(string code = "X", string name = "x") => new(code, name, Today, ProgramAdministrator.ImssProgramme, Gazette);

    private static BudgetDecision Receive(string day, Answer concurs, Answer signed, Answer proved) =>
        BudgetProgram.U013.MayReceive(State.Colima, Day(day), concurs, signed, proved);
}
