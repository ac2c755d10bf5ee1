namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>One unit more, and what it adds.</summary>
/// <param name="Unit">The candidate chosen.</param>
/// <param name="Added">How many people it reaches whom nothing reached before.</param>
/// <param name="Reached">How many people are reached with it, in all.</param>
/// <remarks>Equal when all members are equal. No order. There is no empty step.</remarks>
public sealed partial record SiteStep(SupplyPoint Unit, long Added, long Reached);
