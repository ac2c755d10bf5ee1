using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using NodaTime;

namespace ImssBienestar.Domain.Committees;

/// <content>What is wrong with the entries, what is missing to close, and the closure.</content>
public sealed partial class Ledger
{
    private static readonly Source OnReturns = Source.Press("Expansión, 2026-02-19, sobre la Auditoría Superior de la Federación", new LocalDate(2026, 2, 19));

    /// <summary>The kinds of expense and the booklet, receipts and photographs were said together in the conferences of 2024 and 2025.</summary>
    private static readonly Source OnExpenses = new("Versiones estenográficas de las conferencias presidenciales de 2024 y 2025", Confidence.Verified);

    /// <summary>Gets what the entries that count break of the rules on spending: kind of expense, work plan, who spends, amount received.</summary>
    /// <param name="day">The day.</param>
    /// <param name="size">The size of the unit, from which the amount to be received follows.</param>
    /// <param name="rules">The rules with the readings of the caller; null for those of the sources alone.</param>
    /// <returns>The findings, by entry; what is met gives none, but for an amount received that is only carried forward from another year. Nothing
    /// of it hinders closing: it is for those who audit.</returns>
    /// <exception cref="ArgumentException"><paramref name="rules"/> are of another edition.</exception>
    public ImmutableArray<Finding> Check(LocalDate day, UnitSize size, CommitteeRules? rules = null)
    {
        CommitteeRules applied = rules ?? CommitteeRules.Of(Edition);
        if (applied.Edition != Edition)
        {
            throw new ArgumentException("The rules are of another edition.", nameof(rules));
        }

        RuleStanding standing = applied.StandingOf(CommitteeRule.TreasurerSolelyAccountable, day);
        var said = ImmutableArray.CreateBuilder<Finding>();
        foreach ((int number, LedgerEntry expense) in Expenses())
        {
            if (expense.ExpenseKind is ExpenseKind.Other or ExpenseKind.NotStated)
            {
                Answer answer = expense.ExpenseKind == ExpenseKind.Other ? Answer.No : Answer.Unknown;
                said.Add(Say(LedgerTexts.Kind, CommitteeProvisions.Expenses, day, [number], answer, source: OnExpenses));
            }

            if (Plan is null || !Plan.Holds(expense.PlanItem))
            {
                Answer answer = Plan is null || expense.PlanItem is null ? Answer.Unknown : Answer.No;
                said.Add(Say(LedgerTexts.NotInPlan, CommitteeProvisions.Assembly, day, [number], answer, source: Source.Transcript(2025, 1, 22)));
            }

            if (expense.By != CommitteeRole.Treasurer && standing != RuleStanding.LeftOutByReading)
            {
                bool binds = standing is RuleStanding.Stated or RuleStanding.AppliedByReading;
                said.Add(Say(
                    LedgerTexts.NotTreasurer,
                    CommitteeProvisions.Treasurer,
                    day,
                    [number],
                    binds && expense.By is not null ? Answer.No : Answer.Unknown,
                    applied.Readings.Scope.GetValueOrDefault(CommitteeRule.TreasurerSolelyAccountable)?.Interpretation,
                    CommitteeRule.TreasurerSolelyAccountable.Statements[0].Source));
            }
        }

        if (Expenses().Any(entry => entry.Expense.ExpenseKind == ExpenseKind.Other))
        {
            said.Add(OpenPoint.ProhibitedExpenses.Finding(Edition.RuleDay(day)));
        }

        if (Deposited > Pesos.Zero)
        {
            said.AddRange(CheckDeposit(day, Allotment.Of(Edition, size)));
        }

        return said.ToImmutable();
    }

