using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Committees.ProgrammeEdition;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Committees;

/// <summary>The expense booklet: what is refused, what is missing, what is wrong.</summary>
public sealed class LedgerTests
{
    private static readonly LocalDate On = Day("2024-07-01");
    private static readonly ExpenseEvidence Complete = new() { Receipts = ["r"], PhotosBefore = ["b"], PhotosAfter = ["a"] };

    [Fact]
    public void What_was_received_is_what_was_spent_returned_and_is_left()
    {
        Ledger ledger = Of(Deposit(100), Expense(60), Return(10));
        Assert.Equal((Pesos.Of(100), Pesos.Of(60), Pesos.Of(10), Pesos.Of(30)), (ledger.Deposited, ledger.Spent, ledger.Returned, ledger.Balance));
    }

    [Theory]
    [InlineData("expense", "COM.LEDGER.OVERDRAWN")]
    [InlineData("return", "COM.LEDGER.OVERDRAWN")]
    [InlineData("correct deposit", "COM.LEDGER.OVERDRAWN")]
    [InlineData("correct nothing", "COM.LEDGER.NO_SUCH_ENTRY")]
    [InlineData("correct twice", "COM.LEDGER.CORRECTED_ALREADY")]
    [InlineData("correct correction", "COM.LEDGER.MOVED_NO_MONEY")]
    [InlineData("evidence of deposit", "COM.LEDGER.NOT_AN_EXPENSE")]
    [InlineData("evidence of nothing", "COM.LEDGER.NO_SUCH_ENTRY")]
    [InlineData("too large", "COM.LEDGER.TOO_LARGE")]
    public void What_cannot_be_is_refused_and_changes_nothing(string what, string code)
    {
        // 1 deposit 100, 2 expense 60, 3 expense 5, 4 correction of 3: 40 left.
        Ledger ledger = Of(Deposit(100), Expense(60), Expense(5), LedgerEntry.Correction(On, 3));
        LedgerEntry entry = what switch
        {
            "expense" => LedgerEntry.Expense(On, Pesos.Of(40.01m), ExpenseKind.Furniture, CommitteeRole.Treasurer),
            "return" => LedgerEntry.Return(On, Pesos.Of(40.01m)),
            "correct deposit" => LedgerEntry.Correction(On, 1),
            "correct nothing" => LedgerEntry.Correction(On, 5),
            "correct twice" => LedgerEntry.Correction(On, 3),
            "correct correction" => LedgerEntry.Correction(On, 4),
            "evidence of deposit" => LedgerEntry.AddEvidence(On, 1, Complete),
            "evidence of nothing" => LedgerEntry.AddEvidence(On, int.MaxValue, Complete),
            _ => LedgerEntry.Deposit(On, Pesos.MaxValue),
        };
        Assert.False(ledger.TryAdd(entry, ledger.Version, out Ledger after, out Finding? refusal));
        Assert.Equal((code, Answer.No), (refusal.Code, refusal.Answer));
        Assert.Same(ledger, after);
    }

    [Fact]
    public void Deposits_may_reach_the_largest_amount_and_not_a_centavo_more()
    {
        Ledger full = Of(Deposit(100), LedgerEntry.Deposit(On, Pesos.MaxValue - Pesos.Of(100)));
        Assert.Equal(Pesos.MaxValue, full.Deposited);
        Assert.False(full.TryAdd(Deposit(0.01m), full.Version, out _, out Finding? refusal));
        Assert.Equal("COM.LEDGER.TOO_LARGE", refusal.Code);
    }

    [Fact]
    public void A_correction_is_an_entry_and_the_wrong_one_stays()
    {
        Ledger ledger = Of(Deposit(100), Expense(60), LedgerEntry.Correction(On, 2), Expense(6));
        Assert.Equal(Pesos.Of(94), ledger.Balance);
        Assert.Equal(4, ledger.Entries.Length);
        Assert.Equal(Pesos.Of(60), ledger.Entries[1].Amount);
        Assert.True(ledger.IsCorrected(2));
        Assert.False(ledger.IsCorrected(4));
        Ledger undone = Of(Deposit(100), Return(100), LedgerEntry.Correction(On, 2), LedgerEntry.Correction(On, 1));
        Assert.Equal((Pesos.Zero, Pesos.Zero), (undone.Deposited, undone.Returned));
    }

