using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What one visit found in one area of a unit (<i>resultado de la cédula por área</i>): a grade, and the gaps.</summary>
/// <remarks>Equal when area, grade and gaps are equal, the gaps in any order. No order. There is no empty result: an area not looked at is
/// <see cref="AreaGrade.NotAssessed"/>, or is left out.</remarks>
public sealed partial record AreaResult
{
    /// <summary>Creates a result. A grade that its gaps contradict is kept as the form has it and told by
    /// <see cref="TransferCensus.Validate"/>.</summary>
    /// <param name="area">The area.</param>
    /// <param name="grade">What was found.</param>
    /// <param name="gaps">What is missing; null where nothing is listed. One that is listed twice is kept once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null, or a gap is.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="grade"/> is not a declared one.</exception>
    public AreaResult(CensusArea area, AreaGrade grade, IEnumerable<CensusGap>? gaps = null)
    {
        Area = Guard.Against.Null(area);
        Grade = Guard.Against.EnumOutOfRange(grade);
        Gaps =
        [
            .. (gaps ?? []).Select(gap => Guard.Against.Null(gap, nameof(gaps)))
                .Distinct()
                .OrderBy(gap => gap.Description, StringComparer.Ordinal)
                .ThenBy(gap => gap.Missing),
        ];
    }

    /// <summary>Gets the area.</summary>
    public CensusArea Area { get; }

    /// <summary>Gets the grade, as the form has it.</summary>
    public AreaGrade Grade { get; }

    /// <summary>Gets what is missing, by description; empty where nothing is listed.</summary>
    public ImmutableArray<CensusGap> Gaps { get; }

    /// <summary>Gets whether the area is adequate.</summary>
    /// <value>Yes where it was found adequate; no where it has gaps; unknown where it was not assessed, or where it is called adequate and
    /// gaps are listed all the same.</value>
    public Answer IsAdequate => Grade switch
    {
        AreaGrade.Adequate when Gaps.IsEmpty => Answer.Yes,
        AreaGrade.WithGaps => Answer.No,
        _ => Answer.Unknown,
    };

    /// <inheritdoc/>
    public bool Equals(AreaResult? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Area == other.Area && Grade == other.Grade && Gaps.AsSpan().SequenceEqual(other.Gaps.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Area.Index, Grade, Gaps.Length);

    /// <summary>Writes the area and the grade.</summary>
    /// <returns>For example <c>NURSING=WithGaps</c>.</returns>
    public override string ToString() => $"{Area}={Grade}";
}
