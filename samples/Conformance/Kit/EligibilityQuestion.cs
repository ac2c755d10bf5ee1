using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>A person and a day: is the person entitled to free care?</summary>
internal sealed record EligibilityQuestion(EligibilityRequest Request) : IQuestion
{
    public CaseSubject Subject => CaseSubject.Eligibility;

    public byte[] ToJson() => CanonicalJson.Write(Request);

    public CaseAnswer Answer() => EligibilityCalculator.TryDecide(Request.Applicant, Request.Day, out EligibilityDecision decision)
        ? new(decision.Outcome.ToString())
        {
            MayReceiveCare = decision.MayReceiveCare.ToString(),
            Provider = decision.Provider.ToString(),
            Payer = decision.Payer.ToString(),
            Missing = [.. decision.Missing.Select(fact => fact.Code)],
            Findings = [.. decision.Findings.Select(finding => new AnsweredFinding(finding.Code, finding.Answer))],
        }
        : CaseAnswer.NotInForce;

    public string Explain(Language language) => EligibilityCalculator.TryDecide(Request.Applicant, Request.Day, out EligibilityDecision decision)
        ? decision.Explain(language)
        : Words.Outcomes.Label(CaseAnswer.NotInForce.Outcome, language);
}
