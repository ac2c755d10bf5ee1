using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Coverage.Reconciliation;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;
using NodaTime;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>Workers for the people and workers missing (<i>densidad y brecha de personal</i>).</summary>
/// <remarks>Workers are counted by head: who holds several posts counts once, in the state of the first of them in the register. A state of which the
/// register has no post is without data. Pure and safe to call from any thread.</remarks>
public static class WorkerMeasures
{
    private static readonly Source Indicator = new("WHO Global Health Observatory, indicator metadata IMR 7766", Confidence.Verified);

    /// <summary>Gets the definition: doctors, nurses and midwives for every 10,000 people.</summary>
    public static MeasureDefinition DoctorsNursesMidwivesPer10000 { get; } = Density(WorkerDensity.Thresholds[0].Definition);

    /// <summary>Gets the definition: health workers for every 10,000 people.</summary>
    public static MeasureDefinition HealthWorkersPer10000 { get; } = Density(WorkerDensity.Thresholds[1].Definition);

    /// <summary>Gets the definition: doctors missing, of those that health centres need by the norm.</summary>
    public static MeasureDefinition DoctorsMissing { get; } = Gap("DOCTORS", "Médicos", "Doctors");

    /// <summary>Gets the definition: nurses missing, of those that health centres need by the norm.</summary>
    public static MeasureDefinition NursesMissing { get; } = Gap("NURSES", "Enfermeras", "Nurses");

    /// <summary>Measures the doctors, nurses and midwives for every 10,000 people.</summary>
    /// <param name="register">The register of posts and workers.</param>
    /// <param name="table">The population, under one definition; only over all inhabitants it can be held against thresholds.</param>
    /// <param name="day">The day.</param>
    /// <returns>The measure. A register has no profession of midwives: paramedical and related staff, and posts of no stated profession, are
    /// undetermined.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SystemMeasure DoctorsNursesMidwives(StaffRegister register, PopulationTable table, LocalDate day) =>
        Density(register, table, day, DoctorsNursesMidwivesPer10000, profession => profession switch
        {
            Profession.GeneralDoctor or Profession.SpecialistDoctor or Profession.Nurse => Answer.Yes,
            Profession.Paramedical or Profession.RelatedToCare or Profession.NotStated => Answer.Unknown,
            _ => Answer.No,
        });

    /// <summary>Measures the health workers for every 10,000 people: all but administrative staff.</summary>
    /// <param name="register">The register of posts and workers.</param>
    /// <param name="table">The population, under one definition; only over all inhabitants it can be held against thresholds.</param>
    /// <param name="day">The day.</param>
    /// <returns>The measure. Who holds a post of no stated profession is undetermined.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SystemMeasure HealthWorkers(StaffRegister register, PopulationTable table, LocalDate day) =>
        Density(register, table, day, HealthWorkersPer10000, profession => profession switch
        {
            Profession.NotStated => Answer.Unknown,
            Profession.Administrative => Answer.No,
            _ => Answer.Yes,
        });

    /// <summary>Holds a density against the thresholds that circulate, of <see cref="WorkerDensity.Thresholds"/>.</summary>
    /// <param name="density">The density, over all inhabitants.</param>
    /// <returns>An answer for each threshold of the same definition that may have been published by the day of the measure, with its
    /// confidence; none for a measure of something else.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="density"/> is null.</exception>
    /// <exception cref="ArgumentException">The density is over a part of the people; see <see cref="Measure.Reaches"/>.</exception>
    public static ImmutableArray<ThresholdAnswer> AgainstThresholds(Measure density) => AgainstThresholds(density, PublishedFigures.Reference);

    /// <summary>Holds a density against the thresholds of a set of figures.</summary>
    /// <param name="density">The density, over all inhabitants.</param>
    /// <param name="figures">The figures; those of the definition of the density, for every 10,000 inhabitants, are its thresholds.</param>
    /// <returns>An answer for each of them that may have been published by the day of the measure, with its confidence and the edition; none for a
    /// measure of something else.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The density is over a part of the people; see <see cref="Measure.Reaches"/>.</exception>
    public static ImmutableArray<ThresholdAnswer> AgainstThresholds(Measure density, FigureSet figures)
    {
        Guard.Against.Null(density);
        Guard.Against.Null(figures);
        return
        [
            .. figures.Figures
                .Where(threshold => threshold.Definition == density.Definition.Definition && threshold.Unit == Unit.WorkersPer10000
                    && threshold.AsOf.HasHappenedBy(density.Day) != Answer.No)
                .Select(threshold => new ThresholdAnswer(threshold, density.Reaches(threshold), figures.Edition)),
        ];
    }

