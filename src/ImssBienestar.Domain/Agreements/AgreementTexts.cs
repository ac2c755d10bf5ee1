using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Agreements;

/// <summary>What findings about agreements say, by permanent code. Places in braces: 0 the state or agreement, 1 its day or window, 2 the
/// instrument or clause.</summary>
internal static class AgreementTexts
{
    public static readonly ReasonText Concurs = new(
        "AGR.CONCURS",
        new("{0} concurre: firmó «{2}» ({1}). Responde IMSS-BIENESTAR.", "{0} concurs: it signed the \"{2}\" ({1}). IMSS-BIENESTAR is responsible."),
        new("{0} no concurre en esta fecha. Responden los servicios estatales de salud.",
            "{0} does not concur on this day. The state health services are responsible."),
        new("No se sabe si {0} ya concurría: la firma de «{2}» solo se conoce dentro de la ventana {1}. Pregunte en la unidad.",
            "It is not known whether {0} already concurred: the signature of the \"{2}\" is known only within the window {1}. Ask at the unit."));

    public static readonly ReasonText Ended = new(
        "AGR.ENDED",
        No: new(
            "{0} dejó de concurrir: «{2}» terminó ({1}). Responden los servicios estatales de salud.",
            "{0} no longer concurs: the \"{2}\" ended ({1}). The state health services are responsible."));

    public static readonly ReasonText MayHaveEnded = new(
        "AGR.MAY_HAVE_ENDED",
        Unknown: new(
            "No se sabe si {0} aún concurre: el fin de «{2}» solo se conoce dentro de la ventana {1}. Pregunte en la unidad.",
            "It is not known whether {0} still concurs: the end of the \"{2}\" is known only within the window {1}. Ask at the unit."));

    public static readonly ReasonText WithoutState = new(
        "AGR.STATE_NOT_STATED",
        Unknown: new(
            "No se indicó la entidad federativa donde se pide la atención: no se puede decir quién responde. Pregúntela.",
            "The state where care is asked for was not stated: who is responsible cannot be told. Ask for it."));

    public static readonly ReasonText Operates = new(
        "AGR.OPERATES",
        No: new(
            "{0} ya firmó, pero el servicio aún no ha sido asumido en esta fecha. Pregunte en la unidad.",
            "{0} has signed, but the service is not yet taken over on this day. Ask at the unit."),
        Unknown: new(
            "{0} ya firmó, pero no se sabe si el servicio ya fue asumido en esta fecha. Pregunte en la unidad.",
            "{0} has signed, but it is not known whether the service is already taken over on this day. Ask at the unit."));

    public static readonly ReasonText Programme = new(
        "AGR.PROGRAMME",
        new(
            "Antes del 2022-09-01 «IMSS-BIENESTAR» significa el programa del IMSS; el organismo descentralizado aún no existía.",
            "Before 2022-09-01 \"IMSS-BIENESTAR\" means the programme of IMSS; the decentralised body did not exist yet."));

    public static readonly ReasonText Insabi = new(
        "AGR.INSABI",
        Unknown: new(
            "Hasta el 2023-05-29 los servicios de la entidad podían estar a cargo del INSABI junto con el estado.",
            "Until 2023-05-29 the services of the state could be run by INSABI together with the state."));

    public static readonly ReasonText Unverified = new(
        "AGR.UNVERIFIED",
        Unknown: new(
            "El registro de convenios no está verificado en esta fecha: se da su última respuesta.",
            "The register of agreements is not verified on this day: its last answer is given."));

    public static readonly ReasonText EndBeforeStart = new(
        "AGR.RULE.END",
        No: new("{0}: termina antes de su firma ({1}). Revise las fechas.", "{0}: it ends before its signature ({1}). Check the days."),
        Unknown: new(
            "{0}: puede terminar antes de su firma ({1}). Precise las fechas.", "{0}: it may end before its signature ({1}). Narrow the days."));

    public static readonly ReasonText OneOfAKind = new(
        "AGR.RULE.ONE_OF_A_KIND",
        No: new(
            "{0}: hay otro instrumento de la misma clase en vigor en la misma entidad ({1}: {2}).",
            "{0}: another instrument of the same kind is in force in the same state ({1}: {2})."),
        Unknown: new(
            "{0}: puede haber otro instrumento de la misma clase en vigor en la misma entidad ({1}: {2}).",
            "{0}: another instrument of the same kind may be in force in the same state ({1}: {2})."));

    public static readonly ReasonText MinimumTerm = new(
        "AGR.RULE.TERM",
        No: new("{0}: la vigencia es menor que el mínimo de {1} años.", "{0}: the term is below the minimum of {1} years."),
        Unknown: new("{0}: no se conoce la vigencia; el mínimo es de {1} años.", "{0}: the term is not known; the minimum is {1} years."));

    public static readonly ReasonText Clause = new(
        "AGR.RULE.CLAUSE",
        No: new("{0}: falta la cláusula obligatoria sobre {2}.", "{0}: the mandatory clause on {2} is missing."),
        Unknown: new(
            "{0}: no se sabe si contiene la cláusula obligatoria sobre {2}.",
            "{0}: it is not known whether it contains the mandatory clause on {2}."));

    /// <summary>Every entry, for the proof that reasons declared, producible and written are the same.</summary>
    public static readonly ReasonText[] All =
        [Concurs, Ended, MayHaveEnded, WithoutState, Operates, Programme, Insabi, Unverified, EndBeforeStart, OneOfAKind, MinimumTerm, Clause];
}
