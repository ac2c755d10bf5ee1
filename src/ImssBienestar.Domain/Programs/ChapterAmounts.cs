using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Programs;

/// <summary>Money by chapter, as far as it is known, and the total that a source states beside it or in place of it.</summary>
/// <remarks>
/// <para>A chapter that was not given is unknown, never zero, and so is every sum that needs it. A stated total may be rounded or cut, as
/// in speech: it then stands for any amount within a margin on both sides, ends included.</para>
/// <para>Equal when all members are equal. No order.</para>
/// </remarks>
public sealed partial record ChapterAmounts
{
    /// <summary>Creates amounts.</summary>
    /// <param name="payroll">The amount for pay, zero or more; null where it is not known.</param>
    /// <param name="infrastructure">The amount for works, zero or more; null where it is not known.</param>
    /// <param name="equipment">The amount for equipment, zero or more; null where it is not known.</param>
    /// <param name="statedTotal">The total as a source states it, zero or more; null where none does.</param>
    /// <param name="statedMargin">How far the true total may lie from the stated one on either side, zero or more: a million for "1,438
    /// million"; zero, the default, for a total to the centavo.</param>
    /// <exception cref="ArgumentException">An amount is negative.</exception>
    /// <exception cref="OverflowException">The chapters together, or the stated total and its margin, are more than <see cref="Pesos"/>
    /// can hold.</exception>
    public ChapterAmounts(
        Pesos? payroll = null, Pesos? infrastructure = null, Pesos? equipment = null, Pesos? statedTotal = null, Pesos statedMargin = default)
    {
        Payroll = payroll.NotNegative();
        Infrastructure = infrastructure.NotNegative();
        Equipment = equipment.NotNegative();
        StatedTotal = statedTotal.NotNegative();
        StatedMargin = statedMargin.NotNegative();
        Known = Pesos.Sum(Chapters.Select(Of).OfType<Pesos>());
        Most = ByChapters ?? (StatedTotal + StatedMargin);
    }

    /// <summary>Gets the three chapters, in the order of their numbers.</summary>
    public static ImmutableArray<BudgetChapter> Chapters { get; } = [BudgetChapter.Payroll, BudgetChapter.Infrastructure, BudgetChapter.Equipment];

    /// <summary>Gets the amounts of which nothing is known.</summary>
    public static ChapterAmounts Unknown { get; } = new();

    /// <summary>Gets the amount for pay; null where it is not known.</summary>
    public Pesos? Payroll { get; }

    /// <summary>Gets the amount for works; null where it is not known.</summary>
    public Pesos? Infrastructure { get; }

    /// <summary>Gets the amount for equipment; null where it is not known.</summary>
    public Pesos? Equipment { get; }

    /// <summary>Gets the total as a source states it; null where none does.</summary>
    public Pesos? StatedTotal { get; }

    /// <summary>Gets how far the true total may lie from the stated one on either side; zero where it is stated to the centavo.</summary>
    public Pesos StatedMargin { get; }

    /// <summary>Gets the sum of the chapters that are known: the total is at least this. Zero where none is known.</summary>
    public Pesos Known { get; }

    /// <summary>Gets the sum of all three chapters, exact; null where one is not known.</summary>
    public Pesos? ByChapters => Payroll is null || Infrastructure is null || Equipment is null ? null : Known;

    /// <summary>Gets the total: the exact sum of the chapters or, where one is not known, the stated total; null where there is
    /// neither.</summary>
    public Pesos? Total => ByChapters ?? StatedTotal;

    /// <summary>Gets whether chapters and stated total can both be right: no where the chapters lie beyond the margin, or those known
    /// alone are above it; unknown where nothing is stated, or nothing contradicts it and a chapter is missing.</summary>
    public Answer AgreesWithStated => StatedTotal is not { } stated ? Answer.Unknown
        : Known > stated + StatedMargin ? Answer.No
        : ByChapters is not { } sum ? Answer.Unknown
        : sum >= stated - StatedMargin ? Answer.Yes
        : Answer.No;

    /// <summary>The most that the total can be; null where nothing bounds it.</summary>
    internal Pesos? Most { get; }

    /// <summary>The least that the total can be.</summary>
    internal Pesos Least => ByChapters is null && StatedTotal - StatedMargin is { } least && least > Known ? least : Known;

    /// <summary>Gets the amount of a chapter.</summary>
    /// <param name="chapter">The chapter.</param>
    /// <returns>The amount; null where it is not known, or the chapter is not stated.</returns>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="chapter"/> is not a declared one.</exception>
    public Pesos? Of(BudgetChapter chapter) => Guard.Against.EnumOutOfRange(chapter) switch
    {
        BudgetChapter.Payroll => Payroll,
        BudgetChapter.Infrastructure => Infrastructure,
        BudgetChapter.Equipment => Equipment,
        _ => null,
    };
}
