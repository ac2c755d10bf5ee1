using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Contracts.ExceptionCase;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Contracts;

/// <summary>The calendar of business days, beside the other contracts of days.</summary>
internal sealed class BusinessCalendarContracts : IContractCases
{
    private static readonly LocalDate First = Day("2024-01-01");
    private static readonly LocalDate Last = Day("2024-12-31");
    private static readonly BusinessCalendar Year = new("2024", First, Last, [], []);

    public static string Concept => "Time";

    public static IEnumerable<ExceptionCase> Exceptions =>
    [
        Null("Time.BusinessCalendar.#ctor", () => new BusinessCalendar(null!, First, Last, [], [])),
        Null("Time.BusinessCalendar.#ctor", () => new BusinessCalendar("x", First, Last, null!, [])),
        Null("Time.BusinessCalendar.#ctor", () => new BusinessCalendar("x", First, Last, [], null!)),
        Argument("Time.BusinessCalendar.#ctor", () => new BusinessCalendar(" ", First, Last, [], [])),
        Argument("Time.BusinessCalendar.#ctor", () => new BusinessCalendar("x", Last, First, [], [])),
        Argument("Time.BusinessCalendar.#ctor", () => new BusinessCalendar("x", First, Last, [], [Last.PlusDays(1)])),
        Enumeration("Time.BusinessCalendar.#ctor", () => new BusinessCalendar("x", First, Last, [IsoDayOfWeek.None], [])),
        Enumeration("Time.BusinessCalendar.#ctor", () => new BusinessCalendar("x", First, Last, [(IsoDayOfWeek)8], [])),
        Range("Time.BusinessCalendar.IsBusinessDay", () => Year.IsBusinessDay(First.PlusDays(-1))),
        Range("Time.BusinessCalendar.AddBusinessDays", () => Year.AddBusinessDays(First.PlusDays(-1), 1)),
        Range("Time.BusinessCalendar.AddBusinessDays", () => Year.AddBusinessDays(Last, 1)),
        Range("Time.BusinessCalendar.BusinessDaysBetween", () => Year.BusinessDaysBetween(First, Last.PlusDays(1))),
    ];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>();

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>();
}
