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

    [Fact]
    public void An_area_of_which_one_service_is_missing_has_no_mean()
    {
        ServiceIndex index = ServiceIndex.Of(OneArea, new Dictionary<string, double> { ["x"] = 50 });
        Assert.Null(index.Value);
        Assert.Empty(index.ByArea);
        Assert.Equal("y", Assert.Single(index.Missing));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(100, true)]
    [InlineData(-0.001, false)]
    [InlineData(100.001, false)]
    [InlineData(double.NaN, false)]
    [InlineData(double.PositiveInfinity, false)]
    public void A_coverage_is_from_0_to_100_both_included(double coverage, bool isOne)
    {
        Dictionary<string, double> services = new() { ["x"] = coverage, ["y"] = coverage };
        if (isOne)
        {
            Assert.Equal(Math.Max(1, coverage), ServiceIndex.Of(OneArea, services).Value!.Value, 1e-12);
        }
        else
        {
            Assert.Equal("services", Assert.Throws<ArgumentException>(() => ServiceIndex.Of(OneArea, services)).ParamName);
        }
    }

    /// <summary>To the last bit: beside the greatest part the least ones are lost one by one, and are not where they are summed first.</summary>
    [Fact]
    public void The_order_of_the_services_in_their_area_does_not_matter()
    {
        double[] parts = [1, Math.ScaleB(1, -53), .. Enumerable.Repeat(Math.ScaleB(1, -107), 6)];
        Dictionary<string, double> services = parts.Select((part, i) => (part, i)).ToDictionary(pair => $"{pair.i}", pair => pair.part);
        string[] names = [.. services.Keys];
        Assert.Equal(Math.BitIncrement(1.0) / 8, Of(names));
        Assert.Equal(Math.BitIncrement(1.0) / 8, Of([.. Enumerable.Reverse(names)]));

        double? Of(string[] inOrder) => ServiceIndex.Of(
            new("A", Test, IndexMean.Arithmetic, new Dictionary<string, ImmutableArray<string>> { ["a"] = [.. inOrder] }, []), services).Value;
    }

    [Theory]
    [InlineData(double.NaN, 0, 1)]
    [InlineData(double.PositiveInfinity, 0, 1)]
    [InlineData(1, double.NegativeInfinity, 1)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity, 1)]
    [InlineData(1, 0, double.NaN)]
    [InlineData(1, 0, double.PositiveInfinity)]
    [InlineData(1, 2, 2)]
    [InlineData(double.MaxValue, -double.MaxValue, double.MaxValue)]
    [InlineData(double.MaxValue, -1e300, 0)]
    [InlineData(0, -double.MaxValue, 1e300)]
    public void Numbers_that_have_no_place_on_a_scale_are_refused(double raw, double atZero, double atHundred) =>
        Assert.Equal("raw", Assert.Throws<ArgumentException>(() => ServiceIndex.Scale(raw, atZero, atHundred)).ParamName);

    [Theory]
    [InlineData(double.MaxValue, double.MaxValue, 0, 0)]
    [InlineData(0, double.MaxValue, double.MaxValue / 2, 100)]
    [InlineData(1e308, 1.5e308, 0.5e308, 50)]
    [InlineData(double.Epsilon, 0, double.Epsilon, 100)]
    public void The_greatest_and_least_numbers_are_scaled_like_others(double raw, double atZero, double atHundred, double expected) =>
        Assert.Equal(expected, ServiceIndex.Scale(raw, atZero, atHundred), 1e-10);

    [Theory]
    [InlineData(5.3, 0, 18, 29.444444444444446)]
    [InlineData(30, 0, 18, 100)]
    [InlineData(5.318684308, 7.4, 5.1, 90.49198660869564)]
    [InlineData(69.6, 50, 100, 39.199999999999996)]
    [InlineData(40, 50, 100, 0)]
    public void A_raw_number_is_scaled_between_two_marks(double raw, double atZero, double atHundred, double expected) =>
        Assert.Equal(expected, ServiceIndex.Scale(raw, atZero, atHundred), 1e-10);

    /// <summary>The worked example of the WHO Triple Billion tool. The rows marked as not reproducing the published value take a constant that was read
    /// in the code: with it the recomputed value comes out, and the published one does not.</summary>
    [DataFact]
    public void The_worked_example_is_met()
    {
        Dictionary<string, double> fitted = Transformed(glucoseAtZero: 7.4);
        Dictionary<string, double> asRead = Transformed(glucoseAtZero: 7.1);
        VectorRows.Run(
            "uhc_asc_expected.csv",
            20,
            row => string.Join('|', row["year"], row["measure"], row["variant"]),
            row =>
            {
                bool reproduces = !row["status"].StartsWith("does NOT", StringComparison.Ordinal);
                Assert.Equal(!reproduces, row["variant"].StartsWith("fpg bound 7.1", StringComparison.Ordinal));
                Dictionary<string, double> tracers = reproduces ? fitted : asRead;
                double recomputed = Number(row["recomputed"]);
                string[] years = row["year"].Split("->");
                double found = years.Length == 1
                    ? Of(tracers, row["measure"], years[0])
                    : (Of(tracers, row["measure"], years[1]) - Of(tracers, row["measure"], years[0])) * 41_681_232 / 100;
                Assert.Equal(recomputed, found, 1e-9 * Math.Abs(recomputed));
                if (row["published"].Length > 0)
                {
                    int decimals = row["published"].Contains('.', StringComparison.Ordinal) ? 1 : 0;
                    Assert.Equal(reproduces, Math.Round(found, decimals) == Number(row["published"]));
                }
            });

        static double Of(Dictionary<string, double> tracers, string measure, string year)
        {
            ServiceIndex arithmetic = Index(tracers, year, IndexMean.Arithmetic);
            double hardship = tracers[$"{year} financial_hardship fh"];
            return measure switch
            {
                "geometric_variant" => Index(tracers, year, IndexMean.Geometric).Value!.Value,
                "average_service_coverage" or "contribution_asc_persons" => arithmetic.Value!.Value,
                "uhc_single_measure" or "contribution_single_measure_persons" => arithmetic.Value!.Value * (100 - hardship) / 100,
                "contribution_financial_hardship_persons" => hardship,
                _ => arithmetic.ByArea[measure["group_mean_".Length..]],
            };
        }
    }

    [DataFact]
    public void Every_raw_input_is_scaled_to_the_transformed_one()
    {
        Dictionary<string, double> transformed = Transformed(glucoseAtZero: 7.4);
        VectorRows.Run(
            "uhc_asc_inputs.csv",
            30,
            row => $"{row["year"]} {row["group"]} {row["tracer"]}",
            row => Assert.Equal(
                row["transformed_value"].Length == 0 ? null : Number(row["transformed_value"]),
                transformed.TryGetValue($"{row["year"]} {row["group"]} {row["tracer"]}", out double value) ? Math.Round(value, 11) : null as double?,
                (expected, found) => expected is null ? found is null : Math.Abs(expected.Value - found!.Value) < 1e-10));
    }

    /// <summary>The services and rules of SDG 3.8.1 as the metadata give them, against the definition of the library.</summary>
    [DataFact]
    public void Every_rule_of_the_indicator_is_in_the_definition()
    {
        ServiceIndexDefinition definition = ServiceIndexDefinition.Sdg381;
        var named = new HashSet<string>();
        VectorRows.Run(
            "uhc_sci_rules.csv",
            19,
            row => string.Join('|', row["kind"], row["area"], row["item"]),
            row =>
            {
                switch (row["kind"], row["item"])
                {
                    case ("tracer", string service):
                        named.Add(Assert.Single(definition.Areas[row["area"]], own => service.Replace("immunization", "immunisation", StringComparison.Ordinal)
                            .Replace("water, sanitation and hygiene", "water and sanitation", StringComparison.Ordinal)
                            .Replace("health worker density", "health workers", StringComparison.Ordinal)
                            .Replace("bed density", "beds", StringComparison.Ordinal)
                            .Contains(own, StringComparison.Ordinal)));
                        break;
                    case ("rule", "aggregation" or "zero tracer"):
                        Assert.Equal(IndexMean.Geometric, definition.Mean);
                        Assert.Equal(10, ServiceIndex.Of(OneArea, new Dictionary<string, double> { ["x"] = 0, ["y"] = 100 }).Value!.Value, 1e-12);
                        break;
                    case ("rule", "malaria tracer"):
                        Assert.Equal("insecticide-treated nets", Assert.Single(definition.Optional));
                        break;
                    case ("rule", "hospital beds"):
                        Assert.Equal((50, 100), (ServiceIndex.Scale(9, 0, 18), ServiceIndex.Scale(19, 0, 18)));
                        break;
                    case ("rule", "health workers"):
                        Assert.Equal((50, 100), (ServiceIndex.Scale(77.37, 0, 154.74), ServiceIndex.Scale(200, 0, 154.74)));
                        break;
                    default:
                        Assert.Fail($"No test knows {row["kind"]} {row["item"]}.");
                        break;
                }
            });
        Assert.Equal(definition.Areas.Values.SelectMany(area => area).Order(), named.Order());
    }

    private static ServiceIndexDefinition OneArea { get; } = new(
        "G", Test, IndexMean.Geometric, new Dictionary<string, ImmutableArray<string>> { ["a"] = ["x", "y"] }, []);

    /// <summary>The raw inputs of the worked example put on the scale of the index, by year, group and tracer; missing ones left out.</summary>
    private static Dictionary<string, double> Transformed(double glucoseAtZero) => CaseFile
        .ReadFile(DataFactAttribute.Vector("coverage", "uhc_asc_inputs.csv"))
        .Where(row => row["raw_value"].Length > 0)
        .ToDictionary(row => $"{row["year"]} {row["group"]} {row["tracer"]}", row => (row["tracer"], Number(row["raw_value"])) switch
        {
            ("uhc_tobacco", double raw) => 100 - raw,
            ("bp", double raw) => ServiceIndex.Scale(100 - raw, 50, 100),
            ("fpg", double raw) => ServiceIndex.Scale(raw, glucoseAtZero, 5.1),
            ("beds", double raw) => ServiceIndex.Scale(raw, 0, 18),
            ("hwf", double raw) => ServiceIndex.Scale(raw, 0, 154.74),
            (_, double raw) => raw,
        });

    private static ServiceIndex Index(Dictionary<string, double> tracers, string year, IndexMean mean)
    {
        string[][] keys = [.. tracers.Keys.Select(key => key.Split(' ')).Where(key => key[1] != "financial_hardship")];
        var areas = keys.GroupBy(key => key[1]).ToDictionary(
            group => group.Key, group => group.Select(key => key[2]).Append(group.Key == "infectious" ? "itn" : group.First()[2]).Distinct().ToImmutableArray());
        return ServiceIndex.Of(
            new("TRIPLE-BILLION", Test, mean, areas, ["itn"]),
            keys.Where(key => key[0] == year).ToDictionary(key => key[2], key => tracers[string.Join(' ', key)]));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
