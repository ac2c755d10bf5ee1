using ImssBienestar.Domain.Facilities;
using static ImssBienestar.Domain.Tests.Data.CaseDays;
using static ImssBienestar.Domain.Tests.Facilities.RegisterKeys;

namespace ImssBienestar.Domain.Tests.Contracts;

/// <summary>The contracts of the register of facilities; those of its records stand in a file of their own.</summary>
internal sealed class FacilityRegisterContracts : IContractCases
{
    private static readonly Clues A = Key(1);
    private static readonly Clues B = Key(2, "IMB");
    private static readonly FacilityRegister Known = Register(FacilityEvent.Transfer(A, B, On("2024-07-18")));

    public static string Concept => "Facilities";

    public static IEnumerable<ExceptionCase> Exceptions =>
    [
        ExceptionCase.Argument("Facilities.FacilityEvent.Opening", () => FacilityEvent.Opening(A, default)),
        ExceptionCase.Argument("Facilities.FacilityEvent.Transfer", () => FacilityEvent.Transfer(A, B, default)),
        ExceptionCase.Argument("Facilities.FacilityEvent.Merger", () => FacilityEvent.Merger([A], B, default)),
        ExceptionCase.Null("Facilities.FacilityEvent.Merger", () => FacilityEvent.Merger(null!, B, On("2024-07-18"))),
        ExceptionCase.Argument("Facilities.FacilityEvent.Split", () => FacilityEvent.Split(A, [B], default)),
        ExceptionCase.Null("Facilities.FacilityEvent.Split", () => FacilityEvent.Split(A, null!, On("2024-07-18"))),
        ExceptionCase.Argument("Facilities.FacilityEvent.Suspension", () => FacilityEvent.Suspension(A, default)),
        ExceptionCase.Argument("Facilities.FacilityEvent.Closure", () => FacilityEvent.Closure(A, default)),
        ExceptionCase.Argument("Facilities.FacilityEvent.Reopening", () => FacilityEvent.Reopening(A, default)),
        ExceptionCase.Argument("Facilities.FacilityEvent.Change", () => FacilityEvent.Change(Record(A), default)),
        ExceptionCase.Null("Facilities.FacilityEvent.Change", () => FacilityEvent.Change(null!, On("2024-07-18"))),
        ExceptionCase.Null("Facilities.FacilityRegister.TryCreate", () => FacilityRegister.TryCreate(null!, [], out _)),
        ExceptionCase.Null("Facilities.FacilityRegister.TryCreate", () => FacilityRegister.TryCreate([null!], [], out _)),
        ExceptionCase.Null("Facilities.FacilityRegister.TryCreate", () => FacilityRegister.TryCreate([], null!, out _)),
        ExceptionCase.Null("Facilities.FacilityRegister.TryCreate", () => FacilityRegister.TryCreate([], [null!], out _)),
        ExceptionCase.Null("Facilities.FacilityRegister.With", () => Known.With(null!)),
        ExceptionCase.Null("Facilities.FacilityRegister.With", () => Known.With(null!, [])),
        ExceptionCase.Null("Facilities.FacilityRegister.With", () => Known.With([], null!)),
    ];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>
    {
        [typeof(FacilityEvent)] = () =>
        {
            Contract.EqualityHolds(
                FacilityEvent.Split(A, [B, Key(3)], On("2024-07-18")),
                FacilityEvent.Split(A, [B, Key(3)], On("2024-07-18")),
                FacilityEvent.Split(A, [Key(3), B], On("2024-07-18")));
            Contract.EqualityHolds(
                FacilityEvent.Change(Record(A), On("2024-07-18")),
                FacilityEvent.Change(Record(A), On("2024-07-18")),
                FacilityEvent.Change(Record(A, "OTRA"), On("2024-07-18")));
            Contract.EqualityHolds(
                FacilityEvent.Closure(A, On("2024-07-18")), FacilityEvent.Closure(A, On("2024-07-18")), FacilityEvent.Suspension(A, On("2024-07-18")));
        },
        [typeof(FacilityOnDay)] = () => Contract.EqualityHolds(
            Known.On(A, Day("2024-07-18")), Known.On(A, Julian("2024-07-18")), Known.On(B, Day("2024-07-18"))),
        [typeof(FacilityUnit)] = () => Contract.EqualityHolds(
            Known.On(A, Day("2024-07-18")).Unit, Known.On(B, Day("2020-01-01")).Unit, Register([Record(A)]).Units[0]),
    };

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>
    {
        [typeof(FacilityOnDay)] = () => Contract.DefaultIsUsable(Known.On(A, Day("2024-07-18"))),
        [typeof(FacilityUnit)] = () => Contract.DefaultIsUsable(Known.Units[0]),
    };
}
