using System.Globalization;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Tests.Data;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Programs;

public class PrescriptionTests
{
    private static readonly Clues Unit = Clues.Parse(Clues.Example);
    private static readonly MedicineKey Medicine = MedicineKey.Parse(MedicineKey.Example);

    public static TheoryData<string> Cases => [.. CaseFile.Read("programs/recetas.csv").Select(row => row["caso"])];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_prescription_is_complete_only_with_all_items_supplied_whole(string name)
    {
        IReadOnlyDictionary<string, string> row = CaseFile.Read("programs/recetas.csv").Single(row => row["caso"] == name);
        PrescriptionItem[] items = [.. row["renglones"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Item)];
        var prescription = new Prescription(Unit, Day("2023-06-30"), items);
        Assert.Equal(row["completa"], prescription.IsComplete switch { Answer.Yes => "yes", Answer.No => "no", _ => "?" });
        Assert.Equal(row["hallazgos"], string.Join(' ', prescription.Check()));

        // The order of the items says nothing of the whole.
        Assert.Equal(prescription.IsComplete, new Prescription(Unit, Julian("2023-06-30"), [.. Enumerable.Reverse(items)]).IsComplete);
    }

    [Fact]
    public void A_finding_counts_the_items_and_names_what_was_not_supplied()
    {
        Finding[] findings = [.. new Prescription(Unit, Day("2023-06-30"), Item("10/10"), Item("5/4"), Item("1/?")).Check()];
        Assert.Contains("(1 de 3 renglones)", findings[0].Text.Spanish, StringComparison.Ordinal);
        Assert.Contains("010.000.0104.00 was not supplied whole (4 of 5", findings[1].Text.English, StringComparison.Ordinal);
        Assert.Contains("(? of 1", findings[2].Text.English, StringComparison.Ordinal);
        Assert.All(findings, finding => Assert.Equal(("LGS.77BIS1", Confidence.Reported), (finding.Provision.Code, finding.Source!.Confidence)));
    }

    [Fact]
    public void The_measure_counts_what_is_known_and_says_what_it_left_out()
    {
        Prescription[] prescriptions = [.. CaseFile.Read("programs/recetas.csv").Select(row =>
            new Prescription(Unit, Day("2023-06-30"), [.. row["renglones"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Item)]))];
        SupplyMeasure<PrescriptionsFilled> measure = Prescription.Measure(prescriptions);
        Assert.Equal((2L, 8L, 4L), (measure.Numerator, measure.Denominator, measure.LeftOut));
        Assert.Equal(prescriptions.Length, measure.Denominator + measure.LeftOut);
        Assert.Equal(SupplyMeasure<PrescriptionsFilled>.Empty, Prescription.Measure([]));
    }

    /// <summary>Two of three items supplied is two thirds of the items and none of the prescriptions.</summary>
    [Fact]
    public void Items_are_never_counted_as_prescriptions() =>
        Assert.Equal(new(0, 1, 0), Prescription.Measure([new(Unit, Day("2023-06-30"), Item("1/1"), Item("1/1"), Item("1/0"))]));

    [Fact]
    public void The_largest_quantities_are_compared_exactly()
    {
        Assert.Equal(Answer.Yes, new PrescriptionItem(Medicine, long.MaxValue, long.MaxValue).IsSupplied);
        Assert.Equal(Answer.No, new PrescriptionItem(Medicine, long.MaxValue, long.MaxValue - 1).IsSupplied);
    }

    /// <summary>An unknown that becomes known never turns a settled answer around.</summary>
    [Fact]
    public void A_new_fact_never_flips_a_settled_answer()
    {
        long?[] counts = [null, 0, 1, 2];
        foreach (long? prescribed in counts.Where(count => count != 0))
        {
            foreach (long? supplied in counts)
            {
                Answer before = new PrescriptionItem(Medicine, prescribed, supplied).IsSupplied;
                foreach (long? asked in counts.Where(count => count != 0 && (prescribed is null || count == prescribed)))
                {
                    foreach (long? given in counts.Where(count => supplied is null || count == supplied))
                    {
                        Assert.True(before == Answer.Unknown || before == new PrescriptionItem(Medicine, asked, given).IsSupplied);
                    }
                }
            }
        }
    }

    private static PrescriptionItem Item(string text)
    {
        string[] counts = text.Split('/');
        return new(Medicine, Count(counts[0]), Count(counts[1]));
    }

    private static long? Count(string text) => text == "?" ? null : long.Parse(text, CultureInfo.InvariantCulture);
}
