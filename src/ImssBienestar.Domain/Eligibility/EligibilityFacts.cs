using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>The facts that eligibility reads: six that may be unknown, and two acts of authority that the law presumes absent.</summary>
public static class EligibilityFacts
{
    /// <summary>Gets whether the person is in national territory (article 77 bis 7-I).</summary>
    public static Fact InNationalTerritory { get; } = new("FACT.IN_NATIONAL_TERRITORY", new BilingualText(
        "¿La persona se encuentra en territorio nacional?", "Is the person in national territory?"));

    /// <summary>Gets whether the person is a beneficiary of a social security institution (article 77 bis 7-II).</summary>
    public static Fact HasSocialSecurity { get; } = new("FACT.HAS_SOCIAL_SECURITY", new BilingualText(
        "¿Es derechohabiente de una institución de seguridad social?", "Is the person a beneficiary of a social security institution?"));

    /// <summary>Gets whether the person holds a CURP (article 77 bis 7-III).</summary>
    public static Fact HasCurp { get; } = new("FACT.HAS_CURP", new BilingualText(
        "¿Cuenta con CURP?", "Does the person hold a CURP?"));

    /// <summary>Gets whether the person holds a document admitted in place of the CURP (article 77 bis 7-III).</summary>
    public static Fact HasAdmittedDocument { get; } = new("FACT.HAS_ADMITTED_DOCUMENT", new BilingualText(
        "¿Cuenta con acta de nacimiento, certificado de nacimiento u otro documento admitido?",
        "Does the person hold a birth certificate, a live-birth certificate or another admitted document?"));

    /// <summary>Gets whether it is a medical emergency (articles 77 bis 8 and 77 bis 37-XII).</summary>
    public static Fact IsMedicalEmergency { get; } = new("FACT.IS_MEDICAL_EMERGENCY", new BilingualText(
        "¿Es una urgencia médica?", "Is it a medical emergency?"));

    /// <summary>Gets whether the person's own institution has no care near (article 77 bis 8).</summary>
    public static Fact LacksOtherCareNearby { get; } = new("FACT.LACKS_OTHER_CARE_NEARBY", new BilingualText(
        "¿Carece de una unidad de su institución accesible por distancia?", "Is there no unit of the person's institution within reach?"));

    /// <summary>Gets whether a resolution cancelled the right (article 77 bis 40); presumed not, until established.</summary>
    public static Fact RightCancelled { get; } = new(
        "FACT.RIGHT_CANCELLED",
        new BilingualText("¿Una resolución canceló el derecho?", "Did a resolution cancel the right?"),
        isAct: true);

    /// <summary>Gets whether the person, a foreigner, entered the country predominantly to use the services (article 36); presumed not, until
    /// established.</summary>
    public static Fact EnteredCountryForCare { get; } = new(
        "FACT.ENTERED_COUNTRY_FOR_CARE",
        new BilingualText(
            "¿Se estableció que la persona extranjera ingresó al país predominantemente para usar los servicios?",
            "Was it established that the foreigner entered the country predominantly to use the services?"),
        isAct: true);

    /// <summary>Gets the eight facts, in the order in which decisions list them.</summary>
    public static ImmutableArray<Fact> All => Vocabulary.Facts;

    /// <summary>The order of <see cref="Fact"/> in a situation; one with the properties of <see cref="Applicant"/>.</summary>
    internal static Vocabulary Vocabulary { get; } = new(
        InNationalTerritory,
        HasSocialSecurity,
        HasCurp,
        HasAdmittedDocument,
        IsMedicalEmergency,
        LacksOtherCareNearby,
        RightCancelled,
        EnteredCountryForCare);

    /// <summary>The complete situations in which a fact is yes.</summary>
    internal static SituationSet Where(Fact fact) => SituationSet.WhereYes(Vocabulary.Facts.IndexOf(fact));
}
