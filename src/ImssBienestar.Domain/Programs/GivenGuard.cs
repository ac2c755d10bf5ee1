using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Money;

namespace ImssBienestar.Domain.Programs;

/// <summary>Refuses what only a bug of the caller can give: a key that is none, counts and amounts below zero. Absence passes: it is
/// unknown.</summary>
internal static class GivenGuard
{
    public static MedicineKey Given(this MedicineKey medicine, [CallerArgumentExpression(nameof(medicine))] string? parameterName = null) =>
        medicine.IsDefault ? throw new ArgumentException("The default value of a medicine key is no key.", parameterName) : medicine;

    public static int? NotNegative(this int? count, [CallerArgumentExpression(nameof(count))] string? parameterName = null) =>
        (int?)((long?)count).NotNegative(parameterName);

    public static long? NotNegative(this long? count, [CallerArgumentExpression(nameof(count))] string? parameterName = null) =>
        count is { } given ? Guard.Against.Negative(given, parameterName) : null;

    public static Pesos? NotNegative(this Pesos? amount, [CallerArgumentExpression(nameof(amount))] string? parameterName = null) =>
        amount is { IsNegative: true } ? throw new ArgumentException("The amount cannot be negative.", parameterName) : amount;
}
