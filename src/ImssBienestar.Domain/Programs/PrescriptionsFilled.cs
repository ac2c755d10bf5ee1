using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Programs;

/// <summary>Prescriptions filled (<i>recetas surtidas completamente</i>): of the prescriptions presented, those of which every item was
/// supplied whole.</summary>
/// <remarks>Never the same as <see cref="KeysInStock"/>. A prescription of which two items of three were supplied is not filled.</remarks>
public sealed class PrescriptionsFilled : ISupplyKind
{
    private PrescriptionsFilled()
    {
    }

    /// <inheritdoc/>
    static Definition ISupplyKind.Definition { get; } = new("SUPPLY.PRESCRIPTIONS_FILLED", new BilingualText(
        "Recetas con todos sus renglones surtidos en la cantidad prescrita, entre las presentadas; las no sabidas quedan fuera.",
        "Prescriptions with all items supplied in the quantity prescribed, of those presented; those not known are left out."));
}
