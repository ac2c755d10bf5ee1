using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Law;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Coverage;

/// <summary>Blocks of columns of one byte are counted as row by row, whatever the heading, the length and the order.</summary>
public class TallyBlockTests
{
    /// <summary>Areas, age groups and outcomes: those of states, codes and five age groups; ones that fill a byte; ones too many for the fast ways.</summary>
    public static TheoryData<int, int, int> Headings => new()
    {
        { 32, 5, 33 }, { 1, 0, 1 }, { 3, 2, 4 }, { 300, 1, 2 }, { 255, 15, 16 }, { 255, 31, 8 }, { 2, 255, 256 }, { 255, 7, 33 }, { 32, 16, 16 },
    };

    [Theory]
    [MemberData(nameof(Headings))]
    public void Blocks_and_rows_agree_at_every_length(int areas, int ageGroups, int outcomes)
    {
        TallyHeading heading = Heading(areas, ageGroups, outcomes);
        var random = new Random(1);
        var byRow = new CoverageTallyBuilder(heading);
        var byBlock = new CoverageTallyBuilder(heading);
        var byArea = new CoverageTallyBuilder(heading);
        for (int length = 0; length <= 140; length++)
        {
            (byte[] area, byte[] age, byte[] outcome) = Rows(random, heading, length + 7);
            for (int row = 7; row < area.Length; row++)
            {
                byRow.Add(area[row], age[row], outcome[row]);
                byArea.Add(area[row], age.AsSpan(row, 1), outcome.AsSpan(row, 1));
            }

            byBlock.Add(area.AsSpan(7), age.AsSpan(7), outcome.AsSpan(7));
            byRow.Add(length % 2, 0, 0, length);
            byBlock.Add(length % 2, new byte[length], new byte[length]);
            byArea.Add(length % 2, new byte[length], new byte[length]);
        }

        Assert.Equal(byRow.ToTally(), byBlock.ToTally());
        Assert.Equal(byRow.ToTally(), byArea.ToTally());
    }

    [Theory]
    [MemberData(nameof(Headings))]
    public void Long_registers_agree_however_they_are_cut(int areas, int ageGroups, int outcomes)
    {
        TallyHeading heading = Heading(areas, ageGroups, outcomes);
        var random = new Random(2);
        (byte[] area, byte[] age, byte[] outcome) = Rows(random, heading, 600_000);
        var byRow = new CoverageTallyBuilder(heading);
        var atOnce = new CoverageTallyBuilder(heading);
        var inBlocks = new CoverageTallyBuilder(heading);
        for (int row = 0; row < area.Length; row++)
        {
            byRow.Add(area[row], age[row], outcome[row]);
        }

        atOnce.Add(area, age, outcome);
        for (int start = 0, length; start < area.Length; start += length)
        {
            length = Math.Min(random.Next(40_000), area.Length - start);
            inBlocks.Add(area.AsSpan(start, length), age.AsSpan(start, length), outcome.AsSpan(start, length));
            if (random.Next(4) == 0)
            {
                Assert.Equal(start + length, inBlocks.ToTally().Total);
            }
        }

        Assert.Equal(byRow.ToTally(), atOnce.ToTally());
        Assert.Equal(byRow.ToTally(), inBlocks.ToTally());
    }

    [Fact]
    public void A_cell_of_all_people_does_not_overflow_what_is_counted_aside()
    {
        TallyHeading heading = Heading(32, 5, 33);
        byte[] one = new byte[1_000_001];
        Array.Fill(one, (byte)1);
        var builder = new CoverageTallyBuilder(heading);
        builder.Add(one, one, one);
        builder.Add(1, one, one);
        builder.Add(2, one, one);
        CoverageTally tally = builder.ToTally();
        Assert.Equal([new TallyCell(1, 1, 1, 2_000_002), new TallyCell(2, 1, 1, 1_000_001)], tally.Cells());
        Assert.Equal(tally, builder.ToTally());
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(31, 0)]
    [InlineData(32, 1)]
    [InlineData(999, 0)]
    [InlineData(1_024, 0)]
    [InlineData(2_999, 1)]
    [InlineData(2_999, 200)]
    public void A_row_without_a_cell_is_named_and_nothing_of_its_block_is_counted(int row, int beyond)
    {
        TallyHeading heading = Heading(32, 5, 33);
        for (int column = 0; column < 3; column++)
        {
            byte[][] columns = [new byte[3_000], new byte[3_000], new byte[3_000]];
            columns[column][row] = (byte)(new[] { 33, 6, 33 }[column] + beyond);
            var builder = new CoverageTallyBuilder(heading);
            var error = Assert.Throws<ArgumentException>(() => builder.Add(columns[0], columns[1], columns[2]));
            Assert.StartsWith($"Row {row} is of no area", error.Message, StringComparison.Ordinal);
            error = Assert.Throws<ArgumentException>(() => builder.Add([.. columns[0].Select(area => (ushort)area)], columns[1], columns[2]));
            Assert.StartsWith($"Row {row} is of no area", error.Message, StringComparison.Ordinal);
            if (column > 0)
            {
                error = Assert.Throws<ArgumentException>(() => builder.Add(3, columns[1], columns[2]));
                Assert.StartsWith($"Row {row} is of no age group", error.Message, StringComparison.Ordinal);
            }

            Assert.Equal(CoverageTally.Empty(heading), builder.ToTally());
        }
    }

