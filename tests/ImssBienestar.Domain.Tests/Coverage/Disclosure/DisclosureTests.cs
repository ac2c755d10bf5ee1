using System.Globalization;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Disclosure;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Coverage.Disclosure;

/// <summary>Published tables under attack: whoever has all that is shown cannot tell what is hidden.</summary>
public class DisclosureTests
{
    private static readonly Source Test = new("test", Confidence.Derived);
    private static readonly DisclosureRule UpTo2 = DisclosureRule.Hiding("T2", Test, 2);

    [Theory]
    [InlineData(0, 0L)]
    [InlineData(1, null)]
    [InlineData(10, null)]
    [InlineData(11, 11L)]
    public void Small_counts_are_hidden_and_zero_is_shown(long count, long? shown) =>
        Assert.Equal(shown, Table(DisclosureRule.Cms, [[count, 500, 700], [600, 800, 900]]).Count(0, 0));

    [Theory]
    [InlineData(6, 0)]
    [InlineData(7, 0)]
    [InlineData(8, 10)]
    [InlineData(12, 10)]
    [InlineData(13, 15)]
    public void Small_counts_may_be_given_as_zero_and_the_rest_rounded(long count, long shown) =>
        Assert.Equal(shown, Table(DisclosureRule.Ehrql, [[count]]).Count(0, 0));

    /// <summary>gtsummary issue 1691: of 180 people 3 answered otherwise; hiding only the 3 leaves 180 − 177.</summary>
    [Fact]
    public void What_is_left_of_a_total_is_hidden_too()
    {
        PublishedTable table = Table(DisclosureRule.Manitoba, [[3, 177], [90, 95]]);
        Assert.Null(table.Count(0, 0));
        Assert.True(table.Count(0, 1) is null || table.Count(0, null) is null);
        Assert.Null(table.Share(0, 0));
        Attack([[3, 177], [90, 95]], table);
    }

    [Fact]
    public void Nothing_is_hidden_where_nothing_is_small()
    {
        PublishedTable table = Table(DisclosureRule.Cms, [[11, 0, 30], [40, 50, 60]]);
        Assert.Equal([11L, 0L, 30L, 41L], new[] { table.Count(0, 0), table.Count(0, 1), table.Count(0, 2), table.Count(0, null) }.Select(count => count!.Value));
        Assert.Equal((191L, 51L), (table.Count(null, null), table.Count(null, 0)));
        Assert.Equal(new Ratio(11, 41), table.Share(0, 0));
        Assert.Equal(new Ratio(51, 191), table.Share(null, 0));
        Assert.Equal(new Ratio(50, 50), Table(DisclosureRule.Cms, [[50, 0]]).Share(0, 0));
    }

