using System.Collections.Frozen;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What findings of a register of facilities say, by permanent code. Places in braces: 0 the kind of event or the stage, 1 its day or
/// window, 2 its keys, 3 another key or event.</summary>
internal static class FacilityRegisterTexts
{
    public static readonly ReasonText DuplicateRecord = new(
        "FAC.LINEAGE.DUPLICATE_RECORD",
        No: new(
            "{2}: la clave ya tiene registro (del {3}); este, del {1}, no se tomó. Una edición posterior se da como modificación.",
            "{2}: the key already has a record (of {3}); this one, of {1}, was not taken. A later edition is given as a change."));

    public static readonly ReasonText KeyMissing = new(
        "FAC.LINEAGE.KEY_MISSING",
        No: new("{0} {1}: falta una clave.", "{0} {1}: a key is missing."));

    public static readonly ReasonText TooFewKeys = new(
        "FAC.LINEAGE.TOO_FEW_KEYS",
        No: new(
            "{0} {1} de {2}: una fusión une dos claves o más y una división da dos o más.",
            "{0} {1} of {2}: a merger joins two keys or more, and a split gives two or more."));

    public static readonly ReasonText RepeatedKey = new(
        "FAC.LINEAGE.REPEATED_KEY",
        No: new("{0} {1} de {2}: la clave {3} aparece más de una vez.", "{0} {1} of {2}: the key {3} stands there more than once."));

    public static readonly ReasonText OntoItself = new(
        "FAC.LINEAGE.ONTO_ITSELF",
        No: new(
            "{0} {1} de {2}: la clave {3} es a la vez anterior y nueva; una clave no se vuelve a usar.",
            "{0} {1} of {2}: the key {3} is both old and new; a key is not used again."));

    public static readonly ReasonText KeyReused = new(
        "FAC.LINEAGE.KEY_REUSED",
        No: new(
            "{0} {1} de {2}: la clave nueva ya existía ({3}); una clave no se vuelve a usar.",
            "{0} {1} of {2}: the new key existed already ({3}); a key is not used again."));

    public static readonly ReasonText KeyReplaced = new(
        "FAC.LINEAGE.KEY_REPLACED",
        No: new(
            "{0} {1} de {2}: la clave ya había terminado ({3}); una clave es de una sola unidad.",
            "{0} {1} of {2}: the key had ended already ({3}); a key belongs to one facility."));

    public static readonly ReasonText Cycle = new(
        "FAC.LINEAGE.CYCLE",
        No: new(
            "{0} {1} de {2}: la sucesión de claves volvería a su origen.",
            "{0} {1} of {2}: the succession of keys would come back to where it began."));

    public static readonly ReasonText TooEarly = new(
        "FAC.LINEAGE.TOO_EARLY",
        No: new(
            "{0} {1} de {2}: es anterior a lo que tuvo que suceder antes. Revise las fechas.",
            "{0} {1} of {2}: it is before what must have happened first. Check the days."));

    public static readonly ReasonText TooLate = new(
        "FAC.LINEAGE.TOO_LATE",
        No: new(
            "{0} {1} de {2}: la clave ya había terminado ({3}). Revise las fechas o la clave.",
            "{0} {1} of {2}: the key had ended already ({3}). Check the days or the key."));

    public static readonly ReasonText Stage = new(
        "FAC.LINEAGE.STAGE",
        No: new(
            "{0} {1} de {2}: no cabe en la vida de la unidad, que en ese momento está {3}.",
            "{0} {1} of {2}: it does not fit the life of the facility, which at that moment is {3}."));

    public static readonly ReasonText UnknownKey = new(
        "FAC.UNIT.UNKNOWN_KEY",
        Unknown: new(
            "La clave {2} no está en el registro: no se sabe de qué unidad es.",
            "The key {2} is not in the register: which facility it belongs to is not known."));

