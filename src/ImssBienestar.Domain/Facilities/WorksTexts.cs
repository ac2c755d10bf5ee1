using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What findings about works say, by permanent code. Places in braces: 0 the works, 1 the day or window, 2 the stage reached or
/// what was found, 3 the stage before or what was expected.</summary>
internal static class WorksTexts
{
    public static readonly ReasonText OutOfOrder = new(
        "FAC.WORKS.OUT_OF_ORDER",
        No: new(
            "{0}: «{2}» ({1}) es anterior a «{3}», que se registró antes. Revise las fechas.",
            "{0}: \"{2}\" ({1}) is earlier than \"{3}\", which was recorded before it. Check the days."));

    public static readonly ReasonText StageNotStated = new(
        "FAC.WORKS.STAGE_NOT_STATED",
        Unknown: new("{0}: no se indicó qué etapa se alcanzó ({1}).", "{0}: the stage reached ({1}) was not stated."));

    public static readonly ReasonText EarlierNotRecorded = new(
        "FAC.WORKS.EARLIER_NOT_RECORDED",
        Unknown: new(
            "{0}: consta «{2}» ({1}) y no las etapas anteriores: no se sabe si se cumplieron.",
            "{0}: \"{2}\" ({1}) is recorded and the stages before it are not: it is not known whether they took place."));

    public static readonly ReasonText Repeated = new(
        "FAC.WORKS.REPEATED",
        No: new("{0}: «{2}» ({1}) ya era la etapa registrada.", "{0}: \"{2}\" ({1}) already was the stage recorded."));

    public static readonly ReasonText Skipped = new(
        "FAC.WORKS.SKIPPED",
        No: new(
            "{0}: de «{3}» no se pasa directamente a «{2}» ({1}): faltan etapas.",
            "{0}: \"{3}\" does not lead straight to \"{2}\" ({1}): stages are missing."));

    public static readonly ReasonText Backward = new(
        "FAC.WORKS.BACKWARD",
        No: new("{0}: de «{3}» no se vuelve a «{2}» ({1}).", "{0}: \"{3}\" does not go back to \"{2}\" ({1})."));

    public static readonly ReasonText OpenedWithoutEquipment = new(
        "FAC.WORKS.OPENED_WITHOUT_EQUIPMENT",
        No: new(
            "{0}: se abrió ({1}) desde «{3}» sin que conste el equipamiento.",
            "{0}: it opened ({1}) from \"{3}\", and no equipment is recorded."));

    public static readonly ReasonText OverBudget = new(
        "FAC.WORKS.OVER_BUDGET",
        No: new("{0}: se gastaron {2}, más que los {3} previstos.", "{0}: {2} was spent, more than the {3} planned."),
        Unknown: new(
            "{0}: se gastaron {2} y no se conoce el costo previsto.", "{0}: {2} was spent, and the planned cost is not known."));

    public static readonly ReasonText FewerBeds = new(
        "FAC.WORKS.FEWER_BEDS",
        No: new("{0}: abrió con {2} camas de las {3} previstas.", "{0}: it opened with {2} beds of the {3} planned."),
        Unknown: new(
            "{0}: ya abrió y no se conocen las camas previstas o las entregadas.",
            "{0}: it opened, and the beds planned or delivered are not known."));

    public static readonly ReasonText OtherState = new(
        "FAC.WORKS.OTHER_STATE",
        No: new("{0}: la clave {2} no es de {3}.", "{0}: the key {2} is not of {3}."));

    /// <summary>Every entry, for the proof that reasons declared, producible and written are the same.</summary>
    public static readonly ReasonText[] All =
    [
        OutOfOrder, StageNotStated, EarlierNotRecorded, Repeated, Skipped, Backward, OpenedWithoutEquipment, OverBudget, FewerBeds,
        OtherState,
    ];

    public static BilingualText NameOf(WorksStage stage) => stage switch
    {
        WorksStage.Abandoned => new("abandonado", "abandoned"),
        WorksStage.Assessed => new("diagnosticado", "assessed"),
        WorksStage.Funded => new("con recursos asignados", "funded"),
        WorksStage.InWorks => new("en obra", "in works"),
        WorksStage.Equipped => new("equipado", "equipped"),
        WorksStage.Opened => new("en operación", "opened"),
        WorksStage.Stopped => new("obra detenida", "stopped"),
        _ => new("sin etapa registrada", "no stage recorded"),
    };
}