    /// <summary>Measures the doctors missing in health centres, by the norm of the day.</summary>
    /// <param name="staff">The staff of the centres, one entry a unit.</param>
    /// <param name="day">The day. Before 2024-04-09 no norm is modelled, and every centre is left out.</param>
    /// <param name="growth">How staff grows with rooms; null where it is left open, and needs are the least that can be.</param>
    /// <returns>The measure. A centre of which staff or need is not known is left out; more than enough in one fills no gap of another.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="staff"/> is null, or an entry is.</exception>
    /// <exception cref="ArgumentException">A unit is given twice.</exception>
    public static SystemMeasure MissingDoctors(IEnumerable<UnitStaff> staff, LocalDate day, StaffingGrowth? growth = null) =>
        Missing(staff, day, growth, DoctorsMissing, gap => (gap.DoctorsMissing, gap.DoctorsNeeded));

    /// <summary>Measures the nurses missing in health centres, by the norm of the day.</summary>
    /// <param name="staff">The staff of the centres, one entry a unit.</param>
    /// <param name="day">The day. Before 2024-04-09 no norm is modelled, and every centre is left out.</param>
    /// <param name="growth">How staff grows with rooms; null where it is left open, and needs are the least that can be.</param>
    /// <returns>The measure, in the manner of <see cref="MissingDoctors"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="staff"/> is null, or an entry is.</exception>
    /// <exception cref="ArgumentException">A unit is given twice.</exception>
    public static SystemMeasure MissingNurses(IEnumerable<UnitStaff> staff, LocalDate day, StaffingGrowth? growth = null) =>
        Missing(staff, day, growth, NursesMissing, gap => (gap.NursesMissing, gap.NursesNeeded));

    private static SystemMeasure Density(
        StaffRegister register, PopulationTable table, LocalDate day, MeasureDefinition definition, Func<Profession, Answer> belongs)
    {
        Guard.Against.Null(register);
        Guard.Against.Null(table);
        LocalDate asked = day.ToIso();
        int[] holders = new int[register.Posts.Length];
        register.HoldersOn(asked, holders);
        var people = new Dictionary<int, (State State, Answer Belongs)>();
        var drafts = new Dictionary<State, MeasureDraft>();
        for (int post = 0; post < holders.Length; post++)
        {
            State state = register.Posts[post].Unit.State;
            MeasureDraft.In(drafts, state);
            if (holders[post] >= 0)
            {
                Answer answer = belongs(register.Posts[post].Profession);
                people[holders[post]] = people.TryGetValue(holders[post], out (State State, Answer Belongs) first)
                    ? (first.State, Answers.Or(first.Belongs, answer))
                    : (state, answer);
            }
        }

        foreach ((State state, Answer answer) in people.Values)
        {
            drafts[state].Count(answer);
        }

        return MeasureDraft.ToMeasures(definition.Over(table.Definition), asked, drafts, table);
    }

    private static SystemMeasure Missing(
        IEnumerable<UnitStaff> staff,
        LocalDate day,
        StaffingGrowth? growth,
        MeasureDefinition definition,
        Func<StaffingGap, (Headcount? Missing, Headcount? Needed)> sides)
    {
        ImmutableArray<UnitStaff> all = staff.NoneNull();
        if (all.DistinctBy(one => one.Unit).Count() != all.Length)
        {
            throw new ArgumentException("Each unit counts once.", nameof(staff));
        }

        LocalDate asked = day.ToIso();
        var drafts = new Dictionary<State, MeasureDraft>();
        foreach (UnitStaff one in all)
        {
            MeasureDraft draft = MeasureDraft.In(drafts, one.Unit.State);
            StaffingGap gap = StaffingNorm.GapOf(one, asked, growth);
            if (sides(gap) is ({ } missing, { } needed))
            {
                draft.Count(Answer.Yes, missing.People, needed.People);
                draft.IsLowerBound |= gap.IsLowerBound;
            }
            else
            {
                draft.LeaveOut(LeftOutReason.NotKnown);
            }
        }

        return MeasureDraft.ToMeasures(definition, asked, drafts);
    }

    private static MeasureDefinition Density(Definition definition) =>
        new(definition, MeasureKind.Rate, Unit.Workers, Unit.Persons, 10_000, Indicator);

    private static MeasureDefinition Gap(string code, string spanish, string english) => new(
        new($"COV.M.{code}_MISSING", new BilingualText(
            $"{spanish} que faltan en centros de salud, entre los que pide la norma; el sobrante de una unidad no cubre a otra.",
            $"{english} missing in health centres, of those that the norm asks for; more than enough in one fills no gap of another.")),
        MeasureKind.Share,
        Unit.Workers,
        Unit.Workers,
        1,
        Source.Transcript(2024, 4, 9));
}
