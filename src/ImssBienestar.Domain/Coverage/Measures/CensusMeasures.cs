using Ardalis.GuardClauses;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>How much of the census of units is done (<i>avance del levantamiento</i>).</summary>
/// <remarks>Pure and safe to call from any thread.</remarks>
public static class CensusMeasures
{
    /// <summary>Gets the definition: units assessed in every area, of those to assess.</summary>
    public static MeasureDefinition UnitsAssessed { get; } = new(
        new("COV.M.UNITS_ASSESSED", new BilingualText(
            "Unidades diagnosticadas en todas las áreas del levantamiento, entre las que hay que diagnosticar.",
            "Units assessed in every area of the census, of those to assess.")),
        MeasureKind.Share,
        Unit.Facilities,
        Unit.Facilities,
        1,
        Source.Transcript(2022, 3, 15));

    /// <summary>Measures the units assessed.</summary>
    /// <param name="census">The census.</param>
    /// <param name="day">The day.</param>
    /// <returns>The measure. A unit that visits known only within a window settle or unsettle is undetermined; one assessed in part is not in
    /// the numerator; a state without units on the list is without data.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="census"/> is null.</exception>
    public static SystemMeasure Assessed(TransferCensus census, LocalDate day)
    {
        Guard.Against.Null(census);
        LocalDate asked = day.ToIso();
        TransferCensus surely = census.AsOf(asked);
        var atMost = new TransferCensus(census.UnitsToAssess, census.Assessments.Where(visit => visit.On.HasHappenedBy(asked) != Answer.No));
        var drafts = new Dictionary<State, MeasureDraft>();
        foreach (Clues unit in census.UnitsToAssess)
        {
            bool isAssessed = surely.Of(unit)!.IsAssessed;
            MeasureDraft.In(drafts, unit.State).Count(
                isAssessed != atMost.Of(unit)!.IsAssessed ? Answer.Unknown : isAssessed ? Answer.Yes : Answer.No);
        }

        return MeasureDraft.ToMeasures(UnitsAssessed, asked, drafts);
    }
}
