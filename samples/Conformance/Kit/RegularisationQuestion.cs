using System.Text;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Workers;
using NodaTime.Text;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>A worker and a day: is the worker given a permanent post?</summary>
internal sealed record RegularisationQuestion(RegularisationCandidate Candidate, LocalDate Day) : IQuestion
{
    public CaseSubject Subject => CaseSubject.Regularisation;

    private RegularisationDecision Decision => RegularisationCalculator.Decide(Candidate, Day);

    public byte[] ToJson() => Encoding.UTF8.GetBytes(
        $$"""{"candidate":{{Encoding.UTF8.GetString(CanonicalJson.Write(Candidate))}},"day":"{{LocalDatePattern.Iso.Format(Day)}}"}""");

    public CaseAnswer Answer()
    {
        RegularisationDecision decision = Decision;
        return new(decision.Outcome.ToString())
        {
            Missing = [.. decision.Missing.Select(fact => fact.Code)],
            Findings = [.. decision.Findings.Select(finding => new AnsweredFinding(finding.Code, finding.Answer))],
        };
    }

    public string Explain(Language language) => Decision.Explain(language);
}
