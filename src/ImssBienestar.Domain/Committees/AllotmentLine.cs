using ImssBienestar.Domain.Money;

namespace ImssBienestar.Domain.Committees;

/// <summary>The units of one band in a national allotment, and their money.</summary>
/// <remarks>Equal when the amount per unit and the number of units are equal. No order.</remarks>
public sealed partial record AllotmentLine
{
    internal AllotmentLine(Allotment perUnit, int units)
    {
        PerUnit = perUnit;
        Units = units;
        Nominal = perUnit.Nominal * units;
        Delivered = perUnit.Delivered * units;
    }

    /// <summary>Gets the amount of one unit.</summary>
    public Allotment PerUnit { get; }

    /// <summary>Gets the number of units.</summary>
    public int Units { get; }

    /// <summary>Gets the amount announced for all units of the band.</summary>
    public Pesos Nominal { get; }

    /// <summary>Gets the amount handed over to all units of the band, as exact as that of one unit; null where no source gives it.</summary>
    public Pesos? Delivered { get; }
}
