using System.Collections.Immutable;

namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>What opening, closing or changing one unit does (<i>¿qué pasaría si…?</i>).</summary>
/// <typeparam name="TCost"><see cref="Distance"/> or <see cref="TravelTime"/>.</typeparam>
/// <remarks>Immutable. Equality is by reference. No order.</remarks>
public sealed partial class CatchmentChange<TCost>
    where TCost : struct, ITravelCost<TCost>
{
    internal CatchmentChange(CatchmentAccess<TCost> after, ImmutableArray<PlaceChange> places, ImmutableArray<UnitChange> units)
    {
        After = after;
        Places = places;
        Units = units;
    }

    /// <summary>Gets the whole result after it: bit for bit that of a computation from the beginning.</summary>
    public CatchmentAccess<TCost> After { get; }

    /// <summary>Gets the places whose row changes, in the order in which places are summed, and no other.</summary>
    public ImmutableArray<PlaceChange> Places { get; }

    /// <summary>Gets the units whose row changes, and no other: that which opens or closes first, then those in the order in which units are
    /// summed.</summary>
    public ImmutableArray<UnitChange> Units { get; }
}
