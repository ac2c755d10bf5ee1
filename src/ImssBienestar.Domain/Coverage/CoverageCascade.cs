using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Coverage;

/// <summary>The way from those who need a service to those whom it helps (<i>cascada de cobertura efectiva</i>), stage by stage over one
/// population.</summary>
/// <remarks>Stages need not fall: where a later one is larger, the drop is below zero and says so; nothing is clamped. Sources: Tanahashi 1978 (Bulletin
/// WHO 56:295); Marsh and others 2020 (Lancet Global Health). Immutable. Equality is by reference. No order.</remarks>
public sealed partial class CoverageCascade
{
    /// <summary>Creates a cascade.</summary>
    /// <param name="stages">The stages, two or more, from the first to the last, all shares of one population.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stages"/> or a stage is null.</exception>
    /// <exception cref="ArgumentException">There are fewer than two stages, or a name occurs twice.</exception>
    public CoverageCascade(IEnumerable<CascadeStage> stages)
    {
        Stages = [.. Guard.Against.Null(stages).Select(stage => Guard.Against.Null(stage, nameof(stages)))];
        if (Stages.Length < 2 || Stages.DistinctBy(stage => stage.Name, StringComparer.Ordinal).Count() < Stages.Length)
        {
            throw new ArgumentException("A cascade has two stages or more, each of its own name.", nameof(stages));
        }

        Drops = [.. Stages.Zip(Stages.Skip(1), (from, to) => new CascadeDrop(from, to))];
    }

    /// <summary>Gets the stages, first to last.</summary>
    public ImmutableArray<CascadeStage> Stages { get; }

    /// <summary>Gets what is lost between neighbours, one fewer than stages.</summary>
    public ImmutableArray<CascadeDrop> Drops { get; }

    /// <summary>Gets the largest drop; of equal ones the first. Null where nothing is lost at any step.</summary>
    public CascadeDrop? Bottleneck => Drops.MaxBy(drop => drop.Lost) is { Lost: > 0 } drop ? drop : null;

    /// <summary>Gets what of the first stage reaches the last: the product of the steps. Null where the first is zero.</summary>
    public decimal? Effective => Stages[0].Share.Numerator == 0 ? null : Stages[^1].Share.Value / Stages[0].Share.Value;
}
