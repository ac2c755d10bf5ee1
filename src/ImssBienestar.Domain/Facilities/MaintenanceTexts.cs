using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What findings about maintenance say, by permanent code. Places in braces: 0 the unit, 1 the task, 2 its period, its day or what
/// was spent, 3 the day of completion or the planned cost.</summary>
internal static class MaintenanceTexts
{
    public static readonly ReasonText RepeatedCode = new(
        "FAC.MAINT.REPEATED_CODE",
        No: new("{0}: la clave {1} nombra acciones distintas.", "{0}: the code {1} names different tasks."));

    public static readonly ReasonText NotInPlan = new(
        "FAC.MAINT.NOT_IN_PLAN",
        No: new("{0}: la acción {1} ({2}) no está en el programa.", "{0}: the task {1} ({2}) is not in the plan."));

    public static readonly ReasonText AlreadyDone = new(
        "FAC.MAINT.ALREADY_DONE",
        No: new("{0}: la acción {1} ya consta como realizada ({2}).", "{0}: the task {1} is recorded as done already ({2})."));

    public static readonly ReasonText Late = new(
        "FAC.MAINT.LATE",
        No: new("{0}: la acción {1} está atrasada: su periodo era {2}.", "{0}: the task {1} is late: its period was {2}."),
        Unknown: new(
            "{0}: no se sabe si la acción {1} ya se realizó; su periodo era {2}.",
            "{0}: it is not known whether the task {1} was done; its period was {2}."));

    public static readonly ReasonText DoneLate = new(
        "FAC.MAINT.DONE_LATE",
        No: new(
            "{0}: la acción {1} se realizó ({3}) después de su periodo ({2}).",
            "{0}: the task {1} was done ({3}) after its period ({2})."),
        Unknown: new(
            "{0}: no se sabe si la acción {1} se realizó ({3}) dentro de su periodo ({2}).",
            "{0}: it is not known whether the task {1} was done ({3}) within its period ({2})."));

    public static readonly ReasonText OverCost = new(
        "FAC.MAINT.OVER_COST",
        No: new(
            "{0}: en la acción {1} se gastaron {2}, más que los {3} previstos.",
            "{0}: on the task {1} {2} was spent, more than the {3} planned."),
        Unknown: new(
            "{0}: en la acción {1} se gastaron {2} y no se conoce el costo previsto.",
            "{0}: on the task {1} {2} was spent, and the planned cost is not known."));

    public static readonly ReasonText NotStated = new(
        "FAC.MAINT.NOT_STATED",
        Unknown: new(
            "{0}: de la acción {1} no se indica si es preventiva o correctiva, o sobre qué sistema.",
            "{0}: of the task {1} it is not stated whether it is preventive or corrective, or on which system."));

    /// <summary>Every entry, for the proof that reasons declared, producible and written are the same.</summary>
    public static readonly ReasonText[] All = [RepeatedCode, NotInPlan, AlreadyDone, Late, DoneLate, OverCost, NotStated];
}
