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
    public void A_straight_path_meets_its_target_however_great_and_ends_after_it_begins()
    {
        Assert.Equal(decimal.MaxValue, TargetPath.Linear(Start, 0, End, decimal.MaxValue).At(End));
        Assert.Equal(decimal.MinValue, TargetPath.Linear(Start, 0, End, decimal.MinValue).At(new(9999, 12)));
        Assert.Equal((1m, 2m), (TargetPath.Linear(Start, 1, new(2018, 2), 2).At(Start), TargetPath.Linear(Start, 1, new(2018, 2), 2).At(new(2018, 2))));
        Assert.Equal("to", Assert.Throws<ArgumentException>(() => TargetPath.Linear(Start, 1, Start, 2)).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentException>(() => TargetPath.Linear(Start, 1, new(2017, 12), 2)).ParamName);
    }

    [Theory]
    [InlineData(1, 5, true)]
    [InlineData(1, 6, true)]
    [InlineData(1, 4, false)]
    [InlineData(0, 5, true)]
    [InlineData(0, 6, true)]
    [InlineData(0, 4, false)]
    [InlineData(-1, 5, true)]
    [InlineData(-1, 4, true)]
    [InlineData(-1, 6, false)]
    public void A_cap_lies_ahead_of_the_baseline_or_on_it(int stepPerYear, int cap, bool isAhead)
    {
        if (isAhead)
        {
            Assert.Equal((5m, stepPerYear == 0 ? 5m : cap), (TargetPath.Steady(Start, 5, stepPerYear, cap).At(Start), TargetPath.Steady(Start, 5, stepPerYear, cap).At(End)));
        }
        else
        {
            Assert.Equal("cap", Assert.Throws<ArgumentException>(() => TargetPath.Steady(Start, 5, stepPerYear, cap)).ParamName);
        }
    }

    [Fact]
    public void What_is_expected_counts_where_it_is_better_than_the_path()
    {
        TargetPath path = TargetPath.Halt(Start, 7);
        Assert.Equal((7m, 8m), (path.AtOrBetter(Start, 6), path.AtOrBetter(Start, 8)));
        Assert.Equal((6m, 7m), (path.AtOrBetter(Start, 6, lessIsBetter: true), path.AtOrBetter(Start, 8, lessIsBetter: true)));
        Assert.Null(path.AtOrBetter(new(2017, 12), 6, lessIsBetter: true));
    }

    [Fact]
    public void Steps_without_an_order_or_without_a_step_are_no_path()
    {
        (YearMonth, decimal)[][] paths = [[], [(Start, 1), (Start, 2)], [(End, 1), (Start, 2)], [(Start, 1), (End, 2), (new(2029, 12), 3)]];
        Assert.All(paths, steps => Assert.Equal("steps", Assert.Throws<ArgumentException>(() => TargetPath.Stepped(steps)).ParamName));
    }

    [Fact]
    public void A_month_of_another_calendar_is_no_month_of_a_path()
    {
        var other = new YearMonth(2020, 1, CalendarSystem.Julian);
        Refused("from", () => TargetPath.Linear(other, 1, End, 2));
        Refused("to", () => TargetPath.Linear(Start, 1, other, 2));
        Refused("from", () => TargetPath.Steady(other, 1, 1));
        Refused("from", () => TargetPath.Halt(other, 1));
        Refused("steps", () => TargetPath.Stepped((Start, 1), (other, 2)));
        Refused("month", () => TargetPath.Halt(Start, 1).At(other));
        Refused("month", () => TargetPath.Halt(Start, 1).AtOrBetter(other, 1));

        static void Refused(string parameter, Func<object?> call) => Assert.Equal(parameter, Assert.Throws<ArgumentException>(call).ParamName);
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
