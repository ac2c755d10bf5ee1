using System.Runtime.CompilerServices;
using ImssBienestar.Domain.Money;

namespace ImssBienestar.Domain.Committees;

/// <summary>Refuses an amount that moves nothing or moves it the wrong way: the kind of entry says the direction.</summary>
internal static class AmountGuard
{
    public static Pesos AboveZero(this Pesos amount, [CallerArgumentExpression(nameof(amount))] string? parameterName = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Pesos.Zero, parameterName);
        return amount;
    }
}
