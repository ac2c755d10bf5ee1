using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using static ImssBienestar.Domain.Committees.ProgrammeEdition;

namespace ImssBienestar.Domain.Tests.Committees;

/// <summary>Random walks: no sequence of operations loses or creates a centavo, and nothing that was written is changed.</summary>
public sealed class LedgerProperties
{
    private static readonly LocalDate On = new(2024, 7, 1);

    /// <summary>Seeds; each walk is the same in every run.</summary>
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_sequence_of_operations_loses_or_creates_a_centavo(int seed)
    {
        var random = new Random(seed);
        Ledger ledger = Ledger.Open(Some.Unit, ImssBienestar2024);

        // The oracle: one number for each entry that counts, kept apart from the ledger.
        var effects = new List<(LedgerEntryKind Kind, Int128 Centavos)>();
        for (int i = 0; i < 300; i++)
        {
            LedgerEntry entry = Next(random, ledger.Entries.Length);
            Ledger before = ledger;
            bool added = before.TryAdd(entry, before.Version, out ledger, out Finding? refusal);
            Assert.Equal(added, refusal is null);
            Assert.True(before.Entries.AsEnumerable().Concat(added ? [entry] : []).SequenceEqual(ledger.Entries));
            if (added)
            {
                effects.Add((entry.Kind, entry.Amount.Centavos));
                if (entry.Kind == LedgerEntryKind.Correction)
                {
                    effects[entry.Of!.Value - 1] = (LedgerEntryKind.NotStated, 0);
                }
            }
            else
            {
                Assert.Same(before, ledger);
            }

            Int128 Sum(LedgerEntryKind kind) => effects.Where(effect => effect.Kind == kind).Aggregate((Int128)0, (sum, effect) => sum + effect.Centavos);
            Assert.Equal(Sum(LedgerEntryKind.Deposit), ledger.Deposited.Centavos);
            Assert.Equal(Sum(LedgerEntryKind.Expense), ledger.Spent.Centavos);
            Assert.Equal(Sum(LedgerEntryKind.Return), ledger.Returned.Centavos);
            Assert.Equal(ledger.Deposited, ledger.Spent + ledger.Returned + ledger.Balance);
            Assert.False(ledger.Balance.IsNegative);
            Assert.Equal(ledger.Entries.Length, ledger.Version.Count);
        }

        Assert.InRange(ledger.Entries.Length, 50, 300);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_the_interleaving_of_writers_no_entry_is_lost_unheard(int seed)
    {
        var random = new Random(seed);
        Ledger store = Ledger.Open(Some.Unit, ImssBienestar2024);
        Ledger[] copies = [store, store, store];
        int added = 0;
        int refused = 0;
        for (int i = 0; i < 200; i++)
        {
            int writer = random.Next(copies.Length);
            if (random.Next(2) == 0)
            {
                copies[writer] = store;
                continue;
            }

            bool isCurrent = ReferenceEquals(copies[writer], store);
            bool done = store.TryAdd(LedgerEntry.Deposit(On, Pesos.Of(1)), copies[writer].Version, out store, out Finding? refusal);
            Assert.Equal(isCurrent, done);
            Assert.Equal(isCurrent ? null : "COM.LEDGER.CONFLICT", refusal?.Code);
            added += done ? 1 : 0;
            refused += done ? 0 : 1;
            copies[writer] = done ? store : copies[writer];
        }

        Assert.Equal(Pesos.Of(added), store.Balance);
        Assert.True(added > 0 && refused > 0);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_ledger_rebuilt_from_its_entries_is_the_same_to_the_version(int seed)
    {
        var random = new Random(seed);
        Ledger ledger = Ledger.Open(Some.Unit, ImssBienestar2024);
        for (int i = 0; i < 60; i++)
        {
            ledger.TryAdd(Next(random, ledger.Entries.Length), ledger.Version, out ledger, out _);
        }

        Ledger rebuilt = Ledger.Open(Some.Unit, ImssBienestar2024);
        foreach (LedgerEntry entry in ledger.Entries)
        {
            Assert.True(rebuilt.TryAdd(entry, rebuilt.Version, out rebuilt, out _));
        }

        Assert.Equal(ledger.Version, rebuilt.Version);
        Assert.Equal(ledger.Balance, rebuilt.Balance);
    }

    private static LedgerEntry Next(Random random, int entries)
    {
        var amount = Pesos.OfCentavos(random.Next(20) == 0 ? long.MaxValue - random.Next(9) : random.NextInt64(1, 100_000_00));
        return random.Next(6) switch
        {
            0 => LedgerEntry.Deposit(On, amount),
            1 or 2 => LedgerEntry.Expense(On, amount, (ExpenseKind)random.Next(5), CommitteeRole.All[random.Next(CommitteeRole.All.Length)]),
            3 => LedgerEntry.Return(On, amount),
            4 => LedgerEntry.Correction(On, random.Next(1, entries + 3)),
            _ => LedgerEntry.AddEvidence(On, random.Next(1, entries + 3), new() { Receipts = ["r"] }),
        };
    }
}
