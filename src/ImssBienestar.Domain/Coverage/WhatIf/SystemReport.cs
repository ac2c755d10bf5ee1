using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Coverage.Measures;
using NodaTime;

namespace ImssBienestar.Domain.Coverage.WhatIf;

/// <summary>The measures of a system on a day (<i>tablero del sistema</i>), and those that could not be taken.</summary>
/// <remarks>Immutable. Equality is by reference. No order.</remarks>
public sealed partial class SystemReport
{
    private readonly ImmutableArray<(MeasureGroup Group, ImmutableArray<SystemMeasure> Measures)> groups;

    internal SystemReport(LocalDate day, ImmutableArray<MeasureGroup> groups, SystemReport? before)
    {
        Day = day;
        this.groups =
        [
            .. groups.Select((group, index) => (group, !group.IsHeld ? []
                : before?.groups[index] is { } taken && taken.Group.IsOfTheSameData(group) ? taken.Measures
                : group.Take())),
        ];
        Measures = [.. this.groups.SelectMany(group => group.Measures)];
        Absent = [.. groups.Where(group => !group.IsHeld).SelectMany(group => group.Definitions)];
    }

    /// <summary>Gets the day, in the ISO calendar.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the measures, in the order of <see cref="SystemMeasures.All"/> as far as data are held.</summary>
    public ImmutableArray<SystemMeasure> Measures { get; }

    /// <summary>Gets what could not be measured, because the system holds no data of it: that is not zero.</summary>
    public ImmutableArray<MeasureDefinition> Absent { get; }

    /// <summary>Gets one measure.</summary>
    /// <param name="definition">What it means, over a population or over none yet.</param>
    /// <returns>The measure; null where it was not taken.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public SystemMeasure? Of(MeasureDefinition definition)
    {
        Guard.Against.Null(definition);
        return Measures.FirstOrDefault(one =>
            one.Definition == definition || (definition.Population is null && one.Definition.Definition == definition.Definition));
    }
}
