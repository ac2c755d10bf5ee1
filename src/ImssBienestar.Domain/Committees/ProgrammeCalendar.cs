using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using NodaTime;

namespace ImssBienestar.Domain.Committees;

/// <summary>The calendar of an edition (<i>calendario</i>): when its steps are to be done.</summary>
/// <remarks>Known for 2025, and for ISSSTE by the day of its assemblies; for 2024 and 2026 none is established. Equality is by reference. No
/// order.</remarks>
public sealed partial class ProgrammeCalendar
{
    /// <summary>Creates a calendar.</summary>
    /// <param name="windows">The windows, one for a step at most.</param>
    /// <param name="source">Where it was read.</param>
    /// <exception cref="ArgumentNullException">An argument or a window is null.</exception>
    /// <exception cref="ArgumentException">A step has two windows.</exception>
    public ProgrammeCalendar(IEnumerable<CalendarWindow> windows, Source source)
    {
        Windows = [.. Guard.Against.Null(windows).Select(window => Guard.Against.Null(window, nameof(windows)))];
        Source = Guard.Against.Null(source);
        if (Windows.DistinctBy(window => window.Step).Count() < Windows.Length)
        {
            throw new ArgumentException("A step has one window.", nameof(windows));
        }
    }

    /// <summary>Gets the windows, in the order given.</summary>
    public ImmutableArray<CalendarWindow> Windows { get; }

    /// <summary>Gets where it was read.</summary>
    public Source Source { get; }

    private static ProgrammeCalendar Of2025 { get; } = new(
        [
            Days(CommitteeStep.Training, new(2025, 6, 4), new(2025, 6, 8)),
            Days(CommitteeStep.Assembly, new(2025, 6, 9), new(2025, 7, 6)),
            Days(CommitteeStep.WorkPlan, new(2025, 6, 16), new(2025, 7, 13)),
            Days(CommitteeStep.Deposit, new(2025, 7, 13), new(2025, 7, 19)),
            new CalendarWindow(CommitteeStep.Works, new(2025, 7, 20), null),
        ],
        Source.Transcript(2025, 5, 19));

    private static ProgrammeCalendar OfIssste2025 { get; } = new(
        [Days(CommitteeStep.Assembly, new(2025, 2, 15), new(2025, 2, 15))], Source.Transcript(2025, 3, 3));

    private static ProgrammeCalendar OfIssste2026 { get; } = new(
        [Days(CommitteeStep.Assembly, new(2026, 2, 21), new(2026, 2, 21))], Source.Transcript(2026, 2, 17));

    /// <summary>Gets the calendar of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The calendar; null where none is established.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public static ProgrammeCalendar? Of(ProgrammeEdition edition)
    {
        Guard.Against.Null(edition);
        return edition == ProgrammeEdition.ImssBienestar2025 ? Of2025
            : edition == ProgrammeEdition.Issste2025 ? OfIssste2025
            : edition == ProgrammeEdition.Issste2026 ? OfIssste2026
            : null;
    }

    private static CalendarWindow Days(CommitteeStep step, LocalDate from, LocalDate until) => new(step, from, until);
}