    [Fact]
    public void Of_two_people_who_write_at_once_the_second_one_is_told()
    {
        Ledger read = Of(Deposit(100));
        Assert.True(read.TryAdd(Expense(60), read.Version, out Ledger stored, out _));
        Assert.False(stored.TryAdd(Expense(30), read.Version, out Ledger after, out Finding? refusal));
        Assert.Equal("COM.LEDGER.CONFLICT", refusal.Code);
        Assert.Same(stored, after);
        Assert.True(stored.TryAdd(Expense(30), stored.Version, out _, out _));
    }

    /// <summary>Whether the money allows an entry is judged on the version that its writer saw.</summary>
    [Fact]
    public void Who_read_another_version_is_told_that_before_anything_of_the_money()
    {
        Ledger read = Of(Deposit(100));
        Ledger stored = Add(read, Expense(60));
        Assert.False(stored.TryAdd(Expense(41), read.Version, out _, out Finding? refusal));
        Assert.Equal("COM.LEDGER.CONFLICT", refusal.Code);
        Assert.False(stored.TryAdd(Expense(41), stored.Version, out _, out refusal));
        Assert.Equal("COM.LEDGER.OVERDRAWN", refusal.Code);
    }

    /// <summary>Counting entries would not see it: both histories have as many.</summary>
    [Fact]
    public void Histories_of_one_length_with_another_entry_conflict()
    {
        Ledger read = Of(Deposit(100));
        read.TryAdd(Expense(60), read.Version, out Ledger mine, out _);
        read.TryAdd(Expense(59), read.Version, out Ledger stored, out _);
        Assert.Equal(mine.Version.Count, stored.Version.Count);
        Assert.NotEqual(mine.Version, stored.Version);
        Assert.False(stored.TryAdd(Return(1), mine.Version, out _, out Finding? refusal));
        Assert.Equal("COM.LEDGER.CONFLICT", refusal.Code);
    }

    [Fact]
    public void A_version_sees_every_member_of_an_entry_the_unit_and_the_edition_and_can_be_written_and_read()
    {
        Clues other = Clues.Parse("HGIMB000151");
        LedgerVersion[] versions =
        [
            default,
            Ledger.Open(Some.Unit, ImssBienestar2024).Version,
            Ledger.Open(Some.Unit, ImssBienestar2025).Version,
            Ledger.Open(other, ImssBienestar2024).Version,
            .. new[]
            {
                Deposit(1), Deposit(2), LedgerEntry.Deposit(On.PlusDays(1), Pesos.Of(1)),
            }.Select(entry => Of(entry).Version),
            .. new[]
            {
                Expense(1), LedgerEntry.Expense(On, Pesos.Of(1), ExpenseKind.Other, CommitteeRole.Treasurer),
                LedgerEntry.Expense(On, Pesos.Of(1), ExpenseKind.Furniture, CommitteeRole.President),
                LedgerEntry.Expense(On, Pesos.Of(1), ExpenseKind.Furniture, null),
                LedgerEntry.Expense(On, Pesos.Of(1), ExpenseKind.Furniture, null, planItem: ""),
                LedgerEntry.Expense(On, Pesos.Of(1), ExpenseKind.Furniture, null, planItem: "p"),
                LedgerEntry.Expense(On, Pesos.Of(1), ExpenseKind.Furniture, null, new() { Receipts = ["ab"] }),
                LedgerEntry.Expense(On, Pesos.Of(1), ExpenseKind.Furniture, null, new() { Receipts = ["a", "b"] }),
                LedgerEntry.Expense(On, Pesos.Of(1), ExpenseKind.Furniture, null, new() { PhotosBefore = ["a", "b"] }),
                LedgerEntry.Expense(On, Pesos.Of(1), ExpenseKind.Furniture, null, new() { PhotosBefore = ["a"], PhotosAfter = ["b"] }),
                Return(1),
            }.Select(entry => Of(Deposit(100), entry).Version),
            Of(Deposit(100), Expense(1), Expense(1), LedgerEntry.Correction(On, 2)).Version,
            Of(Deposit(100), Expense(1), Expense(1), LedgerEntry.Correction(On, 3)).Version,
        ];
        Assert.Equal(versions.Length, versions.Distinct().Count());
        Assert.All(versions, version => Assert.Equal(version, LedgerVersion.Read(version.ToString()).ValueOrThrow()));
        Assert.Equal(Of(Deposit(100), Expense(1)).Version, Of(Deposit(100), Expense(1)).Version);
    }

