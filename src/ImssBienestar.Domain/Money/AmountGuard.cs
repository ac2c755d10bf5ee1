using System.Runtime.CompilerServices;

namespace ImssBienestar.Domain.Money;

/// <summary>Refuses amounts that go the wrong way; one that is not known is null.</summary>
internal static class AmountGuard
{
    public static Pesos NotNegative(this Pesos amount, [CallerArgumentExpression(nameof(amount))] string? parameterName = null) =>
        amount.IsNegative ? throw new ArgumentException("A cost cannot be negative.", parameterName) : amount;

    /// <summary>Refuses also an amount that moves nothing.</summary>
    public static Pesos AboveZero(this Pesos amount, [CallerArgumentExpression(nameof(amount))] string? parameterName = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Pesos.Zero, parameterName);
        return amount;
    }
}
