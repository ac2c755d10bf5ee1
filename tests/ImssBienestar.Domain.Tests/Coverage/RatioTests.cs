using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Tests.Data;

namespace ImssBienestar.Domain.Tests.Coverage;

public class RatioTests
{
    [Theory]
    [InlineData(0, 1, "0")]
    [InlineData(1, 4, "0.25")]
    [InlineData(7, 7, "1")]
    [InlineData(long.MaxValue, long.MaxValue, "1")]
    public void A_share_is_its_part_over_its_whole(long part, long whole, string value)
    {
        var ratio = new Ratio(part, whole);
        Assert.Equal((part, whole), (ratio.Numerator, ratio.Denominator));
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), ratio.Value);
    }

    [Theory]
    [InlineData(0, 0, "denominator")]
    [InlineData(0, -1, "denominator")]
    [InlineData(-1, 0, "denominator")]
    [InlineData(-1, 1, "numerator")]
    [InlineData(2, 1, "numerator")]
    public void A_part_of_nothing_and_a_part_out_of_its_whole_are_no_share(long part, long whole, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentException>(() => new Ratio(part, whole)).ParamName);

    [Fact]
    public void The_default_value_is_0_of_1()
    {
        Assert.Equal(new Ratio(0, 1), default);
        Assert.Equal((0, 1, 0m), (default(Ratio).Numerator, default(Ratio).Denominator, default(Ratio).Value));
        Assert.Equal("0/1", default(Ratio).ToString());
    }

    /// <summary>The last two pairs cannot be told apart by their quotients, only by the products of their counts.</summary>
    [Theory]
    [InlineData(1, 3, 1, 2, -1)]
    [InlineData(2, 4, 1, 2, 0)]
    [InlineData(1, 2, 1, 3, 1)]
    [InlineData(0, 5, 0, 9, 0)]
    [InlineData(long.MaxValue - 1, long.MaxValue, 1, 1, -1)]
    [InlineData(long.MaxValue - 2, long.MaxValue - 1, long.MaxValue - 1, long.MaxValue, -1)]
    public void Shares_are_ordered_by_size(long part, long whole, long otherPart, long otherWhole, int order)
    {
        (Ratio left, Ratio right) = (new(part, whole), new(otherPart, otherWhole));
        Assert.Equal(order, Math.Sign(left.CompareTo(right)));
        Assert.Equal(-order, Math.Sign(right.CompareTo(left)));
        Assert.Equal(order < 0, left < right);
        Assert.Equal(order <= 0, left <= right);
        Assert.Equal(order > 0, left > right);
        Assert.Equal(order >= 0, left >= right);
    }

    [Fact]
    public void Two_statements_of_one_share_are_of_one_size_and_not_equal()
    {
        Assert.Equal(0, new Ratio(1, 2).CompareTo(new Ratio(2, 4)));
        Assert.NotEqual(new Ratio(1, 2), new Ratio(2, 4));
    }

    [Theory]
    [InlineData("es-MX")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void A_share_is_written_alike_in_every_culture(string culture) =>
        Cultures.Under(culture, () => Assert.Equal("53409982/66801265", new Ratio(53_409_982, 66_801_265).ToString()));
}
