namespace ImssBienestar.Domain.Workers;

/// <summary>One kind of gap over many units (<i>faltante</i>): where staff is missing, how much, and where that is not known.</summary>
/// <remarks>Equal when all members are equal. No order. More than enough in one unit fills no gap of another.</remarks>
public sealed partial record StaffShortfall
{
    internal StaffShortfall(int units, Headcount missing, int undetermined)
    {
        Units = units;
        Missing = missing;
        Undetermined = undetermined;
    }

    /// <summary>Gets how many units lack someone.</summary>
    public int Units { get; }

    /// <summary>Gets how many people they lack together.</summary>
    public Headcount Missing { get; }

    /// <summary>Gets of how many units it is not known.</summary>
    public int Undetermined { get; }
}
