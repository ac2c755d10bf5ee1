using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What is said of a record on a day, by permanent code. Places in braces: 0 the key, 1 a day, 2 the state.</summary>
internal static class FacilityTexts
{
    public static readonly ReasonText Record = new(
        "FAC.RECORD",
        new("{0}: la clave nombra a la unidad en esta fecha.", "{0}: the key names the facility on this day."),
        Unknown: new(
            "{0}: no se sabe si la clave nombraba a la unidad en esta fecha; se desconoce su alta o su baja.",
            "{0}: it is not known whether the key named the facility on this day; its entry or its end is not known."));

    public static readonly ReasonText RecordBeforeOperator = new(
        "FAC.RECORD_BEFORE_OPERATOR",
        No: new(
            "{0}: la clave no podía existir; su institución existe desde {1}.",
            "{0}: the key could not exist; its institution exists since {1}."));

    public static readonly ReasonText RecordNotYet = new(
        "FAC.RECORD_NOT_YET",
        No: new("{0}: la clave se dio de alta después ({1}).", "{0}: the key entered the catalogue later ({1})."));

    public static readonly ReasonText RecordEnded = new(
        "FAC.RECORD_ENDED",
        No: new("{0}: la clave causó baja ({1}).", "{0}: the key was taken out of the catalogue ({1})."));

    public static readonly ReasonText Exists = new(
        "FAC.EXISTS",
        new("{0}: la unidad existe en esta fecha.", "{0}: the facility exists on this day."),
        new("{0}: la unidad aún está en construcción.", "{0}: the facility is still under construction."),
        new(
            "{0}: el registro no dice si la unidad existe en esta fecha.",
            "{0}: the record does not say whether the facility exists on this day."));

    public static readonly ReasonText Operates = new(
        "FAC.OPERATES",
        new("{0}: la unidad da servicio en esta fecha.", "{0}: the facility gives service on this day."),
        new("{0}: la unidad no da servicio en esta fecha.", "{0}: the facility does not give service on this day."),
        new(
            "{0}: el registro no dice si la unidad da servicio en esta fecha.",
            "{0}: the record does not say whether the facility gives service on this day."));

    public static readonly ReasonText Contradicted = new(
        "FAC.CONTRADICTED",
        Unknown: new(
            "{0}: el estatus y las fechas del registro se contradicen; no se sabe si la unidad da servicio. Pregunte en la unidad.",
            "{0}: the status and the days of the record contradict each other; it is not known whether the facility gives service. Ask there."));

    public static readonly ReasonText GoesOn = new(
        "FAC.GOES_ON",
        Unknown: new(
            "{0}: la unidad pasó a otra institución ({1}) y sigue con otra clave; este registro ya no dice si da servicio.",
            "{0}: the facility passed to another institution ({1}) and goes on under another key; this record says no more of its service."));

    public static readonly ReasonText Unverified = new(
        "FAC.UNVERIFIED",
        Unknown: new(
            "{0}: el registro es del {1}; después de esa fecha se da su última respuesta.",
            "{0}: the record is of {1}; after that day its last answer is given."));

    public static readonly ReasonText BodyInState = new(
        "FAC.BODY_IN_STATE",
        new(
            "{0}: la opera IMSS-BIENESTAR y {2} concurre en esta fecha.", "{0}: run by IMSS-BIENESTAR, and {2} concurs on this day."),
        new(
            "{0}: la opera IMSS-BIENESTAR aunque {2} no concurre en esta fecha; hay unidades federales así y no significan adhesión del estado.",
            "{0}: run by IMSS-BIENESTAR although {2} does not concur on this day; some federal facilities are so: the state has not joined."),
        new(
            "{0}: la opera IMSS-BIENESTAR y no se sabe si {2} concurre en esta fecha; la clave no lo dice.",
            "{0}: run by IMSS-BIENESTAR, and it is not known whether {2} concurs on this day; the key does not say so."));

    public static readonly ReasonText ProgrammeInState = new(
        "FAC.PROGRAMME_IN_STATE",
        new(
            "{0}: es del IMSS (régimen del antiguo programa), no del organismo, y {2} concurre en esta fecha.",
            "{0}: it belongs to IMSS (of its former programme), not to the decentralised body, and {2} concurs on this day."),
        new(
            "{0}: es del IMSS (régimen del antiguo programa); {2} no concurre en esta fecha, y el programa no lo requería.",
            "{0}: it belongs to IMSS (of its former programme); {2} does not concur on this day, and the programme did not ask for it."),
        new(
            "{0}: es del IMSS (régimen del antiguo programa) y no se sabe si {2} concurre en esta fecha.",
            "{0}: it belongs to IMSS (of its former programme), and it is not known whether {2} concurs on this day."));

    public static readonly ReasonText StateServiceInState = new(
        "FAC.STATE_SERVICE_IN_STATE",
        new(
            "{0}: conserva clave de los servicios estatales aunque {2} concurre en esta fecha; no consta que la unidad se haya transferido.",
            "{0}: it keeps a key of the state services although {2} concurs on this day; nothing shows that the facility was transferred."),
        new(
            "{0}: la operan los servicios estatales y {2} no concurre en esta fecha.",
            "{0}: run by the state services, and {2} does not concur on this day."),
        new(
            "{0}: la operan los servicios estatales y no se sabe si {2} concurre en esta fecha.",
            "{0}: run by the state services, and it is not known whether {2} concurs on this day."));

    /// <summary>Every entry, for the proof that reasons declared, producible and written are the same.</summary>
    public static readonly ReasonText[] All =
    [
        Record, RecordBeforeOperator, RecordNotYet, RecordEnded, Exists, Operates, Contradicted, GoesOn, Unverified, BodyInState, ProgrammeInState,
        StateServiceInState,
    ];
}