    public static readonly ReasonText BeforeFirstRecord = new(
        "FAC.UNIT.BEFORE_FIRST_RECORD",
        No: new(
            "La unidad de {2} aún no existía: su primer movimiento es {0} {1}.",
            "The facility of {2} did not exist yet: its first event is {0} {1}."),
        Unknown: new(
            "Nada consta de la unidad de {2} antes de su primer movimiento ({1}).",
            "Nothing is recorded of the facility of {2} before its first event ({1})."));

    public static readonly ReasonText Key = new(
        "FAC.UNIT.KEY",
        Yes: new("La unidad tiene la clave {2}.", "The facility has the key {2}."),
        No: new("La unidad de {2} tiene la clave {3}.", "The facility of {2} has the key {3}."),
        Unknown: new(
            "La unidad de {2} puede tener la clave {3}: {0} solo se conoce dentro de la ventana {1}.",
            "The facility of {2} may have the key {3}: {0} is known only within the window {1}."));

    public static readonly ReasonText Succeeded = new(
        "FAC.UNIT.SUCCEEDED",
        No: new("La unidad de {2} terminó ({0} {1}) y sigue en {3}.", "The facility of {2} ended ({0} {1}) and goes on in {3}."),
        Unknown: new(
            "No se sabe si la unidad de {2} ya terminó ({0} {1}) y sigue en {3}.",
            "It is not known whether the facility of {2} has ended ({0} {1}) and goes on in {3}."));

    public static readonly ReasonText Operates = new(
        "FAC.UNIT.OPERATES",
        Yes: new("La unidad da servicio.", "The facility gives service."),
        No: new("La unidad no da servicio: {0}.", "The facility gives no service: {0}."),
        Unknown: new("No se sabe si la unidad da servicio.", "It is not known whether the facility gives service."));

    public static readonly ReasonText StatusDiffers = new(
        "FAC.UNIT.STATUS_DIFFERS",
        Unknown: new(
            "{2}: el registro del {1} dice otra cosa que los movimientos, según los cuales está {0}; falta un movimiento.",
            "{2}: the record of {1} says otherwise than the events, by which it is {0}; an event is missing."));

    /// <summary>Every entry, for the proof that reasons declared, producible and written are the same.</summary>
    public static readonly ReasonText[] All =
    [
        DuplicateRecord, KeyMissing, TooFewKeys, RepeatedKey, OntoItself, KeyReused, KeyReplaced, Cycle, TooEarly, TooLate, Stage,
        UnknownKey, BeforeFirstRecord, Key, Succeeded, Operates, StatusDiffers,
    ];

    /// <summary>The names of events.</summary>
    public static readonly FrozenDictionary<FacilityEventKind, BilingualText> Kinds = new Dictionary<FacilityEventKind, BilingualText>
    {
        [FacilityEventKind.Opening] = new("inicio de operación", "opening"),
        [FacilityEventKind.Transfer] = new("transferencia", "transfer"),
        [FacilityEventKind.Merger] = new("fusión", "merger"),
        [FacilityEventKind.Split] = new("división", "split"),
        [FacilityEventKind.Suspension] = new("suspensión", "suspension"),
        [FacilityEventKind.Closure] = new("cierre", "closure"),
        [FacilityEventKind.Reopening] = new("reapertura", "reopening"),
        [FacilityEventKind.Change] = new("modificación", "change"),
    }.ToFrozenDictionary();

    /// <summary>The names of stages, as a facility is said to be in them.</summary>
    public static readonly FrozenDictionary<FacilityStage, BilingualText> Stages = new Dictionary<FacilityStage, BilingualText>
    {
        [FacilityStage.Unknown] = new("en etapa no conocida", "in a stage not known"),
        [FacilityStage.NotOpened] = new("sin abrir todavía", "not open yet"),
        [FacilityStage.InOperation] = new("en operación", "in operation"),
        [FacilityStage.Suspended] = new("suspendida", "suspended"),
        [FacilityStage.Closed] = new("cerrada", "closed"),
        [FacilityStage.Succeeded] = new("terminada por fusión o división", "ended by merger or split"),
    }.ToFrozenDictionary();
}
