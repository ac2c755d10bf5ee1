namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>The nearest unit of a place.</summary>
/// <typeparam name="TCost"><see cref="Distance"/> or <see cref="TravelTime"/>.</typeparam>
/// <param name="Place">The place.</param>
/// <param name="Unit">The unit; null where there is none.</param>
/// <param name="Cost">What it takes to get there; null where there is no unit.</param>
/// <param name="Reason">Why there is no unit, or, beside a unit, why a nearer one may be missing; null where the answer is full.</param>
/// <remarks>Equal when all members are equal. No order. There is no empty row.</remarks>
public sealed partial record NearestUnit<TCost>(Place Place, SupplyPoint? Unit, TCost? Cost, AccessReason? Reason)
    where TCost : struct, ITravelCost<TCost>;
