using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Programs;

/// <summary>Units with enough (<i>unidades con existencia suficiente</i>): of the units that list a medicine, those whose stock lasts for
/// the days asked.</summary>
/// <remarks>Units without demand are left out: their days are not defined.</remarks>
public sealed class UnitsWithEnough : ISupplyKind
{
    private UnitsWithEnough()
    {
    }

    /// <inheritdoc/>
    static Definition ISupplyKind.Definition { get; } = new("SUPPLY.UNITS_WITH_ENOUGH", new BilingualText(
        "Unidades cuya existencia de una clave alcanza para los días pedidos; las no sabidas y las sin demanda quedan fuera.",
        "Units whose stock of a key lasts for the days asked; those not known and those without demand are left out."));
}
