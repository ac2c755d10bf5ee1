using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Workers;

/// <summary>Why a register of staff does not take an entry, by permanent code. Places: 0 the position of the entry, 1 the code of a post,
/// 2 a day or the position of another entry. No key of a person is a place.</summary>
internal static class StaffRegisterTexts
{
    public static readonly ReasonText OnePostACode = new(
        "WRK.RULE.ONE_POST_A_CODE",
        No: new(
            "Plaza {0}: el código {1} ya es de la plaza dada en la posición {2}.",
            "Post {0}: the code {1} is already that of the post given at position {2}."));

    public static readonly ReasonText OneWorkerAKey = new(
        "WRK.RULE.ONE_WORKER_A_KEY",
        No: new(
            "Trabajador {0}: su CURP ya es la del trabajador dado en la posición {2}.",
            "Worker {0}: the CURP is already that of the worker given at position {2}."));

    public static readonly ReasonText PostKnown = new(
        "WRK.RULE.POST_KNOWN",
        No: new("Adscripción {0}: no se dio la plaza {1}.", "Assignment {0}: the post {1} was not given."));

    public static readonly ReasonText WorkerKnown = new(
        "WRK.RULE.WORKER_KNOWN",
        No: new("Adscripción {0} (plaza {1}): no se dio el trabajador.", "Assignment {0} (post {1}): the worker was not given."));

    public static readonly ReasonText Days = new(
        "WRK.RULE.DAYS",
        No: new(
            "Adscripción {0} (plaza {1}): termina antes de empezar, el {2}. Revise las fechas.",
            "Assignment {0} (post {1}): it ends before it begins, on {2}. Check the days."));

    public static readonly ReasonText WithinPost = new(
        "WRK.RULE.WITHIN_POST",
        No: new(
            "Adscripción {0}: la plaza {1} no existe en todos sus días; empieza el {2}.",
            "Assignment {0}: the post {1} does not stand on all its days; it begins on {2}."));

    public static readonly ReasonText OneHolder = new(
        "WRK.RULE.ONE_HOLDER",
        No: new(
            "Adscripción {0}: la plaza {1} ya está ocupada en esos días por la adscripción {2}.",
            "Assignment {0}: the post {1} is already held on those days by assignment {2}."));

    /// <summary>Every entry, for the proof that reasons declared, producible and written are the same.</summary>
    public static readonly ReasonText[] All = [OnePostACode, OneWorkerAKey, PostKnown, WorkerKnown, Days, WithinPost, OneHolder];
}
