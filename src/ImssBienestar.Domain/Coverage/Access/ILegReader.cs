namespace ImssBienestar.Domain.Coverage.Access;

/// <summary>Reads the legs of a place or of a unit into a buffer, in the order of their numbers.</summary>
internal interface ILegReader
{
    /// <summary>The units in reach of a place.</summary>
    void OfPlace(int place, LegBuffer into);

    /// <summary>The places that have a unit in reach.</summary>
    void OfUnit(int unit, LegBuffer into);
}
