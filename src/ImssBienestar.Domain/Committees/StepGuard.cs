using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Committees;

/// <summary>Refuses a step that was never stated.</summary>
internal static class StepGuard
{
    public static CommitteeStep Given(this CommitteeStep step, [CallerArgumentExpression(nameof(step))] string? parameterName = null) =>
        Guard.Against.EnumOutOfRange(step, parameterName) == CommitteeStep.NotStated
            ? throw new ArgumentException("State the step.", parameterName)
            : step;
}
