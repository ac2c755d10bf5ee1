namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>A unit, and how far it is from the point asked about.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Distance">The great-circle distance.</param>
/// <remarks>Equal when both are equal. No order. There is no empty value.</remarks>
public sealed partial record UnitDistance(SupplyPoint Unit, Distance Distance);
