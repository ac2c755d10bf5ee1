using NodaTime;

namespace ImssBienestar.Domain.Time;

/// <summary>The one place where a day of another calendar becomes a day of the ISO calendar.</summary>
internal static class IsoDays
{
    public static LocalDate ToIso(this LocalDate day) =>
        day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);
}
