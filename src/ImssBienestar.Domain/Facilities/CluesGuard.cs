using System.Runtime.CompilerServices;

namespace ImssBienestar.Domain.Facilities;

/// <summary>Refuses a key that was never given: the default value is no key.</summary>
internal static class CluesGuard
{
    public static Clues Given(this Clues unit, [CallerArgumentExpression(nameof(unit))] string? parameterName = null) =>
        unit.IsDefault ? throw new ArgumentException("The default value of a CLUES is no key.", parameterName) : unit;
}
