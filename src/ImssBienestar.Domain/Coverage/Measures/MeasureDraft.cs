using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using NodaTime;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>The measure of one state while things are counted into it; it belongs to one call.</summary>
internal sealed class MeasureDraft
{
    private readonly HashSet<Source> sources = [];
    private readonly Dictionary<LeftOutReason, long> leftOut = [];
    private decimal numerator;
    private decimal denominator;
    private decimal undetermined;
    private bool isKnown;

    /// <summary>Whether what is left out would add to the numerator.</summary>
    public bool IsLowerBound { get; set; }

    /// <summary>Whether every entry was checked through the day.</summary>
    public Answer IsVerified { get; set; } = Answer.Unknown;

    /// <summary>Whether something was left out and nothing counted. Where neither happened, the data say that there is nothing: that is zero.</summary>
    private bool HoldsNothing => !isKnown && leftOut.Count > 0;

    /// <summary>Counts something of the denominator, and in the numerator what surely belongs to it.</summary>
    public void Count(Answer belongs, decimal amount = 1, decimal whole = 1)
    {
        isKnown = true;
        denominator += whole;
        numerator += belongs == Answer.Yes ? amount : 0;
        undetermined += belongs == Answer.Unknown ? amount : 0;
    }

    public void LeaveOut(LeftOutReason reason, long count = 1)
    {
        if (count > 0)
        {
            leftOut[reason] = leftOut.GetValueOrDefault(reason) + count;
        }
    }

    public void ReadIn(Source? source)
    {
        if (source is not null)
        {
            sources.Add(source);
        }
    }

    /// <summary>Makes the measures of the states: one without draft is without data, one of which everything was left out is left out whole.</summary>
    public static SystemMeasure ToMeasures(
        MeasureDefinition definition, LocalDate day, IReadOnlyDictionary<State, MeasureDraft> drafts, PopulationTable? population = null)
    {
        var measures = new List<Measure>();
        var without = new List<LeftOut>();
        foreach (State state in State.All)
        {
            var area = Area.Of(state);
            Figure? people = population?.Of(state);
            if (!drafts.TryGetValue(state, out MeasureDraft? draft))
            {
                without.Add(new(area, LeftOutReason.NoData));
            }
            else if (draft.HoldsNothing)
            {
                without.AddRange(draft.leftOut.Keys.Select(reason => new LeftOut(area, reason)));
            }
            else if (population is not null && people is null)
            {
                without.Add(new(area, LeftOutReason.NoPopulation));
            }
            else
            {
                decimal? below = definition.Kind == MeasureKind.Count ? null : people?.Value ?? draft.denominator;
                measures.Add(draft.ToMeasure(definition, area, day, below, people?.Source));
            }
        }

        return new(definition, day, measures, without);
    }

    /// <summary>The draft of a state, made where there is none yet.</summary>
    public static MeasureDraft In(Dictionary<State, MeasureDraft> drafts, State state)
    {
        if (!drafts.TryGetValue(state, out MeasureDraft? draft))
        {
            drafts[state] = draft = new();
        }

        return draft;
    }

    private Measure ToMeasure(MeasureDefinition definition, Area area, LocalDate day, decimal? below, Source? source) => new(
        definition, area, day, numerator, below)
    {
        Undetermined = undetermined,
        IsLowerBound = IsLowerBound,
        IsVerified = IsVerified,
        Sources = [definition.Source, .. sources, .. source is null ? Array.Empty<Source>() : [source]],
        LeftOut = [.. leftOut.Select(entry => new LeftOut(area, entry.Key, entry.Value))],
    };
}