    [Theory]
    [InlineData("00-00000000000000000000000000000000")]
    [InlineData("-1-0000000000000000000000000000000")]
    [InlineData("1-0000000000000000000000000000000")]
    [InlineData("1-000000000000000000000000000000000")]
    [InlineData("1-0000000000000000000000000000000A")]
    [InlineData("1-0000000000000000000000000000000 ")]
    [InlineData(" 1-00000000000000000000000000000000")]
    [InlineData("99999999999-00000000000000000000000000000000")]
    public void A_version_has_one_spelling(string text) => Assert.Equal("COM.VERSION", LedgerVersion.Read(text).Defect.Code);

    [Fact]
    public void Everything_that_is_missing_to_close_is_named_at_once_and_then_the_ledger_closes()
    {
        Ledger ledger = Of(
            Deposit(100),
            LedgerEntry.Expense(On, Pesos.Of(50), ExpenseKind.MinorWorks, CommitteeRole.Treasurer),
            LedgerEntry.Expense(On, Pesos.Of(20), ExpenseKind.Furniture, CommitteeRole.Treasurer));
        var progress = new CommitteeProgress(Some.Unit, ImssBienestar2024);
        Assert.Equal(
            ["COM.CLOSE.RECEIPT=no", "COM.CLOSE.PHOTOS=no", "COM.CLOSE.RECEIPT=no", "COM.CLOSE.UNSPENT=no", "COM.CLOSE.FINAL_ASSEMBLY=no"],
            ledger.MissingToClose(progress, On).Select(finding => finding.ToString()));
        Assert.False(ledger.TryClose(progress, On, ledger.Version, out Ledger same, out _));
        Assert.Same(ledger, same);

        ledger = Add(ledger, LedgerEntry.AddEvidence(On, 2, new() { Receipts = ["r"], PhotosBefore = ["b"] }));
        ledger = Add(ledger, LedgerEntry.AddEvidence(On, 2, new() { PhotosAfter = ["a"] }));
        ledger = Add(ledger, LedgerEntry.AddEvidence(On, 3, new() { Receipts = ["r"] }));
        ledger = Add(ledger, Return(30));
        progress = progress.With(CommitteeStep.FinalAssembly, DateWindow.Between(On, On.PlusDays(2)));
        Assert.Equal(["COM.CLOSE.FINAL_ASSEMBLY=?"], ledger.MissingToClose(progress, On.PlusDays(1)).Select(finding => finding.ToString()));
        Assert.False(ledger.TryClose(progress, On.PlusDays(2), default, out _, out var conflict));
        Assert.Equal("COM.LEDGER.CONFLICT", Assert.Single(conflict).Code);
        Assert.True(ledger.TryClose(progress, On.PlusDays(2), ledger.Version, out Ledger closed, out var missing));
        Assert.Empty(missing);
        Assert.True(closed.IsClosed);
        Assert.Equal(Pesos.Zero, closed.Balance);
        Assert.Equal(["r", "b", "a"], [.. closed.EvidenceOf(2).Receipts, .. closed.EvidenceOf(2).PhotosBefore, .. closed.EvidenceOf(2).PhotosAfter]);
    }

