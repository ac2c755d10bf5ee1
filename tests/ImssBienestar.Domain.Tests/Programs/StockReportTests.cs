using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Programs;

public class StockReportTests
{
    private static readonly Clues[] Units = [.. new[] { "MCIMB000856", "MCIMB000863", "MCSSA000941" }.Select(Clues.Parse)];
    private static readonly MedicineKey[] Medicines =
        [.. new[] { "010.000.0104.00", "010.000.0105.00", "040.000.0226.00" }.Select(MedicineKey.Parse)];

    [Theory]
    [InlineData(900L, 45L, 30, "27000/45", 600)]
    [InlineData(10L, 3L, 1, "10/3", 3)]
    [InlineData(0L, 3L, 7, "0/3", 0)]
    [InlineData(1L, 3L, 1, "1/3", 0)]
    public void Days_on_hand_are_an_exact_ratio(long stock, long quantity, int days, string written, int whole)
    {
        DaysOnHand found = DaysOnHand.Of(stock, new(quantity, days));
        Assert.Equal((DaysOnHandKind.Known, written, (Int128?)whole), (found.Kind, found.ToString(), found.WholeDays));
        Assert.Equal((decimal)stock * days / quantity, found.Value);
        Assert.Equal(Answer.No, found.LastsFor(whole + 1));
        Assert.True(whole == 0 || found.LastsFor(whole) == Answer.Yes);
    }

    /// <summary>A stock nobody needs does not last for ever: the question has no answer, and neither yes nor no is given.</summary>
    [Fact]
    public void Without_demand_the_days_are_not_defined_and_not_infinite()
    {
        foreach (long? stock in new long?[] { null, 0, 5, long.MaxValue })
        {
            DaysOnHand found = DaysOnHand.Of(stock, new(0, 30));
            Assert.Equal((DaysOnHandKind.Undefined, "-"), (found.Kind, found.ToString()));
            Assert.Equal((null, null, Answer.Unknown), (found.Value, found.WholeDays, found.LastsFor(1)));
        }
    }

    [Fact]
    public void What_is_not_known_of_stock_or_demand_leaves_the_days_unknown()
    {
        Assert.Equal(DaysOnHand.Unknown, DaysOnHand.Of(null, new(3, 1)));
        Assert.Equal(DaysOnHand.Unknown, DaysOnHand.Of(3, null));
        DaysOnHand none = DaysOnHand.Unknown;
        Assert.Equal((DaysOnHandKind.Unknown, "?", Answer.Unknown), (none.Kind, none.ToString(), none.LastsFor(1)));
        Assert.NotEqual(DaysOnHand.Unknown, DaysOnHand.Of(3, new(0, 1)));
    }

    [Fact]
    public void The_largest_stocks_are_divided_exactly()
    {
        DaysOnHand found = DaysOnHand.Of(long.MaxValue, new(1, int.MaxValue));
        Assert.Equal((Int128)long.MaxValue * int.MaxValue, found.WholeDays);
        Assert.Equal((decimal)found.WholeDays!.Value, found.Value);
        Assert.Equal(Answer.Yes, DaysOnHand.Of(long.MaxValue, new(long.MaxValue, int.MaxValue)).LastsFor(int.MaxValue));
        Assert.Equal(Answer.No, DaysOnHand.Of(long.MaxValue - 1, new(long.MaxValue, int.MaxValue)).LastsFor(int.MaxValue));
    }

    [Fact]
    public void Units_with_enough_are_those_whose_stock_lasts_the_last_day_included()
    {
        StockReport report = Report(
            new(Units[0], Medicines[0], 30, new(1, 1)),
            new(Units[1], Medicines[0], 29, new(1, 1)),
            new(Units[2], Medicines[0], 1_000, new(0, 30)),
            new(Units[0], Medicines[1], null, new(1, 1)),
            new(Units[1], Medicines[1], 7, null));
        Assert.Equal(new(1, 2, 1), report.MeasureUnits(Medicines[0], 30));
        Assert.Equal(new(2, 2, 1), report.MeasureUnits(Medicines[0], 29));
        Assert.Equal(new(0, 0, 2), report.MeasureUnits(Medicines[1], 1));
        Assert.Null(report.MeasureUnits(Medicines[1], 1).Share);
        Assert.Equal(SupplyMeasure<UnitsWithEnough>.Empty, report.MeasureUnits(Medicines[2], 30));
        Assert.Equal(SupplyMeasure<UnitsWithEnough>.Empty, report.MeasureUnits(default, 30));
    }

