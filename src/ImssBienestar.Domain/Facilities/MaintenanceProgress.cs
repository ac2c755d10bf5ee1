using System.Diagnostics.CodeAnalysis;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>How far maintenance has come on a day: tasks by what is known of them, and their cost.</summary>
/// <remarks>Every task is counted once. Adds up in any order and grouping over different plans. Equal when all counts and amounts are
/// equal. No order. The default value counts no task.</remarks>
public readonly partial struct MaintenanceProgress : IEquatable<MaintenanceProgress>
{
    private MaintenanceProgress(int done, int late, int due, int notYetDue, int notKnown, PesosTally planned, PesosTally spent)
    {
        Done = done;
        Late = late;
        Due = due;
        NotYetDue = notYetDue;
        NotKnown = notKnown;
        Planned = planned;
        Spent = spent;
    }

    /// <summary>Gets the tasks surely done by the day.</summary>
    public int Done { get; }

    /// <summary>Gets the tasks surely not done whose period is over.</summary>
    public int Late { get; }

    /// <summary>Gets the tasks surely not done whose period has begun and is not over.</summary>
    public int Due { get; }

    /// <summary>Gets the tasks whose period has not begun and that are not surely done.</summary>
    public int NotYetDue { get; }

    /// <summary>Gets the tasks whose period has begun, and of which it is not known whether they are done.</summary>
    public int NotKnown { get; }

    /// <summary>Gets the planned cost of all tasks, as last known.</summary>
    public PesosTally Planned { get; }

    /// <summary>Gets what was spent on all tasks, as last known.</summary>
    public PesosTally Spent { get; }

    /// <summary>Gets how many tasks are counted.</summary>
    public int Total => Done + Late + Due + NotYetDue + NotKnown;

    /// <summary>Adds the progress of different plans.</summary>
    /// <param name="left">One progress.</param>
    /// <param name="right">Another progress.</param>
    /// <returns>The progress of both.</returns>
    /// <exception cref="OverflowException">A sum is out of range.</exception>
    public static MaintenanceProgress operator +(MaintenanceProgress left, MaintenanceProgress right) => checked(new(
        left.Done + right.Done,
        left.Late + right.Late,
        left.Due + right.Due,
        left.NotYetDue + right.NotYetDue,
        left.NotKnown + right.NotKnown,
        left.Planned + right.Planned,
        left.Spent + right.Spent));

    /// <summary>Compares two progresses.</summary>
    /// <param name="left">One progress.</param>
    /// <param name="right">Another progress.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(MaintenanceProgress left, MaintenanceProgress right) => left.Equals(right);

    /// <summary>Compares two progresses.</summary>
    /// <param name="left">One progress.</param>
    /// <param name="right">Another progress.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(MaintenanceProgress left, MaintenanceProgress right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(MaintenanceProgress other) =>
        (Done, Late, Due, NotYetDue, NotKnown) == (other.Done, other.Late, other.Due, other.NotYetDue, other.NotKnown)
        && Planned == other.Planned && Spent == other.Spent;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is MaintenanceProgress other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Done, Late, Due, NotYetDue, NotKnown, Planned, Spent);

    /// <summary>Writes the counts.</summary>
    /// <returns>For example <c>3 done, 1 late, 2 due, 4 not yet due, 0 not known</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Done} done, {Late} late, {Due} due, {NotYetDue} not yet due, {NotKnown} not known");

    internal static MaintenanceProgress Of(MaintenancePlan plan, LocalDate day)
    {
        (int done, int late, int due, int notYet, int notKnown) = (0, 0, 0, 0, 0);
        foreach (MaintenanceItem item in plan.Items)
        {
            _ = (plan.IsDone(item, day), plan.IsDue(item, day), plan.IsLate(item, day)) switch
            {
                (Answer.Yes, _, _) => done++,
                (_, Answer.No, _) => notYet++,
                (_, Answer.Unknown, _) => notKnown++,
                (_, _, Answer.Yes) => late++,
                _ => due++,
            };
        }

        return new(
            done, late, due, notYet, notKnown,
            PesosTally.Of(plan.Items.Select(item => item.PlannedCost)),
            PesosTally.Of(plan.Items.Select(item => item.SpentCost)));
    }
}
