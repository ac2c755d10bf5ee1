namespace ImssBienestar.Domain.Tests.Data;

/// <summary>Days as cases write them, in the ISO calendar and in another one.</summary>
internal static class CaseDays
{
    public static LocalDate Day(string iso) => Days.Parse(iso);

    /// <summary>The same day, counted by the Julian calendar.</summary>
    public static LocalDate Julian(string iso) => Day(iso).WithCalendar(CalendarSystem.Julian);
}
