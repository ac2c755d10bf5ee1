using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Programs;

/// <summary>The rules that the budget of a transfer is held against.</summary>
internal static class TransferBudgetRules
{
    public static IEnumerable<Finding> Check(TransferBudget budget) =>
    [
        .. ChapterAmounts.Chapters
            .Where(chapter => budget.Planned.Of(chapter) is null)
            .Select(chapter => Said(budget, TransferBudgetTexts.Chapter, Answer.Unknown, [TransferBudgetTexts.Name(chapter)])),
        .. Total(budget, budget.Planned, TransferBudgetTexts.PlannedSide),
        .. Total(budget, budget.Spent, TransferBudgetTexts.SpentSide),
        .. ChapterAmounts.Chapters.SelectMany(chapter => Overspent(budget, chapter)),
        .. Overspent(budget),
        .. budget.Spendings.SelectMany(report => Period(budget, report)),
        .. Overlap(budget),
    ];

    private static IEnumerable<Finding> Total(TransferBudget budget, ChapterAmounts amounts, BilingualText side) =>
        amounts.AgreesWithStated == Answer.No
            ? [Said(budget, TransferBudgetTexts.Total, Answer.No, [side, Written(amounts.Known), Written(amounts.StatedTotal)])]
            : [];

    private static IEnumerable<Finding> Overspent(TransferBudget budget, BudgetChapter chapter) =>
        budget.LeftOf(chapter) is { IsNegative: true }
            ? [Said(budget, TransferBudgetTexts.Overspent, Answer.No,
                [TransferBudgetTexts.Name(chapter), Written(budget.Spent.Of(chapter)), Written(budget.Planned.Of(chapter))])]
            : [];

    /// <summary>In all: surely, where the spending known is above the most that the plan can be; not known, where it is within the margin
    /// of the plan.</summary>
    private static IEnumerable<Finding> Overspent(TransferBudget budget)
    {
        if (budget.Planned.Most is { } most && budget.Spent.Least > budget.Planned.Least)
        {
            yield return Said(
                budget,
                TransferBudgetTexts.Overspent,
                budget.Spent.Least > most ? Answer.No : Answer.Unknown,
                [TransferBudgetTexts.InAll, Written(budget.Spent.Least), Written(budget.Planned.Total)]);
        }
    }

    private static IEnumerable<Finding> Period(TransferBudget budget, ChapterSpending report)
    {
        if (!budget.Period.Contains(report.Period))
        {
            yield return Said(
                budget,
                TransferBudgetTexts.Period,
                budget.Period.Intersection(report.Period) is null ? Answer.No : Answer.Unknown,
                [TransferBudgetTexts.Name(report.Chapter), Written(report.Period), Written(budget.Period)],
                report.Source);
        }
    }

    /// <summary>Reports stand by chapter and by first day: one that begins before all earlier ones have ended shares days with one of
    /// them.</summary>
    private static IEnumerable<Finding> Overlap(TransferBudget budget)
    {
        foreach (IGrouping<BudgetChapter, ChapterSpending> chapter in budget.Spendings.GroupBy(report => report.Chapter))
        {
            LocalDate? ended = null;
            foreach (ChapterSpending report in chapter)
            {
                if (report.Period.Start <= ended)
                {
                    yield return Said(
                        budget,
                        TransferBudgetTexts.Overlap,
                        Answer.Unknown,
                        [TransferBudgetTexts.Name(chapter.Key), Written(report.Period)],
                        report.Source);
                }

                ended = ended is { } before && before > report.Period.End ? before : report.Period.End;
            }
        }
    }

    private static Finding Said(TransferBudget budget, ReasonText text, Answer answer, object?[] places, Source? source = null) => text.Finding(
        answer, AgreementProvisions.Of(budget.Instrument), budget.Period.Start, [budget.State.ShortName, .. places], source: source ?? budget.Source);

    private static string Written(Pesos? amount) => amount?.ToString("C") ?? string.Empty;

    private static string Written(DateInterval days) => $"{days.Start.ToIsoText()}…{days.End.ToIsoText()}";
}
