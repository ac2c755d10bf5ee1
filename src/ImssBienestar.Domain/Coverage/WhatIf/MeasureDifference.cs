using System.Collections.Immutable;
using ImssBienestar.Domain.Coverage.Measures;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Coverage.WhatIf;

/// <summary>What a measure of a place is after a change less what it was before (<i>diferencia</i>): signed and exact.</summary>
/// <remarks>Equal when both measures are. No order.</remarks>
public sealed partial record MeasureDifference
{
    internal MeasureDifference(Measure? before, Measure? after)
    {
        Before = before;
        After = after;
    }

    /// <summary>Gets what is measured, and over which population.</summary>
    public MeasureDefinition Definition => (After ?? Before)!.Definition;

    /// <summary>Gets the place.</summary>
    public Area Area => (After ?? Before)!.Area;

    /// <summary>Gets the measure before; null where there were no data.</summary>
    public Measure? Before { get; }

    /// <summary>Gets the measure after; null where there are no data.</summary>
    public Measure? After { get; }

    /// <summary>Gets the difference of the numerators; null where one of the two measures is missing.</summary>
    public decimal? Numerator => After?.Numerator - Before?.Numerator;

    /// <summary>Gets the difference of the denominators; null for a count, and where one of the two measures is missing.</summary>
    public decimal? Denominator => After?.Denominator - Before?.Denominator;

    /// <summary>Gets the difference of what is undetermined; null where one of the two measures is missing.</summary>
    public decimal? Undetermined => After?.Undetermined - Before?.Undetermined;

    /// <summary>Gets whether the value rose (1), fell (-1) or stayed (0); null where one of the two values is missing or undefined.</summary>
    public int? Direction => (Before?.Value, After?.Value) is ({ } before, { } after) ? Math.Sign(after.CompareTo(before)) : null;

    /// <summary>Gets by how much the value rose or fell, exact; null where one of the two values is missing or undefined.</summary>
    public ExactRatio? Size => (Before?.Value, After?.Value) is ({ } before, { } after)
        ? before.CompareTo(after) < 0 ? after.LessOrZero(before) : before.LessOrZero(after)
        : null;

    /// <summary>The measures and places in which two reports of a day differ, in the order of the catalogue and of the places.</summary>
    internal static ImmutableArray<MeasureDifference> Between(SystemReport before, SystemReport after)
    {
        var differences = ImmutableArray.CreateBuilder<MeasureDifference>();
        foreach ((SystemMeasure left, SystemMeasure right) in before.Measures.Zip(after.Measures))
        {
            if (!ReferenceEquals(left, right))
            {
                Compare(differences, left.National, right.National);
                ILookup<Area, Measure> stood = left.ByState.ToLookup(measure => measure.Area);
                ILookup<Area, Measure> stands = right.ByState.ToLookup(measure => measure.Area);
                foreach (Area area in left.ByState.Concat(right.ByState).Select(measure => measure.Area).Distinct().Order())
                {
                    Compare(differences, stood[area].FirstOrDefault(), stands[area].FirstOrDefault());
                }
            }
        }

        return differences.DrainToImmutable();
    }

    private static void Compare(ImmutableArray<MeasureDifference>.Builder differences, Measure? before, Measure? after)
    {
        if (before is null ? after is not null : after is null || !before.SaysTheSameAs(after))
        {
            differences.Add(new(before, after));
        }
    }
}
