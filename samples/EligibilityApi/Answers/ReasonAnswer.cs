using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using NodaTime;
using NodaTime.Text;

namespace ImssBienestar.Samples.EligibilityApi.Answers;

/// <summary>One reason: its permanent code, what came out, the article, and the days of the wording (both included; absent where not known).</summary>
internal sealed record ReasonAnswer(
    string Code,
    Answer Answer,
    string Text,
    string Article,
    string? InForceFrom,
    string? InForceUntil,
    string? VerifiedThrough,
    bool WasRead,
    bool IsPresumption,
    string? Interpretation,
    ImmutableArray<string> Facts)
{
    public static ReasonAnswer Of(Finding finding, Language language) => new(
        finding.Code,
        finding.Answer,
        finding.Text.In(language),
        finding.Provision.Citation.Text.In(language),
        Iso(finding.InForceFrom),
        Iso(finding.InForceUntil),
        Iso(finding.VerifiedThrough),
        finding.WasRead,
        finding.IsPresumption,
        finding.Interpretation?.Text.In(language),
        [.. finding.FactsRead.Select(fact => fact.Code)]);

    private static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
