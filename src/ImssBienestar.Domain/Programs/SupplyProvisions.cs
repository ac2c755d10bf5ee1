using ImssBienestar.Domain.Law;
using NodaTime;

namespace ImssBienestar.Domain.Programs;

/// <summary>What the rules on medicines are taken from.</summary>
internal static class SupplyProvisions
{
    /// <summary>The national compendium of health supplies, which the public institutions keep to. Known by the accords that update the
    /// compendium and cite the article, the last one read of 24 September 2024; the article itself was not read.</summary>
    public static readonly Provision Compendium = Provision.Since(
        "LGS.28",
        new Citation(Statute.GeneralHealthLaw, "28"),
        GeneralHealthLaw.Insabi,
        new LocalDate(2024, 9, 24),
        new LocalDate(2019, 11, 29),
        wasRead: false);

    public static readonly Source CompendiumUpdate = new(
        "Acuerdo de la Comisión del Compendio Nacional de Insumos para la Salud, DOF 24-09-2024 (nota 5739482)",
        Confidence.Verified,
        new LocalDate(2024, 9, 24));

    /// <summary>All items, or the prescription is not filled.</summary>
    public static readonly Source CompletePrescription = Source.Press("Expansión, 2023-04-25", new LocalDate(2023, 4, 25));
}
