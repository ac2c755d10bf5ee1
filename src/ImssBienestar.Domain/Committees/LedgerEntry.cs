using Ardalis.GuardClauses;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Committees;

/// <summary>An entry of a ledger (<i>asiento</i>). Its number is its place in the ledger, counted from 1.</summary>
/// <remarks>Amounts are above zero: the kind says the direction. Immutable. Equality is by reference. No order.</remarks>
public sealed partial class LedgerEntry
{
    private LedgerEntry(LedgerEntryKind kind, LocalDate on, Pesos amount, int? of = null)
    {
        Kind = kind;
        On = on.ToIso();
        Amount = amount;
        Of = of;
    }

    /// <summary>Gets what the entry records.</summary>
    public LedgerEntryKind Kind { get; }

    /// <summary>Gets the day on which it happened, in the ISO calendar; not the day it was written.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the money moved; zero for entries that move none by themselves.</summary>
    public Pesos Amount { get; }

    /// <summary>Gets the number of the earlier entry that is corrected or shown; null for other kinds.</summary>
    public int? Of { get; }

    /// <summary>Gets what was bought; not stated for other kinds than an expense.</summary>
    public ExpenseKind ExpenseKind { get; private init; }

    /// <summary>Gets the role of the person who spent; null where it is not known.</summary>
    public CommitteeRole? By { get; private init; }

    /// <summary>Gets the code of the item of the work plan; null where none is stated.</summary>
    public string? PlanItem { get; private init; }

    /// <summary>Gets what shows the expense.</summary>
    public ExpenseEvidence Evidence { get; private init; } = ExpenseEvidence.None;

    /// <summary>Creates the entry of money received.</summary>
    /// <param name="on">The day.</param>
    /// <param name="amount">The money, above zero.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is not above zero.</exception>
    public static LedgerEntry Deposit(LocalDate on, Pesos amount) => new(LedgerEntryKind.Deposit, on, amount.AboveZero());

    /// <summary>Creates the entry of money spent.</summary>
    /// <param name="on">The day.</param>
    /// <param name="amount">The money, above zero.</param>
    /// <param name="kind">What was bought.</param>
    /// <param name="by">The role of the person who spent; null where it is not known.</param>
    /// <param name="evidence">What shows the expense; null for none yet.</param>
    /// <param name="planItem">The code of the item of the work plan; null where none is stated.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is not above zero.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="kind"/> is not a declared one.</exception>
    public static LedgerEntry Expense(
        LocalDate on, Pesos amount, ExpenseKind kind, CommitteeRole? by, ExpenseEvidence? evidence = null, string? planItem = null) =>
        new(LedgerEntryKind.Expense, on, amount.AboveZero())
        {
            ExpenseKind = Guard.Against.EnumOutOfRange(kind),
            By = by,
            Evidence = evidence ?? ExpenseEvidence.None,
            PlanItem = planItem,
        };

    /// <summary>Creates the entry of money returned to the Treasury of the Federation (<i>reintegro a la TESOFE</i>).</summary>
    /// <param name="on">The day.</param>
    /// <param name="amount">The money, above zero.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is not above zero.</exception>
    public static LedgerEntry Return(LocalDate on, Pesos amount) => new(LedgerEntryKind.Return, on, amount.AboveZero());

    /// <summary>Creates the entry that undoes an earlier one; the right one is then recorded anew.</summary>
    /// <param name="on">The day.</param>
    /// <param name="of">The number of the earlier entry, counted from 1.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="of"/> is below 1.</exception>
    public static LedgerEntry Correction(LocalDate on, int of)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(of, 1);
        return new(LedgerEntryKind.Correction, on, Pesos.Zero, of);
    }

    /// <summary>Creates the entry that adds receipts or photographs to an earlier expense.</summary>
    /// <param name="on">The day.</param>
    /// <param name="of">The number of the expense, counted from 1.</param>
    /// <param name="evidence">What is added.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="of"/> is below 1.</exception>
    public static LedgerEntry AddEvidence(LocalDate on, int of, ExpenseEvidence evidence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(of, 1);
        return new(LedgerEntryKind.Evidence, on, Pesos.Zero, of) { Evidence = Guard.Against.Null(evidence) };
    }

    internal static LedgerEntry Closure(LocalDate on) => new(LedgerEntryKind.Closure, on, Pesos.Zero);
}
