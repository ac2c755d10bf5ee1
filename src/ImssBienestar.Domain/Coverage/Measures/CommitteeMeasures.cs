using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>Committees formed, pesos allotted and pesos returned in an edition of La Clínica es Nuestra.</summary>
/// <remarks>A state of which nothing is given is without data. Pure and safe to call from any thread.</remarks>
public static class CommitteeMeasures
{
    private static readonly Source Rules = new("Reglas de operación de La Clínica es Nuestra, DOF 08-04-2024, y sus conferencias", Confidence.Reported);

    /// <summary>Gets the definition: units that have formed their committee, of those that may have one.</summary>
    public static MeasureDefinition UnitsWithCommittee { get; } = new(
        new("COV.M.UNITS_WITH_COMMITTEE", new BilingualText(
            "Unidades cuyo comité ya se formó en asamblea, entre las que pueden tenerlo.",
            "Units whose committee was formed in an assembly, of those that may have one.")),
        MeasureKind.Share,
        Unit.Facilities,
        Unit.Facilities,
        1,
        Rules);

    /// <summary>Gets the definition: pesos announced for the units of an edition.</summary>
    public static MeasureDefinition PesosAllotted { get; } = new(
        new("COV.M.PESOS_ALLOTTED", new BilingualText(
            "Pesos anunciados para las unidades del ejercicio, según su tamaño.", "Pesos announced for the units of the fiscal year, by their size.")),
        MeasureKind.Count,
        Unit.Pesos,
        Unit.NotStated,
        1,
        Rules);

    /// <summary>Gets the definition: pesos returned to the Treasury, of those received by committees.</summary>
    public static MeasureDefinition PesosReturned { get; } = new(
        new("COV.M.PESOS_RETURNED", new BilingualText(
            "Pesos reintegrados a la TESOFE, entre los recibidos por los comités.", "Pesos returned to the Treasury, of those received by committees.")),
        MeasureKind.Share,
        Unit.Pesos,
        Unit.Pesos,
        1,
        Rules);

    /// <summary>Measures the units that have formed their committee.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="units">The units that may have a committee; one given twice counts once.</param>
    /// <param name="progress">The records, at most one for a unit and edition; those of other editions do not count.</param>
    /// <param name="day">The day.</param>
    /// <returns>The measure. A unit without record, or whose assembly may be later than the day, is undetermined; a record of a unit that is not
    /// among <paramref name="units"/> is left out.</returns>
    /// <exception cref="ArgumentNullException">An argument is null, or an entry is.</exception>
    /// <exception cref="ArgumentException">A unit is the default value, or has two records of the edition.</exception>
    public static SystemMeasure Formed(ProgrammeEdition edition, IEnumerable<Clues> units, IEnumerable<CommitteeProgress> progress, LocalDate day)
    {
        Guard.Against.Null(edition);
        var eligible = Guard.Against.Null(units).ToImmutableHashSet();
        Dictionary<Clues, CommitteeProgress> records = OncePerUnit(
            progress.NoneNull().Where(record => record.Edition == edition), record => record.Unit, nameof(progress));
        if (eligible.Contains(default))
        {
            throw new ArgumentException("The default value is no key.", nameof(units));
        }

        LocalDate asked = day.ToIso();
        var drafts = new Dictionary<State, MeasureDraft>();
        foreach (Clues unit in eligible)
        {
            MeasureDraft.In(drafts, unit.State).Count(records.GetValueOrDefault(unit)?.IsDone(CommitteeStep.Assembly, asked) ?? Answer.Unknown);
        }

        foreach (Clues unit in records.Keys.Where(unit => !eligible.Contains(unit)))
        {
            MeasureDraft.In(drafts, unit.State).LeaveOut(LeftOutReason.NotListed);
        }

        return MeasureDraft.ToMeasures(UnitsWithCommittee, asked, drafts);
    }

