using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What findings of the validation of a record say, by permanent code. Places in braces: 0 the key, 1 and 2 what the record says.</summary>
internal static class FacilityRuleTexts
{
    public static readonly ReasonText OperatingAndEnded = new(
        "FAC.RULE.OPERATING_AND_ENDED",
        No: new("{0}: está en operación y causó baja ({1}).", "{0}: it is in operation and was taken out of the catalogue ({1})."));

    public static readonly ReasonText ClosedWithoutDay = new(
        "FAC.RULE.CLOSED_WITHOUT_DAY",
        Unknown: new("{0}: está fuera de operación y no se sabe desde cuándo.", "{0}: it is out of operation, and since when is not known."));

    public static readonly ReasonText NotOpenedAndStarted = new(
        "FAC.RULE.NOT_OPENED_AND_STARTED",
        No: new("{0}: aún no abre y su inicio de operación ya pasó ({1}).", "{0}: it is not open yet, and its start of operation is past ({1})."),
        Unknown: new(
            "{0}: aún no abre y su inicio de operación pudo haber pasado ({1}).",
            "{0}: it is not open yet, and its start of operation may be past ({1})."));

    public static readonly ReasonText OperatingBeforeStart = new(
        "FAC.RULE.OPERATING_BEFORE_START",
        No: new("{0}: está en operación antes de su inicio ({1}).", "{0}: it is in operation before its start ({1})."),
        Unknown: new("{0}: puede estar en operación antes de su inicio ({1}).", "{0}: it may be in operation before its start ({1})."));

    public static readonly ReasonText StartMissing = new(
        "FAC.RULE.START_MISSING",
        Unknown: new("{0}: no se conoce su inicio de operación.", "{0}: its start of operation is not known."));

    public static readonly ReasonText OrderOfDays = new(
        "FAC.RULE.ORDER_OF_DAYS",
        No: new("{0}: la baja ({1}) no es posterior a {2}.", "{0}: the end ({1}) is not after {2}."),
        Unknown: new("{0}: la baja ({1}) puede no ser posterior a {2}.", "{0}: the end ({1}) may not be after {2}."));

    public static readonly ReasonText ReasonWithoutDay = new(
        "FAC.RULE.REASON_WITHOUT_DAY",
        Unknown: new("{0}: tiene motivo de baja sin fecha.", "{0}: it has a reason for its end and no day."));

    public static readonly ReasonText BeforeOperator = new(
        "FAC.RULE.BEFORE_OPERATOR",
        No: new(
            "{0}: una fecha de su clave ({1}) es anterior a su institución ({2}).",
            "{0}: a day of its key ({1}) is before its institution ({2})."));

    public static readonly ReasonText TypologyOfOthers = new(
        "FAC.RULE.TYPOLOGY_OF_OTHERS",
        No: new(
            "{0}: la tipología {1} es de unidades de otras instituciones, no de IMSS-BIENESTAR.",
            "{0}: typology {1} is of facilities of other institutions, not of IMSS-BIENESTAR."));

    public static readonly ReasonText Level = new(
        "FAC.RULE.LEVEL",
        No: new(
            "{0}: su nivel de atención no es de los de su tipología ({1}).",
            "{0}: its level of care is not among those of its typology ({1})."));

    public static readonly ReasonText Kind = new(
        "FAC.RULE.KIND",
        No: new("{0}: su tipo de establecimiento no es el de su tipología ({1}).", "{0}: its kind is not that of its typology ({1})."));

    public static readonly ReasonText Setting = new(
        "FAC.RULE.SETTING",
        No: new("{0}: su estrato no es el que nombra su tipología ({1}).", "{0}: its setting is not the one its typology names ({1})."));

    public static readonly ReasonText State = new(
        "FAC.RULE.STATE",
        No: new("{0}: su municipio ({1}) no es de la entidad de la clave.", "{0}: its municipality ({1}) is not in the state of the key."));

    public static readonly ReasonText Locality = new(
        "FAC.RULE.LOCALITY",
        No: new("{0}: su localidad ({1}) no es de su municipio ({2}).", "{0}: its locality ({1}) is not in its municipality ({2})."));

