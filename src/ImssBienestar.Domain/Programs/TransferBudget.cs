using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Programs;

/// <summary>The money of one state's transfer in one period (<i>presupuesto de la transferencia</i>): planned against spent, by
/// chapter.</summary>
/// <remarks>
/// <para>It speaks of its state and of its period only, and never of the whole operation. What no source gives stays unknown: a plan may
/// be a stated total without chapters, and a chapter without report is not a chapter without spending.</para>
/// <para>Immutable. Equality is by reference. No order.</para>
/// </remarks>
public sealed partial class TransferBudget
{
    private TransferBudget(TransferBudget plan, ImmutableArray<ChapterSpending> spendings, Pesos? statedSpending)
        : this(plan.State, plan.Period, plan.Instrument, plan.Planned, plan.Source)
    {
        Spendings = spendings;
        Spent = new ChapterAmounts(
            Reported(BudgetChapter.Payroll), Reported(BudgetChapter.Infrastructure), Reported(BudgetChapter.Equipment), statedSpending);
    }

    /// <summary>Creates a budget of which no spending is known yet.</summary>
    /// <param name="state">The state.</param>
    /// <param name="period">The days that the money is meant for, both ends included.</param>
    /// <param name="instrument">The kind of instrument under which the services are transferred: findings cite its provision.</param>
    /// <param name="planned">What is planned.</param>
    /// <param name="source">Where the plan was read.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public TransferBudget(State state, DateInterval period, AgreementKind instrument, ChapterAmounts planned, Source source)
    {
        State = Guard.Against.Null(state);
        Guard.Against.Null(period);
        Period = new(period.Start.ToIso(), period.End.ToIso());
        Instrument = Guard.Against.Null(instrument);
        Planned = Guard.Against.Null(planned);
        Source = Guard.Against.Null(source);
        Spendings = [];
        Spent = ChapterAmounts.Unknown;
    }

    /// <summary>Gets the first stage of Nayarit, April to December 2022: 1,438 million pesos in all, as said officially on 15 March
    /// 2022.</summary>
    /// <remarks>No split by chapter was found. A press note gives the amount as that of the whole operation; it is of Nayarit alone. Said
    /// in whole millions: the margin is one million.</remarks>
    public static TransferBudget Nayarit2022 { get; } = new(
        State.Nayarit,
        new DateInterval(new LocalDate(2022, 4, 1), new LocalDate(2022, 12, 31)),
        AgreementKind.FrameworkAccord,
        new ChapterAmounts(statedTotal: Pesos.Of(1_438_000_000), statedMargin: Pesos.Of(1_000_000)),
        Source.Transcript(2022, 3, 15));

    /// <summary>Gets the state.</summary>
    public State State { get; }

    /// <summary>Gets the days that the money is meant for, both ends included, in the ISO calendar.</summary>
    public DateInterval Period { get; }

    /// <summary>Gets the kind of instrument under which the services are transferred.</summary>
    public AgreementKind Instrument { get; }

    /// <summary>Gets what is planned.</summary>
    public ChapterAmounts Planned { get; }

    /// <summary>Gets what is spent, by the reports; a chapter without any is unknown.</summary>
    /// <remarks>Every report counts, also one outside the period and one that may repeat another: <see cref="Check"/> names them.</remarks>
    public ChapterAmounts Spent { get; }

    /// <summary>Gets the reports of spending, by chapter, then by their days, then by amount: the order in which they came says
    /// nothing.</summary>
    public ImmutableArray<ChapterSpending> Spendings { get; }

    /// <summary>Gets where the plan was read.</summary>
    public Source Source { get; }

    /// <summary>Gets what is left of the plan: planned less spent, below zero where more is spent; null where one of the two is not
    /// known.</summary>
    public Pesos? Left => Planned.Total - Spent.Total;

    /// <summary>Gets what is left of a chapter: planned less spent, below zero where more is spent.</summary>
    /// <param name="chapter">The chapter.</param>
    /// <returns>The difference; null where one of the two is not known.</returns>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="chapter"/> is not a declared one.</exception>
    public Pesos? LeftOf(BudgetChapter chapter) => Planned.Of(chapter) - Spent.Of(chapter);

    /// <summary>Adds reports of spending.</summary>
    /// <param name="spendings">The reports, in any order.</param>
    /// <returns>The budget with them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="spendings"/> is null.</exception>
    /// <exception cref="ArgumentException">A report is null.</exception>
    /// <exception cref="OverflowException">The spending is more than <see cref="Pesos"/> can hold.</exception>
    public TransferBudget With(params ChapterSpending[] spendings)
    {
        ChapterSpending[] added = [.. Guard.Against.Null(spendings)];
        return added.Contains(null)
            ? throw new ArgumentException("A report is missing.", nameof(spendings))
            : new(
                this,
                [
                    .. Spendings.Concat(added)
                        .OrderBy(report => report.Chapter)
                        .ThenBy(report => report.Period.Start)
                        .ThenBy(report => report.Period.End)
                        .ThenBy(report => report.Amount)
                        .ThenBy(report => report.Source.Title, StringComparer.Ordinal),
                ],
                Spent.StatedTotal);
    }

    /// <summary>Sets the total spending as a source states it, beside the reports or in place of them.</summary>
    /// <param name="total">The total, zero or more, to the centavo.</param>
    /// <returns>The budget with it.</returns>
    /// <exception cref="ArgumentException"><paramref name="total"/> is negative.</exception>
    public TransferBudget WithStatedSpending(Pesos total) => new(this, Spendings, total);

    /// <summary>Holds the spending against the plan, and both against themselves.</summary>
    /// <returns>What is unmet or not known, the plan first: chapters not known; totals that disagree; spending above the plan, by chapter
    /// and in all; reports outside the period; reports that may count the same money twice. Empty where all is well; what is met is not
    /// said.</returns>
    public ImmutableArray<Finding> Check() => [.. TransferBudgetRules.Check(this)];

    private Pesos? Reported(BudgetChapter chapter)
    {
        ImmutableArray<Pesos> amounts = [.. Spendings.Where(report => report.Chapter == chapter).Select(report => report.Amount)];
        return amounts.IsEmpty ? null : Pesos.Sum(amounts);
    }
}
