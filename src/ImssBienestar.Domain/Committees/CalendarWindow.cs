using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Committees;

/// <summary>When a step is to be done (<i>periodo</i>): both days belong to it.</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record CalendarWindow
{
    /// <summary>Creates a window.</summary>
    /// <param name="step">The step.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day, included; null where the source gives none.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="step"/> is not a declared one.</exception>
    /// <exception cref="ArgumentException"><paramref name="step"/> is not stated, or <paramref name="until"/> is before
    /// <paramref name="from"/>.</exception>
    public CalendarWindow(CommitteeStep step, LocalDate from, LocalDate? until)
    {
        Step = step.Given();
        From = from.ToIso();
        Until = until?.ToIso();
        if (Until < From)
        {
            throw new ArgumentException("The last day cannot be before the first.", nameof(until));
        }
    }

    /// <summary>Gets the step.</summary>
    public CommitteeStep Step { get; }

    /// <summary>Gets the first day, in the ISO calendar.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day, included, in the ISO calendar; null where the source gives none: then nothing is late.</summary>
    public LocalDate? Until { get; }
}
