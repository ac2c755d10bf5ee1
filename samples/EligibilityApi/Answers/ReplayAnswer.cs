using System.Collections.Immutable;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Samples.EligibilityApi.Answers;

/// <summary>What came of deciding again what a receipt keeps.</summary>
internal sealed record ReplayAnswer(bool IsSame, ImmutableArray<DifferenceAnswer> Differences, DecisionReceipt? Replayed)
{
    public static ReplayAnswer Of(ReplayResult result, Language language) => new(
        result.IsSame,
        [.. result.Differences.Select(found => new DifferenceAnswer(found.Code, found.Text.In(language), found.Recorded, found.Replayed))],
        result.Replayed);
}
