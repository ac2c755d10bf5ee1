using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Reasoning;

/// <summary>What a day known only as a window answers.</summary>
public static class DateWindowAnswers
{
    /// <summary>Answers whether it has happened by a day, that day included.</summary>
    /// <param name="window">The window in which it happened.</param>
    /// <param name="day">The day asked about.</param>
    /// <returns>No before the earliest day; yes on the latest day and after it; unknown between.</returns>
    public static Answer HasHappenedBy(this DateWindow window, LocalDate day)
    {
        LocalDate asked = day.ToIso();
        return asked < window.Earliest ? Answer.No
            : asked >= window.Latest ? Answer.Yes
            : Answer.Unknown;
    }
}