    [Theory]
    [InlineData(255)]
    [InlineData(3)]
    public void Rows_left_out_are_passed_over_whatever_else_they_say(byte leftOut)
    {
        TallyHeading heading = Heading(32, 5, 33);
        (byte[] area, byte[] age, byte[] outcome) = Rows(new Random(3), heading, 10_000);
        var byRow = new CoverageTallyBuilder(heading);
        for (int row = 0; row < area.Length; row++)
        {
            if (row % 7 == 0)
            {
                (area[row], age[row], outcome[row]) = (200, 201, leftOut);
            }

            if (outcome[row] != leftOut)
            {
                byRow.Add(area[row], age[row], outcome[row]);
            }
        }

        var byBlock = new CoverageTallyBuilder(heading);
        var byArea = new CoverageTallyBuilder(heading);
        byBlock.Add(area, age, outcome, leftOut);
        for (int ofArea = 0; ofArea <= 32; ofArea++)
        {
            int[] rows = [.. Enumerable.Range(0, area.Length).Where(row => area[row] == ofArea || (ofArea == 0 && area[row] == 200))];
            byArea.Add(ofArea, rows.Select(row => age[row]).ToArray(), rows.Select(row => outcome[row]).ToArray(), leftOut);
        }

        Assert.Equal(byRow.ToTally(), byBlock.ToTally());
        Assert.Equal(byRow.ToTally(), byArea.ToTally());
        Assert.Throws<ArgumentException>(() => byBlock.Add(area, age, outcome));
    }

    /// <summary>The code passed over is an outcome that is, one that is not, or none.</summary>
    [Theory]
    [InlineData(3, 1)]
    [InlineData(32, 1)]
    [InlineData(33, 2)]
    [InlineData(null, 2)]
    public void A_row_left_out_that_has_a_cell_is_not_counted_in_it(int? leftOut, long counted)
    {
        TallyHeading heading = Heading(32, 5, 33);
        byte outcome = (byte)(leftOut is 3 or 32 ? leftOut : 4);
        var byBlock = new CoverageTallyBuilder(heading);
        var byArea = new CoverageTallyBuilder(heading);
        byBlock.Add(new byte[] { 1, 1 }, new byte[] { 2, 2 }, new byte[] { outcome, 5 }, (byte?)leftOut);
        byArea.Add(1, new byte[] { 2, 2 }, new byte[] { outcome, 5 }, (byte?)leftOut);
        Assert.Equal((counted, 1), (byBlock.ToTally().Total, byBlock.ToTally().Count(1, 2, 5)));
        Assert.Equal(byBlock.ToTally(), byArea.ToTally());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(33)]
    [InlineData(int.MinValue)]
    public void There_is_no_such_area_even_where_no_row_is_given(int area)
    {
        var builder = new CoverageTallyBuilder(Heading(32, 5, 33));
        Assert.Equal("area", Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add(area, ReadOnlySpan<byte>.Empty, [])).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add(area, new byte[1], new byte[1]));
        builder.Add(32, ReadOnlySpan<byte>.Empty, []);
        Assert.Equal(0, builder.ToTally().Total);
    }

    [Fact]
    public void Counting_blocks_allocates_nothing_after_the_first()
    {
        TallyHeading heading = Heading(32, 5, 33);
        (byte[] area, byte[] age, byte[] outcome) = Rows(new Random(4), heading, 300_000);
        var builder = new CoverageTallyBuilder(heading);
        Add();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Add();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Add()
        {
            builder.Add(area, age, outcome, 255);
            builder.Add(3, age, outcome, 255);
            builder.Add(4, age, outcome, 255);
        }
    }

    private static TallyHeading Heading(int areas, int ageGroups, int outcomes) => new(
        "R", Day("2026-11-22"), new Definition("E", new("todas", "everyone")), Labels(areas), Labels(ageGroups), Labels(outcomes));

    private static IEnumerable<string> Labels(int count) => Enumerable.Range(0, count).Select(number => $"{number:000}");

    private static (byte[] Areas, byte[] Ages, byte[] Outcomes) Rows(Random random, TallyHeading heading, int rows)
    {
        byte[][] columns = [new byte[rows], new byte[rows], new byte[rows]];
        int[] below = [heading.Areas.Length, heading.AgeGroups.Length, heading.Outcomes.Length];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < 3; column++)
            {
                columns[column][row] = (byte)random.Next(Math.Min(256, below[column]));
            }
        }

        return (columns[0], columns[1], columns[2]);
    }
}
