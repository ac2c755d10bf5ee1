using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What the maintenance plan of a unit is held against.</summary>
internal static class MaintenanceRules
{
    public static IEnumerable<Finding> Check(MaintenancePlan plan, LocalDate day) =>
    [
        .. RepeatedCodes(plan, day),
        .. plan.Items.SelectMany(item => CheckItem(plan, item, day)),
    ];

    /// <summary>Why a completion is refused; null where it may be recorded.</summary>
    public static Finding? Refusal(MaintenancePlan plan, string code, MaintenanceItem[] named, DateWindow done) => named switch
    {
        [] => Say(MaintenanceTexts.NotInPlan, Answer.No, plan, code, done.Latest, done),
        [{ Done: { } before }] => Say(MaintenanceTexts.AlreadyDone, Answer.No, plan, code, done.Latest, before),
        [_] => null,
        _ => Say(MaintenanceTexts.RepeatedCode, Answer.No, plan, code, done.Latest),
    };

    private static IEnumerable<Finding> CheckItem(MaintenancePlan plan, MaintenanceItem item, LocalDate day) =>
        [.. Late(plan, item, day), .. DoneLate(plan, item, day), .. Cost(plan, item, day), .. Kind(plan, item, day)];

    private static IEnumerable<Finding> RepeatedCodes(MaintenancePlan plan, LocalDate day) => plan.Items
        .GroupBy(item => item.Code, StringComparer.Ordinal)
        .Where(same => same.Skip(1).Any())
        .Select(same => Say(MaintenanceTexts.RepeatedCode, Answer.No, plan, same.Key, day));

    /// <summary>Not done by the day and the period is over.</summary>
    private static IEnumerable<Finding> Late(MaintenancePlan plan, MaintenanceItem item, LocalDate day)
    {
        Answer late = plan.IsLate(item, day);
        if (late != Answer.No)
        {
            yield return Say(MaintenanceTexts.Late, Answers.Not(late), plan, item.Code, day, item.Planned);
        }
    }

    /// <summary>Done by the day, and after its period.</summary>
    private static IEnumerable<Finding> DoneLate(MaintenancePlan plan, MaintenanceItem item, LocalDate day)
    {
        if (item.Done is { } done && plan.IsDone(item, day) == Answer.Yes && done.Latest > item.Planned.Latest)
        {
            Answer answer = done.Earliest > item.Planned.Latest ? Answer.No : Answer.Unknown;
            yield return Say(MaintenanceTexts.DoneLate, answer, plan, item.Code, day, item.Planned, done);
        }
    }

    private static IEnumerable<Finding> Cost(MaintenancePlan plan, MaintenanceItem item, LocalDate day)
    {
        if (item.SpentCost is { } spent && (item.PlannedCost is not { } planned || spent > planned))
        {
            yield return Say(
                MaintenanceTexts.OverCost,
                item.PlannedCost is null ? Answer.Unknown : Answer.No,
                plan,
                item.Code,
                day,
                spent.ToString("C"),
                item.PlannedCost?.ToString("C"));
        }
    }

    private static IEnumerable<Finding> Kind(MaintenancePlan plan, MaintenanceItem item, LocalDate day)
    {
        if (item.Kind == MaintenanceKind.NotStated || item.System == MaintainedSystem.NotStated)
        {
            yield return Say(MaintenanceTexts.NotStated, Answer.Unknown, plan, item.Code, day);
        }
    }

    private static Finding Say(
        ReasonText text, Answer answer, MaintenancePlan plan, string item, LocalDate day, object? first = null, object? second = null) =>
        text.Finding(
            answer,
            StatedCriteria.Maintenance,
            day,
            [plan.Unit, item, first, second],
            interpretation: StatedCriteria.DueAndLate,
            source: plan.Source);
}
