using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Law;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Coverage;

/// <summary>Blocks of one area are counted as row by row, by bits and by pairs, whatever the range, the length and where in memory they begin.</summary>
public sealed class AreaCountsTests
{
    private const int AgeGroups = 6;
    private const int Outcomes = 33;

    private static readonly TallyHeading Heading = new(
        "R", Day("2026-11-22"), new Definition("E", new("todas", "everyone")), ["01", "02"], ["1", "2", "3", "4", "5"], Enumerable.Range(0, Outcomes).Select(code => $"{code:00}"));

    public static TheoryData<bool> Ways => PlaneCounts.IsSupported ? [false, true] : [false];

    /// <summary>First and last age group, first and last outcome: 55 cells of a state; 66 with unstated ages; 64; one; 36 without the cells from 64 on;
    /// too many for bits.</summary>
    public static TheoryData<int, int, int, int, bool> Ranges
    {
        get
        {
            var data = new TheoryData<int, int, int, int, bool>();
            foreach (bool byPlanes in PlaneCounts.IsSupported ? new[] { false, true } : [false])
            {
                data.Add(1, 5, 11, 21, byPlanes);
                data.Add(0, 5, 11, 21, byPlanes);
                data.Add(0, 1, 0, 31, byPlanes);
                data.Add(2, 3, 1, 32, byPlanes);
                data.Add(0, 2, 0, 31, byPlanes);
                data.Add(3, 3, 7, 7, byPlanes);
                data.Add(0, 5, 0, 32, byPlanes);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Every_length_and_every_cell_is_counted_as_row_by_row(int firstAge, int lastAge, int firstCode, int lastCode, bool byPlanes)
    {
        var random = new Random(5);
        AreaCounts aside = AreaCounts.TryFor(Heading, byPlanes)!;
        long[] expected = new long[Heading.Cells];
        long[] counts = new long[Heading.Cells];
        for (int length = 0; length <= 600; length += length < 300 ? 1 : 37)
        {
            int offset = length % 67;
            byte[] ages = [.. Enumerable.Range(0, offset + length).Select(_ => (byte)random.Next(firstAge, lastAge + 1))];
            byte[] codes = [.. Enumerable.Range(0, offset + length).Select(_ => (byte)random.Next(firstCode, lastCode + 1))];
            Add(aside, 1, ages.AsSpan(offset), codes.AsSpan(offset), counts);
            Expect(expected, 1, ages.AsSpan(offset), codes.AsSpan(offset));
        }

        aside.Pour(counts);
        Assert.Equal(expected, counts);
        aside.Pour(counts);
        Assert.Equal(expected, counts);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Counters_are_poured_before_they_pass_their_end(bool byPlanes)
    {
        AreaCounts aside = AreaCounts.TryFor(Heading, byPlanes)!;
        long[] counts = new long[Heading.Cells];
        byte[] ages = Enumerable.Repeat((byte)2, 1_500_001).ToArray();
        byte[] codes = Enumerable.Repeat((byte)12, ages.Length).ToArray();
        Add(aside, 2, ages, codes, counts);
        for (int start = 0; start < ages.Length; start += 512)
        {
            int rows = Math.Min(512, ages.Length - start);
            Assert.True(aside.TryAdd(2, ages.AsSpan(start, rows), codes.AsSpan(start, rows), counts));
        }

        aside.Pour(counts);
        Assert.Equal(2L * ages.Length, counts[Heading.Index(2, 2, 12)]);
        Assert.Equal(2L * ages.Length, counts.Sum());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_counter_is_full_right_before_it_could_pass_its_end(bool byPlanes)
    {
        var cell = new CellRange(new(2, 2), new(12, 12));
        byte[] ages = Enumerable.Repeat((byte)2, 2_048).ToArray();
        byte[] codes = Enumerable.Repeat((byte)12, 2_048).ToArray();
        long[] sums = new long[AreaCounts.Room];
        if (byPlanes)
        {
            var planes = new PlaneCounts();
            for (int block = 0; block < 1_023; block++)
            {
                Assert.False(planes.IsFull);
                Assert.True(planes.TryAdd(ages.AsSpan(0, 512), codes.AsSpan(0, 512), cell));
            }

            Assert.True(planes.IsFull);
            planes.Pour(sums);
            Assert.False(planes.IsFull);
            Assert.Equal(1_023 * 512, sums[0]);
        }
        else
        {
            var pairs = new PairCounts();
            for (int block = 0; block < 63; block++)
            {
                Assert.True(pairs.HasRoomFor(2_048));
                Assert.True(pairs.TryAdd(ages, codes, cell));
            }

            Assert.Equal((true, false), (pairs.HasRoomFor(2_047), pairs.HasRoomFor(2_048)));
            Assert.True(pairs.TryAdd(ages.AsSpan(0, 2_046), codes.AsSpan(0, 2_046), cell));
            Assert.Equal((true, false), (pairs.HasRoomFor(1), pairs.HasRoomFor(2)));
            pairs.Pour(sums, cell.Count);
            Assert.True(pairs.HasRoomFor(2_048));
            Assert.Equal((63 * 2_048) + 2_046, sums[0]);
        }

        Assert.Equal(sums[0], sums.Sum());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void All_cells_of_an_area_of_256_are_counted(bool byPlanes)
    {
        TallyHeading heading = new("R", Day("2026-11-22"), new Definition("E", new("todas", "everyone")), ["01"], [.. Labels(15)], [.. Labels(16)]);
        AreaCounts aside = AreaCounts.TryFor(heading, byPlanes)!;
        long[] counts = new long[heading.Cells];
        byte[] ages = [.. Enumerable.Range(0, 256 * 9).Select(row => (byte)(row / 16 % 16))];
        byte[] codes = [.. Enumerable.Range(0, 256 * 9).Select(row => (byte)(row % 16))];
        Add(aside, 1, ages, codes, counts);
        aside.Pour(counts);
        Assert.Equal([.. Enumerable.Repeat(0L, 256), .. Enumerable.Repeat(9L, 256)], counts);

        static IEnumerable<string> Labels(int count) => Enumerable.Range(0, count).Select(number => $"{number:00}");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_row_out_of_the_range_anywhere_in_a_block_leaves_nothing_of_it_counted(bool byPlanes)
    {
        AreaCounts aside = AreaCounts.TryFor(Heading, byPlanes)!;
        long[] counts = new long[Heading.Cells];
        byte[] ages = Enumerable.Range(0, 512).Select(row => (byte)(1 + (row % 5))).ToArray();
        byte[] codes = Enumerable.Range(0, 512).Select(row => (byte)(11 + (row % 11))).ToArray();
        Add(aside, 1, ages, codes, counts);
        foreach (int length in new[] { 512, 129 })
        {
            for (int row = 0; row < length; row++)
            {
                foreach ((byte age, byte code) in new (byte, byte)[] { (0, 11), (6, 11), (255, 11), (1, 10), (1, 22), (1, 255) })
                {
                    (byte ageBefore, byte codeBefore) = (ages[row], codes[row]);
                    (ages[row], codes[row]) = (age, code);
                    Assert.False(aside.TryAdd(1, ages.AsSpan(0, length), codes.AsSpan(0, length), counts));
                    (ages[row], codes[row]) = (ageBefore, codeBefore);
                }
            }
        }

        Assert.False(aside.TryAdd(2, ages, codes, counts));
        aside.Pour(counts);
        long[] expected = new long[Heading.Cells];
        Expect(expected, 1, ages, codes);
        Assert.Equal(expected, counts);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Ranges_that_grow_and_areas_that_change_keep_what_was_counted(bool byPlanes)
    {
        var random = new Random(6);
        AreaCounts aside = AreaCounts.TryFor(Heading, byPlanes)!;
        long[] expected = new long[Heading.Cells];
        long[] counts = new long[Heading.Cells];
        for (int block = 0; block < 300; block++)
        {
            int area = block / 30 % 3;
            (int lowest, int highest) = (random.Next(0, 20), random.Next(20, Outcomes));
            int oldest = random.Next(1, AgeGroups);
            byte[] ages = [.. Enumerable.Range(0, random.Next(1, 1_200)).Select(_ => (byte)random.Next(block % 4 == 0 ? 0 : 1, oldest + 1))];
            byte[] codes = [.. ages.Select(_ => (byte)random.Next(lowest, highest + 1))];
            Add(aside, area, ages, codes, counts);
            Expect(expected, area, ages, codes);
        }

        aside.Pour(counts);
        Assert.Equal(expected, counts);
    }

    private static void Add(AreaCounts aside, int area, ReadOnlySpan<byte> ages, ReadOnlySpan<byte> codes, long[] counts)
    {
        if (!aside.TryAdd(area, ages, codes, counts))
        {
            aside.Add(area, ages, codes, new(ByteRange.Of(ages), ByteRange.Of(codes)), counts);
        }
    }

    private static void Expect(long[] expected, int area, ReadOnlySpan<byte> ages, ReadOnlySpan<byte> codes)
    {
        for (int row = 0; row < ages.Length; row++)
        {
            expected[Heading.Index(area, ages[row], codes[row])]++;
        }
    }
}
