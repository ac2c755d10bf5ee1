using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Law;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Coverage;

/// <summary>Sums of tallies: right in every cell, never out of range unseen, and refused with the difference where the headings differ.</summary>
public class TallySumTests
{
    private static readonly Definition Everyone = new("EVERYONE", new("todas las personas", "everyone"));
    private static readonly TallyHeading Heading = HeadingOf(4);

    public static TheoryData<string, TallyHeading> Others => new()
    {
        { "Tallies of different rules never add up: LGS 2023 and LGS 2026.", HeadingOf(4, "LGS 2026", "2026-11-23", "OTHER", "x") },
        { "Tallies of different days never add up.", HeadingOf(4, asOf: "2026-11-23", denominator: "OTHER", area: "x") },
        { "Tallies of different denominators never add up: ", HeadingOf(4, denominator: "OTHER", area: "x") },
        { "Tallies of different labels never add up: ", HeadingOf(4, area: "x") },
        { "Tallies of different labels never add up: ", HeadingOf(5) },
    };

    /// <summary>As many cells as fill vectors, fill them in part, or are fewer.</summary>
    [Fact]
    public void Every_cell_of_a_sum_is_the_sum_of_the_cells()
    {
        var random = new Random(12);
        for (int outcomes = 1; outcomes <= 20; outcomes++)
        {
            TallyHeading heading = HeadingOf(outcomes);
            (long[] left, long[] right) = (Counts(random, heading), Counts(random, heading));
            Assert.Equal(TallyOf(heading, left.Zip(right, (one, other) => one + other)), TallyOf(heading, left).Merge(TallyOf(heading, right)));
        }

        static long[] Counts(Random random, TallyHeading heading) => [.. Enumerable.Range(0, heading.Cells).Select(_ => random.NextInt64(1, 1L << 40))];
    }

    /// <summary>Two counts that leave the range do not hide each other, wherever they stand.</summary>
    [Fact]
    public void A_sum_out_of_range_is_an_error_in_any_one_or_two_cells()
    {
        for (int outcomes = 1; outcomes <= 11; outcomes++)
        {
            TallyHeading heading = HeadingOf(outcomes);
            for (int one = 0; one < heading.Cells; one++)
            {
                for (int other = one; other < heading.Cells; other++)
                {
                    var builder = new CoverageTallyBuilder(heading);
                    long[] terms = new long[heading.Cells];
                    foreach (int cell in new[] { one, other }.Distinct())
                    {
                        builder.Add(cell / outcomes, 0, cell % outcomes, long.MaxValue);
                        terms[cell] = 1;
                    }

                    Assert.Throws<OverflowException>(() => builder.Add(TallyOf(heading, terms)));
                }
            }
        }
    }

    [Fact]
    public void A_count_out_of_range_is_an_error_however_it_came_about()
    {
        byte[] ones = [1, 1, 1];
        var byRow = new CoverageTallyBuilder(Heading);
        byRow.Add(1, 0, 1, long.MaxValue - 2);
        Assert.Throws<OverflowException>(() => byRow.Add(1, 0, 1, 3));
        Assert.Throws<OverflowException>(() => byRow.Add(new ushort[] { 1, 1, 1 }, new byte[3], ones));

        var byBlock = new CoverageTallyBuilder(Heading);
        byBlock.Add(1, 0, 1, long.MaxValue - 2);
        byBlock.Add(ones, new byte[3], ones);
        Assert.Throws<OverflowException>(byBlock.ToTally);

        var byArea = new CoverageTallyBuilder(Heading);
        byArea.Add(1, 0, 1, long.MaxValue - 2);
        byArea.Add(1, new byte[3], ones);
        Assert.Throws<OverflowException>(byArea.ToTally);

        var total = new CoverageTallyBuilder(Heading);
        total.Add(0, 0, 0, long.MaxValue);
        total.Add(1, 0, 3);
        Assert.Throws<OverflowException>(total.ToTally);

        var refused = new CoverageTallyBuilder(Heading);
        refused.LeaveOut("A", long.MaxValue);
        Assert.Throws<OverflowException>(() => refused.LeaveOut("A"));
    }

