using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>The conservation and maintenance plan of one unit (<i>programa de conservación y mantenimiento</i>).</summary>
/// <remarks>
/// <para>A task is due from the first day of its period until it is done, and late after the last day; see the interpretation
/// <c>FAC.I.DUE_AND_LATE</c>. A task without a day of completion is not done on the days through which completed work was recorded; after
/// them it is not known.</para>
/// <para>Immutable; recording gives a new value. Equality is by reference. No order.</para>
/// </remarks>
public sealed partial class MaintenancePlan
{
    /// <summary>Creates a plan.</summary>
    /// <param name="unit">The key of the unit.</param>
    /// <param name="recordedThrough">The last day, included, through which completed work was recorded.</param>
    /// <param name="source">Where the plan was read.</param>
    /// <param name="items">The tasks, in any order; an equal one given twice is kept once, and a code with two different tasks is told by
    /// <see cref="Validate"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="items"/> is null, or a task is.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is the default value.</exception>
    public MaintenancePlan(Clues unit, LocalDate recordedThrough, Source source, IEnumerable<MaintenanceItem> items)
    {
        Unit = unit.Given();
        RecordedThrough = recordedThrough.ToIso();
        Source = Guard.Against.Null(source);
        Items =
        [
            .. Guard.Against.Null(items).Select(item => Guard.Against.Null(item, nameof(items)))
                .Distinct()
                .OrderBy(item => item.Planned.Earliest)
                .ThenBy(item => item.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>Gets the key of the unit.</summary>
    public Clues Unit { get; }

    /// <summary>Gets the last day, included, through which completed work was recorded.</summary>
    public LocalDate RecordedThrough { get; }

    /// <summary>Gets where the plan was read.</summary>
    public Source Source { get; }

    /// <summary>Gets the tasks, in the order of the first day of their periods.</summary>
    public ImmutableArray<MaintenanceItem> Items { get; }

    /// <summary>Answers whether a task is done by a day, that day included.</summary>
    /// <param name="item">The task.</param>
    /// <param name="day">The day.</param>
    /// <returns>Yes or no where the day of completion settles it; where none is recorded, no through <see cref="RecordedThrough"/> and
    /// unknown after it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public Answer IsDone(MaintenanceItem item, LocalDate day) =>
        Guard.Against.Null(item).Done is { } done ? done.HasHappenedBy(day)
        : day.ToIso() <= RecordedThrough ? Answer.No
        : Answer.Unknown;

    /// <summary>Answers whether a task is due on a day: its period has begun, and it is not done by that day.</summary>
    /// <param name="item">The task.</param>
    /// <param name="day">The day.</param>
    /// <returns>Yes, no, or unknown where it is not known whether it is done. A late task is due as well.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public Answer IsDue(MaintenanceItem item, LocalDate day) => day.ToIso() >= Guard.Against.Null(item).Planned.Earliest
        ? Answers.Not(IsDone(item, day))
        : Answer.No;

    /// <summary>Answers whether a task is late on a day: its period is over, and it is not done by that day.</summary>
    /// <param name="item">The task.</param>
    /// <param name="day">The day.</param>
    /// <returns>Yes, no, or unknown where it is not known whether it is done. The last day of the period is not late.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public Answer IsLate(MaintenanceItem item, LocalDate day) => day.ToIso() > Guard.Against.Null(item).Planned.Latest
        ? Answers.Not(IsDone(item, day))
        : Answer.No;

    /// <summary>Gets the tasks that are surely due on a day, the late ones included.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The tasks for which <see cref="IsDue"/> is yes.</returns>
    public ImmutableArray<MaintenanceItem> DueOn(LocalDate day) => [.. Items.Where(item => IsDue(item, day) == Answer.Yes)];

    /// <summary>Gets the tasks that are surely late on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The tasks for which <see cref="IsLate"/> is yes.</returns>
    public ImmutableArray<MaintenanceItem> LateOn(LocalDate day) => [.. Items.Where(item => IsLate(item, day) == Answer.Yes)];

    /// <summary>Gets how far the plan has come on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The counts and the cost.</returns>
    /// <exception cref="OverflowException">A sum of costs is out of range.</exception>
    public MaintenanceProgress ProgressOn(LocalDate day) => MaintenanceProgress.Of(this, day);

    /// <summary>Records that a task was done, if it is in the plan and was not done before.</summary>
    /// <param name="code">The code of the task.</param>
    /// <param name="done">The day on which it was done, or the window in which that day lies.</param>
    /// <param name="spent">What was spent; null where not known, which keeps what was recorded before.</param>
    /// <param name="plan">The new plan; this one where the record is refused.</param>
    /// <param name="refusal">Why the record is refused; null where it is made.</param>
    /// <returns>Whether it was recorded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or white space, <paramref name="done"/> is the default value,
    /// or <paramref name="spent"/> is negative.</exception>
    public bool TryRecordDone(
        string code, DateWindow done, Pesos? spent, out MaintenancePlan plan, [NotNullWhen(false)] out Finding? refusal)
    {
        Guard.Against.NullOrWhiteSpace(code);
        done = done.Given();
        spent = spent?.NotNegative();
        MaintenanceItem[] named = [.. Items.Where(item => string.Equals(item.Code, code, StringComparison.Ordinal))];
        refusal = MaintenanceRules.Refusal(this, code, named, done);
        if (refusal is not null)
        {
            plan = this;
            return false;
        }

        MaintenanceItem completed = named[0] with { Done = done, SpentCost = spent ?? named[0].SpentCost };
        plan = new(Unit, RecordedThrough, Source, Items.Replace(named[0], completed));
        return true;
    }

    /// <summary>States that completed work was recorded through another day: what has no day of completion was not done by then.</summary>
    /// <param name="day">The last day, included.</param>
    /// <returns>A new plan.</returns>
    public MaintenancePlan AsRecordedThrough(LocalDate day) => new(Unit, day, Source, Items);

    /// <summary>Holds every task against its period, its cost and its description on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>One finding per rule that is not met (no) or cannot be told (unknown); a rule that is met gives none.</returns>
    public ImmutableArray<Finding> Validate(LocalDate day) => [.. MaintenanceRules.Check(this, day.ToIso())];
}
