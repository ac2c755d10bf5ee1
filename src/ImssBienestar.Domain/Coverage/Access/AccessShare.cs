namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>How many people have a unit within a limit (<i>población con acceso</i>).</summary>
/// <typeparam name="TCost"><see cref="Distance"/> or <see cref="TravelTime"/>.</typeparam>
/// <remarks>Equal when all members are equal. No order.</remarks>
public sealed partial record AccessShare<TCost>
    where TCost : struct, ITravelCost<TCost>
{
    internal AccessShare(TCost limit, long reached, long beyond, long undetermined)
    {
        Limit = limit;
        Reached = reached;
        Beyond = beyond;
        Undetermined = undetermined;
    }

    /// <summary>Gets the limit, inclusive.</summary>
    public TCost Limit { get; }

    /// <summary>Gets how many people surely have a unit within the limit.</summary>
    public long Reached { get; }

    /// <summary>Gets how many people surely have none.</summary>
    public long Beyond { get; }

    /// <summary>Gets how many people of whom it is not known: their place has no location, the travel is not known, or their count is masked and only
    /// part of the stated total (<see cref="PlaceSet.PopulationMasked"/>).</summary>
    public long Undetermined { get; }

    /// <summary>Gets the certain share: reached, of all; null where there is nobody.</summary>
    public Ratio? Ratio => Share(Reached);

    /// <summary>Gets the share if all the undetermined had a unit within the limit; null where there is nobody.</summary>
    public Ratio? RatioAtMost => Share(Reached + Undetermined);

    private Ratio? Share(long part) => Reached + Beyond + Undetermined is var all and > 0 ? new Ratio(part, all) : null;
}
