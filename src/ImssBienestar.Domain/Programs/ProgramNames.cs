using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Programs;

/// <summary>Finds the name of a programme on a day, and says why.</summary>
internal static class ProgramNames
{
    public static ProgramName On(HealthProgram program, LocalDate day)
    {
        // The last stage that surely began, and those after it that may have begun.
        ImmutableArray<ProgramStage> begun = [.. program.Stages.Where(stage => stage.Began.HasHappenedBy(day) != Answer.No)];
        ProgramStage? sure = begun.LastOrDefault(stage => stage.Began.HasHappenedBy(day) == Answer.Yes);
        ImmutableArray<ProgramStage> candidates = sure is null ? begun : begun[begun.IndexOf(sure)..];
        bool isSettled = candidates is [var only] && only == sure;
        ProgramStage? next = program.Stages.ElementAtOrDefault(begun.Length);
        return new(program, day, candidates, isSettled, next, [.. Findings(program, day, candidates, isSettled, next)]);
    }

    private static IEnumerable<Finding> Findings(
        HealthProgram program, LocalDate day, ImmutableArray<ProgramStage> candidates, bool isSettled, ProgramStage? next)
    {
        ProgramStage last = candidates[^1];
        if (!isSettled)
        {
            ReasonText text = candidates.Length == 1 ? ProgramTexts.FirstName : ProgramTexts.Name;
            yield return Say(text, Answer.Unknown, last, [string.Join(" / ", candidates.Select(stage => $"«{stage.Name}»")), last.Began]);
        }
        else
        {
            yield return Say(ProgramTexts.Name, Answer.Yes, last, [last.Name, last.Began]);
            if (last.Confidence != Confidence.Verified)
            {
                yield return Say(ProgramTexts.Start, Answer.Unknown, last, [last.Name, last.Began]);
            }

            if (next is not null && next.Confidence != Confidence.Verified)
            {
                yield return Say(ProgramTexts.End, Answer.Unknown, next, [last.Name, next.Began]);
            }
        }

        foreach (ProgramStage carried in candidates.Where(stage => !stage.IsNameEstablished))
        {
            yield return Say(ProgramTexts.Carried, Answer.Unknown, carried, [carried.Name, carried.Began]);
        }

        if (day > program.VerifiedThrough)
        {
            yield return Say(ProgramTexts.NameUnverified, Answer.Unknown, last, [last.Name, program.VerifiedThrough.ToIsoText()]);
        }

        Finding Say(ReasonText text, Answer answer, ProgramStage stage, object?[] places) =>
            text.Finding(answer, stage.Provision, day, places, program.VerifiedThrough, stage.Interpretation, stage.Source);
    }
}
