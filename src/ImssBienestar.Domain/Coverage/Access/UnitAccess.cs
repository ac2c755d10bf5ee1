namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>What a unit has for each person who competes for it (<i>razón oferta-demanda</i>).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Ratio">Capacity per person of the demand; null where nobody is in reach or the capacity is not known. Never NaN.</param>
/// <param name="Demand">The people in reach, as the method weighs them; null where it is not known where the unit stands.</param>
/// <param name="Reason">Why there is no ratio; null where there is one.</param>
/// <remarks>Equal when all members are equal. No order. There is no empty row.</remarks>
public sealed partial record UnitAccess(SupplyPoint Unit, double? Ratio, double? Demand, AccessReason? Reason);