    public static readonly ReasonText Location = new(
        "FAC.RULE.LOCATION",
        No: new("{0}: sus coordenadas ({1}) caen fuera de México.", "{0}: its coordinates ({1}) lie outside Mexico."));

    public static readonly ReasonText KeyDigit = new(
        "FAC.RULE.KEY_DIGIT",
        Unknown: new(
            "{0}: el último dígito de la clave no sigue la regla observada; puede ser un error de captura.",
            "{0}: the last digit of the key does not follow the observed rule; it may be a slip of the pen."));

    public static readonly ReasonText Rooms = new(
        "FAC.RULE.ROOMS",
        No: new(
            "{0}: tiene más consultorios generales ({1}) que consultorios ({2}).",
            "{0}: it has more general consulting rooms ({1}) than consulting rooms ({2})."));

    public static readonly ReasonText Beds = new(
        "FAC.RULE.BEDS",
        No: new("{0}: es un hospital en operación sin camas.", "{0}: it is a hospital in operation without beds."));

    public static readonly ReasonText ExtendedServices = new(
        "FAC.RULE.CESSA",
        No: new(
            "{0}: es un centro con servicios ampliados y no pasa de {2} consultorios generales (tiene {1}).",
            "{0}: it is a centre with extended services and has no more than {2} general consulting rooms (it has {1})."),
        Unknown: new(
            "{0}: es un centro con servicios ampliados y no se sabe si pasa de {2} consultorios generales.",
            "{0}: it is a centre with extended services, and it is not known whether it has more than {2} general consulting rooms."));

    public static readonly ReasonText CommunityHospital = new(
        "FAC.RULE.COMMUNITY_HOSPITAL",
        Unknown: new(
            "{0}: de un hospital básico comunitario se dijo que tiene {2} camas; el registro dice: {1}.",
            "{0}: a basic community hospital was said to have {2} beds; the record says: {1}."));

    public static readonly ReasonText Doctors = new(
        "FAC.RULE.DOCTORS",
        No: new("{0}: tiene {1} médicos y al menos debe tener {2}.", "{0}: it has {1} doctors and must have {2} at least."),
        Unknown: new(
            "{0}: no se sabe cuántos médicos tiene; al menos deben ser {2}.",
            "{0}: how many doctors it has is not known; {2} at least."));

    public static readonly ReasonText Nurses = new(
        "FAC.RULE.NURSES",
        No: new("{0}: tiene {1} de enfermería y al menos debe tener {2}.", "{0}: it has {1} nurses and must have {2} at least."),
        Unknown: new(
            "{0}: no se sabe cuánto personal de enfermería tiene; al menos {2}.",
            "{0}: how many nurses it has is not known; {2} at least."));

    public static readonly ReasonText StaffGrowth = new(
        "FAC.RULE.STAFF_GROWTH",
        Unknown: new(
            "{0}: médicos y enfermería deben crecer con los consultorios ({1}); no está establecido cuánto.",
            "{0}: doctors and nurses must grow with the consulting rooms ({1}); how much is not established."));

    public static readonly ReasonText SevenDays = new(
        "FAC.RULE.SEVEN_DAYS",
        No: new(
            "{0}: abre los siete días con {1} médicos generales; deben ser {2}.",
            "{0}: it opens on seven days with {1} general doctors; they must be {2}."),
        Unknown: new(
            "{0}: si abre los siete días con uno o dos consultorios, los médicos generales deben ser {2}; no se sabe si se cumple.",
            "{0}: if it opens on seven days with one or two consulting rooms, general doctors must be {2}; whether that is met is not known."));

    /// <summary>Every entry, for the proof that reasons declared, producible and written are the same.</summary>
    public static readonly ReasonText[] All =
    [
        OperatingAndEnded, ClosedWithoutDay, NotOpenedAndStarted, OperatingBeforeStart, StartMissing, OrderOfDays, ReasonWithoutDay, BeforeOperator,
        TypologyOfOthers, Level, Kind, Setting, State, Locality, Location, KeyDigit, Rooms, Beds, ExtendedServices, CommunityHospital, Doctors,
        Nurses, StaffGrowth, SevenDays,
    ];
}
