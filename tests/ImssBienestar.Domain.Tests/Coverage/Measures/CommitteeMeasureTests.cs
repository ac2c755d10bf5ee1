using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.States;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Coverage.Measures;

/// <summary>Pesos allotted from the first day on, and pesos returned by the days of the entries.</summary>
public class CommitteeMeasureTests
{
    private static readonly ProgrammeEdition Edition = ProgrammeEdition.ImssBienestar2025;
    private static readonly Clues Colima = Clues.Parse("CMIMB000014");
    private static readonly Clues Colima2 = Clues.Parse("CMIMB000026");

    [Fact]
    public void Pesos_are_allotted_from_the_first_day_of_the_edition()
    {
        var sizes = new Dictionary<Clues, UnitSize> { [Colima] = UnitSize.OfRooms(1) };
        Assert.Equal(400_000m, CommitteeMeasures.Allotted(Edition, sizes, Edition.From).National!.Numerator);
        Assert.Null(CommitteeMeasures.Allotted(Edition, sizes, Edition.From.PlusDays(-1)).National);
    }

    [Fact]
    public void Pesos_allotted_are_the_least_that_can_be_where_the_size_of_a_unit_is_not_known()
    {
        var sizes = new Dictionary<Clues, UnitSize> { [Colima] = UnitSize.OfRooms(1) };
        Measure exact = CommitteeMeasures.Allotted(Edition, sizes, Edition.From).Of(State.Colima)!;
        sizes[Colima2] = default;
        Measure least = CommitteeMeasures.Allotted(Edition, sizes, Edition.From).Of(State.Colima)!;
        Assert.Equal((400_000m, false, 400_000m, true), (exact.Numerator, exact.IsLowerBound, least.Numerator, least.IsLowerBound));
        Assert.Equal(new LeftOut(Area.Of(State.Colima), LeftOutReason.NotKnown, 1), Assert.Single(least.LeftOut));
    }

    [Fact]
    public void Pesos_allotted_name_where_each_amount_was_read()
    {
        UnitSize[] sizes = [UnitSize.OfRooms(1), UnitSize.OfRooms(2)];
        Measure allotted = CommitteeMeasures.Allotted(
            Edition, new Dictionary<Clues, UnitSize> { [Colima] = sizes[0], [Colima2] = sizes[1] }, Edition.From).National!;
        Source[] expected = [allotted.Definition.Source, .. sizes.Select(size => Allotment.Of(Edition, size)!.NominalSource)];
        Assert.Equal(3, expected.Distinct().Count());
        Assert.Equal(expected.OrderBy(source => source.Title, StringComparer.Ordinal), allotted.Sources);
    }

    [Fact]
    public void A_correction_takes_away_the_entry_that_it_names()
    {
        Ledger ledger = Add(
            Ledger.Open(Colima, Edition),
            LedgerEntry.Deposit(Day("2025-07-01"), Pesos.Of(100)),
            LedgerEntry.Deposit(Day("2025-07-02"), Pesos.Of(50)),
            LedgerEntry.Return(Day("2025-07-03"), Pesos.Of(20)),
            LedgerEntry.Correction(Day("2025-07-04"), 1));
        Assert.Equal((20m, 150m), SidesOn("2025-07-03"));
        Assert.Equal((20m, 50m), SidesOn("2025-07-04"));

        (decimal Returned, decimal? Received) SidesOn(string day) =>
            CommitteeMeasures.Returned(Edition, [ledger], Day(day)).National is { } sides ? (sides.Numerator, sides.Denominator) : default;
    }

    [Theory]
    [InlineData(1, "2025-06-15")]
    [InlineData(2, "2025-07-15")]
    public void A_ledger_is_contradictory_while_an_entry_is_undone_and_not_yet_made(int corrected, string on)
    {
        LedgerEntry[] both = [LedgerEntry.Deposit(Day("2025-07-01"), Pesos.Of(100)), LedgerEntry.Return(Day("2025-08-01"), Pesos.Of(20))];
        Ledger ledger = Add(Ledger.Open(Colima, Edition), [.. both.Take(corrected), LedgerEntry.Correction(Day(on), corrected)]);
        SystemMeasure then = CommitteeMeasures.Returned(Edition, [ledger], Day(on));
        Assert.Null(then.National);
        Assert.Equal(new LeftOut(Area.Of(State.Colima), LeftOutReason.Contradictory), Assert.Single(then.LeftOut, entry => entry.Area.State == State.Colima));
        Assert.Equal(0m, CommitteeMeasures.Returned(Edition, [ledger], both[corrected - 1].On).National!.Numerator);
    }

    private static Ledger Add(Ledger ledger, params LedgerEntry[] entries) => entries.Aggregate(ledger, (before, entry) =>
    {
        Assert.True(before.TryAdd(entry, before.Version, out Ledger after, out _));
        return after;
    });
}
