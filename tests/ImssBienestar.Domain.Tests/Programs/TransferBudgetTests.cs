using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using static ImssBienestar.Domain.Programs.BudgetChapter;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Programs;

public class TransferBudgetTests
{
    private static readonly Source Report = new("Informe de prueba", Confidence.Reported);
    private static readonly ChapterAmounts Full = new(Of(100), Of(200), Of(300));

    [Fact]
    public void A_missing_chapter_is_unknown_and_not_zero()
    {
        ChapterAmounts amounts = new(payroll: Of(100), equipment: Of(0));
        Assert.Equal((Of(100), null, Of(0)), (amounts.Of(Payroll), amounts.Of(Infrastructure), amounts.Of(Equipment)));
        Assert.Equal((Of(100), null, null), (amounts.Known, amounts.ByChapters, amounts.Total));
        Assert.Null(amounts.Of(NotStated));
        Assert.Equal((Pesos.Zero, null), (ChapterAmounts.Unknown.Known, ChapterAmounts.Unknown.Total));
        Assert.Equal(Of(0), new ChapterAmounts(Of(0), Of(0), Of(0)).Total);
    }

    [Fact]
    public void The_sum_of_the_chapters_is_exact_and_comes_before_a_stated_total()
    {
        ChapterAmounts amounts = new(Pesos.Of(0.01m), Pesos.Of(0.02m), Pesos.Of(1_437_999_999.96m), Of(1_438_000_000), Of(1_000_000));
        Assert.Equal(Pesos.Of(1_437_999_999.99m), amounts.Total);
        Assert.Equal(Answer.Yes, amounts.AgreesWithStated);
        Assert.Equal(Of(1_438), new ChapterAmounts(Of(1), statedTotal: Of(1_438)).Total);
    }

    [Theory]
    [InlineData(400, 0, Answer.No)]
    [InlineData(600, 0, Answer.Yes)]
    [InlineData(599, 0, Answer.No)]
    [InlineData(599, 1, Answer.Yes)]
    [InlineData(601, 1, Answer.Yes)]
    [InlineData(602, 1, Answer.No)]
    public void Chapters_and_stated_total_agree_within_the_margin(long stated, long margin, Answer expected) =>
        Assert.Equal(expected, new ChapterAmounts(Of(100), Of(200), Of(300), Of(stated), Of(margin)).AgreesWithStated);

    [Fact]
    public void Chapters_known_can_contradict_a_stated_total_and_cannot_confirm_it()
    {
        Assert.Equal(Answer.No, new ChapterAmounts(payroll: Of(101), statedTotal: Of(99), statedMargin: Of(1)).AgreesWithStated);
        Assert.Equal(Answer.Unknown, new ChapterAmounts(payroll: Of(100), statedTotal: Of(100)).AgreesWithStated);
        Assert.Equal(Answer.Unknown, Full.AgreesWithStated);
        Assert.Equal(Answer.Unknown, new ChapterAmounts(statedTotal: Of(100)).AgreesWithStated);
    }

    [Fact]
    public void A_plan_that_is_kept_has_no_findings()
    {
        TransferBudget budget = Budget(Full).With(Spent(Payroll, 100), Spent(Infrastructure, 200), Spent(Equipment, 300));
        Assert.Empty(budget.Check());
        Assert.Equal((Of(0), Of(0)), (budget.Left!.Value, budget.LeftOf(Equipment)!.Value));
        Assert.Empty(Budget(Full).Check());
        Assert.Null(Budget(Full).Left);
    }

    [Fact]
    public void A_centavo_above_a_chapter_is_found_and_is_not_hidden_by_the_other_chapters()
    {
        TransferBudget budget = Budget(Full).With(
            new ChapterSpending(Payroll, Quarter, Pesos.Of(100.01m), Report), Spent(Infrastructure, 0), Spent(Equipment, 0));
        Finding found = Assert.Single(budget.Check());
        Assert.Equal(("TRANSFER.RULE.OVERSPENT=no", Pesos.Of(-0.01m)), (found.ToString(), budget.LeftOf(Payroll)!.Value));
        Assert.Contains("nómina, lo ejercido ($100.01) rebasa lo planeado ($100.00)", found.Text.Spanish, StringComparison.Ordinal);
        Assert.Equal(Pesos.Of(499.99m), budget.Left);
    }

