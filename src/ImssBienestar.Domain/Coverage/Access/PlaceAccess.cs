namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>The access of a place by a floating catchment (<i>accesibilidad de la localidad</i>).</summary>
/// <param name="Place">The place.</param>
/// <param name="Value">Capacity per person, as the method weighs it; 0 where no unit is in reach, null where it is not known. Never NaN.</param>
/// <param name="Reason">Why the value is zero, at least so much, or missing, or why the people of the place are not among the demand; null where there
/// is nothing to say.</param>
/// <remarks>Equal when all members are equal. No order. There is no empty row.</remarks>
public sealed partial record PlaceAccess(Place Place, double? Value, AccessReason? Reason);
