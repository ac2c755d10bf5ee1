using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>A weight that falls with the cost of travel (<i>función de decaimiento</i>). Made by <see cref="Decay"/>.</summary>
/// <typeparam name="TCost"><see cref="Distance"/> or <see cref="TravelTime"/>.</typeparam>
/// <remarks>Immutable. Equality is by reference. No order.</remarks>
public sealed class Decay<TCost>
    where TCost : struct, ITravelCost<TCost>
{
    private readonly Func<double, double> weight;

    internal Decay(TCost? limit, Source? source, Func<double, double> weight, bool isBinary = false)
    {
        Limit = limit;
        Source = source;
        IsBinary = isBinary;
        LimitAmount = limit?.Amount ?? double.PositiveInfinity;
        this.weight = weight;
    }

    /// <summary>Gets the limit, inclusive, beyond which the weight is zero; null where there is none.</summary>
    public TCost? Limit { get; }

    /// <summary>Gets where the weight comes from; null where the caller chose it.</summary>
    public Source? Source { get; }

    internal bool IsBinary { get; }

    internal double LimitAmount { get; }

    /// <summary>Gets the weight of a cost.</summary>
    /// <param name="cost">The cost.</param>
    /// <returns>The weight, zero or more.</returns>
    public double WeightOf(TCost cost) => WeightOf(cost.Amount);

    internal double WeightOf(double amount) => amount > LimitAmount ? 0 : weight(amount);
}
