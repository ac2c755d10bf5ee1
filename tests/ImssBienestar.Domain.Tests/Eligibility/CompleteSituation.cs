using ImssBienestar.Domain.Eligibility;

namespace ImssBienestar.Domain.Tests.Eligibility;

/// <summary>A situation in which nothing is unknown, decided by a plain chain of ifs: a reading of the law of its own, to hold the compiled
/// one against.</summary>
internal readonly record struct CompleteSituation(
    bool Territory, bool Insured, bool Curp, bool Document, bool Emergency, bool Far, bool Cancelled, bool Entered)
{
    public EligibilityOutcome Outcome(LocalDate on)
    {
        if (!Territory)
        {
            return EligibilityOutcome.NotEntitled;
        }

        if (Insured)
        {
            bool geography = Far && on >= new LocalDate(2023, 5, 30);
            return Emergency || geography ? EligibilityOutcome.ServedByExchange : EligibilityOutcome.NotEntitled;
        }

        if (Cancelled || Entered)
        {
            return Emergency ? EligibilityOutcome.EmergencyCareOnly
                : Cancelled ? EligibilityOutcome.Cancelled
                : EligibilityOutcome.NotEntitled;
        }

        return Curp || Document ? EligibilityOutcome.Entitled : EligibilityOutcome.EntitledDocumentPending;
    }

    public Payer Payer(LocalDate on) => Outcome(on) switch
    {
        EligibilityOutcome.ServedByExchange => Domain.Eligibility.Payer.SocialSecurityInstitution,
        EligibilityOutcome.Cancelled => Domain.Eligibility.Payer.Nobody,
        EligibilityOutcome.NotEntitled when Territory && !Insured => Domain.Eligibility.Payer.Applicant,
        EligibilityOutcome.NotEntitled => Domain.Eligibility.Payer.Nobody,
        _ => Domain.Eligibility.Payer.PublicFunds,
    };

    public bool Care(LocalDate on) => Payer(on) != Domain.Eligibility.Payer.Nobody;
}
