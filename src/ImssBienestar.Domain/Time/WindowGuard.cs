using System.Runtime.CompilerServices;

namespace ImssBienestar.Domain.Time;

/// <summary>Refuses a window that was never given: it would claim the year 1.</summary>
internal static class WindowGuard
{
    public static DateWindow Given(this DateWindow window, [CallerArgumentExpression(nameof(window))] string? parameterName = null) =>
        window.IsDefault ? throw new ArgumentException("State the day, or the window in which it lies.", parameterName) : window;
}
