namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Refuses numbers that measure nothing: negative, infinite, not a number.</summary>
internal static class CostGuard
{
    public static double Measurable(double amount, string parameter) => amount >= 0 && double.IsFinite(amount)
        ? amount + 0.0 // a negative zero becomes zero
        : throw new ArgumentOutOfRangeException(parameter, amount, "The number must be zero or more, and finite.");

    public static double AboveZero(double amount, string parameter) => amount > 0 && double.IsFinite(amount)
        ? amount
        : throw new ArgumentOutOfRangeException(parameter, amount, "The number must be above zero, and finite.");
}
