using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>What a case expects, in permanent codes. What is null is not looked at.</summary>
/// <param name="Outcome">The outcome.</param>
internal sealed record Expectation(string Outcome)
{
    public string? MayReceiveCare { get; init; }

    public string? Provider { get; init; }

    public string? Payer { get; init; }

    /// <summary>Gets the codes of the facts to ask for, in any order; none where it is empty.</summary>
    public ImmutableArray<string>? Missing { get; init; }

    public ImmutableArray<ExpectedFinding> Findings { get; init; } = [];

    /// <summary>Compares an answer with what is expected.</summary>
    /// <returns>Each difference, in the order of the members; none where the answer conforms.</returns>
    public IEnumerable<Difference> Compare(CaseAnswer answer)
    {
        (Aspect Aspect, string? Expected, string? Answered)[] values =
        [
            (Aspect.Outcome, Outcome, answer.Outcome),
            (Aspect.MayReceiveCare, MayReceiveCare, answer.MayReceiveCare),
            (Aspect.Provider, Provider, answer.Provider),
            (Aspect.Payer, Payer, answer.Payer),
        ];
        return
        [
            .. values.Where(value => value.Expected is not null && value.Expected != value.Answered)
                .Select(value => Difference.Between(value.Aspect, value.Expected!, value.Answered)),
            .. Findings.SelectMany(finding => Compare(finding, answer.Findings)),
            .. Missing is { } missing && !Sorted(missing).SequenceEqual(answer.Missing is { } other ? Sorted(other) : ["-"])
                ? [new Difference(Aspect.Missing, missing, answer.Missing)]
                : Array.Empty<Difference>(),
        ];
    }

    private static IEnumerable<string> Sorted(ImmutableArray<string> codes) => codes.Order(StringComparer.Ordinal);

    private static IEnumerable<Difference> Compare(ExpectedFinding expected, ImmutableArray<AnsweredFinding>? findings)
    {
        string wanted = Words.CodeOf(expected);
        if (findings is not { } given)
        {
            yield return Difference.Between(Aspect.Finding, wanted, null) with { Reason = expected.Code };
            yield break;
        }

        Answer[] answered = [.. given.Where(finding => finding.Code == expected.Code).Select(finding => finding.Answer).Distinct()];
        if (!(expected.IsGiven ? answered is [var only] && only == expected.Answer : answered.Length == 0))
        {
            yield return new Difference(Aspect.Finding, [wanted], answered.Length == 0 ? [Words.NotGiven] : [.. answered.Select(one => one.ToString())])
            {
                Reason = expected.Code,
            };
        }
    }
}
