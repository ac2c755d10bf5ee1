using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Facilities;

/// <summary>A move from one stage of the rescue of a hospital to the next, as the sources tell it (<i>transición</i>).</summary>
/// <remarks>A closed set, the whole table: equal when it is the same move. No order. No norm that was read sets the stages; the order is
/// the interpretation <see cref="Interpretation"/>, and each move names where such a case was told.</remarks>
public sealed partial class WorksTransition
{
    private static readonly Source Census = Source.Transcript(2022, 3, 15);
    private static readonly Source Budget = Source.Transcript(2024, 1, 9);
    private static readonly Source Openings = Source.Transcript(2024, 4, 9);

    private WorksTransition(WorksStage from, WorksStage to, Source source)
    {
        From = from;
        To = to;
        Source = source;
    }

    /// <summary>Gets every move there is. A record begins with a hospital found abandoned or with its works stopped.</summary>
    public static ImmutableArray<WorksTransition> All { get; } =
    [
        new(WorksStage.NotStated, WorksStage.Abandoned, Budget),
        new(WorksStage.NotStated, WorksStage.Stopped, Census),
        new(WorksStage.Abandoned, WorksStage.Assessed, Census),
        new(WorksStage.Stopped, WorksStage.Assessed, Census),
        new(WorksStage.Assessed, WorksStage.Funded, Budget),
        new(WorksStage.Funded, WorksStage.InWorks, Budget),

        // Some were finished buildings that lacked equipment only.
        new(WorksStage.Funded, WorksStage.Equipped, Openings),
        new(WorksStage.InWorks, WorksStage.Stopped, Census),
        new(WorksStage.Stopped, WorksStage.InWorks, Census),
        new(WorksStage.InWorks, WorksStage.Equipped, Openings),
        new(WorksStage.Equipped, WorksStage.Opened, Openings),
    ];

    /// <summary>Gets the reading on which the table rests.</summary>
    public static Interpretation Interpretation => StatedCriteria.OrderOfWorks;

    /// <summary>Gets the stage before; <see cref="WorksStage.NotStated"/> where a record begins.</summary>
    public WorksStage From { get; }

    /// <summary>Gets the stage after.</summary>
    public WorksStage To { get; }

    /// <summary>Gets where such a case was told.</summary>
    public Source Source { get; }

    /// <summary>Gets the move between two stages.</summary>
    /// <param name="from">The stage before; <see cref="WorksStage.NotStated"/> where a record begins.</param>
    /// <param name="to">The stage after.</param>
    /// <returns>The move; null where there is none.</returns>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">A stage is not a declared one.</exception>
    public static WorksTransition? Between(WorksStage from, WorksStage to)
    {
        Guard.Against.EnumOutOfRange(from);
        Guard.Against.EnumOutOfRange(to);
        return All.FirstOrDefault(move => move.From == from && move.To == to);
    }

    /// <summary>Writes the move.</summary>
    /// <returns>For example <c>InWorks→Equipped</c>.</returns>
    public override string ToString() => $"{From}→{To}";
}