    [Fact]
    public void Keys_in_stock_are_counted_by_unit_and_need_no_demand()
    {
        StockReport report = Report(
            new(Units[0], Medicines[0], 1), new(Units[0], Medicines[1], 0), new(Units[0], Medicines[2], null),
            new(Units[1], Medicines[0], 5), new(Units[1], Medicines[1], 5));
        Assert.Equal(new(3, 4, 1), report.MeasureKeys());
        Assert.Equal(new(1, 2, 1), report.MeasureKeysAt(Units[0]));
        Assert.Equal(new(2, 2, 0), report.MeasureKeysAt(Units[1]));
        Assert.Equal(SupplyMeasure<KeysInStock>.Empty, report.MeasureKeysAt(Units[2]));
        Assert.Equal(SupplyMeasure<KeysInStock>.Empty, report.MeasureKeysAt(default));
        Assert.Equal(report.MeasureKeys(), Units.Select(report.MeasureKeysAt).Aggregate((all, one) => all + one));
    }

    [Fact]
    public void Entries_of_one_place_complete_each_other_and_a_contradiction_is_a_finding()
    {
        StockReport whole = Report(new(Units[0], Medicines[0], 30), new(Units[0], Medicines[0], null, new(1, 1)), new(Units[0], Medicines[0], 30));
        Assert.Equal(new(Units[0], Medicines[0], 30, new(1, 1)), Assert.Single(whole.Entries));
        Assert.Empty(whole.Check());

        StockReport torn = Report(new(Units[0], Medicines[0], 30, new(1, 1)), new(Units[0], Medicines[0], 31), new(Units[1], Medicines[0], 2));
        Assert.Equal(new(Units[0], Medicines[0], null, new(1, 1)), torn.Entries[0]);
        Finding found = Assert.Single(torn.Check());
        Assert.Equal("SUPPLY.RULE.CONTRADICTION=no", found.ToString());
        Assert.Contains("MCIMB000856: 010.000.0104.00", found.Text.Spanish, StringComparison.Ordinal);
        Assert.Equal(new(1, 1, 1), torn.MeasureKeys());

        // The same rate in other numbers is another statement: which of the two is meant is not guessed.
        StockReport rates = Report(new(Units[0], Medicines[0], 30, new(1, 1)), new(Units[0], Medicines[0], 30, new(30, 30)));
        Assert.Equal((30L, null), (rates.Entries[0].Stock!.Value, rates.Entries[0].Demand));
        Assert.Single(rates.Check());
    }

    /// <summary>Seeded: any entries in any order, repeated or not, give the same entries, findings and measures.</summary>
    [Fact]
    public void The_order_of_entries_and_their_repetition_say_nothing()
    {
        var random = new Random(20230630);
        for (int round = 0; round < 300; round++)
        {
            StockEntry[] entries = [.. Enumerable.Range(0, random.Next(1, 25)).Select(_ => Any(random))];
            StockReport report = Report(entries);
            StockEntry[] others = [.. entries, .. entries];
            random.Shuffle(others);
            StockReport other = Report(others);
            Assert.Equal<StockEntry>(report.Entries, other.Entries);
            Assert.Equal<Finding>(report.Check(), other.Check());
            Assert.Equal(report.MeasureKeys(), other.MeasureKeys());
            Assert.All(Medicines, medicine => Assert.Equal(report.MeasureUnits(medicine, 15), other.MeasureUnits(medicine, 15)));
            Assert.Equal(report.Entries.Length, report.MeasureKeys().Denominator + report.MeasureKeys().LeftOut);
            Assert.Equal(
                entries.Select(entry => (entry.Unit, entry.Medicine)).Distinct().Order(),
                report.Entries.Select(entry => (entry.Unit, entry.Medicine)));

            // Whole units measured apart add up to the report.
            SupplyMeasure<KeysInStock> sum = Units.Select(unit => Report([.. entries.Where(entry => entry.Unit == unit)]).MeasureKeys())
                .Aggregate(SupplyMeasure<KeysInStock>.Empty, (all, one) => all + one);
            Assert.Equal(report.MeasureKeys(), sum);
        }
    }

    [Fact]
    public void A_report_of_nothing_measures_nothing()
    {
        StockReport report = new(Julian("2023-06-30"), []);
        Assert.Equal(Day("2023-06-30"), report.On);
        Assert.Equal((SupplyMeasure<KeysInStock>.Empty, 0, 0), (report.MeasureKeys(), report.Entries.Length, report.Check().Length));
    }

    private static StockReport Report(params StockEntry[] entries) => new(Day("2023-06-30"), entries);

    private static StockEntry Any(Random random) => new(
        Units[random.Next(Units.Length)],
        Medicines[random.Next(Medicines.Length)],
        random.Next(4) == 0 ? null : random.Next(3) * 10,
        random.Next(3) == 0 ? null : new(random.Next(3), random.Next(1, 3)));
}
