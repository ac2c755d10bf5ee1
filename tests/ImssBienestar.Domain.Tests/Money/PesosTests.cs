using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Tests.Money;

/// <summary>Amounts: exact, never rounded unasked, and no centavo lost.</summary>
public class PesosTests
{
    [Theory]
    [InlineData("0", "0.00", "$0.00")]
    [InlineData("-0", "0.00", "$0.00")]
    [InlineData("374979.5", "374979.50", "$374,979.50")]
    [InlineData("1438000000", "1438000000.00", "$1,438,000,000.00")]
    [InlineData("-0.05", "-0.05", "-$0.05")]
    [InlineData("92233720368547758.07", "92233720368547758.07", "$92,233,720,368,547,758.07")]
    [InlineData("-92233720368547758.07", "-92233720368547758.07", "-$92,233,720,368,547,758.07")]
    public void An_amount_is_read_and_written_the_same_in_every_culture(string text, string plain, string people) => Assert.All(["es-MX", "tr-TR", "th-TH", ""], culture =>
        Cultures.Under(culture, () =>
        {
            Pesos amount = Pesos.Parse(text);
            Assert.Equal(plain, amount.ToString());
            Assert.Equal(people, amount.ToString("C"));
            Assert.Equal(people, $"{amount:C}");
            Assert.Equal(amount, Pesos.Parse(plain));
            Span<byte> utf8 = stackalloc byte[40];
            Assert.True(amount.TryFormat(utf8, out int length));
            Assert.Equal(plain, Encoding.ASCII.GetString(utf8[..length]));
        }));

    [Theory]
    [InlineData("", "PESOS.AMOUNT", 0)]
    [InlineData(" 1", "PESOS.AMOUNT", 0)]
    [InlineData("1,000", "PESOS.AMOUNT", 0)]
    [InlineData("+1", "PESOS.AMOUNT", 0)]
    [InlineData("1.", "PESOS.AMOUNT", 0)]
    [InlineData(".5", "PESOS.AMOUNT", 0)]
    [InlineData("-.5", "PESOS.AMOUNT", 0)]
    [InlineData("-", "PESOS.AMOUNT", 0)]
    [InlineData("1e5", "PESOS.AMOUNT", 0)]
    [InlineData("$5", "PESOS.AMOUNT", 0)]
    [InlineData("１", "PESOS.AMOUNT", 0)]
    [InlineData("99999999999999999999999999999999", "PESOS.AMOUNT", 0)]
    [InlineData("1.005", "PESOS.FRACTION_OF_CENTAVO", 5)]
    [InlineData("92233720368547758.08", "PESOS.RANGE", 0)]
    public void A_text_that_is_no_amount_says_what_was_expected(string text, string code, int position)
    {
        ParseResult<Pesos> result = Pesos.Read(text);
        Assert.Equal((code, position), (result.Defect.Code, result.Defect.Position));
        Assert.False(Pesos.TryParse(text, out Pesos none));
        Assert.Equal(Pesos.Zero, none);
    }

    [Fact]
    public void The_interfaces_of_the_framework_read_and_write_the_same_and_ask_for_no_culture() => Cultures.Under("tr-TR", () =>
    {
        Pesos amount = Pesos.Of(1234.5m);
        byte[] utf8 = new byte[9];
        char[] short9 = new char[9];

        Assert.Equal(amount, ParseSpan<Pesos>("1234.50"));
        Assert.Throws<DefectException>(() => ParseSpan<Pesos>("1,234.50"));
        Assert.True(TryParseSpan("1234.50", out Pesos read));
        Assert.Equal(amount, read);
        Assert.False(TryParseSpan("1234,50", out Pesos none));
        Assert.Equal(Pesos.Zero, none);
        Assert.Equal("$1,234.50", ((IFormattable)amount).ToString("C", new CultureInfo("de-DE")));
        Assert.True(Utf8.TryWrite(utf8, $"{amount:C}", out int written));
        Assert.Equal("$1,234.50", Encoding.ASCII.GetString(utf8, 0, written));
        Assert.True(((ISpanFormattable)amount).TryFormat(short9, out int letters, "C", new CultureInfo("de-DE")));
        Assert.Equal("$1,234.50", new string(short9, 0, letters));
    });

    [Fact]
    public void Nothing_is_rounded_unasked()
    {
        Assert.Throws<ArgumentException>(() => Pesos.Of(0.005m));
        Assert.Equal(Pesos.OfCentavos(1), Pesos.Rounded(0.005m, MidpointRounding.AwayFromZero));
        Assert.Equal(Pesos.Zero, Pesos.Rounded(0.005m, MidpointRounding.ToEven));
        Assert.Equal(Pesos.Of(1.10m), Pesos.Of(1.1000m));
        Assert.Equal(Pesos.Of(33.34m), Pesos.Of(100.01m).Times(1m / 3m, MidpointRounding.ToEven));
    }

