namespace ImssBienestar.Domain.Coverage.Equity;

/// <summary>A point of a Lorenz curve: what share the lowest part of the population has.</summary>
/// <param name="Population">The part of the population, from the lowest, 0 to 1.</param>
/// <param name="Held">The share that part has, 0 to 1 and never above <paramref name="Population"/> but for rounding.</param>
/// <remarks>Equal when both members are equal. No order. The default value is the origin.</remarks>
public readonly partial record struct LorenzPoint(double Population, double Held);
