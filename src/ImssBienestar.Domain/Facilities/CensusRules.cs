using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What the visits to one unit are held against.</summary>
internal static class CensusRules
{
    public static IEnumerable<Finding> Check(CensusRecord record, bool isListed) =>
        [.. OutOfScope(record, isListed), .. record.Assessments.SelectMany(WithinItself), .. Conflicts(record), .. Incomplete(record)];

    private static IEnumerable<Finding> OutOfScope(CensusRecord record, bool isListed) =>
        isListed || record.Assessments.IsEmpty ? [] : [Say(CensusTexts.OutOfScope, Answer.No, record.Assessments[^1], null)];

    /// <summary>Each form by itself: no gaps where all is well, a description where it is not, and no gap of nothing.</summary>
    private static IEnumerable<Finding> WithinItself(UnitAssessment visit)
    {
        foreach (AreaResult result in visit.Results)
        {
            if (result.Grade != AreaGrade.WithGaps && !result.Gaps.IsEmpty)
            {
                yield return Say(CensusTexts.Contradicts, Answer.No, visit, null, result.Area.Name);
            }

            if (result.Grade == AreaGrade.WithGaps && result.Gaps.IsEmpty)
            {
                yield return Say(CensusTexts.GapNotDescribed, Answer.Unknown, visit, null, result.Area.Name);
            }

            foreach (CensusGap gap in result.Gaps.Where(gap => gap.Missing == 0))
            {
                yield return Say(CensusTexts.GapOfNone, Answer.No, visit, null, result.Area.Name, gap.Description);
            }
        }
    }

    /// <summary>Results that stand beside each other and differ: of one day they contradict, of windows that overlap they may follow each
    /// other.</summary>
    private static IEnumerable<Finding> Conflicts(CensusRecord record)
    {
        foreach (CensusArea area in CensusArea.All.Where(area => record.ResultsOf(area).Length > 1))
        {
            UnitAssessment[] visits = [.. CensusRecord.Latest(record.Assessments, area)];
            bool sameDay = visits
                .Where(visit => visit.On.IsExact)
                .GroupBy(visit => visit.On)
                .Any(day => day.SelectMany(visit => CensusRecord.Graded(visit, area)).Distinct().Skip(1).Any());
            bool sameForm = visits.Any(visit => CensusRecord.Graded(visit, area).Skip(1).Any());
            yield return Say(
                CensusTexts.Conflict, sameDay || sameForm ? Answer.No : Answer.Unknown, visits[^1], StatedCriteria.CensusByArea, area.Name);
        }
    }

    /// <summary>A unit that was visited and has areas nobody assessed.</summary>
    private static IEnumerable<Finding> Incomplete(CensusRecord record)
    {
        CensusArea[] missing = [.. CensusArea.All.Where(area => record.ResultsOf(area).IsEmpty)];
        return record.Assessments.IsEmpty || missing.Length == 0
            ? []
            : [Say(CensusTexts.Incomplete, Answer.Unknown, record.Assessments[^1], StatedCriteria.CensusByArea, Names(missing))];
    }

    private static BilingualText Names(CensusArea[] areas) => new(
        string.Join(", ", areas.Select(area => area.Name.Spanish)),
        string.Join(", ", areas.Select(area => area.Name.English)));

    private static Finding Say(
        ReasonText text, Answer answer, UnitAssessment visit, Interpretation? interpretation, params object?[] places) => text.Finding(
        answer,
        StatedCriteria.FieldCensus,
        visit.On.Latest,
        [visit.Unit, visit.On, .. places],
        interpretation: interpretation,
        source: visit.Source);
}