    /// <summary>Adds up the pesos announced for units.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="sizes">The sizes of the units.</param>
    /// <param name="day">The day. Before the edition begins nothing is announced, and every unit is left out.</param>
    /// <returns>The measure. A unit whose amount is not known is left out, and the sum is then the least that can be.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A unit is the default value.</exception>
    public static SystemMeasure Allotted(ProgrammeEdition edition, IReadOnlyDictionary<Clues, UnitSize> sizes, LocalDate day)
    {
        Guard.Against.Null(edition);
        LocalDate asked = day.ToIso();
        var drafts = new Dictionary<State, MeasureDraft>();
        foreach ((Clues unit, UnitSize size) in Guard.Against.Null(sizes))
        {
            MeasureDraft draft = MeasureDraft.In(
                drafts, unit.IsDefault ? throw new ArgumentException("The default value is no key.", nameof(sizes)) : unit.State);
            if (asked >= edition.From && Allotment.Of(edition, size) is { } allotment)
            {
                draft.Count(Answer.Yes, allotment.Nominal.Amount);
                draft.ReadIn(allotment.NominalSource);
            }
            else
            {
                draft.LeaveOut(LeftOutReason.NotKnown);
                draft.IsLowerBound = true;
            }
        }

        return MeasureDraft.ToMeasures(PesosAllotted, asked, drafts);
    }

    /// <summary>Measures the pesos returned, of those received, as the ledgers had them on a day.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="ledgers">The ledgers, at most one for a unit and edition; those of other editions do not count.</param>
    /// <param name="day">The day: entries of later days, corrections among them, do not count yet.</param>
    /// <returns>The measure. A ledger that by the days of its entries returned more than it had received is left out as contradictory.</returns>
    /// <exception cref="ArgumentNullException">An argument is null, or a ledger is.</exception>
    /// <exception cref="ArgumentException">A unit has two ledgers of the edition.</exception>
    public static SystemMeasure Returned(ProgrammeEdition edition, IEnumerable<Ledger> ledgers, LocalDate day)
    {
        Guard.Against.Null(edition);
        LocalDate asked = day.ToIso();
        var drafts = new Dictionary<State, MeasureDraft>();
        foreach (Ledger ledger in OncePerUnit(ledgers.NoneNull().Where(ledger => ledger.Edition == edition), ledger => ledger.Unit, nameof(ledgers)).Values)
        {
            MeasureDraft draft = MeasureDraft.In(drafts, ledger.Unit.State);
            Pesos received = Moved(ledger, LedgerEntryKind.Deposit, asked);
            Pesos returned = Moved(ledger, LedgerEntryKind.Return, asked);

            // Where less than nothing was received, whatever was returned is more.
            if (returned.IsNegative || returned > received)
            {
                draft.LeaveOut(LeftOutReason.Contradictory);
            }
            else
            {
                draft.Count(Answer.Yes, returned.Amount, received.Amount);
            }
        }

        return MeasureDraft.ToMeasures(PesosReturned, asked, drafts);
    }

    /// <summary>What entries of a kind moved by a day, less what corrections undid by it.</summary>
    private static Pesos Moved(Ledger ledger, LedgerEntryKind kind, LocalDate day) => ledger.Entries
        .Where(entry => entry.On <= day)
        .Aggregate(Pesos.Zero, (sum, entry) =>
            entry.Kind == kind ? sum + entry.Amount
            : entry.Kind == LedgerEntryKind.Correction && ledger.Entries[entry.Of!.Value - 1].Kind == kind ? sum - ledger.Entries[entry.Of.Value - 1].Amount
            : sum);

    private static Dictionary<Clues, T> OncePerUnit<T>(IEnumerable<T> entries, Func<T, Clues> unitOf, string parameterName)
    {
        var once = new Dictionary<Clues, T>();
        foreach (T entry in entries)
        {
            if (!once.TryAdd(unitOf(entry), entry))
            {
                throw new ArgumentException($"The unit {unitOf(entry)} would count twice.", parameterName);
            }
        }

        return once;
    }
}
