using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>The rescue of one unfinished hospital (<i>rescate de un hospital inconcluso</i>): stages, cost and beds.</summary>
/// <remarks>
/// <para>Two doors: <see cref="TryRecord"/> moves the lifecycle and refuses what <see cref="WorksTransition"/> does not allow; the
/// constructor takes data as they are, and <see cref="Validate"/> tells what is wrong with them. What is not known is null, never
/// zero.</para>
/// <para>Immutable; <c>with</c> gives a changed copy. Equal when all members are equal, the milestones in the same order. No order.</para>
/// </remarks>
public sealed partial record HospitalWorks
{
    /// <summary>Creates a record.</summary>
    /// <param name="code">The code of the works, unique among those counted together: a hospital that never opened may have no
    /// CLUES.</param>
    /// <param name="state">The state.</param>
    /// <param name="source">Where name, place, cost and beds were read; each milestone has its own source.</param>
    /// <param name="milestones">The stages reached, in the order in which they were; null where none is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/>, <paramref name="state"/> or <paramref name="source"/> is null, or a
    /// milestone is.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty or white space.</exception>
    public HospitalWorks(string code, State state, Source source, IEnumerable<WorksMilestone>? milestones = null)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        State = Guard.Against.Null(state);
        Source = Guard.Against.Null(source);
        Milestones = [.. (milestones ?? []).Select(milestone => Guard.Against.Null(milestone, nameof(milestones)))];
    }

    /// <summary>Gets what officials said of unfinished hospitals, each figure with its day and source. Where one conference gives two
    /// counts, both are kept.</summary>
    public static ImmutableArray<Figure> StatedFigures => WorksFigures.All;

    /// <summary>Gets the code of the works.</summary>
    public string Code { get; }

    /// <summary>Gets the state.</summary>
    public State State { get; }

    /// <summary>Gets where name, place, cost and beds were read.</summary>
    public Source Source { get; }

    /// <summary>Gets the stages reached, in the order in which they were.</summary>
    public ImmutableArray<WorksMilestone> Milestones { get; private init; }

    /// <summary>Gets the name of the hospital; null where not known.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the key in the catalogue; null while there is none.</summary>
    /// <exception cref="ArgumentException">The key is the default value.</exception>
    public Clues? Key
    {
        get;
        init => field = value?.Given(nameof(value));
    }

    /// <summary>Gets the municipality; null where not known.</summary>
    public MunicipalityKey? Municipality { get; init; }

    /// <summary>Gets the planned cost; null where not known.</summary>
    /// <exception cref="ArgumentException">The cost is negative.</exception>
    public Pesos? PlannedCost
    {
        get;
        init => field = value?.NotNegative(nameof(value));
    }

    /// <summary>Gets what was spent; null where not known.</summary>
    /// <exception cref="ArgumentException">The cost is negative.</exception>
    public Pesos? SpentCost
    {
        get;
        init => field = value?.NotNegative(nameof(value));
    }

    /// <summary>Gets the beds planned; null where not known.</summary>
    /// <exception cref="ArgumentException">The count is negative.</exception>
    public int? PlannedBeds
    {
        get;
        init => field = value is { } beds ? (int)Guard.Against.Negative(beds, nameof(value)) : null;
    }

    /// <summary>Gets the beds delivered; null where not known.</summary>
    /// <exception cref="ArgumentException">The count is negative.</exception>
    public int? DeliveredBeds
    {
        get;
        init => field = value is { } beds ? (int)Guard.Against.Negative(beds, nameof(value)) : null;
    }

    /// <summary>Gets the stage on a day, where it is settled. The first day of a stage belongs to it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The stage; <see cref="WorksStage.NotStated"/> before the first milestone, inside a window that leaves two stages possible,
    /// and between days that contradict the order of the milestones.</returns>
    public WorksStage StageOn(LocalDate day) =>
        WorksTimeline.Possible(Milestones, day) is [var only] ? only : WorksStage.NotStated;

    /// <summary>Answers whether the hospital is at a stage on a day.</summary>
    /// <param name="stage">The stage; <see cref="WorksStage.NotStated"/> is no stage and gives unknown.</param>
    /// <param name="day">The day.</param>
    /// <returns>Yes or no where the windows settle it; unknown where they do not, and before the first milestone.</returns>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="stage"/> is not a declared one.</exception>
    public Answer IsAt(WorksStage stage, LocalDate day)
    {
        Guard.Against.EnumOutOfRange(stage);
        ImmutableArray<WorksStage> possible = WorksTimeline.Possible(Milestones, day);
        return stage == WorksStage.NotStated || possible.IsEmpty || possible.Contains(WorksStage.NotStated) ? Answer.Unknown
            : !possible.Contains(stage) ? Answer.No
            : possible.Length == 1 ? Answer.Yes
            : Answer.Unknown;
    }

    /// <summary>Records the next stage, if it may follow the last one.</summary>
    /// <param name="milestone">The stage reached.</param>
    /// <param name="works">The new record; this one where the stage is refused.</param>
    /// <param name="refusal">Why the stage is refused: no, or unknown where the stages before are not recorded; null where it is
    /// recorded.</param>
    /// <returns>Whether the stage was recorded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="milestone"/> is null.</exception>
    public bool TryRecord(WorksMilestone milestone, out HospitalWorks works, [NotNullWhen(false)] out Finding? refusal)
    {
        Guard.Against.Null(milestone);
        refusal = WorksRules.Moves(Code, Milestones.AsSpan(), milestone).FirstOrDefault();
        works = refusal is null ? this with { Milestones = Milestones.Add(milestone) } : this;
        return refusal is null;
    }

    /// <summary>Holds the record against the order of the stages and of their days, the money, the beds and the place.</summary>
    /// <returns>One finding per rule that is not met (no) or cannot be told (unknown); a rule that is met gives none.</returns>
    public ImmutableArray<Finding> Validate() => [.. WorksRules.Check(this)];

    /// <inheritdoc/>
    public bool Equals(HospitalWorks? other) =>
        ReferenceEquals(this, other)
        || (other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal) && State == other.State && Source == other.Source
            && string.Equals(Name, other.Name, StringComparison.Ordinal) && Key == other.Key && Municipality == other.Municipality
            && PlannedCost == other.PlannedCost && SpentCost == other.SpentCost
            && PlannedBeds == other.PlannedBeds && DeliveredBeds == other.DeliveredBeds
            && Milestones.AsSpan().SequenceEqual(other.Milestones.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Code), State, Milestones.Length);

    /// <summary>Gets the code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
