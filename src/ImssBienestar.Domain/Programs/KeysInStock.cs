using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Programs;

/// <summary>Keys in stock (<i>abasto de claves</i>): of the medicines listed at the units, those of which there is any.</summary>
/// <remarks>Never the same as <see cref="PrescriptionsFilled"/>: a shelf may hold most keys and lack the one that is prescribed.</remarks>
public sealed class KeysInStock : ISupplyKind
{
    private KeysInStock()
    {
    }

    /// <inheritdoc/>
    static Definition ISupplyKind.Definition { get; } = new("SUPPLY.KEYS_IN_STOCK", new BilingualText(
        "Claves con existencia entre las claves listadas, contadas por unidad; las de existencia desconocida quedan fuera.",
        "Keys in stock of the keys listed, counted by unit; those of unknown stock are left out."));
}
