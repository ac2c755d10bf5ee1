using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Law;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Coverage;

/// <summary>Blocks of any area are counted aside to the last cell, or not at all, and poured before a counter could pass its end.</summary>
public class CellCountsTests
{
    private const int Areas = 33;
    private const int AgeGroups = 6;
    private const int Outcomes = 34;

    private static readonly TallyHeading Heading = HeadingOf(AgeGroups - 1, Outcomes);

    /// <summary>Lengths about those of a vector, of a step and of a chunk.</summary>
    public static TheoryData<int> Lengths => [1, 31, 32, 33, 63, 64, 65, 96, 128, 1_023, 1_024, 1_025, 1_056, 2_048, 2_049, 3_000];

    [Theory]
    [InlineData(15, 16, true)]
    [InlineData(255, 1, true)]
    [InlineData(0, 256, true)]
    [InlineData(1, 129, false)]
    [InlineData(255, 2, false)]
    public void Up_to_256_cells_of_an_area_have_counters(int statedAges, int outcomes, bool haveCounters)
    {
        Assert.Equal(haveCounters, CellCounts.TryFor(HeadingOf(statedAges, outcomes)) is not null);
        Assert.Equal(haveCounters, AreaCounts.TryFor(HeadingOf(statedAges, outcomes)) is not null);
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void The_last_area_age_group_and_outcome_are_counted(int rows)
    {
        CellCounts aside = CellCounts.TryFor(Heading)!;
        long[] counts = new long[Heading.Cells];
        (byte[] areas, byte[] ages, byte[] outcomes) = (Filled(rows, Areas - 1), Filled(rows, AgeGroups - 1), Filled(rows, Outcomes - 1));
        byte[] none = new byte[rows];
        Assert.True(aside.TryAdd(areas, none, none, counts));
        Assert.True(aside.TryAdd(none, ages, none, counts));
        Assert.True(aside.TryAdd(none, none, outcomes, counts));
        Assert.True(aside.TryAdd(areas, ages, outcomes, counts));
        aside.Pour(counts);
        aside.Pour(counts);
        Assert.Equal(4L * rows, counts.Sum());
        Assert.All(
            new[] { (Areas - 1, 0, 0), (0, AgeGroups - 1, 0), (0, 0, Outcomes - 1), (Areas - 1, AgeGroups - 1, Outcomes - 1) },
            cell => Assert.Equal(rows, counts[Heading.Index(cell.Item1, cell.Item2, cell.Item3)]));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void One_row_beyond_the_last_cell_in_any_column_leaves_nothing_of_a_block_counted(int rows)
    {
        CellCounts aside = CellCounts.TryFor(Heading)!;
        long[] counts = new long[Heading.Cells];
        byte[][] columns = [new byte[rows], new byte[rows], new byte[rows]];
        int[] beyond = [Areas, AgeGroups, Outcomes];
        foreach (int row in new[] { 0, rows / 2, 1_023, 1_024, rows - 1 }.Where(row => row < rows))
        {
            for (int column = 0; column < columns.Length; column++)
            {
                foreach (int number in new[] { beyond[column], beyond[column] + 1, 255 })
                {
                    columns[column][row] = (byte)number;
                    Assert.False(aside.TryAdd(columns[0], columns[1], columns[2], counts));
                }

                columns[column][row] = 0;
            }
        }

        aside.Pour(counts);
        Assert.All(counts, count => Assert.Equal(0, count));
    }

    [Fact]
    public void Counters_are_poured_when_and_only_when_one_more_block_could_pass_their_end()
    {
        CellCounts aside = CellCounts.TryFor(Heading, mostRows: 2_048)!;
        long[] counts = new long[Heading.Cells];
        Assert.Equal((0, 0), (PouredAfter(1_024), PouredAfter(1_024)));
        Assert.Equal(2_048, PouredAfter(1));
        Assert.Equal((2_048, 3_073), (PouredAfter(1_024), PouredAfter(1_024)));
        Assert.Equal(3_073, PouredAfter(1_024));
        aside.Pour(counts);
        Assert.Equal(5_121, counts[0]);

        long PouredAfter(int rows)
        {
            Assert.True(aside.TryAdd(new byte[rows], new byte[rows], new byte[rows], counts));
            return counts.Sum();
        }
    }

    private static byte[] Filled(int rows, int number)
    {
        byte[] column = new byte[rows];
        Array.Fill(column, (byte)number);
        return column;
    }

    private static TallyHeading HeadingOf(int statedAges, int outcomes) => new(
        "R", Day("2026-11-22"), new Definition("E", new("todas", "everyone")), Labels(Areas - 1), Labels(statedAges), Labels(outcomes));

    private static IEnumerable<string> Labels(int count) => Enumerable.Range(0, count).Select(number => $"{number:000}");
}
