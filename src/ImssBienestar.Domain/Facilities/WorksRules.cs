using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What the rescue of a hospital is held against.</summary>
internal static class WorksRules
{
    /// <summary>The stages in the order in which a rescue goes forward; works that stopped had begun.</summary>
    private static readonly WorksStage[] Forward =
    [
        WorksStage.NotStated, WorksStage.Abandoned, WorksStage.Assessed, WorksStage.Funded, WorksStage.InWorks, WorksStage.Stopped,
        WorksStage.Equipped, WorksStage.Opened,
    ];

    public static IEnumerable<Finding> Check(HospitalWorks works)
    {
        for (int i = 0; i < works.Milestones.Length; i++)
        {
            foreach (Finding finding in Moves(works.Code, works.Milestones.AsSpan()[..i], works.Milestones[i]))
            {
                yield return finding;
            }
        }

        foreach (Finding finding in Cost(works).Concat(Beds(works)).Concat(Place(works)))
        {
            yield return finding;
        }
    }

    /// <summary>What speaks against a stage after those before it; nothing where it may follow.</summary>
    public static List<Finding> Moves(string code, ReadOnlySpan<WorksMilestone> before, WorksMilestone next)
    {
        var findings = new List<Finding>();
        bool equipped = false;
        foreach (WorksMilestone earlier in before)
        {
            equipped |= earlier.Stage == WorksStage.Equipped;
            if (findings.Count == 0 && next.When.Latest < earlier.When.Earliest)
            {
                findings.Add(Say(WorksTexts.OutOfOrder, Answer.No, code, next, earlier.Stage));
            }
        }

        WorksStage last = before.IsEmpty ? WorksStage.NotStated : before[^1].Stage;
        if (WorksTransition.Between(last, next.Stage) is null)
        {
            (ReasonText text, Answer answer) =
                next.Stage == WorksStage.NotStated ? (WorksTexts.StageNotStated, Answer.Unknown)
                : last == WorksStage.NotStated ? (WorksTexts.EarlierNotRecorded, Answer.Unknown)
                : next.Stage == last ? (WorksTexts.Repeated, Answer.No)
                : next.Stage == WorksStage.Opened && !equipped ? (WorksTexts.OpenedWithoutEquipment, Answer.No)
                : Array.IndexOf(Forward, next.Stage) > Array.IndexOf(Forward, last) ? (WorksTexts.Skipped, Answer.No)
                : (WorksTexts.Backward, Answer.No);
            findings.Add(Say(text, answer, code, next, last));
        }

        return findings;
    }

    private static IEnumerable<Finding> Cost(HospitalWorks works)
    {
        if (works.SpentCost is { } spent && (works.PlannedCost is not { } planned || spent > planned))
        {
            Answer answer = works.PlannedCost is null ? Answer.Unknown : Answer.No;
            yield return Say(WorksTexts.OverBudget, answer, works, spent.ToString("C"), works.PlannedCost?.ToString("C"));
        }
    }

    /// <summary>Beds are compared once the hospital opened: until then they may still come.</summary>
    private static IEnumerable<Finding> Beds(HospitalWorks works)
    {
        bool opened = works.Milestones.Any(milestone => milestone.Stage == WorksStage.Opened);
        if (opened && (works.DeliveredBeds is null || works.PlannedBeds is null || works.DeliveredBeds < works.PlannedBeds))
        {
            Answer answer = works.DeliveredBeds is null || works.PlannedBeds is null ? Answer.Unknown : Answer.No;
            yield return Say(WorksTexts.FewerBeds, answer, works, works.DeliveredBeds, works.PlannedBeds);
        }
    }

    private static IEnumerable<Finding> Place(HospitalWorks works)
    {
        if (works.Key is { } key && key.State != works.State)
        {
            yield return Say(WorksTexts.OtherState, Answer.No, works, key, works.State);
        }

        if (works.Municipality is { } municipality && municipality.State != works.State)
        {
            yield return Say(WorksTexts.OtherState, Answer.No, works, municipality, works.State);
        }
    }

    private static Finding Say(ReasonText text, Answer answer, string code, WorksMilestone next, WorksStage before) => text.Finding(
        answer,
        StatedCriteria.Rescue,
        next.When.Latest,
        [code, next.When, WorksTexts.NameOf(next.Stage), WorksTexts.NameOf(before)],
        interpretation: StatedCriteria.OrderOfWorks,
        source: next.Source);

    /// <summary>A finding on the record as a whole, told on the day of its last milestone.</summary>
    private static Finding Say(ReasonText text, Answer answer, HospitalWorks works, object? found, object? expected) => text.Finding(
        answer,
        StatedCriteria.Rescue,
        works.Milestones.IsEmpty ? StatedCriteria.Rescue.VerifiedThrough : works.Milestones[^1].When.Latest,
        [works.Code, null, found, expected],
        source: works.Source);
}
