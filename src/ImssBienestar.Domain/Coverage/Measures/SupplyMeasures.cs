using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>Prescriptions filled whole (<i>recetas surtidas completamente</i>), as a measure.</summary>
/// <remarks>The counts are those of <see cref="Prescription.Measure"/>. Pure and safe to call from any thread.</remarks>
public static class SupplyMeasures
{
    /// <summary>Gets the definition: prescriptions filled whole, of those presented.</summary>
    public static MeasureDefinition PrescriptionsFilledWhole { get; } = new(
        SupplyMeasure<PrescriptionsFilled>.Definition,
        MeasureKind.Share,
        Unit.Prescriptions,
        Unit.Prescriptions,
        1,
        Source.Press("Expansión, 2023-04-25, sobre la receta surtida completamente", new LocalDate(2023, 4, 25)));

    /// <summary>Measures the prescriptions filled whole.</summary>
    /// <param name="prescriptions">The prescriptions: those of the period that is measured.</param>
    /// <param name="day">The day: those presented later do not count yet.</param>
    /// <returns>The measure. Prescriptions of which that is not known are left out; a state without any is without data.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="prescriptions"/> is null, or an entry is.</exception>
    public static SystemMeasure FilledWhole(IEnumerable<Prescription> prescriptions, LocalDate day)
    {
        ImmutableArray<Prescription> all = prescriptions.NoneNull();
        LocalDate asked = day.ToIso();
        var drafts = new Dictionary<State, MeasureDraft>();
        foreach (Prescription one in all.Where(one => one.On <= asked))
        {
            MeasureDraft draft = MeasureDraft.In(drafts, one.Unit.State);
            if (one.IsComplete == Answer.Unknown)
            {
                draft.LeaveOut(LeftOutReason.NotKnown);
            }
            else
            {
                draft.Count(one.IsComplete);
            }
        }

        return MeasureDraft.ToMeasures(PrescriptionsFilledWhole, asked, drafts);
    }
}
