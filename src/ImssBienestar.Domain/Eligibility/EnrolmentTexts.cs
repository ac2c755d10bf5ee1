using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>Why the register of beneficiaries refuses an event, by permanent code.</summary>
internal static class EnrolmentTexts
{
    public static readonly ReasonText NoRegister = new(
        "ENR.NO_REGISTER",
        No: new("Antes del 2023-05-30 no había padrón.", "There was no register of beneficiaries before 2023-05-30."));

    public static readonly ReasonText OutOfOrder = new(
        "ENR.OUT_OF_ORDER",
        No: new("El movimiento es anterior al último registrado. Revise las fechas.", "The event is before the last one recorded. Check the days."));

    public static readonly ReasonText AlreadyEnrolled = new(
        "ENR.ALREADY_ENROLLED",
        No: new("La persona ya está inscrita.", "The person is already enrolled."));

    public static readonly ReasonText NothingToSuspend = new(
        "ENR.NOTHING_TO_SUSPEND",
        No: new("Solo se suspende una inscripción activa.", "Only an active enrolment is suspended."));

    public static readonly ReasonText NothingToResume = new(
        "ENR.NOTHING_TO_RESUME",
        No: new("Solo se reanuda una inscripción suspendida.", "Only a suspended enrolment is resumed."));

    public static readonly ReasonText NothingToCancel = new(
        "ENR.NOTHING_TO_CANCEL",
        No: new("No hay inscripción que cancelar.", "There is no enrolment to cancel."));

    public static readonly ReasonText AfterCancellation = new(
        "ENR.AFTER_CANCELLATION",
        Unknown: new(
            "La ley leída no dice qué puede seguir a una cancelación: consulte la resolución.",
            "The law that was read does not say what may follow a cancellation: consult the resolution."));

    public static readonly ReasonText NotStated = new(
        "ENR.NOT_STATED",
        Unknown: new("No se indicó qué movimiento es.", "The kind of event was not stated."));
}
