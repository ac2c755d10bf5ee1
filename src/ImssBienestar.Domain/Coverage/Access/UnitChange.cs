namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>A unit whose ratio or demand changes.</summary>
/// <param name="Before">The row before; null where the unit opens.</param>
/// <param name="After">The row after; null where the unit closes.</param>
/// <remarks>Equal when both are equal. No order. There is no empty change.</remarks>
public sealed partial record UnitChange(UnitAccess? Before, UnitAccess? After);
