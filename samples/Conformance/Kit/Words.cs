using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Workers;
using static ImssBienestar.Samples.Conformance.Kit.Word;

namespace ImssBienestar.Samples.Conformance.Kit;

/// <summary>The words that the cells of a case may have, each with its permanent code.</summary>
internal static class Words
{
    /// <summary>The code of a reason that is not given.</summary>
    public const string NotGiven = "NotGiven";

    private const string NotGivenNo = "NotGivenNo";
    private const string NotGivenUnknown = "NotGivenUnknown";

    private static readonly Word Yes = Of(nameof(Answer.Yes), "sí|s|verdadero", "yes|y|true");
    private static readonly Word No = Of(nameof(Answer.No), "no|falso", "no|n|false");
    private static readonly Word Unknown = Of(nameof(Answer.Unknown), "?|no se sabe|desconocido", "?|not known|unknown");

    public static WordList Answers { get; } = new(Yes, No, Unknown);

    /// <summary>Gets the words for a reason: given with an answer, or not given.</summary>
    public static WordList FindingAnswers { get; } = new(
        Yes,
        No,
        Unknown,
        Of(NotGivenNo, "no (no se menciona)", "no (not given)"),
        Of(NotGivenUnknown, "? (no se menciona)", "? (not given)"),
        Of(NotGiven, "no se menciona|ausente", "not given|absent"));

    public static WordList Outcomes { get; } = new(
        Of(nameof(EligibilityOutcome.Undetermined), "no determinado", "undetermined"),
        Of(nameof(EligibilityOutcome.Entitled), "con derecho", "entitled"),
        Of(nameof(EligibilityOutcome.EntitledDocumentPending), "documento pendiente|con derecho, documento pendiente", "document pending|entitled, document pending"),
        Of(nameof(EligibilityOutcome.ServedByExchange), "por intercambio|intercambio de servicios", "served by exchange|exchange of services"),
        Of(nameof(EligibilityOutcome.EmergencyCareOnly), "solo urgencias", "emergency care only"),
        Of(nameof(EligibilityOutcome.Cancelled), "cancelado|derecho cancelado", "cancelled|right cancelled|canceled"),
        Of(nameof(EligibilityOutcome.NotEntitled), "sin derecho", "not entitled"),
        Of(CaseAnswer.NotInForce.Outcome, "sin norma vigente", "no rule in force"));

    public static WordList RegularisationOutcomes { get; } = new(
        Of(nameof(RegularisationOutcome.Undetermined), "no determinado", "undetermined"),
        Of(nameof(RegularisationOutcome.Eligible), "procede", "eligible"),
        Of(nameof(RegularisationOutcome.NotYet), "aún no", "not yet"),
        Of(nameof(RegularisationOutcome.NotEligible), "no procede", "not eligible"));

    public static WordList Payers { get; } = new(
        Of(nameof(Payer.Unknown), "por determinar|?", "to be determined|?"),
        Of(nameof(Payer.Nobody), "nadie", "nobody"),
        Of(nameof(Payer.PublicFunds), "fondos públicos", "public funds"),
        Of(nameof(Payer.SocialSecurityInstitution), "su institución", "social security institution|the person's institution"),
        Of(nameof(Payer.Applicant), "la persona", "the applicant|the person|applicant"));

    public static WordList Providers { get; } = new(
        Of(nameof(Provider.Unknown), "no se sabe|?", "not known|?"),
        Of(nameof(Provider.ImssBienestar), "IMSS-BIENESTAR", "IMSS-BIENESTAR"),
        Of(nameof(Provider.StateHealthServices), "servicios estatales de salud|la entidad", "state health services|the state"));

    public static WordList Branches { get; } = new(
        Of(nameof(RegularisationBranch.NotStated), "?|no se sabe", "?|not known"),
        Of(nameof(RegularisationBranch.Medical), "médica", "medical"),
        Of(nameof(RegularisationBranch.Nursing), "enfermería", "nursing"),
        Of(nameof(RegularisationBranch.Paramedical), "paramédica", "paramedical"),
        Of(nameof(RegularisationBranch.Related), "afín", "related"),
        Of(nameof(RegularisationBranch.Other), "otra", "other"));

    public static WordList Affiliations { get; } = new(
        Of(nameof(Affiliation.NotStated), "sin especificar|?", "not stated|?"),
        Of(nameof(Affiliation.Imss), "IMSS", "IMSS"),
        Of(nameof(Affiliation.Issste), "ISSSTE", "ISSSTE"),
        Of(nameof(Affiliation.StateInstitute), "instituto estatal|ISSSTE estatal", "state institute"),
        Of(nameof(Affiliation.Pemex), "PEMEX", "PEMEX"),
        Of(nameof(Affiliation.Army), "ejército|SEDENA", "army|SEDENA"),
        Of(nameof(Affiliation.Navy), "marina|SEMAR", "navy|SEMAR"),
        Of(nameof(Affiliation.PrivateInsurance), "seguro privado", "private insurance"),
        Of(nameof(Affiliation.FreeHealthServices), "servicios gratuitos|IMSS-BIENESTAR|INSABI|Seguro Popular", "free health services"));

    /// <summary>Gets what ends a list of affiliations that is complete: without it, what is not on the list is unknown.</summary>
    public static WordList EndOfAffiliations { get; } = new(Of("Complete", "ninguna otra|ninguna", "no other|none"));

    /// <summary>Gets the words for facts that no column states: they follow from the day, the state and the branch.</summary>
    public static WordList CalendarFacts { get; } = new(
        Of(RegularisationFacts.StateConcurs.Code, "la entidad concurre", "the state concurs"),
        Of(RegularisationFacts.PhaseHasBegun.Code, "la fase comenzó", "the phase has begun"),
        Of(RegularisationFacts.StageHasBegun.Code, "la etapa comenzó", "the stage has begun"));

    /// <summary>Gets what says that no fact is missing.</summary>
    public static WordList Nothing { get; } = new(Of("Nothing", "ninguno|nada", "none|nothing"));

    public static WordList OutcomesOf(CaseSubject subject) => subject == CaseSubject.Regularisation ? RegularisationOutcomes : Outcomes;

    public static string CodeOf(ExpectedFinding finding) => (finding.IsGiven, finding.Answer) switch
    {
        (true, { } answer) => answer.ToString(),
        (_, Answer.No) => NotGivenNo,
        (_, Answer.Unknown) => NotGivenUnknown,
        _ => NotGiven,
    };

    /// <summary>Makes what a case expects of a reason from a code of <see cref="FindingAnswers"/>.</summary>
    public static ExpectedFinding Finding(string reason, string code) => code switch
    {
        NotGivenNo => new(reason, Answer.No, IsGiven: false),
        NotGivenUnknown => new(reason, Answer.Unknown, IsGiven: false),
        NotGiven => new(reason, null, IsGiven: false),
        _ => new(reason, Enum.Parse<Answer>(code), IsGiven: true),
    };
}