    [Fact]
    public void Whether_a_closed_ledger_may_be_opened_again_is_not_known_and_nothing_is_added()
    {
        Ledger closed = Closed();
        Assert.False(closed.TryAdd(Deposit(1), closed.Version, out Ledger same, out Finding? refusal));
        Assert.Equal(("COM.LEDGER.CLOSED", Answer.Unknown), (refusal.Code, refusal.Answer));
        Assert.Same(closed, same);
        Assert.False(closed.TryClose(Progress(), On, closed.Version, out _, out var again));
        Assert.Equal("COM.LEDGER.CLOSED", Assert.Single(again).Code);
        Assert.Throws<ArgumentException>(() => Of(Deposit(1)).TryAdd(closed.Entries[^1], default, out _, out _));
    }

    [Fact]
    public void An_expense_that_was_corrected_needs_no_receipt_and_an_empty_ledger_needs_its_deposit()
    {
        Ledger ledger = Of(Deposit(100), Expense(60), LedgerEntry.Correction(On, 2), Return(100));
        Assert.Empty(ledger.MissingToClose(Progress(), On));
        Assert.Equal("COM.CLOSE.DEPOSIT", Assert.Single(Ledger.Open(Some.Unit, ImssBienestar2024).MissingToClose(Progress(), On)).Code);
    }

    [Theory]
    [InlineData(ExpenseKind.MinorWorks, false, false, true)]
    [InlineData(ExpenseKind.MinorWorks, true, false, true)]
    [InlineData(ExpenseKind.MinorWorks, false, true, true)]
    [InlineData(ExpenseKind.MinorWorks, true, true, false)]
    [InlineData(ExpenseKind.Furniture, false, false, false)]
    public void A_work_needs_photographs_of_before_and_of_after(ExpenseKind kind, bool before, bool after, bool missing)
    {
        ExpenseEvidence evidence = new() { Receipts = ["r"], PhotosBefore = before ? ["b"] : [], PhotosAfter = after ? ["a"] : [] };
        Ledger ledger = Of(Deposit(100), LedgerEntry.Expense(On, Pesos.Of(100), kind, CommitteeRole.Treasurer, evidence));
        Assert.Equal(missing ? "COM.CLOSE.PHOTOS=no" : "", string.Join(' ', ledger.MissingToClose(Progress(), On)));
    }

    [Fact]
    public void The_photographs_of_a_work_rest_on_an_interpretation_and_returns_on_a_report()
    {
        Ledger ledger = Of(Deposit(100), LedgerEntry.Expense(On, Pesos.Of(50), ExpenseKind.MinorWorks, null));
        Finding[] missing = [.. ledger.MissingToClose(Progress(), On)];
        Assert.Same(CommitteeInterpretations.Photos, missing.Single(finding => finding.Code == "COM.CLOSE.PHOTOS").Interpretation);
        Assert.Equal(Domain.Law.Confidence.Reported, missing.Single(finding => finding.Code == "COM.CLOSE.UNSPENT").Source!.Confidence);
    }

