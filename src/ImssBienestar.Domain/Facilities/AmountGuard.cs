using System.Runtime.CompilerServices;
using ImssBienestar.Domain.Money;

namespace ImssBienestar.Domain.Facilities;

/// <summary>Refuses a cost below zero; one that is not known is null.</summary>
internal static class AmountGuard
{
    public static Pesos NotNegative(this Pesos amount, [CallerArgumentExpression(nameof(amount))] string? parameterName = null) =>
        amount.IsNegative ? throw new ArgumentException("A cost cannot be negative.", parameterName) : amount;
}
