using System.Collections.Immutable;
using System.Globalization;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Domain.Tests.Coverage;

/// <summary>The figures and thresholds that circulate, each the one that the library carries, under its own definition.</summary>
public class PublishedFactTests
{
    [DataFact]
    public void Every_published_figure_of_Mexico_is_the_one_of_the_library() => VectorRows.Run(
        "mexico_coverage_facts.csv",
        19,
        row => string.Join('|', row["topic"], row["item"], row["unit"]),
        row =>
        {
            string topic = row["topic"];
            string[] item = row["item"].Split(' ');
            decimal value = Number(row["value"]) * (row["unit"] == "million persons" ? 1_000_000 : 1);
            if (topic.Contains("definition B", StringComparison.Ordinal))
            {
                // Taken from the census: recomputed from its counts, to the decimal printed.
                (Figure none, Figure all) = row["item"] == "national"
                    ? (NationalFigures.WithoutAffiliation2020, NationalFigures.Population2020)
                    : (StateOf(row["item"]).WithoutAffiliation2020, StateOf(row["item"]).Population2020);
                Assert.Equal(value, Math.Round(100 * none.Value / all.Value, 1, MidpointRounding.AwayFromZero));
                Assert.True(row["item"] != "national" || NationalFigures.WithoutEntitlementSocialLag2020.Value == value);
                return;
            }

            Figure figure = topic switch
            {
                "lack of health access" => OfYear(item[0], row["unit"], NationalFigures.LackOfHealthAccess, NationalFigures.LackOfHealthAccessPersons),
                "lack of social security" => OfYear(item[0], row["unit"], NationalFigures.LackOfSocialSecurity, NationalFigures.LackOfSocialSecurityPersons),
                _ when topic.Contains("definition A", StringComparison.Ordinal) => NationalFigures.WithoutHealthServicesSeries2020,
                _ when topic.Contains("definition C", StringComparison.Ordinal) =>
                    OfYear(item[1], row["unit"], NationalFigures.LackOfHealthAccess, NationalFigures.LackOfHealthAccessPersons),
                _ => throw new InvalidOperationException($"No test knows {topic}."),
            };
            Assert.Equal(value, figure.Value);
        });

    [Fact]
    public void Four_measures_of_CONEVAL_keep_four_definitions() => Assert.Equal(
        4,
        new[]
        {
            NationalFigures.WithoutHealthServicesSeries2020.Definition, NationalFigures.WithoutEntitlementSocialLag2020.Definition,
            NationalFigures.LackOfHealthAccess[0].Definition, NationalFigures.LackOfSocialSecurity[0].Definition,
        }.Distinct().Count());

    [DataFact]
    public void Every_threshold_is_the_one_of_the_library() => VectorRows.Run(
        "thresholds.csv",
        5,
        row => string.Join('|', row["topic"], row["value"], row["unit"]),
        row =>
        {
            switch (row["topic"], row["value"])
            {
                case ("health workers", "23" or "41.1" or "44.5"):
                    Figure threshold = WorkerDensity.Thresholds.Single(figure => figure.Value == Number(row["value"]));
                    Assert.Equal(Unit.WorkersPer10000, threshold.Unit);

                    // A number that was read in a quotation is reported; one that was not readable is not verified.
                    Assert.Equal(row["confidence"] == "stated in text read" ? Confidence.Reported : Confidence.Unverified, threshold.Confidence);
                    Assert.Equal(
                        row["unit"].StartsWith("doctors", StringComparison.Ordinal),
                        threshold.Definition.Code.EndsWith("MIDWIVES", StringComparison.Ordinal));
                    break;
                case ("health workers" or "hospital beds", "154.74" or "18"):
                    // Marks of an index: a caller gives them, and they are 100.
                    Assert.Equal((100, 50), (ServiceIndex.Scale((double)Number(row["value"]), 0, (double)Number(row["value"])), ServiceIndex.Scale(
                        (double)Number(row["value"]) / 2, 0, (double)Number(row["value"]))));
                    break;
                default:
                    Assert.Fail($"No test knows {row["topic"]} {row["value"]}.");
                    break;
            }
        });

    private static Figure OfYear(string year, string unit, ImmutableArray<Figure> shares, ImmutableArray<Figure> persons) =>
        (unit == "million persons" ? persons : shares).Single(figure => figure.AsOf == DateWindow.InYear(int.Parse(year, CultureInfo.InvariantCulture)));

    private static State StateOf(string item) => State.All.Single(state => item switch
    {
        "Michoacan" => state == State.Michoacan,
        "Estado de Mexico" => state == State.EstadoDeMexico,
        _ => state.OfficialName == item,
    });

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
