using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using NodaTime;

namespace ImssBienestar.Domain.Programs;

/// <summary>The rules that stocks and prescriptions are held against.</summary>
internal static class SupplyRules
{
    public static IEnumerable<Finding> Check(Prescription prescription) =>
    [
        Said(
            SupplyTexts.Complete,
            prescription.IsComplete,
            prescription,
            prescription.Items.Count(item => item.IsSupplied == Answer.Yes),
            prescription.Items.Length),
        .. prescription.Items
            .Where(item => item.IsSupplied != Answer.Yes)
            .Select(item => Said(SupplyTexts.Item, item.IsSupplied, prescription, item.Medicine, Written(item.Supplied), Written(item.Prescribed))),
    ];

    public static Finding Contradiction(StockEntry entry, LocalDate day) => SupplyTexts.Contradiction.Finding(
        Answer.No, SupplyProvisions.Compendium, day, [entry.Unit, entry.Medicine], source: SupplyProvisions.CompendiumUpdate);

    /// <summary>Medicines are part of the free services; that only all items make a prescription filled is reported.</summary>
    private static Finding Said(ReasonText text, Answer answer, Prescription prescription, params object?[] places) => text.Finding(
        answer,
        GeneralHealthLaw.Article77Bis1,
        prescription.On,
        [prescription.Unit, .. places],
        source: SupplyProvisions.CompletePrescription);

    private static object Written(long? count) => count is { } known ? known : "?";
}
