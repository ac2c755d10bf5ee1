using System.Collections.Immutable;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>Unfinished hospitals delivered (<i>obras entregadas</i>).</summary>
/// <remarks>Pure and safe to call from any thread.</remarks>
public static class WorksMeasures
{
    /// <summary>Gets the definition: unfinished hospitals put in operation, of those to be rescued.</summary>
    public static MeasureDefinition WorksDelivered { get; } = new(
        new("COV.M.WORKS_DELIVERED", new BilingualText(
            "Hospitales inconclusos puestos en operación, entre los que se rescatan.", "Unfinished hospitals put in operation, of those to be rescued.")),
        MeasureKind.Share,
        Unit.Hospitals,
        Unit.Hospitals,
        1,
        Source.Transcript(2024, 4, 9));

    /// <summary>Measures the hospitals delivered.</summary>
    /// <param name="works">The hospitals, each with a code of its own.</param>
    /// <param name="day">The day.</param>
    /// <returns>The measure. A hospital that may be opened or not is undetermined; a state without works is without data.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="works"/> is null, or an entry is.</exception>
    /// <exception cref="ArgumentException">A code is repeated: the hospital would count twice.</exception>
    public static SystemMeasure Delivered(IEnumerable<HospitalWorks> works, LocalDate day)
    {
        ImmutableArray<HospitalWorks> all = works.NoneNull();
        if (all.DistinctBy(one => one.Code, StringComparer.Ordinal).Count() != all.Length)
        {
            throw new ArgumentException("Each hospital counts once: a code is repeated.", nameof(works));
        }

        LocalDate asked = day.ToIso();
        var drafts = new Dictionary<State, MeasureDraft>();
        foreach (HospitalWorks one in all)
        {
            MeasureDraft draft = MeasureDraft.In(drafts, one.State);
            draft.Count(one.IsAt(WorksStage.Opened, asked));
            draft.ReadIn(one.Source);
        }

        return MeasureDraft.ToMeasures(WorksDelivered, asked, drafts);
    }
}
