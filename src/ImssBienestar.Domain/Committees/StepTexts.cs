using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Committees;

/// <summary>What findings on the steps of a committee say, by permanent code. Places in braces: 0 the step, 1 the last day or another step.</summary>
internal static class StepTexts
{
    public static readonly ReasonText Late = new(
        "COM.STEP.LATE",
        No: new("Atrasado: {0}. El plazo terminó el {1} y no consta.", "Late: {0}. The time ended on {1} and it is not recorded."));

    public static readonly ReasonText DoneLate = new(
        "COM.STEP.DONE_LATE",
        No: new("Se hizo fuera de plazo: {0}. El plazo terminó el {1}.", "Done late: {0}. The time ended on {1}."),
        Unknown: new(
            "No se sabe si se hizo en plazo: {0}. El plazo terminó el {1} y la fecha solo se conoce dentro de una ventana.",
            "It is not known whether it was done in time: {0}. The time ended on {1}, and the day is known only within a window."));

    public static readonly ReasonText OutOfOrder = new(
        "COM.STEP.ORDER",
        No: new("Consta antes de un paso que le precede: {0}, antes de {1}. Revise las fechas.",
            "Recorded before a step that precedes it: {0}, before {1}. Check the days."));

    public static readonly ReasonText[] All = [Late, DoneLate, OutOfOrder];

    public static BilingualText Name(CommitteeStep step) => step switch
    {
        CommitteeStep.Planning => new("planeación", "planning"),
        CommitteeStep.Training => new("capacitación", "training"),
        CommitteeStep.Call => new("convocatoria", "call"),
        CommitteeStep.Assembly => new("asamblea", "assembly"),
        CommitteeStep.CardDelivery => new("entrega de la tarjeta", "delivery of the card"),
        CommitteeStep.Deposit => new("depósito", "deposit"),
        CommitteeStep.Works => new("obras", "works"),
        CommitteeStep.FinalAssembly => new("asamblea final", "final assembly"),
        CommitteeStep.Closure => new("cierre", "closure"),
        CommitteeStep.WorkPlan => new("plan de trabajo", "work plan"),
        _ => new("no se indica", "not stated"),
    };
}
