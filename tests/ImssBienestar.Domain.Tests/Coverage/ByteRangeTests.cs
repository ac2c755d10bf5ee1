using ImssBienestar.Domain.Coverage;

namespace ImssBienestar.Domain.Tests.Coverage;

/// <summary>The ranges of numbers that the fast ways of counting go by.</summary>
public class ByteRangeTests
{
    [Fact]
    public void A_column_of_any_length_has_the_range_of_its_least_and_greatest_number()
    {
        var random = new Random(11);
        for (int length = 1; length <= 140; length++)
        {
            byte[] column = [.. Enumerable.Range(0, length).Select(_ => (byte)random.Next(3, 250))];
            Assert.Equal(new ByteRange(column.Min(), column.Max()), ByteRange.Of(column));
            for (int row = 0; row < length; row++)
            {
                byte before = column[row];
                column[row] = 0;
                Assert.Equal(0, ByteRange.Of(column).First);
                column[row] = 255;
                Assert.Equal(255, ByteRange.Of(column).Last);
                column[row] = before;
            }
        }

        Assert.Equal(default, ByteRange.Of([]));
    }

    [Theory]
    [InlineData(3, 7, true)]
    [InlineData(3, 3, true)]
    [InlineData(7, 7, true)]
    [InlineData(2, 7, false)]
    [InlineData(3, 8, false)]
    [InlineData(8, 8, false)]
    [InlineData(2, 2, false)]
    public void Both_ends_belong_to_a_range(byte first, byte last, bool isContained)
    {
        var range = new ByteRange(3, 7);
        Assert.Equal(isContained, range.Contains(new ByteRange(first, last)));
        Assert.Equal(isContained, range.Contains(first) && range.Contains(last));
        Assert.Equal(new ByteRange(Math.Min(3, (int)first), Math.Max(7, (int)last)), range.With(new(first, last)));
    }

    /// <summary>Eleven outcomes; the first age group, of those whose age is not stated, is in the range or is not.</summary>
    [Theory]
    [InlineData(0, 5, 66, 55)]
    [InlineData(1, 5, 55, 55)]
    [InlineData(0, 0, 11, 0)]
    public void Cells_of_unstated_ages_are_counted_aside(int firstAge, int lastAge, int cells, int ofStatedAges)
    {
        var range = new CellRange(new(firstAge, lastAge), new(11, 21));
        Assert.Equal((cells, ofStatedAges), (range.Count, range.CountOfStatedAges));
        Assert.All(Enumerable.Range(0, cells), cell =>
        {
            (int age, int outcome) = range.Of(cell);
            Assert.Equal(cell, range.Cell((byte)age, (byte)outcome));
            Assert.True(range.Contains((byte)age, (byte)outcome));
        });
    }
}