    [Fact]
    public void The_last_count_in_range_is_counted_by_every_way()
    {
        byte[] ones = [1, 1];
        var builder = new CoverageTallyBuilder(Heading);
        builder.Add(1, 0, 1, long.MaxValue - 6);
        builder.Add(ones, new byte[2], ones);
        builder.Add(1, new byte[2], ones);
        builder.Add(new ushort[] { 1, 1 }, new byte[2], ones);
        Assert.Equal([new TallyCell(1, 0, 1, long.MaxValue)], builder.ToTally().Cells());
    }

    [Fact]
    public void A_builder_that_ends_takes_over_what_was_counted_aside()
    {
        var builder = new CoverageTallyBuilder(Heading);
        builder.Add(new byte[] { 1, 0 }, new byte[2], new byte[] { 3, 2 });
        builder.Add(1, new byte[1], new byte[] { 3 });
        Assert.Equal([new TallyCell(0, 0, 2, 1), new TallyCell(1, 0, 3, 2)], builder.Finish().Cells());
    }

    [Fact]
    public void No_row_left_out_for_a_reason_is_no_reason()
    {
        var builder = new CoverageTallyBuilder(Heading);
        builder.LeaveOut("A", 0);
        builder.LeaveOut("B", 2);
        builder.LeaveOut("B", 0);
        Assert.Equal([new("B", 2)], builder.ToTally().LeftOut);
        Assert.Equal(CoverageTally.Empty(Heading).LeftOut, new CoverageTallyBuilder(Heading).ToTally().LeftOut);
    }

    /// <summary>The first difference that matters is the one that is said: rules before days, days before denominators, these before labels.</summary>
    [Theory]
    [MemberData(nameof(Others))]
    public void A_sum_that_is_refused_says_what_differs(string message, TallyHeading other)
    {
        var error = Assert.Throws<ArgumentException>(() => new CoverageTallyBuilder(Heading).Add(CoverageTally.Empty(other)));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal("tally", error.ParamName);
    }

    [Fact]
    public void Equal_tallies_have_equal_hash_codes_and_others_differ_by_heading_and_by_count()
    {
        CoverageTally[] tallies =
        [
            CoverageTally.Empty(Heading), CoverageTally.Empty(HeadingOf(4, "LGS 2026")), CoverageTally.Empty(HeadingOf(4, asOf: "2026-11-23")),
            CoverageTally.Empty(HeadingOf(4, denominator: "OTHER")), TallyOf(Heading, [1]), TallyOf(Heading, [0, 1]), TallyOf(Heading, [1, 1]),
        ];
        Assert.Equal(tallies.Length, tallies.Select(tally => tally.GetHashCode()).Distinct().Count());
        Assert.Equal(TallyOf(Heading, [1, 1]).GetHashCode(), TallyOf(HeadingOf(4), [1, 1]).GetHashCode());
    }

    private static TallyHeading HeadingOf(
        int outcomes, string ruleSet = "LGS 2023", string asOf = "2026-11-22", string denominator = "EVERYONE", string area = "01") => new(
            ruleSet, Day(asOf), new Definition(denominator, Everyone.Text), [area], [], Enumerable.Range(0, outcomes).Select(code => $"{code:00}"));

    /// <summary>A tally of a heading without age groups, from its counts in order.</summary>
    private static CoverageTally TallyOf(TallyHeading heading, IEnumerable<long> counts)
    {
        var builder = new CoverageTallyBuilder(heading);
        foreach ((long count, int cell) in counts.Select((count, cell) => (count, cell)))
        {
            builder.Add(cell / heading.Outcomes.Length, 0, cell % heading.Outcomes.Length, count);
        }

        return builder.ToTally();
    }
}
