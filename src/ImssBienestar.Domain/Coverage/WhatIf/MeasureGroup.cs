using System.Collections.Immutable;
using ImssBienestar.Domain.Coverage.Measures;

namespace ImssBienestar.Domain.Coverage.WhatIf;

/// <summary>Measures that are taken of the same data.</summary>
/// <param name="Definitions">What they mean, over no population yet.</param>
/// <param name="Data">What they are taken of; null for data that the system does not hold.</param>
/// <param name="Take">Takes them, where all data are held.</param>
internal sealed record MeasureGroup(ImmutableArray<MeasureDefinition> Definitions, object?[] Data, Func<ImmutableArray<SystemMeasure>> Take)
{
    public bool IsHeld => !Data.Contains(null);

    /// <summary>Whether another group takes the same measures of the same data.</summary>
    public bool IsOfTheSameData(MeasureGroup other) => Data.SequenceEqual(other.Data);
}
