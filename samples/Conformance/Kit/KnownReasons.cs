using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Workers;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>The codes of the reasons that the rules can give, found by asking them: a case that expects a misspelt reason not to be given would pass for ever.</summary>
internal static class KnownReasons
{
    private static readonly LocalDate First = new(2020, 1, 1);
    private static readonly LocalDate Last = new(2027, 12, 31);

    /// <summary>Gets the codes.</summary>
    public static IReadOnlySet<string> Codes { get; } = OfEligibility().Concat(OfRegularisation()).Select(finding => finding.Code)
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<LocalDate> Months
    {
        get
        {
            for (LocalDate day = First; day <= Last; day = day.PlusMonths(1))
            {
                yield return day;
            }
        }
    }

    private static IEnumerable<Finding> OfEligibility() => EligibilityRegime.All.Starts
        .SelectMany(start => Enumerable.Range(0, Applicant.SituationCount)
            .SelectMany(situation => EligibilityCalculator.Decide(Applicant.FromSituation((ushort)situation), start.From).Findings))
        .Concat(
            from day in Months
            from state in State.All
            from finding in EligibilityCalculator.Decide(new Applicant { CareState = state }, day).Findings
            select finding);

    private static IEnumerable<Finding> OfRegularisation() =>
        from day in Months
        from state in State.All.Append(null)
        from branch in Enum.GetValues<RegularisationBranch>()
        from finding in RegularisationCalculator.Decide(new RegularisationCandidate { State = state, Branch = branch }, day).Findings
        select finding;
}
