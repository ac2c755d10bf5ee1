using System.Collections.Immutable;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>The stages that are possible on a day, when milestones happened in a known order on days known only within windows.</summary>
internal static class WorksTimeline
{
    /// <summary>The possible stages, without repetition; <see cref="WorksStage.NotStated"/> where the day may lie before the first
    /// milestone; none between days that contradict the order.</summary>
    /// <remarks>A milestone is no earlier than any before it and no later than any after it, so each window narrows its neighbours. The
    /// stage of a milestone is possible when it may have begun and the next one may not have.</remarks>
    public static ImmutableArray<WorksStage> Possible(ImmutableArray<WorksMilestone> milestones, LocalDate day)
    {
        LocalDate asked = day.ToIso();
        var latest = new LocalDate[milestones.Length + 1];
        latest[^1] = LocalDate.MaxIsoValue;
        for (int i = milestones.Length - 1; i >= 0; i--)
        {
            latest[i] = LocalDate.Min(milestones[i].When.Latest, latest[i + 1]);
        }

        var possible = ImmutableArray.CreateBuilder<WorksStage>();
        LocalDate earliest = LocalDate.MinIsoValue;
        for (int i = 0; i <= milestones.Length; i++)
        {
            earliest = i == 0 ? earliest : LocalDate.Max(earliest, milestones[i - 1].When.Earliest);
            WorksStage stage = i == 0 ? WorksStage.NotStated : milestones[i - 1].Stage;
            bool nextMayBeLater = i == milestones.Length || latest[i] > asked;
            if (earliest <= asked && nextMayBeLater && !possible.Contains(stage))
            {
                possible.Add(stage);
            }
        }

        return possible.ToImmutable();
    }
}
