using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>How far the rescue of several hospitals has come on a day: hospitals by stage, and their cost.</summary>
/// <remarks>Adds up in any order and grouping over hospitals counted once. Equal when all counts and amounts are equal. No order.
/// <see cref="None"/> counts no hospital.</remarks>
public sealed partial class WorksProgress : IEquatable<WorksProgress>
{
    /// <summary>Hospitals by the number of the stage; 0 counts those whose stage is not known.</summary>
    private readonly ImmutableArray<int> counts;

    private WorksProgress(ImmutableArray<int> counts, int undetermined, PesosTally planned, PesosTally spent)
    {
        this.counts = counts;
        Undetermined = undetermined;
        Planned = planned;
        Spent = spent;
    }

    /// <summary>Gets the progress of no hospital.</summary>
    public static WorksProgress None { get; } = new([.. Enum.GetValues<WorksStage>().Select(_ => 0)], 0, default, default);

    /// <summary>Gets how many hospitals are counted.</summary>
    public int Total => counts.Sum();

    /// <summary>Gets how many are surely opened.</summary>
    public int Opened => CountAt(WorksStage.Opened);

    /// <summary>Gets how many are surely not opened, whether or not their stage is settled.</summary>
    public int Pending => Total - Opened - Undetermined;

    /// <summary>Gets how many may or may not be opened on the day: no part of the other two.</summary>
    public int Undetermined { get; }

    /// <summary>Gets the planned cost of the hospitals counted, as last known.</summary>
    public PesosTally Planned { get; }

    /// <summary>Gets what was spent on the hospitals counted, as last known.</summary>
    public PesosTally Spent { get; }

    /// <summary>Adds the progress of two groups of hospitals.</summary>
    /// <param name="left">One group.</param>
    /// <param name="right">Another group, of other hospitals.</param>
    /// <returns>The progress of both.</returns>
    /// <exception cref="ArgumentNullException">A group is null.</exception>
    /// <exception cref="OverflowException">A sum is out of range.</exception>
    public static WorksProgress operator +(WorksProgress left, WorksProgress right) => new(
        [.. Guard.Against.Null(left).counts.Zip(Guard.Against.Null(right).counts, (one, other) => checked(one + other))],
        checked(left.Undetermined + right.Undetermined),
        left.Planned + right.Planned,
        left.Spent + right.Spent);

    /// <summary>Compares two progresses.</summary>
    /// <param name="left">One progress.</param>
    /// <param name="right">Another progress.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(WorksProgress? left, WorksProgress? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two progresses.</summary>
    /// <param name="left">One progress.</param>
    /// <param name="right">Another progress.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(WorksProgress? left, WorksProgress? right) => !(left == right);

    /// <summary>Counts hospitals by their stage on a day.</summary>
    /// <param name="works">The hospitals, each with a code of its own.</param>
    /// <param name="day">The day.</param>
    /// <returns>The progress.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="works"/> is null, or an entry is.</exception>
    /// <exception cref="ArgumentException">A code is repeated: the hospital would count twice.</exception>
    /// <exception cref="OverflowException">A sum of costs is out of range.</exception>
    public static WorksProgress On(IEnumerable<HospitalWorks> works, LocalDate day)
    {
        HospitalWorks[] all = [.. Guard.Against.Null(works).Select(one => Guard.Against.Null(one, nameof(works)))];
        if (all.DistinctBy(one => one.Code, StringComparer.Ordinal).Count() != all.Length)
        {
            throw new ArgumentException("Each hospital counts once: a code is repeated.", nameof(works));
        }

        int[] counts = [.. None.counts];
        foreach (HospitalWorks one in all)
        {
            counts[(int)one.StageOn(day)]++;
        }

        return new(
            [.. counts],
            all.Count(one => one.IsAt(WorksStage.Opened, day) == Answer.Unknown),
            PesosTally.Of(all.Select(one => one.PlannedCost)),
            PesosTally.Of(all.Select(one => one.SpentCost)));
    }

    /// <summary>Gets how many hospitals are surely at a stage.</summary>
    /// <param name="stage">The stage; <see cref="WorksStage.NotStated"/> for those whose stage is not known.</param>
    /// <returns>The count.</returns>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="stage"/> is not a declared one.</exception>
    public int CountAt(WorksStage stage) => counts[(int)Guard.Against.EnumOutOfRange(stage)];

    /// <inheritdoc/>
    public bool Equals(WorksProgress? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Undetermined == other.Undetermined && Planned == other.Planned && Spent == other.Spent
            && counts.AsSpan().SequenceEqual(other.counts.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorksProgress);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Total, Opened, Planned, Spent);

    /// <summary>Writes how many are opened, pending and undetermined.</summary>
    /// <returns>For example <c>31 opened, 32 pending, 0 undetermined</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Opened} opened, {Pending} pending, {Undetermined} undetermined");
}
