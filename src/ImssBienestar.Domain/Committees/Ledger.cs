using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Committees;

/// <summary>The expense booklet of a committee (<i>cuadernillo de control de gastos</i>): entries that are added and never erased.</summary>
/// <remarks>
/// <para>At every moment what was received is what was spent, returned and is left: <see cref="Deposited"/> = <see cref="Spent"/> +
/// <see cref="Returned"/> + <see cref="Balance"/>, and the balance is never below zero. Entries that were corrected do not count.</para>
/// <para>Every addition says which version it was written against; an addition to another version is refused, so that of two people who write
/// at once the second one learns of it.</para>
/// <para>Immutable; adding gives a new ledger. Equality is by reference: compare <see cref="Version"/>. No order.</para>
/// </remarks>
public sealed partial class Ledger
{
    private Ledger(Clues unit, ProgrammeEdition edition, WorkPlan? plan)
    {
        Unit = unit;
        Edition = edition;
        Plan = plan;
        Entries = [];
        Version = LedgerVersion.Of(unit, edition);
    }

    private Ledger(Ledger before, LedgerEntry entry)
    {
        Unit = before.Unit;
        Edition = before.Edition;
        Plan = before.Plan;
        Entries = before.Entries.Add(entry);
        Version = before.Version.Then(entry);
        (Deposited, Spent, Returned) = (before.Deposited, before.Spent, before.Returned);
        LedgerEntry moved = entry.Kind == LedgerEntryKind.Correction ? before.Entries[entry.Of!.Value - 1] : entry;
        Pesos amount = entry.Kind == LedgerEntryKind.Correction ? -moved.Amount : moved.Amount;
        switch (moved.Kind)
        {
            case LedgerEntryKind.Deposit:
                Deposited += amount;
                break;
            case LedgerEntryKind.Expense:
                Spent += amount;
                break;
            case LedgerEntryKind.Return:
                Returned += amount;
                break;
        }
    }

    /// <summary>Gets the unit.</summary>
    public Clues Unit { get; }

    /// <summary>Gets the edition.</summary>
    public ProgrammeEdition Edition { get; }

    /// <summary>Gets the work plan; null where it is not known.</summary>
    public WorkPlan? Plan { get; }

    /// <summary>Gets the entries, in the order in which they were added; the number of an entry is its place, counted from 1.</summary>
    public ImmutableArray<LedgerEntry> Entries { get; }

    /// <summary>Gets the version.</summary>
    public LedgerVersion Version { get; }

    /// <summary>Gets the money received.</summary>
    public Pesos Deposited { get; }

    /// <summary>Gets the money spent.</summary>
    public Pesos Spent { get; }

    /// <summary>Gets the money returned to the Treasury.</summary>
    public Pesos Returned { get; }

    /// <summary>Gets the money that is left (<i>saldo</i>).</summary>
    public Pesos Balance => Deposited - Spent - Returned;

    /// <summary>Gets whether the ledger is closed.</summary>
    public bool IsClosed => !Entries.IsEmpty && Entries[^1].Kind == LedgerEntryKind.Closure;

    /// <summary>Opens a ledger.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="plan">The work plan; null where it is not known.</param>
    /// <returns>A ledger without entries.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is the default value, which is no key.</exception>
    public static Ledger Open(Clues unit, ProgrammeEdition edition, WorkPlan? plan = null) => new(unit.Given(), Guard.Against.Null(edition), plan);

    /// <summary>Adds an entry, if it was written against this version and the money allows it.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="writtenAgainst">The version that the writer had before them.</param>
    /// <param name="ledger">The new ledger; this one where the entry is refused.</param>
    /// <param name="refusal">Why the entry is refused; null where it is added.</param>
    /// <returns>Whether the entry was added.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="entry"/> is the closure of another ledger: <see cref="TryClose"/> closes one.</exception>
    public bool TryAdd(LedgerEntry entry, LedgerVersion writtenAgainst, out Ledger ledger, [NotNullWhen(false)] out Finding? refusal)
    {
        if (Guard.Against.Null(entry).Kind == LedgerEntryKind.Closure)
        {
            throw new ArgumentException("A ledger is closed by closing it, not by an entry.", nameof(entry));
        }

        refusal = Conflict(entry.On, writtenAgainst) ?? Refusal(entry);
        ledger = refusal is null ? new(this, entry) : this;
        return refusal is null;
    }

