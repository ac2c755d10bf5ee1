using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Reasoning;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What the census knows of one unit: every visit, and what stands for each area.</summary>
/// <remarks>
/// <para>Each area is read from the latest visit that assessed it, so that a later partial visit adds and never erases; the older visits
/// are kept. Visits whose days cannot be put in order stand beside each other, and where they differ the area stays open.</para>
/// <para>Immutable. Equality is by reference. No order.</para>
/// </remarks>
public sealed partial class CensusRecord
{
    private readonly ImmutableArray<AreaResult>[] standing;

    internal CensusRecord(Clues unit, ImmutableArray<UnitAssessment> assessments)
    {
        Unit = unit;
        Assessments = assessments;
        standing = [.. CensusArea.All.Select(area => Standing(assessments, area))];
        OpenAreas = [.. CensusArea.All.Where(area => IsAdequate(area) == Answer.Unknown)];
    }

    /// <summary>Gets the key of the unit.</summary>
    public Clues Unit { get; }

    /// <summary>Gets every visit, in the order of the days; empty where the unit was not visited.</summary>
    public ImmutableArray<UnitAssessment> Assessments { get; }

    /// <summary>Gets the areas of which it is not known whether they are adequate, in the order of <see cref="CensusArea.All"/>: not
    /// assessed, or with contradictory results.</summary>
    public ImmutableArray<CensusArea> OpenAreas { get; }

    /// <summary>Gets whether the unit is assessed: every area is settled. A partial assessment is not an assessment.</summary>
    public bool IsAssessed => OpenAreas.IsEmpty;

    /// <summary>Gets whether at least one area was assessed, and not all are settled.</summary>
    public bool IsPartlyAssessed => !IsAssessed && standing.Any(results => !results.IsEmpty);

    /// <summary>Gets what stands for an area.</summary>
    /// <param name="area">The area.</param>
    /// <returns>None where it was not assessed; one where the latest visit settles it; several where visits of one day, or of days that
    /// cannot be put in order, differ.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    public ImmutableArray<AreaResult> ResultsOf(CensusArea area) => standing[Guard.Against.Null(area).Index];

    /// <summary>Answers whether an area of the unit is adequate.</summary>
    /// <param name="area">The area.</param>
    /// <returns>Yes or no where all results that stand agree on it; unknown where they do not, or where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    public Answer IsAdequate(CensusArea area)
    {
        ImmutableArray<AreaResult> results = ResultsOf(area);
        return !results.IsEmpty && results.All(result => result.IsAdequate == results[0].IsAdequate)
            ? results[0].IsAdequate
            : Answer.Unknown;
    }

    /// <summary>The visits that assessed an area and that no later visit surely replaced.</summary>
    internal static IEnumerable<UnitAssessment> Latest(ImmutableArray<UnitAssessment> assessments, CensusArea area)
    {
        UnitAssessment[] graded = [.. assessments.Where(visit => Graded(visit, area).Any())];
        LocalDate latest = graded.Length == 0 ? default : graded.Max(visit => visit.On.Earliest);
        return graded.Where(visit => visit.On.Latest >= latest);
    }

    internal static IEnumerable<AreaResult> Graded(UnitAssessment visit, CensusArea area) =>
        visit.Results.Where(result => result.Area == area && result.Grade != AreaGrade.NotAssessed);

    private static ImmutableArray<AreaResult> Standing(ImmutableArray<UnitAssessment> assessments, CensusArea area) =>
        [.. Latest(assessments, area).SelectMany(visit => Graded(visit, area)).Distinct()];
}
