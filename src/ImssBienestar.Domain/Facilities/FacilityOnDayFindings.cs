using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;

namespace ImssBienestar.Domain.Facilities;

/// <summary>The reasons of what a register answers about a facility on a day.</summary>
internal static class FacilityOnDayFindings
{
    private static readonly BilingualText ByTheRecord = new("según el estatus de su registro", "by the status of its record");

    public static ImmutableArray<Finding> Of(FacilityOnDay answer)
    {
        if (!answer.IsKnownKey)
        {
            return [Say(answer, FacilityRegisterTexts.UnknownKey, Answer.Unknown, null, null)];
        }

        var findings = ImmutableArray.CreateBuilder<Finding>();
        if (answer.IsBeforeFirstRecord)
        {
            FacilityEvent first = answer.Unit.Events[0];
            findings.Add(Say(answer, FacilityRegisterTexts.BeforeFirstRecord, answer.Exists, first, null));
        }

        if (answer.MayHaveEnded)
        {
            FacilityEvent end = answer.Unit.Events[^1];
            findings.Add(Say(answer, FacilityRegisterTexts.Succeeded, answer.Exists, end, FacilityEvent.Join(end.NewKeys)));
        }

        if (answer.Key is { } key)
        {
            findings.Add(Say(answer, FacilityRegisterTexts.Key, key == answer.AskedKey ? Answer.Yes : Answer.No, answer.LastEvent, key));
        }
        else if (answer.Exists != Answer.No)
        {
            FacilityEvent transfer = answer.OpenEvents.First(open => open.Kind == FacilityEventKind.Transfer);
            findings.Add(Say(answer, FacilityRegisterTexts.Key, Answer.Unknown, transfer, string.Join('/', answer.PossibleKeys)));
        }

        findings.Add(FacilityRegisterTexts.Operates.Finding(
            answer.Operates, FacilityProvisions.Record, answer.Day, [Why(answer.Possible)], source: answer.LastEvent?.Source));
        foreach (LifeState state in answer.Contradicted())
        {
            findings.Add(FacilityRegisterTexts.StatusDiffers.Finding(
                Answer.Unknown,
                FacilityProvisions.Record,
                answer.Day,
                [FacilityRegisterTexts.Stages[state.Stage], state.Details!.AsOf.ToIsoText(), state.Details.Key],
                source: state.Details.Source));
        }

        return findings.DrainToImmutable();
    }

    /// <summary>Why there is no service: the stages, or the record where the events alone do not say so.</summary>
    private static BilingualText Why(ReadOnlySpan<LifeState> possible)
    {
        SortedSet<FacilityStage> stages = [];
        foreach (ref readonly LifeState state in possible)
        {
            stages.Add(state.Stage);
        }

        BilingualText[] said = [.. stages.Select(stage => FacilityRegisterTexts.Stages[stage])];
        return stages.Contains(FacilityStage.Unknown) || stages.Contains(FacilityStage.InOperation)
            ? ByTheRecord
            : new(string.Join('/', said.Select(text => text.Spanish)), string.Join('/', said.Select(text => text.English)));
    }

    private static Finding Say(FacilityOnDay answer, ReasonText text, Answer said, FacilityEvent? cause, object? other) => text.Finding(
        said,
        FacilityProvisions.Record,
        answer.Day,
        [cause is null ? null : FacilityRegisterTexts.Kinds[cause.Kind], cause?.When, answer.AskedKey, other],
        interpretation: FacilityInterpretations.OneKeyOneFacility,
        source: cause?.Source);
}