    /// <summary>Every completion of every small table is tried: each hidden count has two possible values at least.</summary>
    [Fact]
    [Trait("Kind", "Proof")]
    public void No_hidden_count_can_be_found_by_subtraction()
    {
        var random = new Random(16);
        for (int run = 0; run < 400; run++)
        {
            int columns = random.Next(1, 4);
            long[][] counts = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Enumerable.Range(0, columns).Select(_ => (long)random.Next(0, 7)).ToArray())];
            Attack(counts, Table(UpTo2, counts));
        }
    }

    [Fact]
    public void The_hidden_counts_of_a_line_do_not_add_up_to_a_small_count()
    {
        var random = new Random(17);
        for (int run = 0; run < 500; run++)
        {
            (int rows, int columns) = (random.Next(1, 8), random.Next(1, 8));
            long[][] counts = [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(_ => (long)random.Next(0, 40)).ToArray())];
            PublishedTable table = Table(DisclosureRule.Cms, counts);
            for (int r = 0; r < rows; r++)
            {
                long hidden = Enumerable.Range(0, columns).Where(c => table.Count(r, c) is null).Sum(c => counts[r][c]);
                Assert.False(table.Count(r, null) is not null && hidden is > 0 and <= 10);
            }

            for (int c = 0; c < columns; c++)
            {
                long hidden = Enumerable.Range(0, rows).Where(r => table.Count(r, c) is null).Sum(r => counts[r][c]);
                Assert.False(table.Count(null, c) is not null && hidden is > 0 and <= 10);
            }

            Assert.All(Enumerable.Range(0, rows), r => Assert.All(Enumerable.Range(0, columns), c =>
                Assert.True(counts[r][c] is 0 or > 10 || table.Count(r, c) is null)));
        }
    }

    [Fact]
    public void The_same_counts_give_the_same_table()
    {
        long[][] counts = [[1, 9, 30], [14, 2, 0], [7, 80, 3]];
        PublishedTable first = Table(DisclosureRule.Manitoba, counts);
        PublishedTable second = Table(DisclosureRule.Manitoba, counts);
        Assert.All(Places(3, 3), place => Assert.Equal(first.Count(place.Row, place.Column), second.Count(place.Row, place.Column)));
    }

    [Fact]
    public void A_tally_is_published_by_area_and_outcome()
    {
        var heading = new TallyHeading("R", new LocalDate(2026, 11, 22), new("E", new("todas", "everyone")), ["01", "02"], ["0-4"], ["yes", "no"]);
        var builder = new CoverageTallyBuilder(heading);
        builder.Add(1, 0, 0, 100);
        builder.Add(1, 1, 0, 50);
        builder.Add(2, 1, 1, 4);
        PublishedTable table = PublishedTable.Of(DisclosureRule.Cms, builder.ToTally());
        Assert.Equal("?,01,02", string.Join(',', table.Rows));
        Assert.Null(table.Count(2, 1));
        Assert.Equal((150, null), (table.Count(1, 0), table.Count(2, null)));
    }

    [Fact]
    [Trait("Kind", "Proof")]
    public void A_national_table_by_municipality_is_protected_whole()
    {
        var random = new Random(18);
        long[][] counts = [.. Enumerable.Range(0, 2469).Select(_ => Enumerable.Range(0, 8).Select(_ => (long)Math.Pow(10, random.NextDouble() * 5) - 1).ToArray())];
        PublishedTable table = Table(DisclosureRule.Cms, counts);
        Assert.All(counts.Select((row, r) => (row, r)), line => Assert.NotEqual(
            1, Enumerable.Range(0, 8).Count(c => table.Count(line.r, c) is null) + (table.Count(line.r, null) is null ? 1 : 0)));
    }

    [DataFact]
    public void Every_row_of_the_vectors_holds()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CaseFile.ReadFile(DataFactAttribute.Vector("coverage", "suppression_rules.csv"));
        Assert.Equal(15, rows.Count);
        Assert.All(rows, row =>
        {
            switch (row["rule"])
            {
                case "cms_cell_1_to_10":
                    Assert.Equal(row["expected"] == "shown", Table(DisclosureRule.Cms, [[long.Parse(row["input"], null), 500], [600, 700]]).Count(0, 0) is not null);
                    break;
                case "ehrql_le7_then_round5" when row["expected"] == "error":
                    Assert.True(!long.TryParse(row["input"], CultureInfo.InvariantCulture, out long refused) || refused < 0);
                    Assert.Throws<ArgumentException>(() => Table(DisclosureRule.Ehrql, [[-1]]));
                    break;
                case "ehrql_le7_then_round5":
                    Assert.Equal(long.Parse(row["expected"], null), Table(DisclosureRule.Ehrql, [[long.Parse(row["input"], null)]]).Count(0, 0));
                    break;
                case "manitoba_1_to_5":
                    Assert.All([1L, 5L], count => Assert.Null(Table(DisclosureRule.Manitoba, [[count, 50], [60, 70]]).Count(0, 0)));
                    break;
                case "nsduh_rse":
                    double[] numbers = [.. row["input"].Split(' ')[..2].Select(part => double.Parse(part.Split('=')[1], CultureInfo.InvariantCulture))];
                    Assert.Equal(row["expected"] == "shown", PrecisionRule.Nsduh.IsPublishable(numbers[0], numbers[1]));
                    Assert.Contains(
                        PrecisionRule.Statistic(numbers[0], numbers[1])!.Value.ToString("F6", CultureInfo.InvariantCulture), row["input"], StringComparison.Ordinal);
                    break;
                case "complementary" or "subtraction_attack":
                    Attack([[3, 177], [90, 95]], Table(DisclosureRule.Manitoba, [[3, 177], [90, 95]]));
                    break;
                default:
                    Assert.Fail(row["rule"]);
                    break;
            }
        });
    }

    /// <summary>Worked by hand: the error of the share, over the share or what is left of it, over the logarithm of that.</summary>
    [Theory]
    [InlineData(0.02, 0.01, 0.5 / 3.912023005428146)]
    [InlineData(0.98, 0.01, 0.5 / 3.912023005428146)]
    [InlineData(0.25, 0.1, 0.4 / 1.3862943611198906)]
    public void The_statistic_is_the_relative_error_of_the_logarithm_of_the_smaller_part(double share, double standardError, double expected)
    {
        Assert.Equal(expected, PrecisionRule.Statistic(share, standardError)!.Value, 1e-12);
        Assert.Equal(expected <= 0.175, PrecisionRule.Nsduh.IsPublishable(share, standardError));
    }

    [Fact]
    public void A_statistic_of_just_the_most_is_published()
    {
        double error = PrecisionRule.Nsduh.Most * Math.Log(2) / 2;
        Assert.Equal(PrecisionRule.Nsduh.Most, PrecisionRule.Statistic(0.5, error));
        Assert.True(PrecisionRule.Nsduh.IsPublishable(0.5, error));
        Assert.False(PrecisionRule.Nsduh.IsPublishable(0.5, error * 1.0001));
    }

    [Fact]
    public void What_is_not_of_people_hides_nothing_and_rounds_nothing()
    {
        var rule = DisclosureRule.NotOfPeople(Test);
        Assert.Equal((0, 1, false), (rule.Threshold, rule.RoundingBase, rule.SmallIsZero));
        Assert.False(DisclosureRule.Hiding("T", Test, 3).SmallIsZero);
        Assert.Equal(1, Table(rule, [[1, 2]]).Count(0, 0));
    }

    [Fact]
    public void No_label_of_a_row_or_column_is_empty_or_stands_twice()
    {
        foreach (string[] labels in (string[][])[["a", " "], ["a", "a"], []])
        {
            Assert.Throws<ArgumentException>("rows", () => PublishedTable.Of(UpTo2, labels, ["c"], (_, _) => 1));
            Assert.Throws<ArgumentException>("columns", () => PublishedTable.Of(UpTo2, ["r"], labels, (_, _) => 1));
        }
    }

    public static TheoryData<string> HiddenTables => new(CaseFile.Read("coverage/hidden-counts.csv").Select(row => row["counts"]));

    /// <summary>Small tables with what is hidden of them: each with all its totals, hidden counts as <c>*</c>, and why it is so.</summary>
    [Theory]
    [MemberData(nameof(HiddenTables))]
    public void Hidden_are_the_small_counts_and_the_fewest_people_that_protect_them(string counts)
    {
        IReadOnlyDictionary<string, string> row = CaseFile.Read("coverage/hidden-counts.csv").Single(row => row["counts"] == counts);
        long[][] numbers = [.. counts.Split(" / ").Select(line => line.Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture)).ToArray())];
        PublishedTable table = Table(DisclosureRule.Hiding("T", Test, long.Parse(row["threshold"], CultureInfo.InvariantCulture)), numbers);
        Assert.Equal(
            row["published"],
            string.Join(" / ", Places(numbers.Length, numbers[0].Length).Select(place => (place.Row, Shown: table.Count(place.Row, place.Column)))
                .GroupBy(place => place.Row, place => place.Shown?.ToString(CultureInfo.InvariantCulture) ?? "*").Select(line => string.Join(' ', line))));
        Attack(numbers, table);
    }

    [Fact]
    public void A_share_of_none_or_all_is_never_precise()
    {
        Assert.Null(PrecisionRule.Statistic(0, 0.1));
        Assert.False(PrecisionRule.Nsduh.IsPublishable(1, 0));
        Assert.Equal(PrecisionRule.Statistic(0.02, 0.01)!.Value, PrecisionRule.Statistic(0.98, 0.01)!.Value, 1e-9);
    }

    /// <summary>Solves for the hidden counts as a reader could: any whole numbers, zero or more, under which all that is shown stays the same. Enough
    /// to try values near the true ones: two possible values are two possible values.</summary>
    private static void Attack(long[][] counts, PublishedTable table)
    {
        (int Row, int Column)[] hidden = [.. Places(counts.Length, counts[0].Length).Where(place => place is { Row: not null, Column: not null }
            && table.Count(place.Row, place.Column) is null).Select(place => (place.Row!.Value, place.Column!.Value))];
        var seen = Places(counts.Length, counts[0].Length).ToDictionary(place => place, _ => new HashSet<long>());
        long[][] trial = [.. counts.Select(row => row.ToArray())];
        Try(0);
        Assert.All(seen.Where(place => table.Count(place.Key.Row, place.Key.Column) is null), place => Assert.True(place.Value.Count >= 2));

        void Try(int at)
        {
            if (at == hidden.Length)
            {
                if (Places(counts.Length, counts[0].Length).All(place =>
                    table.Count(place.Row, place.Column) is not { } shown || shown == Value(trial, place.Row, place.Column)))
                {
                    foreach ((int? Row, int? Column) place in seen.Keys)
                    {
                        seen[place].Add(Value(trial, place.Row, place.Column));
                    }
                }

                return;
            }

            (int row, int column) = hidden[at];
            for (long value = Math.Max(0, counts[row][column] - 1); value <= counts[row][column] + 1; value++)
            {
                trial[row][column] = value;
                Try(at + 1);
            }

            trial[row][column] = counts[row][column];
        }
    }

    private static long Value(long[][] counts, int? row, int? column) =>
        counts.Where((_, r) => row is null || r == row).Sum(line => line.Where((_, c) => column is null || c == column).Sum());

    private static IEnumerable<(int? Row, int? Column)> Places(int rows, int columns) =>
        from row in Enumerable.Range(0, rows + 1)
        from column in Enumerable.Range(0, columns + 1)
        select (row < rows ? (int?)row : null, column < columns ? (int?)column : null);

    private static PublishedTable Table(DisclosureRule rule, long[][] counts) => PublishedTable.Of(
        rule,
        counts.Select((_, row) => $"r{row}"),
        counts[0].Select((_, column) => $"c{column}"),
        (row, column) => counts[row][column]);
}
