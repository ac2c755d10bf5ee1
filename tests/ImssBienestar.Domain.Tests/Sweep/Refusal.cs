using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Tests.Sweep;

/// <summary>Questions that have no answer before a day that their documentation names.</summary>
internal static class Refusal
{
    /// <summary>The answer, asked for on every day; null where it is refused, which is before the first day and never after.</summary>
    public static Reply? Before(LocalDate first, LocalDate day, Func<Reply> answer)
    {
        if (day >= first)
        {
            return answer();
        }

        // A refusal by exception is slow; near the boundary every day is asked, further back the first of each month.
        if (day.Day == 1 || day >= first.PlusDays(-3))
        {
            Assert.Throws<NotInForceException>(() => answer());
        }

        return null;
    }
}