    [Fact]
    public void A_stated_total_bounds_the_spending_of_chapters_not_known()
    {
        TransferBudget budget = Budget(new(statedTotal: Of(1_000), statedMargin: Of(10)));
        Assert.Equal(["=?", "=?", "=?"], Said(budget, "CHAPTER"));
        Assert.Empty(Said(budget.With(Spent(Payroll, 990)), "OVERSPENT"));
        Assert.Equal(["=?"], Said(budget.With(Spent(Payroll, 991)), "OVERSPENT"));
        Assert.Equal(["=?"], Said(budget.With(Spent(Payroll, 1_010)), "OVERSPENT"));
        Assert.Equal(["=no"], Said(budget.With(Spent(Payroll, 1_000), Spent(Equipment, 11)), "OVERSPENT"));
        Assert.Null(budget.With(Spent(Payroll, 1_000)).Left);
        Assert.Equal(Of(1), budget.WithStatedSpending(Of(999)).Left);
        Assert.Equal(["=no"], Said(budget.WithStatedSpending(Of(1_011)), "OVERSPENT"));
        Assert.Empty(Said(Budget(ChapterAmounts.Unknown).With(Spent(Payroll, 1)), "OVERSPENT"));
    }

    [Fact]
    public void Totals_that_disagree_are_found_on_both_sides()
    {
        Assert.Equal(["=no"], Said(Budget(new(Of(1), Of(2), Of(3), Of(5))), "TOTAL"));
        TransferBudget budget = Budget(Full).With(Spent(Payroll, 10)).WithStatedSpending(Of(9));
        Assert.Equal(["=no"], Said(budget, "TOTAL"));
        Assert.Contains("en lo ejercido", Assert.Single(budget.Check()).Text.Spanish, StringComparison.Ordinal);
        Assert.Empty(Said(budget.WithStatedSpending(Of(10)), "TOTAL"));
    }

    [Theory]
    [InlineData("2022-04-01", "2022-12-31", null)]
    [InlineData("2022-06-01", "2022-06-01", null)]
    [InlineData("2022-03-31", "2022-04-01", "=?")]
    [InlineData("2022-12-31", "2023-01-01", "=?")]
    [InlineData("2022-03-01", "2022-03-31", "=no")]
    [InlineData("2023-01-01", "2023-01-01", "=no")]
    [InlineData("2021-01-01", "2024-01-01", "=?")]
    public void Money_spent_outside_the_period_is_found_and_still_counted(string from, string until, string? expected)
    {
        TransferBudget budget = Budget(Full).With(new ChapterSpending(Payroll, new(Day(from), Day(until)), Of(7), Report));
        Assert.Equal(expected is null ? [] : [expected], Said(budget, "PERIOD"));
        Assert.Equal(Of(7), budget.Spent.Payroll);
        Assert.Equal<Finding>(
            budget.Check(),
            Budget(Full).With(new ChapterSpending(Payroll, new(Julian(from), Julian(until)), Of(7), Report)).Check());
    }

    [Fact]
    public void Reports_of_one_chapter_that_share_days_may_count_the_same_money_twice()
    {
        ChapterSpending year = Spent(Payroll, 1, "2022-04-01", "2022-12-31");
        ChapterSpending april = Spent(Payroll, 1, "2022-04-01", "2022-04-30");
        ChapterSpending may = Spent(Payroll, 1, "2022-05-01", "2022-05-31");
        Assert.Empty(Said(Budget(Full).With(april, may), "OVERLAP"));
        Assert.Equal(["=?"], Said(Budget(Full).With(year, may), "OVERLAP"));
        Assert.Equal(["=?", "=?"], Said(Budget(Full).With(may, april, year), "OVERLAP"));
        Assert.Equal(["=?"], Said(Budget(Full).With(may, may), "OVERLAP"));
        Assert.Empty(Said(Budget(Full).With(april, Spent(Equipment, 1, "2022-04-01", "2022-04-30")), "OVERLAP"));
        Assert.Equal(Of(3), Budget(Full).With(may, april, year).Spent.Payroll);
    }

    [Fact]
    public void A_finding_cites_the_provision_of_the_instrument_and_the_source_of_what_it_speaks_of()
    {
        Finding chapter = Budget(ChapterAmounts.Unknown).Check()[0];
        Assert.Equal(("ROP.IMSS-BIENESTAR", "Plan de prueba"), (chapter.Provision.Code, chapter.Source!.Title));
        var transfer = new TransferBudget(
            State.Colima, new(Day("2024-01-01"), Day("2024-12-31")), AgreementKind.CoordinationAgreement, Full, new("Convenio", Confidence.Verified));
        Finding late = Assert.Single(transfer.With(Spent(Payroll, 1)).Check());
        Assert.Equal(("LGS.77BIS16A", "Informe de prueba", Answer.No), (late.Provision.Code, late.Source!.Title, late.Answer));
    }

