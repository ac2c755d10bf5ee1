using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>What the findings of an eligibility decision say, by permanent code: yes, no, unknown; Spanish, English.</summary>
internal static class EligibilityTexts
{
    public static readonly ReasonText ServedByAgreement = new(
        "LGS.35.P2",
        new("Tiene seguridad social y es una urgencia: se le atiende por convenio con su institución.",
            "Has social security and it is an emergency: served by agreement with the institution."),
        new("No es el caso de una persona con seguridad social atendida por convenio en una urgencia.",
            "Not the case of a person with social security served by agreement in an emergency."),
        new("Se le atendería por convenio con su institución si tiene seguridad social y es una urgencia; falta saberlo.",
            "Would be served by agreement with the institution given social security and an emergency; that is not settled yet."));

    public static readonly ReasonText EntryForCare = new(
        "LGS.36.ENTRY",
        new("Se estableció que ingresó al país predominantemente para usar los servicios.",
            "It was established that the person entered the country predominantly to use the services."),
        new("No se ha establecido que ingresara al país predominantemente para usar los servicios.",
            "It has not been established that the person entered the country predominantly to use the services."));

    public static readonly ReasonText FullCost = new(
        "LGS.36.FULL_COST",
        new("Fuera de una urgencia se le atiende y paga el costo total.", "Outside an emergency the person is served and pays the full cost."));

    public static readonly ReasonText EmergencyException = new(
        "LGS.36.EMERGENCY",
        new("Ingresó para atenderse y es una urgencia: no paga el costo total.", "Entered for care and it is an emergency: does not pay the full cost."));

    public static readonly ReasonText NoFees = new(
        "LGS.36.P2",
        new("No se cobran cuotas de recuperación.", "No recovery fees are charged."),
        new("La prohibición de cobrar cuotas de recuperación no le alcanza.", "The ban on recovery fees does not cover the person."),
        new("La prohibición de cobrar cuotas alcanza a quien está en el país sin seguridad social y, si ingresó para atenderse, en una urgencia; falta saberlo.",
            "The ban on recovery fees covers those in the country without social security and, if they entered for care, in an emergency; that is not settled yet."));

    public static readonly ReasonText Right = new(
        "LGS.77BIS1",
        new("Está en el país y no tiene seguridad social: es de las personas a quienes el artículo da el derecho.",
            "Is in the country without social security: one of the people to whom the article gives the right."),
        new("El derecho es de quien está en el país y no tiene seguridad social; no es el caso.",
            "The right is of those in the country without social security; that is not the case."),
        new("El derecho es de quien está en el país y no tiene seguridad social; falta saberlo.",
            "The right is of those in the country without social security; that is not settled yet."));

    public static readonly ReasonText DocumentPending = new(
        "LGS.77BIS1.DOCUMENT_PENDING",
        new("Aún no cuenta con CURP ni otro documento admitido: se le atiende y el documento queda pendiente.",
            "Holds no CURP nor other admitted document yet: the person is served and the document stays pending."));

    public static readonly ReasonText Territory = new(
        "LGS.77BIS7.I",
        new("Se encuentra en territorio nacional.", "Is in national territory."),
        new("No se encuentra en territorio nacional.", "Is not in national territory."),
        new("Falta saber si se encuentra en territorio nacional.", "It is not known whether the person is in national territory."));

    public static readonly ReasonText NoSocialSecurity = new(
        "LGS.77BIS7.II",
        new("No es derechohabiente de la seguridad social.", "Is not a beneficiary of social security."),
        new("Es derechohabiente de la seguridad social.", "Is a beneficiary of social security."),
        new("Falta saber si es derechohabiente de la seguridad social.", "It is not known whether the person is a beneficiary of social security."));

    public static readonly ReasonText Document = new(
        "LGS.77BIS7.III",
        new("Cuenta con CURP o con otro documento admitido.", "Holds a CURP or another admitted document."),
        new("No cuenta con CURP ni con otro documento admitido.", "Holds neither a CURP nor another admitted document."),
        new("Falta saber si cuenta con CURP o con otro documento admitido.", "It is not known whether the person holds a CURP or another admitted document."));

    public static readonly ReasonText ExchangeByGeography = new(
        "LGS.77BIS8.GEOGRAPHY",
        new("Tiene seguridad social y ninguna unidad de su institución a su alcance: se le atiende y su institución compensa.",
            "Has social security and no unit of the institution within reach: served, and the institution compensates."),
        new("No es el caso de una persona con seguridad social sin unidad de su institución a su alcance.",
            "Not the case of a person with social security without a unit of the institution within reach."),
        new("Se le atendería si tiene seguridad social y ninguna unidad de su institución a su alcance; falta saberlo.",
            "Would be served given social security and no unit of the institution within reach; that is not settled yet."));

