using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Stories;

/// <summary>Nayarit, 2022: the money of the first stage. On 15 March the conference says 1,438 million pesos for April to December; the
/// press prints it as the money of the whole operation; nobody says how it is split.</summary>
public class Nayarit2022Budget
{
    private static readonly TransferBudget Plan = TransferBudget.Nayarit2022;

    [Fact]
    public void The_plan_was_said_before_the_operation_began_and_under_a_signed_accord()
    {
        AgreementRegister register = AgreementRegister.Reference;
        Assert.Equal(Day("2022-03-15"), Plan.Source.Published);
        Assert.Equal(Confidence.Verified, Plan.Source.Confidence);
        Assert.Equal(Answer.Yes, register.Concurs(State.Nayarit, Day("2022-03-15")));
        Agreement accord = Assert.Single(
            register.Agreements, agreement => agreement.Kind == Plan.Instrument && agreement.States.Contains(State.Nayarit));
        Assert.Equal("2021-12-07", accord.Signed.ToString());

        // The period opens on the day on which the programme took over the units.
        Milestone operation = register.Of(State.Nayarit).Milestones.Single(milestone => milestone.Step == TransferStep.Operation);
        Assert.Equal(Plan.Period.Start, operation.When.Earliest);
        Assert.Equal((Day("2022-04-01"), Day("2022-12-31"), 275), (Plan.Period.Start, Plan.Period.End, Plan.Period.Length));
    }

    [Fact]
    public void It_is_the_money_of_Nayarit_alone_and_agrees_with_the_figure_of_the_register()
    {
        Assert.Same(State.Nayarit, Plan.State);
        Figure figure = Assert.Single(
            AgreementRegister.Reference.Of(State.Nayarit).Figures, figure => figure.Unit == Unit.Pesos);
        Assert.Equal((Plan.Planned.StatedTotal!.Value.Amount, "18"), (figure.Value, figure.Scope));
        Assert.Equal(Plan.Source, figure.Source);
        Assert.All(
            State.All.Where(state => state != State.Nayarit),
            state => Assert.DoesNotContain(AgreementRegister.Reference.Of(state).Figures, other => other.Unit == Unit.Pesos));
    }

    [Fact]
    public void The_total_is_known_and_no_chapter_is()
    {
        Assert.Equal(Pesos.Of(1_438_000_000), Plan.Planned.Total);
        Assert.All(ChapterAmounts.Chapters, chapter => Assert.Null(Plan.Planned.Of(chapter)));
        Assert.Null(Plan.Planned.ByChapters);
        Assert.Null(Plan.Spent.Total);
        Assert.Null(Plan.Left);
        Finding[] findings = [.. Plan.Check()];
        Assert.Equal(
            ["TRANSFER.RULE.CHAPTER=?", "TRANSFER.RULE.CHAPTER=?", "TRANSFER.RULE.CHAPTER=?"], findings.Select(finding => finding.ToString()));
        Assert.Equal("Nayarit: no se conoce lo planeado en nómina; no es cero.", findings[0].Text.Spanish);
        Assert.All(findings, finding => Assert.Equal("ROP.IMSS-BIENESTAR", finding.Provision.Code));
    }

    /// <summary>Invented spending, to see the plan at work: nine months of pay, works begun before the stage, equipment that breaks the
    /// total.</summary>
    [Fact]
    public void Spending_is_held_against_the_total_while_the_chapters_stay_unknown()
    {
        var report = new Source("Informe inventado para esta prueba", Confidence.Unverified);
        ChapterSpending[] pay =
        [
            .. Enumerable.Range(4, 9).Select(month =>
            {
                var first = new LocalDate(2022, month, 1);
                DateInterval whole = new(first, first.With(DateAdjusters.EndOfMonth));
                return new ChapterSpending(BudgetChapter.Payroll, whole, Pesos.Of(111_111_111.11m), report);
            }),
        ];
        TransferBudget year = Plan.With(pay);
        Assert.Equal(Pesos.Of(999_999_999.99m), year.Spent.Payroll);
        Assert.Equal<Finding>(Plan.Check(), year.Check());
        Assert.Null(year.LeftOf(BudgetChapter.Payroll));
        Assert.Null(year.Left);

        TransferBudget works = year.With(
            new ChapterSpending(BudgetChapter.Infrastructure, new(Day("2022-03-20"), Day("2022-04-10")), Pesos.Of(400_000_000), report));
        Assert.Equal(["TRANSFER.RULE.PERIOD=?"], works.Check().Skip(3).Select(finding => finding.ToString()));

        // 1,438 million was said in whole millions: up to a million above, nobody can say.
        TransferBudget close = works.With(
            new ChapterSpending(BudgetChapter.Equipment, new(Day("2022-12-01"), Day("2022-12-31")), Pesos.Of(38_500_000), report));
        Assert.Equal(["TRANSFER.RULE.OVERSPENT=?", "TRANSFER.RULE.PERIOD=?"], close.Check().Skip(3).Select(finding => finding.ToString()));
        Assert.Equal(Pesos.Of(-499_999.99m), close.Left);

        TransferBudget broken = close.With(
            new ChapterSpending(BudgetChapter.Equipment, new(Day("2023-01-01"), Day("2023-01-31")), Pesos.Of(500_000.02m), report));
        Assert.Equal(
            ["TRANSFER.RULE.OVERSPENT=no", "TRANSFER.RULE.PERIOD=?", "TRANSFER.RULE.PERIOD=no"],
            broken.Check().Skip(3).Select(finding => finding.ToString()));
        Assert.Contains("($1,439,000,000.01) rebasa lo planeado ($1,438,000,000.00)", broken.Check()[3].Text.Spanish, StringComparison.Ordinal);
    }
}
