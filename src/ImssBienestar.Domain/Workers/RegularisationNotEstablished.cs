using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Workers;

/// <summary>What no source read establishes about regularisation. The library supplies none of it; a caller may.</summary>
public static class RegularisationNotEstablished
{
    /// <summary>Gets the threshold of seniority; see <see cref="RegularisationSeniority"/>.</summary>
    public static Finding Seniority { get; } = Of(RegularisationSelectionTexts.Seniority, RegularisationInterpretations.Seniority);

    /// <summary>Gets the quota of posts of each state; see <see cref="RegularisationRanking"/>.</summary>
    public static Finding QuotaByState { get; } = Of(RegularisationSelectionTexts.Quota);

    /// <summary>Gets the order among candidates and the rule for ties; see <see cref="RegularisationRanking"/>.</summary>
    public static Finding Ranking { get; } = Of(RegularisationSelectionTexts.Ranking, RegularisationInterpretations.Ties);

    /// <summary>Gets the days on which phases 2 to 4 and the second stage began; see <see cref="RegularisationCalendar"/>.</summary>
    public static Finding Starts { get; } = Of(RegularisationSelectionTexts.Starts);

    /// <summary>Gets all of it, in no particular order.</summary>
    public static ImmutableArray<Finding> All { get; } = [Seniority, QuotaByState, Ranking, Starts];

    private static Finding Of(ReasonText text, Interpretation? interpretation = null) => text.Finding(
        Answer.Unknown, RegularisationProvisions.Process, RegularisationProvisions.Begins, interpretation: interpretation);
}