    /// <summary>Gets whether an entry was undone by a later one.</summary>
    /// <param name="number">The number of the entry, counted from 1.</param>
    /// <returns>Whether it was corrected.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entry.</exception>
    public bool IsCorrected(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Entries.Length);
        return Entries.Any(entry => entry.Kind == LedgerEntryKind.Correction && entry.Of == number);
    }

    /// <summary>Gets everything that shows an expense: what came with it, and what was added later.</summary>
    /// <param name="number">The number of the expense, counted from 1.</param>
    /// <returns>The evidence, in the order handed in; none for other entries.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entry.</exception>
    public ExpenseEvidence EvidenceOf(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Entries.Length);
        ExpenseEvidence[] all =
        [
            Entries[number - 1].Evidence,
            .. Entries.Where(entry => entry.Kind == LedgerEntryKind.Evidence && entry.Of == number).Select(entry => entry.Evidence),
        ];
        return new()
        {
            Receipts = [.. all.SelectMany(evidence => evidence.Receipts)],
            PhotosBefore = [.. all.SelectMany(evidence => evidence.PhotosBefore)],
            PhotosAfter = [.. all.SelectMany(evidence => evidence.PhotosAfter)],
        };
    }

    private Finding? Conflict(LocalDate day, LedgerVersion writtenAgainst) => writtenAgainst == Version
        ? null
        : Say(LedgerTexts.Conflict, CommitteeProvisions.Expenses, day, [writtenAgainst.Count, Version.Count]);

    private Finding? Refusal(LedgerEntry entry)
    {
        if (IsClosed)
        {
            return Say(LedgerTexts.Closed, CommitteeProvisions.Steps, entry.On, answer: Answer.Unknown);
        }

        return entry.Kind switch
        {
            LedgerEntryKind.Deposit => entry.Amount > Pesos.MaxValue - Deposited
                ? Say(LedgerTexts.TooLarge, CommitteeProvisions.Expenses, entry.On)
                : null,
            LedgerEntryKind.Expense or LedgerEntryKind.Return => Overdrawn(entry.Amount, entry.On),
            _ => Refusal(entry, entry.Of!.Value),
        };
    }

    private Finding? Refusal(LedgerEntry entry, int number)
    {
        LedgerEntryKind? earlier = number <= Entries.Length ? Entries[number - 1].Kind : null;
        return (entry.Kind, earlier) switch
        {
            (_, null) => Say(LedgerTexts.NoSuchEntry, CommitteeProvisions.Expenses, entry.On, [number]),
            (LedgerEntryKind.Evidence, not LedgerEntryKind.Expense) => Say(LedgerTexts.NotAnExpense, CommitteeProvisions.Expenses, entry.On, [number]),
            (LedgerEntryKind.Evidence, _) => null,
            (_, LedgerEntryKind.Correction or LedgerEntryKind.Evidence) => Say(LedgerTexts.MovedNoMoney, CommitteeProvisions.Expenses, entry.On, [number]),
            _ when IsCorrected(number) => Say(LedgerTexts.CorrectedAlready, CommitteeProvisions.Expenses, entry.On, [number]),
            (_, LedgerEntryKind.Deposit) => Overdrawn(Entries[number - 1].Amount, entry.On),
            _ => null,
        };
    }

    private Finding? Overdrawn(Pesos amount, LocalDate day) =>
        amount <= Balance ? null : Say(LedgerTexts.Overdrawn, CommitteeProvisions.Expenses, day, [amount, Balance]);

    private Finding Say(
        ReasonText text,
        Provision provision,
        LocalDate day,
        object?[]? places = null,
        Answer answer = Answer.No,
        Interpretation? interpretation = null,
        Source? source = null) =>
        text.Finding(answer, provision, Edition.RuleDay(day.ToIso()), places, interpretation: interpretation, source: source);
}
