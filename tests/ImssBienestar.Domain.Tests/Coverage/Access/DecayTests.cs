using System.Globalization;
using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Coverage.Access;

/// <summary>Weights of travel: published numbers, inclusive ends, and sets that say where they come from.</summary>
public class DecayTests
{
    /// <summary>A deviation below zero, which other programs take, cannot be stated: no cost is below zero.</summary>
    [DataFact]
    public void Every_row_of_the_weight_functions_holds()
    {
        IReadOnlyDictionary<string, string>[] rows = [.. CaseFile.ReadFile(DataFactAttribute.Vector("coverage", "fca_weight_functions.csv"))];
        Assert.Equal(24, rows.Length);
        foreach (IReadOnlyDictionary<string, string> row in rows)
        {
            Func<Decay<TravelTime>> make = row["function"] switch
            {
                "step" when row["parameters"].Contains("negative", StringComparison.Ordinal) => () => Decay.Zones((Minutes(1), -1.0)),
                "step" => () => Decay.Zones(ZoneWeights.LuoQiSlow, Minutes(20), Minutes(40), Minutes(60)),
                "gaussian" => () => Decay.Gaussian(Minutes(Number(row["parameters"][(row["parameters"].LastIndexOf('=') + 1)..]))),
                _ => () => Decay.Gravity(-2, Minutes(20), Minutes(1)),
            };
            if (row["expected"] == "ERROR" || row["parameters"].Contains("sigma=-", StringComparison.Ordinal))
            {
                Assert.Throws<ArgumentOutOfRangeException>(make);
                continue;
            }

            double expected = Number(row["expected"]);
            double found = make().WeightOf(Minutes(Number(row["x"])));
            Assert.Equal(expected, row["function"] == "gravity" ? Math.Round(found, 2) : found, 1e-8);
        }
    }

    [Fact]
    public void Ends_are_inclusive_and_beyond_the_limit_there_is_nothing()
    {
        Decay<Distance> decay = Decay.Zones((Distance.FromKilometres(0), 1.0), (Distance.FromKilometres(10), 0.5));
        Assert.Equal([1, 0.5, 0.5, 0], new[] { 0, 0.001, 10, 10.001 }.Select(kilometres => decay.WeightOf(Distance.FromKilometres(kilometres))));
        Assert.Equal(Distance.FromKilometres(10), decay.Limit);
        Assert.Null(Decay.Gaussian(Minutes(5)).Limit);
        Assert.Equal([1, 0], new[] { 30, 30.1 }.Select(minutes => Decay.Within(Minutes(30)).WeightOf(Minutes(minutes))));
        Assert.Equal(0, Decay.Gaussian(Minutes(5), Minutes(10)).WeightOf(Minutes(11)));
        Assert.Equal([1, 0, 0], new[] { 0.0, 30, 31 }.Select(minutes => Decay.GaussianToEdge(Minutes(30)).WeightOf(Minutes(minutes))));
        Assert.Equal((Math.Exp(-0.125) - Math.Exp(-0.5)) / (1 - Math.Exp(-0.5)), Decay.GaussianToEdge(Minutes(30)).WeightOf(Minutes(15)), 1e-15);
    }

    [Fact]
    public void Published_sets_say_how_sure_they_are()
    {
        Assert.Equal([1, 0.68, 0.22], ZoneWeights.LuoQiSlow.Weights.AsEnumerable());
        Assert.Equal([1, 0.42, 0.09], ZoneWeights.LuoQiFast.Weights.AsEnumerable());
        Assert.Equal(Confidence.Unverified, ZoneWeights.LuoQiFast.Source.Confidence);
        Assert.Equal([Confidence.Unverified, Confidence.Unverified], new[] { Decay.LuoQiSlow, Decay.LuoQiFast }.Select(decay => decay.Source!.Confidence));
        Assert.Equal([1, 1, 0.42, 0.42, 0.09, 0.09, 0], new[] { 0, 10, 10.1, 20, 20.1, 30, 30.1 }.Select(minutes => Decay.LuoQiFast.WeightOf(Minutes(minutes))));
        Assert.All(ZoneWeights.All, set => Assert.True(set.Source.Confidence != Confidence.NotStated && set.ToString() == set.Code));
    }

    [Fact]
    public void Every_reason_has_its_text_and_stands_in_the_list()
    {
        Assert.Equal(AccessTexts.All.Select(text => text.Code), AccessReason.All.Select(reason => reason.Code));
        Assert.Equal(AccessReason.All.Length, AccessReason.All.Select(reason => reason.Code).Distinct().Count());
        Assert.All(AccessReason.All, reason => Assert.True(reason.Text.Spanish.EndsWith('.') && reason.Text.English.EndsWith('.') && reason.ToString() == reason.Code));
    }

    private static TravelTime Minutes(double minutes) => TravelTime.FromMinutes(minutes);

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
