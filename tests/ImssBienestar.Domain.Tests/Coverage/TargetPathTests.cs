using System.Globalization;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Coverage;

/// <summary>Paths towards a goal: what the published rules give, and nothing before they begin.</summary>
public class TargetPathTests
{
    private static readonly YearMonth Start = new(2018, 1);
    private static readonly YearMonth End = new(2030, 1);

    [Theory]
    [InlineData(2018, 1, 68)]
    [InlineData(2025, 1, 83.75)]
    [InlineData(2024, 7, 82.625)]
    [InlineData(2030, 1, 95)]
    [InlineData(2040, 1, 95)]
    public void A_straight_path_reaches_its_target_and_stays(int year, int month, decimal expected) =>
        Assert.Equal(expected, TargetPath.Linear(Start, 68, End, 95).At(new(year, month)));

    [Fact]
    public void There_is_no_value_before_the_path_begins() => Assert.All(
        [
            TargetPath.Linear(Start, 68, End, 95), TargetPath.Steady(Start, 7, 1), TargetPath.Halt(Start, 7), TargetPath.Stepped((Start, 1)),
        ],
        path =>
        {
            Assert.Null(path.At(new(2017, 12)));
            Assert.Null(path.AtOrBetter(new(2017, 12), 5));
            Assert.NotNull(path.At(Start));
            Assert.Equal(Start, path.From);
        });

    [Fact]
    public void A_steady_path_stops_at_its_cap_in_either_direction()
    {
        TargetPath rising = TargetPath.Steady(Start, 17, 0.36m, 18);
        Assert.Equal((17.18m, 18m), (rising.At(new(2018, 7)), rising.At(new(2025, 1))));
        TargetPath falling = TargetPath.Steady(Start, 10, -1, 4);
        Assert.Equal((9m, 4m), (falling.At(new(2019, 1)), falling.At(new(2030, 1))));
    }

    [Fact]
    public void Steps_hold_until_the_next()
    {
        TargetPath path = TargetPath.Stepped((new(2022, 1), 9), (new(2023, 7), 22), (new(2024, 12), 32));
        Assert.Equal((9m, 9m, 22m, 32m), (path.At(new(2022, 1)), path.At(new(2023, 6)), path.At(new(2023, 7)), path.At(new(2030, 1))));
    }

    [DataFact]
    public void Every_row_of_the_vectors_holds()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CaseFile.ReadFile(DataFactAttribute.Vector("coverage", "target_trajectory_vectors.csv"));
        Assert.Equal(12, rows.Count);
        Assert.All(rows, row =>
        {
            var from = new YearMonth((int)Number(row["baseline_year"]), 1);
            decimal baseline = Number(row["baseline"]);

            // The rows that stop or are capped print what was expected without the path: in the note, 18.75, 80 and 60 in 2025.
            decimal? found = row["rule"] switch
            {
                "fixed_target" => TargetPath.Linear(from, baseline, new((int)Number(row["target_year"]), 1), Number(row["target"])).At(new(2025, 1)),
                "linear_change" => TargetPath.Steady(from, baseline, Number(row["step_per_year"]), Cap(row)).At(new(2025, 1)),
                "linear_change_capped" => TargetPath.Steady(from, baseline, Number(row["step_per_year"]), Cap(row)).AtOrBetter(new(2025, 1), 18.75m),
                "halt_rise" => TargetPath.Halt(from, baseline).AtOrBetter(new(2025, 1), baseline == 68 ? 75m : 65m, lessIsBetter: true),
                _ => null,
            };
            Assert.Equal((double)Number(row["expected_2025"]), (double)found!.Value, 1e-12);
        });
    }

    private static decimal? Cap(IReadOnlyDictionary<string, string> row) => row["cap"].Length == 0 ? null : Number(row["cap"]);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