    /// <summary>Seeded: any reports in any order and in any grouping give the same budget, and no centavo is lost or made.</summary>
    [Fact]
    public void The_order_of_reports_says_nothing_and_no_centavo_is_lost()
    {
        var random = new Random(20220401);
        for (int round = 0; round < 200; round++)
        {
            ChapterSpending[] reports = [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => Any(random))];
            TransferBudget all = Budget(Full).With(reports);
            ChapterSpending[] shuffled = [.. reports];
            random.Shuffle(shuffled);
            TransferBudget one = shuffled.Aggregate(Budget(Full), (budget, report) => budget.With(report));
            int cut = random.Next(shuffled.Length);
            TransferBudget two = Budget(Full).With(shuffled[cut..]).With(shuffled[..cut]);

            Assert.Equal(all.Spent, one.Spent);
            Assert.Equal(all.Spent, two.Spent);
            Assert.Equal<ChapterSpending>(all.Spendings, one.Spendings);
            Assert.Equal<Finding>(all.Check(), one.Check());
            Assert.Equal<Finding>(all.Check(), two.Check());
            Assert.Equal(reports.Aggregate((Int128)0, (sum, report) => sum + report.Amount.Centavos), all.Spent.Known.Centavos);
            Assert.Equal(
                ChapterAmounts.Chapters.Select(chapter => reports.Any(report => report.Chapter == chapter)),
                ChapterAmounts.Chapters.Select(chapter => all.Spent.Of(chapter) is not null));
        }
    }

    [Fact]
    public void Money_split_by_chapter_adds_up_again_to_the_plan()
    {
        var random = new Random(1_438);
        for (int round = 0; round < 500; round++)
        {
            Pesos total = Pesos.OfCentavos(random.NextInt64(0, 200_000_000_000));
            Pesos[] parts = [.. total.Split([random.Next(1, 9), random.Next(0, 9), random.Next(0, 9)])];
            ChapterAmounts amounts = new(parts[0], parts[1], parts[2], total);
            Assert.Equal((total, Answer.Yes), (amounts.Total!.Value, amounts.AgreesWithStated));
        }
    }

    /// <summary>Ten thousand reports of one chapter over each other: found in one pass, and each said once.</summary>
    [Fact]
    public void Very_many_reports_that_share_days_are_each_said_once()
    {
        TransferBudget budget = Budget(Full).With([.. Enumerable.Range(0, 10_000).Select(_ => Spent(Equipment, 0))]);
        Assert.Equal(9_999, Said(budget, "OVERLAP").Length);
    }

    [Fact]
    public void The_largest_amounts_are_held_and_one_centavo_more_is_refused()
    {
        ChapterAmounts most = new(Pesos.MaxValue, Pesos.Zero, Pesos.Zero);
        Assert.Equal(Pesos.MaxValue, most.Total);
        Assert.Throws<OverflowException>(() => new ChapterAmounts(Pesos.MaxValue, Pesos.OfCentavos(1)));
        TransferBudget budget = Budget(new(Of(0), Of(0), Of(0))).With(new ChapterSpending(Payroll, Quarter, Pesos.MaxValue, Report));
        Assert.Equal(-Pesos.MaxValue, budget.LeftOf(Payroll));
        Assert.Throws<OverflowException>(() => budget.With(new ChapterSpending(Payroll, Quarter, Pesos.OfCentavos(1), Report)));
    }

    private static DateInterval Quarter => new(Day("2022-04-01"), Day("2022-06-30"));

    private static Pesos Of(long pesos) => Pesos.Of(pesos);

    private static TransferBudget Budget(ChapterAmounts planned) => new(
        State.Colima,
        new DateInterval(Day("2022-04-01"), Day("2022-12-31")),
        AgreementKind.FrameworkAccord,
        planned,
        new Source("Plan de prueba", Confidence.Reported));

    private static ChapterSpending Spent(BudgetChapter chapter, long pesos, string from = "2022-04-01", string until = "2022-06-30") =>
        new(chapter, new(Day(from), Day(until)), Of(pesos), Report);

    private static ChapterSpending Any(Random random)
    {
        LocalDate first = Day("2022-01-01").PlusDays(random.Next(500));
        return new(
            ChapterAmounts.Chapters[random.Next(3)],
            new(first, first.PlusDays(random.Next(90))),
            Pesos.OfCentavos(random.NextInt64(0, 3_000_000)),
            Report);
    }

    private static string[] Said(TransferBudget budget, string rule) =>
        [.. budget.Check().Where(finding => finding.Code == $"TRANSFER.RULE.{rule}").Select(finding => finding.ToString()[finding.Code.Length..])];
}
