using System.Collections.Immutable;
using ImssBienestar.Domain.Eligibility.LeyGeneralDeSalud;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using NodaTime;
using static ImssBienestar.Domain.Eligibility.EligibilityFacts;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>One wording of the law on entitlement: which situations lead to which outcome, and the fractions that give the reasons.</summary>
/// <remarks>Every line is complete in itself and says nothing about its neighbours; that the lines cover everything and never overlap is
/// proven, not arranged.</remarks>
internal sealed class EligibilityRules
{
    private static readonly SituationSet Present = Where(InNationalTerritory);
    private static readonly SituationSet Insured = Where(HasSocialSecurity);
    private static readonly SituationSet Emergency = Where(IsMedicalEmergency);
    private static readonly SituationSet CancelledRight = Where(RightCancelled);
    private static readonly SituationSet EnteredForCare = Where(EnteredCountryForCare);
    private static readonly SituationSet Free = Article77Bis1.Right & !CancelledRight & !EnteredForCare;

    /// <summary>When several causes meet; see <see cref="EligibilityInterpretations.Order"/>.</summary>
    private static readonly Fraction Order = new(
        EligibilityTexts.Order,
        GeneralHealthLaw.Title,
        Present & ((CancelledRight & EnteredForCare) | (Insured & (CancelledRight | EnteredForCare))),
        IsConsequence: true,
        EligibilityInterpretations.Order);

    private EligibilityRules(LocalDate from, SituationSet exchange, params Fraction[] fractions)
    {
        From = from;
        Fractions = [.. fractions, Order];
        ByOutcome =
        [
            new((int)EligibilityOutcome.Entitled, Free & Article77Bis7.III),
            new((int)EligibilityOutcome.EntitledDocumentPending, Free & !Article77Bis7.III.Holds),
            new((int)EligibilityOutcome.ServedByExchange, exchange),
            new((int)EligibilityOutcome.EmergencyCareOnly, Article77Bis1.Right & (CancelledRight | EnteredForCare) & Emergency),
            new((int)EligibilityOutcome.Cancelled, Article77Bis1.Right & CancelledRight & !Emergency),
            new((int)EligibilityOutcome.NotEntitled, !Present | (Insured & !exchange) | Article36.FullCost),
        ];
        ByPayer =
        [
            new((int)Payer.Nobody, !Present | (Insured & !exchange) | (Article77Bis1.Right & CancelledRight & !Emergency)),
            new((int)Payer.PublicFunds, Free | (Article77Bis1.Right & (CancelledRight | EnteredForCare) & Emergency)),
            new((int)Payer.SocialSecurityInstitution, exchange),
            new((int)Payer.Applicant, Article36.FullCost.Holds),
        ];
        Care = !ByPayer[0].Situations;
    }

    /// <summary>The wording from 2020-01-01 to 2023-05-29: no exchange by geography, no duty to enrol.</summary>
    public static EligibilityRules Since2020 { get; } = new(
        GeneralHealthLaw.Insabi,
        Article35.ServedByAgreement,
        Article35.ServedByAgreement,
        Article36.Entry,
        Article36.FullCost,
        Article36.EmergencyException,
        Article77Bis1.Right,
        Article77Bis1.DocumentPending,
        Article77Bis7.I,
        Article77Bis7.II,
        Article77Bis7.III,
        Article77Bis37.XII,
        Article77Bis37.Extended,
        Article77Bis39.ResumesBefore2023,
        Article77Bis40.Cancellation,
        Article77Bis40.OpenQuestionBefore2023);

    /// <summary>The wording since 2023-05-30.</summary>
    public static EligibilityRules Since2023 { get; } = new(
        GeneralHealthLaw.ImssBienestar,
        Article77Bis8.Geography.Holds | Article77Bis8.Emergency.Holds,
        Article36.Entry,
        Article36.FullCost,
        Article36.EmergencyException,
        Article36.NoFees,
        Article77Bis1.Right,
        Article77Bis1.DocumentPending,
        Article77Bis7.I,
        Article77Bis7.II,
        Article77Bis7.III,
        Article77Bis8.Geography,
        Article77Bis8.Emergency,
        Article77Bis37.XII,
        Article77Bis37.Extended,
        Article77Bis38.II,
        Article77Bis39.Resumes,
        Article77Bis40.Cancellation,
        Article77Bis40.OpenQuestion);

    /// <summary>The first day of the wording.</summary>
    public LocalDate From { get; }

    /// <summary>The fractions that give reasons, in the order of the law.</summary>
    public ImmutableArray<Fraction> Fractions { get; }

    /// <summary>The outcomes.</summary>
    public ImmutableArray<OutcomeLine> ByOutcome { get; }

    /// <summary>Who pays.</summary>
    public ImmutableArray<OutcomeLine> ByPayer { get; }

    /// <summary>Where care is allowed: wherever somebody pays.</summary>
    public SituationSet Care { get; }
}
