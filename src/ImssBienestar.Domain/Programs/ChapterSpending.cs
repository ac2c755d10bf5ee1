using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Programs;

/// <summary>A report of money spent in one chapter between two days (<i>gasto ejercido</i>).</summary>
/// <remarks>Equal when all members are equal. No order. A report that is mended replaces the wrong one: amounts are never
/// negative.</remarks>
public sealed partial record ChapterSpending
{
    /// <summary>Creates a report.</summary>
    /// <param name="chapter">The chapter.</param>
    /// <param name="period">The days in which the money was spent, both ends included.</param>
    /// <param name="amount">The amount, zero or more. Zero says that nothing was spent, which no report does not.</param>
    /// <param name="source">Where it was read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="chapter"/> is not stated, or <paramref name="amount"/> is negative.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="chapter"/> is not a declared one.</exception>
    public ChapterSpending(BudgetChapter chapter, DateInterval period, Pesos amount, Source source)
    {
        Chapter = Guard.Against.EnumOutOfRange(chapter) != BudgetChapter.NotStated
            ? chapter
            : throw new ArgumentException("State the chapter of the spending.", nameof(chapter));
        Guard.Against.Null(period);
        Period = new(period.Start.ToIso(), period.End.ToIso());
        Amount = amount.NotNegative();
        Source = Guard.Against.Null(source);
    }

    /// <summary>Gets the chapter.</summary>
    public BudgetChapter Chapter { get; }

    /// <summary>Gets the days in which the money was spent, both ends included, in the ISO calendar.</summary>
    public DateInterval Period { get; }

    /// <summary>Gets the amount, zero or more.</summary>
    public Pesos Amount { get; }

    /// <summary>Gets where it was read.</summary>
    public Source Source { get; }
}