    /// <summary>Gets what is missing to close: money received, receipts, photographs, the return of what was not spent, the final assembly.</summary>
    /// <param name="progress">The steps of the same committee.</param>
    /// <param name="day">The day.</param>
    /// <returns>What is missing; empty where the ledger can be closed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="progress"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="progress"/> is of another unit or edition.</exception>
    public ImmutableArray<Finding> MissingToClose(CommitteeProgress progress, LocalDate day)
    {
        if (!Guard.Against.Null(progress).IsOf(Unit, Edition))
        {
            throw new ArgumentException("The steps are of another unit or edition.", nameof(progress));
        }

        var said = ImmutableArray.CreateBuilder<Finding>();
        if (Deposited == Pesos.Zero)
        {
            said.Add(Say(LedgerTexts.NoDeposit, CommitteeProvisions.Steps, day, source: Source.Transcript(2025, 1, 22)));
        }

        foreach ((int number, LedgerEntry expense) in Expenses())
        {
            ExpenseEvidence evidence = EvidenceOf(number);
            if (evidence.Receipts.IsEmpty)
            {
                said.Add(Say(LedgerTexts.NoReceipt, CommitteeProvisions.Expenses, day, [number], source: OnExpenses));
            }

            if (expense.ExpenseKind == ExpenseKind.MinorWorks && (evidence.PhotosBefore.IsEmpty || evidence.PhotosAfter.IsEmpty))
            {
                said.Add(Say(
                    LedgerTexts.NoPhotos,
                    CommitteeProvisions.Expenses,
                    day,
                    [number],
                    interpretation: CommitteeInterpretations.Photos,
                    source: OnExpenses));
            }
        }

        if (Balance > Pesos.Zero)
        {
            said.Add(Say(LedgerTexts.Unspent, CommitteeProvisions.Return, day, [Balance], source: OnReturns));
        }

        Answer held = progress.IsDone(CommitteeStep.FinalAssembly, day);
        if (held != Answer.Yes)
        {
            said.Add(Say(LedgerTexts.NoFinalAssembly, CommitteeProvisions.Steps, day, answer: held, source: Source.Transcript(2025, 1, 22)));
        }

        return said.ToImmutable();
    }

    /// <summary>Closes the ledger, if nothing is missing and it was read in this version.</summary>
    /// <param name="progress">The steps of the same committee.</param>
    /// <param name="on">The day of closure.</param>
    /// <param name="writtenAgainst">The version that the writer had before them.</param>
    /// <param name="ledger">The closed ledger; this one where it stays as it is.</param>
    /// <param name="missing">Why it is not closed; empty where it is.</param>
    /// <returns>Whether it was closed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="progress"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="progress"/> is of another unit or edition.</exception>
    public bool TryClose(
        CommitteeProgress progress, LocalDate on, LedgerVersion writtenAgainst, out Ledger ledger, out ImmutableArray<Finding> missing)
    {
        missing = MissingToClose(progress, on);
        missing = Conflict(on, writtenAgainst) is { } conflict ? [conflict]
            : IsClosed ? [Say(LedgerTexts.Closed, CommitteeProvisions.Steps, on, answer: Answer.Unknown)]
            : missing;
        ledger = missing.IsEmpty ? new(this, LedgerEntry.Closure(on)) : this;
        return missing.IsEmpty;
    }

    private IEnumerable<Finding> CheckDeposit(LocalDate day, Allotment? allotment)
    {
        if (allotment is null)
        {
            yield return Say(LedgerTexts.NoAmount, CommitteeProvisions.Amounts, day, [Deposited], Answer.Unknown);
        }
        else if (allotment.Agrees(Deposited) is var agrees && (agrees != Answer.Yes || allotment.NominalInterpretation is not null))
        {
            yield return Say(
                allotment.NominalInterpretation is null ? LedgerTexts.Deposit : LedgerTexts.DepositCarriedForward,
                CommitteeProvisions.Amounts,
                day,
                [Deposited, allotment.Nominal],
                agrees,
                allotment.NominalInterpretation ?? allotment.BandInterpretation,
                allotment.DeliveredSource ?? allotment.NominalSource);
        }

        if (Plan?.Budget > Deposited)
        {
            yield return Say(
                LedgerTexts.PlanAboveDeposit, CommitteeProvisions.Assembly, day, [Plan.Budget, Deposited], source: Source.Transcript(2025, 1, 22));
        }
    }

    /// <summary>The expenses that count, with their numbers.</summary>
    private IEnumerable<(int Number, LedgerEntry Expense)> Expenses() => Entries
        .Select((entry, index) => (Number: index + 1, Expense: entry))
        .Where(entry => entry.Expense.Kind == LedgerEntryKind.Expense && !IsCorrected(entry.Number));
}
