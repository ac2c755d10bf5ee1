using System.Collections.Immutable;
using System.Globalization;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Coverage;

/// <summary>The composite index: means by area and of areas, nothing missing averaged away.</summary>
public class ServiceIndexTests
{
    private static readonly Source Test = new("test", Confidence.Derived);

    [Fact]
    public void Equal_services_give_their_own_value_and_order_does_not_matter()
    {
        string[] services = [.. ServiceIndexDefinition.Sdg381.Areas.Values.SelectMany(area => area)];
        Assert.Equal(14, services.Length);
        ServiceIndex index = ServiceIndex.Of(ServiceIndexDefinition.Sdg381, services.ToDictionary(service => service, _ => 37.0));
        Assert.Equal(37, index.Value!.Value, 1e-12);
        Assert.Empty(index.Missing);
        var random = new Random(15);
        Dictionary<string, double> some = services.ToDictionary(service => service, _ => random.NextDouble() * 100);
        Assert.Equal(
            ServiceIndex.Of(ServiceIndexDefinition.Sdg381, some).Value,
            ServiceIndex.Of(ServiceIndexDefinition.Sdg381, some.Reverse().ToDictionary(pair => pair.Key, pair => pair.Value)).Value);
    }

    [Fact]
    public void A_zero_counts_as_one_in_a_geometric_mean_and_as_zero_in_an_arithmetic_one()
    {
        var areas = new Dictionary<string, ImmutableArray<string>> { ["a"] = ["x", "y"] };
        Dictionary<string, double> services = new() { ["x"] = 0, ["y"] = 49 };
        Assert.Equal(7, ServiceIndex.Of(new("G", Test, IndexMean.Geometric, areas, []), services).Value!.Value, 1e-12);
        Assert.Equal(24.5, ServiceIndex.Of(new("A", Test, IndexMean.Arithmetic, areas, []), services).Value!.Value, 1e-12);
    }

    [Fact]
    public void A_missing_service_leaves_no_index_and_is_named_but_one_that_does_not_apply_leaves_the_area()
    {
        var areas = new Dictionary<string, ImmutableArray<string>> { ["a"] = ["x", "nets"], ["b"] = ["y"] };
        var definition = new ServiceIndexDefinition("G", Test, IndexMean.Geometric, areas, ["nets"]);
        ServiceIndex without = ServiceIndex.Of(definition, new Dictionary<string, double> { ["x"] = 50, ["y"] = 50 });
        Assert.Equal(50, without.Value!.Value, 1e-12);
        ServiceIndex missing = ServiceIndex.Of(definition, new Dictionary<string, double> { ["x"] = 50, ["nets"] = 10 });
        Assert.Null(missing.Value);
        Assert.Equal("y", Assert.Single(missing.Missing));
        Assert.Equal("a", Assert.Single(missing.ByArea).Key);
    }

    [Theory]
    [InlineData(5.3, 0, 18, 29.444444444444446)]
    [InlineData(30, 0, 18, 100)]
    [InlineData(5.318684308, 7.4, 5.1, 90.49198660869564)]
    [InlineData(69.6, 50, 100, 39.199999999999996)]
    [InlineData(40, 50, 100, 0)]
    public void A_raw_number_is_scaled_between_two_marks(double raw, double atZero, double atHundred, double expected) =>
        Assert.Equal(expected, ServiceIndex.Scale(raw, atZero, atHundred), 1e-10);

    /// <summary>The worked example of the WHO Triple Billion tool, from the transformed column. Rows marked as not reproducing the published value
    /// take a constant that this test does not use.</summary>
    [DataFact]
    public void The_worked_example_is_met()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> inputs = CaseFile.ReadFile(DataFactAttribute.Vector("coverage", "uhc_asc_inputs.csv"));
        int checkedRows = 0;
        foreach (IReadOnlyDictionary<string, string> row in CaseFile.ReadFile(DataFactAttribute.Vector("coverage", "uhc_asc_expected.csv")))
        {
            if (row["status"].StartsWith("does NOT", StringComparison.Ordinal))
            {
                continue;
            }

            double expected = double.Parse(row["recomputed"], CultureInfo.InvariantCulture);
            string[] years = row["year"].Split("->");
            double found = years.Length == 1 ? Of(row["measure"], years[0]) : (Of(row["measure"], years[1]) - Of(row["measure"], years[0])) * 41_681_232 / 100;
            Assert.Equal(expected, found, 1e-12 * Math.Abs(expected) * 1000);
            checkedRows++;
        }

        Assert.Equal(17, checkedRows);

        double Of(string measure, string year)
        {
            ServiceIndex arithmetic = Index(inputs, year, IndexMean.Arithmetic);
            double hardship = double.Parse(inputs.Single(row => row["year"] == year && row["tracer"] == "fh")["raw_value"], CultureInfo.InvariantCulture);
            return measure switch
            {
                "geometric_variant" => Index(inputs, year, IndexMean.Geometric).Value!.Value,
                "average_service_coverage" or "contribution_asc_persons" => arithmetic.Value!.Value,
                "uhc_single_measure" or "contribution_single_measure_persons" => arithmetic.Value!.Value * (100 - hardship) / 100,
                "contribution_financial_hardship_persons" => hardship,
                _ => arithmetic.ByArea[measure["group_mean_".Length..]],
            };
        }
    }

    private static ServiceIndex Index(IReadOnlyList<IReadOnlyDictionary<string, string>> inputs, string year, IndexMean mean)
    {
        IReadOnlyDictionary<string, string>[] rows = [.. inputs.Where(row => row["group"] != "financial_hardship")];
        var areas = rows.GroupBy(row => row["group"]).ToDictionary(
            group => group.Key, group => group.Select(row => row["tracer"]).Distinct().ToImmutableArray());
        return ServiceIndex.Of(
            new("TRIPLE-BILLION", Test, mean, areas, ["itn"]),
            rows.Where(row => row["year"] == year && row["transformed_value"].Length > 0)
                .ToDictionary(row => row["tracer"], row => double.Parse(row["transformed_value"], CultureInfo.InvariantCulture)));
    }
}
