using System.Runtime.CompilerServices;
using ImssBienestar.Domain.Facilities;

namespace ImssBienestar.Domain.Committees;

/// <summary>Refuses a key that was never given.</summary>
internal static class CluesGuard
{
    public static Clues Given(this Clues unit, [CallerArgumentExpression(nameof(unit))] string? parameterName = null) =>
        unit.IsDefault ? throw new ArgumentException("The default value of a CLUES is no key.", parameterName) : unit;
}
