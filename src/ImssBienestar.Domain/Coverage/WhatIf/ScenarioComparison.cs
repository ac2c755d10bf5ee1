using System.Collections.Immutable;
using NodaTime;

namespace ImssBienestar.Domain.Coverage.WhatIf;

/// <summary>A system on a day without and with the replacements of a scenario (<i>comparación</i>).</summary>
/// <remarks>Immutable. Equality is by reference. No order.</remarks>
public sealed partial class ScenarioComparison
{
    internal ScenarioComparison(SystemReport before, SystemReport after, ImmutableArray<ReplacementEffect> effects)
    {
        Before = before;
        After = after;
        Differences = MeasureDifference.Between(before, after);
        Changed = [.. effects.Where(effect => effect.Reason is null)];
        NoEffect = [.. effects.Where(effect => effect.Reason is not null)];
    }

    /// <summary>Gets the day, in the ISO calendar.</summary>
    public LocalDate Day => Before.Day;

    /// <summary>Gets the measures without the replacements.</summary>
    public SystemReport Before { get; }

    /// <summary>Gets the measures with all replacements.</summary>
    public SystemReport After { get; }

    /// <summary>Gets where the two differ, by measure and place: in a side, in what is undetermined, or in what is left out. What is not listed is
    /// the same.</summary>
    public ImmutableArray<MeasureDifference> Differences { get; }

    /// <summary>Gets the replacements that moved something, in order, each against those before it. Two may move something and undo each
    /// other.</summary>
    public ImmutableArray<ReplacementEffect> Changed { get; }

    /// <summary>Gets the replacements that were asked for and moved nothing on the day, in order, and why.</summary>
    public ImmutableArray<ReplacementEffect> NoEffect { get; }

    /// <summary>Whether both comparisons of one scenario say the same, but for their days.</summary>
    internal bool SaysTheSameAs(ScenarioComparison other) =>
        MeasureDifference.Between(Before, other.Before).IsEmpty
        && MeasureDifference.Between(After, other.After).IsEmpty
        && NoEffect.Select(effect => (effect.Replacement, effect.Reason)).SequenceEqual(other.NoEffect.Select(effect => (effect.Replacement, effect.Reason)));
}
