namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>A place whose access changes.</summary>
/// <param name="Before">The row before.</param>
/// <param name="After">The row after.</param>
/// <remarks>Equal when both are equal. No order. There is no empty change.</remarks>
public sealed partial record PlaceChange(PlaceAccess Before, PlaceAccess After);