    [Fact]
    public void A_sum_out_of_range_is_an_error_and_its_order_does_not_matter()
    {
        Assert.Throws<OverflowException>(() => Pesos.MaxValue + Pesos.OfCentavos(1));
        Assert.Throws<OverflowException>(() => Pesos.MinValue - Pesos.OfCentavos(1));
        Assert.Throws<OverflowException>(() => -Pesos.MinValue);
        Assert.Throws<OverflowException>(() => Pesos.MaxValue * 2);
        Assert.Equal(Pesos.MaxValue, Pesos.Sum([Pesos.MaxValue, Pesos.MaxValue, -Pesos.MaxValue]));
        Assert.Throws<OverflowException>(() => Pesos.Sum([Pesos.MaxValue, Pesos.OfCentavos(1)]));
    }

    [Fact]
    public void Equal_parts_add_up_and_differ_by_a_centavo_at_most()
    {
        var random = new Random(1438);
        for (int i = 0; i < 20_000; i++)
        {
            var amount = Pesos.OfCentavos(random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64));
            Pesos[] parts = [.. amount.Split(random.Next(1, 40))];
            Assert.Equal(amount, Pesos.Sum(parts));
            Assert.InRange((parts.Max() - parts.Min()).Centavos, 0, 1);
        }

        Assert.Equal(["0.04", "0.03", "0.03"], Pesos.Of(0.10m).Split(3).Select(part => part.ToString()));
        Assert.Equal(["-0.04", "-0.03", "-0.03"], Pesos.Of(-0.10m).Split(3).Select(part => part.ToString()));
    }

    [Fact]
    public void Weighted_parts_add_up_and_are_within_a_centavo_of_their_share()
    {
        var random = new Random(2022);
        for (int i = 0; i < 20_000; i++)
        {
            var amount = Pesos.OfCentavos(random.NextInt64(-1_000_000_000_000, 1_000_000_000_000));
            long[] weights = [.. Enumerable.Range(0, random.Next(1, 20)).Select(_ => random.NextInt64(0, 1 << random.Next(1, 30)))];
            weights[0]++;
            Pesos[] parts = [.. amount.Split(weights)];
            Assert.Equal(amount, Pesos.Sum(parts));
            decimal total = weights.Sum();
            Assert.All(parts.Zip(weights), share => Assert.True(Math.Abs(share.First.Centavos - (amount.Centavos * (share.Second / total))) < 1.0001m));
            Assert.All(parts.Zip(weights), share => Assert.True(share.Second > 0 || share.First == Pesos.Zero));
        }
    }

    [Fact]
    public void The_largest_remainder_takes_the_centavo_and_the_first_of_equals() =>
        Assert.Equal(["0.34", "0.33", "0.33"], Pesos.Of(1m).Split([5L, 5L, 5L]).Select(part => part.ToString()));

    [Fact]
    public void Extreme_amounts_and_weights_split_without_loss()
    {
        Assert.Equal(Pesos.MinValue, Pesos.Sum(Pesos.MinValue.Split([long.MaxValue, 1L, long.MaxValue])));
        Assert.Equal(Pesos.MaxValue, Pesos.Sum(Pesos.MaxValue.Split(7)));
        Assert.Throws<ArgumentException>(() => Pesos.Zero.Split([0L]));
        Assert.Throws<ArgumentException>(() => Pesos.Zero.Split([1L, -1L]));
        Assert.Throws<ArgumentException>(() => Pesos.Zero.Split(ReadOnlySpan<long>.Empty));
        Assert.Throws<ArgumentOutOfRangeException>(() => Pesos.Zero.Split(0));
    }

    [Fact]
    public void Amounts_order_by_value()
    {
        Pesos less = Pesos.Of(-1m);
        Assert.True(less < Pesos.Zero && less <= Pesos.Zero && Pesos.Zero > less && Pesos.Zero >= less && less.IsNegative && !Pesos.Zero.IsNegative);
        Assert.Equal([less, Pesos.Zero, Pesos.MaxValue], new[] { Pesos.MaxValue, less, Pesos.Zero }.Order());
        Assert.Equal(1, ((IComparable)less).CompareTo(null));
        Assert.Throws<ArgumentException>(() => ((IComparable)less).CompareTo(1m));
    }

    [Theory]
    [InlineData("374979.50")]
    [InlineData("-0.01")]
    [InlineData("92233720368547758.07")]
    public void Json_keeps_every_centavo(string json)
    {
        Pesos amount = JsonSerializer.Deserialize<Pesos>(json);
        Assert.Equal(decimal.Parse(json, CultureInfo.InvariantCulture), amount.Amount);
        Assert.Equal(json, JsonSerializer.Serialize(amount));
    }

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("1.005")]
    [InlineData("1e3")]
    [InlineData("null")]
    [InlineData("99999999999999999999999999999999999999999999999999999999999999999999")]
    public void Json_refuses_what_is_not_an_exact_amount(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Pesos>(json));

    private static T ParseSpan<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.Parse(text, new CultureInfo("de-DE"));

    private static bool TryParseSpan<T>(ReadOnlySpan<char> text, out T? value)
        where T : ISpanParsable<T> => T.TryParse(text, new CultureInfo("de-DE"), out value);
}
