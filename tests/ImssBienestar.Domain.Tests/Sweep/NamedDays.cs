using System.Collections.Immutable;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Serialization.Catalogue;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Domain.Tests.Sweep;

/// <summary>Days that something public names: a period of the catalogue, an instrument or a step of the register, a start of the calendar, a
/// stage of a programme. An answer that changes on any other day has no reason to.</summary>
internal sealed class NamedDays
{
    private readonly ILookup<LocalDate, string> names;

    private NamedDays(IEnumerable<(LocalDate Day, string Name)> named) =>
        names = named.Distinct().ToLookup(entry => entry.Day, entry => entry.Name);

    /// <summary>What the chapters of the catalogue name: first days of periods, the day after each last one, and the day after the last check.</summary>
    public static NamedDays Of(params CatalogueConcept[] chapters) => new(RuleCatalogue.Reference.Entries
        .Where(entry => Array.IndexOf(chapters, entry.Concept) >= 0)
        .OrderBy(entry => entry.Kind)
        .SelectMany(Of));

    /// <summary>The fiscal years, which money and accounts go by.</summary>
    public static NamedDays FiscalYears { get; } =
        Of([.. Enumerable.Range(2019, 10).Select(year => (new LocalDate(year, 1, 1), $"ejercicio {year}"))]);

    /// <summary>What the register names for a state, instruments and steps, and the day after it was last checked.</summary>
    public static NamedDays Of(State? state)
    {
        AgreementRegister register = AgreementRegister.Reference;
        StateRecord? record = state is null ? null : register.Of(state);
        return new(
        [
            .. record?.Agreements.SelectMany(agreement => Ends(agreement.Signed, agreement.Code)) ?? [],
            .. record?.Agreements.SelectMany(agreement => Ends(agreement.Ended, $"{agreement.Code} (fin)")) ?? [],
            .. record?.Milestones.SelectMany(milestone => Ends(milestone.When, milestone.Step.ToString())) ?? [],
            (register.VerifiedThrough.PlusDays(1), $"{register.Edition} (sin verificar)"),
        ]);
    }

    /// <summary>What the calendar of regularisation names for a state: the start of its phase, of every phase and of every stage.</summary>
    public static NamedDays OfRegularisation(State? state)
    {
        RegularisationCalendar calendar = RegularisationCalendar.Reference;
        RegularisationPhase? phase = state is null ? null : calendar.PhaseOf(state);
        return new(
        [
            .. calendar.Begins is { } begins ? new[] { (begins, "primera fase") } : [],
            .. phase is null ? [] : Ends(phase.StartIn(state!).Window, $"fase {phase.Number}"),
            .. calendar.Stages.SelectMany(stage => Ends(stage.Start, $"etapa {stage.Number}")),
        ]);
    }

    public static NamedDays Of(HealthProgram program) => new(
    [
        .. program.Stages.SelectMany(stage => Ends(stage.Began, stage.Code)),
        (program.VerifiedThrough.PlusDays(1), $"{program.Code} (sin verificar)"),
    ]);

    public static NamedDays Of(params (LocalDate Day, string Name)[] named) => new(named);

    public NamedDays And(NamedDays other) => new(All.Concat(other.All));

    public bool Contains(LocalDate day) => names.Contains(day);

    /// <summary>The first names of a day, those of rule sets before those of single provisions.</summary>
    public string this[LocalDate day]
    {
        get
        {
            string[] all = [.. names[day]];
            return string.Join(' ', all.Take(2)) + (all.Length > 2 ? " …" : string.Empty);
        }
    }

    private IEnumerable<(LocalDate Day, string Name)> All => names.SelectMany(day => day.Select(name => (day.Key, name)));

    private static IEnumerable<(LocalDate Day, string Name)> Of(CatalogueEntry entry)
    {
        foreach (CataloguePeriod period in entry.Periods)
        {
            yield return (period.From, entry.Code);
            if (period.Until is { } until && until < LocalDate.MaxIsoValue)
            {
                yield return (until.PlusDays(1), $"{entry.Code} (fin)");
            }
        }

        if (entry.VerifiedThrough is { } checkedThrough && checkedThrough < LocalDate.MaxIsoValue)
        {
            yield return (checkedThrough.PlusDays(1), $"{entry.Code} (sin verificar)");
        }
    }

    /// <summary>A window changes its answer on its first day and on its last.</summary>
    private static ImmutableArray<(LocalDate Day, string Name)> Ends(DateWindow? window, string name) => window is not { } known ? []
        : known.IsExact ? [(known.Earliest, name)]
        : [(known.Earliest, $"{name} (desde)"), (known.Latest, $"{name} (a más tardar)")];
}