    public static readonly ReasonText ExchangeByEmergency = new(
        "LGS.77BIS8.EMERGENCY",
        new("Tiene seguridad social y es una urgencia: se le atiende y su institución compensa.",
            "Has social security and it is an emergency: served, and the institution compensates."),
        new("No es el caso de una persona con seguridad social en una urgencia.",
            "Not the case of a person with social security in an emergency."),
        new("Se le atendería si tiene seguridad social y es una urgencia; falta saberlo.",
            "Would be served given social security and an emergency; that is not settled yet."));

    public static readonly ReasonText EmergencyCare = new(
        "LGS.77BIS37.XII",
        new("Es una urgencia: debe recibir atención.", "It is an emergency: care must be given."),
        new("No es una urgencia en territorio nacional.", "It is not an emergency in national territory."),
        new("Debe recibir atención si es una urgencia en territorio nacional; falta saberlo.",
            "Care must be given if it is an emergency in national territory; that is not settled yet."));

    public static readonly ReasonText EmergencyCareExtended = new(
        "LGS.77BIS37.XII.EXTENDED",
        new("La atención de urgencias alcanza también a quien tiene el derecho cancelado o ingresó para atenderse.",
            "Emergency care also covers a person whose right was cancelled or who entered for care."));

    public static readonly ReasonText Enrolment = new(
        "LGS.77BIS38.II",
        new("Tiene el deber de inscribirse en el padrón; no estarlo no condiciona la atención.",
            "Has the duty to enrol in the register of beneficiaries; not being enrolled is no condition of care."));

    public static readonly ReasonText RightResumes = new(
        "LGS.77BIS39",
        new("Mientras tenga seguridad social el derecho está suspendido; se reanuda cuando aquella termine (una cancelación subsiste).",
            "While there is social security the right is suspended; it resumes when that ends (a cancellation stands)."));

    public static readonly ReasonText Cancellation = new(
        "LGS.77BIS40",
        new("Una resolución canceló el derecho.", "A resolution cancelled the right."),
        new("No se ha establecido que una resolución cancelara el derecho.", "It has not been established that a resolution cancelled the right."));

    public static readonly ReasonText CancelledCare = new(
        "LGS.77BIS40.OPEN",
        new("Con el derecho cancelado no hay atención gratuita fuera de una urgencia.",
            "With the right cancelled there is no free care outside an emergency."));

    public static readonly ReasonText CancelledCareBefore2023 = new(
        "LGS.77BIS40.OPEN_BEFORE_2023",
        new("Con el derecho cancelado no hay atención gratuita fuera de una urgencia; el artículo 36 aún no prohibía las cuotas.",
            "With the right cancelled there is no free care outside an emergency; article 36 did not forbid fees yet."));

    public static readonly ReasonText Order = new(
        "LGS.ORDER",
        new("Concurren varias causas: se leyeron en el orden que la interpretación fija.",
            "Several causes meet: they were read in the order that the interpretation sets."));

    public static readonly ReasonText EarlierWording = new(
        "LAW.EARLIER_WORDING",
        Unknown: new(
            "Rige un texto anterior al 2023-05-30 que no se leyó completo.",
            "A wording before 2023-05-30 applies that was not read in full."));

    public static readonly ReasonText Unverified = new(
        "LAW.UNVERIFIED",
        Unknown: new(
            "El texto de la ley está verificado hasta el 2024-06-07; esta fecha es posterior.",
            "The text of the law is verified through 2024-06-07; this day is later."));

    public static readonly ReasonText Reform2026 = new(
        "LAW.REFORM_2026",
        Unknown: new(
            "Rige la reforma publicada el 2026-01-15, que no se leyó; se reporta que los requisitos del artículo 77 bis 7 no cambiaron.",
            "The reform published on 2026-01-15 applies, which was not read; the requirements of article 77 bis 7 are reported unchanged."));

    public static readonly ReasonText Reform2026Exchange = new(
        "LAW.REFORM_2026.EXCHANGE",
        Unknown: new(
            "Se reporta que la reforma de 2026 toca el intercambio de servicios; no se leyó cómo.",
            "The reform of 2026 is reported to touch the exchange of services; how was not read."));

    public static readonly ReasonText UniversalService = new(
        "LAW.UNIVERSAL_SERVICE_2027",
        Unknown: new(
            "Para 2027 se anunció el Servicio Universal de Salud; se aplica la ley actual.",
            "The universal health service was announced for 2027; the current law is applied."));

    public static readonly ReasonText ExchangeFramework = new(
        "LAW.EXCHANGE_FRAMEWORK",
        Unknown: new(
            "El convenio marco de intercambio de servicios se reporta firmado hasta agosto de 2024: en esta fecha puede no existir.",
            "The framework for the exchange of services is reported signed by August 2024: on this day it may not exist."));
}