    [Fact]
    public void The_check_names_kind_plan_and_hand_of_each_expense_that_counts()
    {
        WorkPlan plan = new([new("roof", ExpenseKind.MinorWorks, Pesos.Of(374_000))]);
        Ledger ledger = Of(
            plan,
            ImssBienestar2024,
            LedgerEntry.Deposit(On, Pesos.Of(374_000)),
            LedgerEntry.Expense(On, Pesos.Of(1), ExpenseKind.MinorWorks, CommitteeRole.Treasurer, planItem: "roof"),
            LedgerEntry.Expense(On, Pesos.Of(1), ExpenseKind.Other, CommitteeRole.President, planItem: "car"),
            LedgerEntry.Expense(On, Pesos.Of(1), ExpenseKind.NotStated, null),
            LedgerEntry.Expense(On, Pesos.Of(1), ExpenseKind.Other, null),
            LedgerEntry.Correction(On, 5));
        Finding[] said = [.. ledger.Check(On, UnitSize.OfRooms(1))];
        Assert.Equal(
            ["COM.LEDGER.KIND=no", "COM.LEDGER.PLAN=no", "COM.LEDGER.TREASURER=no", "COM.LEDGER.KIND=?", "COM.LEDGER.PLAN=?", "COM.LEDGER.TREASURER=?", "COM.OPEN.PROHIBITED_EXPENSES=?"],
            said.Select(finding => finding.ToString()));
        Assert.StartsWith("Asiento 3:", said[0].Text.Spanish, StringComparison.Ordinal);
        Assert.StartsWith("Entry 4:", said[3].Text.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roof", true)]
    [InlineData("chairs", true)]
    [InlineData("Roof", false)]
    [InlineData("car", false)]
    public void An_expense_is_in_the_plan_where_one_of_its_items_has_that_code(string item, bool isInPlan)
    {
        WorkPlan plan = new([new("roof", ExpenseKind.MinorWorks, Pesos.Of(60)), new("chairs", ExpenseKind.Furniture, Pesos.Of(40))]);
        Ledger ledger = Of(plan, ImssBienestar2024, Deposit(100), LedgerEntry.Expense(On, Pesos.Of(1), ExpenseKind.Furniture, CommitteeRole.Treasurer, planItem: item));
        Assert.Equal(isInPlan ? "COM.LEDGER.NO_AMOUNT=?" : "COM.LEDGER.PLAN=no COM.LEDGER.NO_AMOUNT=?", string.Join(' ', ledger.Check(On, default)));
    }

    [Theory]
    [InlineData(ExpenseKind.Other, true)]
    [InlineData(ExpenseKind.NotStated, false)]
    [InlineData(ExpenseKind.MinorWorks, false)]
    [InlineData(ExpenseKind.Furniture, false)]
    public void What_is_prohibited_is_asked_where_something_other_than_what_is_allowed_was_bought(ExpenseKind kind, bool isAsked)
    {
        Ledger ledger = Of(Deposit(100), LedgerEntry.Expense(On, Pesos.Of(1), kind, CommitteeRole.Treasurer));
        Assert.Equal(isAsked, ledger.Check(On, default).Any(finding => finding.Code == "COM.OPEN.PROHIBITED_EXPENSES"));
    }

    [Fact]
    public void Who_spends_is_a_rule_of_2024_and_open_in_2025_unless_a_reading_is_taken()
    {
        Ledger ledger = Of(null, ImssBienestar2025, LedgerEntry.Deposit(On, Pesos.Of(400_000)),
            LedgerEntry.Expense(On, Pesos.Of(1), ExpenseKind.Furniture, CommitteeRole.President));
        CommitteeRules Rules(bool applies) => CommitteeRules.Of(ImssBienestar2025).With(new() { Scope = CommitteeReadingsTests.OfEveryOpenRule(ImssBienestar2025, applies) });
        LocalDate day = Day("2025-09-01");
        Assert.Equal(Answer.Unknown, ledger.Check(day, UnitSize.OfRooms(1)).Single(finding => finding.Code == "COM.LEDGER.TREASURER").Answer);
        Finding read = ledger.Check(day, UnitSize.OfRooms(1), Rules(true)).Single(finding => finding.Code == "COM.LEDGER.TREASURER");
        Assert.Equal(Answer.No, read.Answer);
        Assert.Same(Some.Caller, read.Interpretation);
        Assert.DoesNotContain(ledger.Check(day, UnitSize.OfRooms(1), Rules(false)), finding => finding.Code == "COM.LEDGER.TREASURER");
    }

    [Fact]
    public void The_deposit_is_held_against_the_amount_of_the_unit_and_the_plan_against_the_deposit()
    {
        string[] Said(ProgrammeEdition edition, decimal deposit, UnitSize size, decimal? plan = null) =>
            [.. Of(plan is { } budget ? new([new("a", ExpenseKind.Furniture, Pesos.Of(budget))]) : null, edition, LedgerEntry.Deposit(On, Pesos.Of(deposit)))
                .Check(On, size).Select(finding => finding.ToString())];
        Assert.Empty(Said(ImssBienestar2024, 374_500, UnitSize.OfRooms(1)));
        Assert.Equal(["COM.LEDGER.DEPOSIT=no"], Said(ImssBienestar2024, 500_000, UnitSize.OfRooms(1)));
        Assert.Equal(["COM.LEDGER.DEPOSIT=?"], Said(ImssBienestar2025, 374_000, UnitSize.OfRooms(1)));
        Assert.Equal(["COM.LEDGER.NO_AMOUNT=?"], Said(ImssBienestar2024, 374_000, default));
        Assert.Equal(["COM.LEDGER.NO_AMOUNT=?"], Said(Issste2025, 374_000, UnitSize.OfRooms(1)));
        Assert.Equal(["COM.LEDGER.PLAN_ABOVE_DEPOSIT=no"], Said(ImssBienestar2024, 374_000, UnitSize.OfRooms(1), 400_000));
        Assert.Empty(Ledger.Open(Some.Unit, ImssBienestar2024).Check(On, UnitSize.OfRooms(1)));
    }

    /// <summary>The amount handed over is nearer to what was received than the one announced, and that an amount is of another year weighs more than
    /// where its band ends.</summary>
    [Theory]
    [InlineData("LCEN-2024", 1, "2024-06-06", null)]
    [InlineData("LCEN-2024", 6, "2024-06-06", "COM.I.BANDS")]
    [InlineData("LCEN-2025", 6, "2026-01-27", "COM.I.BANDS")]
    [InlineData("LCEN-2026", 1, "2026-01-27", "COM.I.AMOUNTS_2026")]
    [InlineData("LCEN-2026", 6, "2026-01-27", "COM.I.AMOUNTS_2026")]
    public void A_deposit_that_does_not_agree_names_where_the_amount_was_read_and_how_its_band_was(string code, int rooms, string read, string? interpretation)
    {
        ProgrammeEdition edition = All.Single(entry => entry.Code == code);
        Finding said = Assert.Single(Of(null, edition, Deposit(500)).Check(On, UnitSize.OfRooms(rooms)));
        Assert.Equal((Day(read), interpretation), (said.Source?.Published, said.Interpretation?.Code));
    }

    [Fact]
    public void References_of_the_caller_never_enter_a_message()
    {
        ExpenseEvidence evidence = new() { Receipts = ["SECRET-1"], PhotosBefore = ["SECRET-2"] };
        Ledger ledger = Of(null, ImssBienestar2024, Deposit(100), LedgerEntry.Expense(On, Pesos.Of(50), ExpenseKind.MinorWorks, CommitteeRole.President, evidence, "SECRET-3"));
        ledger.TryAdd(Expense(99), ledger.Version, out _, out Finding? refusal);
        Finding[] said = [.. ledger.Check(On, default), .. ledger.MissingToClose(Progress(), On), refusal!];
        Assert.All(said, finding => Assert.DoesNotContain("SECRET", finding.Text.Spanish + finding.Text.English, StringComparison.Ordinal));
        Assert.DoesNotContain("SECRET", ledger.Version + ledger.Entries[1].ToString(), StringComparison.Ordinal);
    }

    public static Ledger Closed()
    {
        Ledger ledger = Of(Deposit(100), Return(100));
        Assert.True(ledger.TryClose(Progress(), On, ledger.Version, out Ledger closed, out _));
        return closed;
    }

    private static CommitteeProgress Progress() =>
        new CommitteeProgress(Some.Unit, ImssBienestar2024).With(CommitteeStep.FinalAssembly, DateWindow.Exactly(Day("2024-06-30")));

    private static LedgerEntry Deposit(decimal pesos) => LedgerEntry.Deposit(On, Pesos.Of(pesos));

    private static LedgerEntry Expense(decimal pesos) => LedgerEntry.Expense(On, Pesos.Of(pesos), ExpenseKind.Furniture, CommitteeRole.Treasurer);

    private static LedgerEntry Return(decimal pesos) => LedgerEntry.Return(On, Pesos.Of(pesos));

    private static Ledger Of(params LedgerEntry[] entries) => Of(null, ImssBienestar2024, entries);

    private static Ledger Of(WorkPlan? plan, ProgrammeEdition edition, params LedgerEntry[] entries) =>
        entries.Aggregate(Ledger.Open(Some.Unit, edition, plan), Add);

    private static Ledger Add(Ledger ledger, LedgerEntry entry)
    {
        Assert.True(ledger.TryAdd(entry, ledger.Version, out Ledger after, out Finding? refusal), refusal?.Code);
        return after;
    }
}
