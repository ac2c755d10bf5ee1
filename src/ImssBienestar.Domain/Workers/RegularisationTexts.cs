using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Workers;

/// <summary>What the findings on regularisation say, by permanent code. Places in braces, for a phase: 0 the state, 1 the phase, 2 its start there; for
/// a stage: 0 the stage, 1 its start.</summary>
internal static class RegularisationTexts
{
    public static readonly ReasonText Contract = new(
        "REG.CONTRACT",
        new("Ocupa el puesto con un contrato temporal.", "The post is held by a temporary contract."),
        new("No ocupa el puesto con un contrato temporal: no hay qué basificar.", "The post is not held by a temporary contract: there is nothing to regularise."),
        new("Falta saber si el contrato es temporal.", "It is not known whether the contract is temporary."));

    public static readonly ReasonText Unit = new(
        "REG.UNIT",
        new("Trabaja en un hospital o centro de salud transferido.", "Works in a hospital or health centre that was transferred."),
        new("La unidad donde trabaja no fue transferida.", "The unit was not transferred."),
        new("Falta saber si la unidad fue transferida.", "It is not known whether the unit was transferred."));

    public static readonly ReasonText Seniority = new(
        "REG.SENIORITY",
        new("Cumple la antigüedad exigida.", "Has the seniority asked for."),
        new("No cumple la antigüedad exigida.", "Does not have the seniority asked for."),
        new("Falta saber si cumple la antigüedad; ninguna fuente leída dice cuánta se exige.",
            "It is not known whether the seniority is enough; no source read says how much is asked for."));

    public static readonly ReasonText Profile = new(
        "REG.PROFILE",
        new("Cumple el perfil académico del puesto.", "Has the academic profile of the post."),
        new("No cumple el perfil académico del puesto.", "Does not have the academic profile of the post."),
        new("Falta saber si cumple el perfil académico.", "It is not known whether the academic profile is met."));

    public static readonly ReasonText OtherPost = new(
        "REG.OTHER_POST",
        new("No tiene otra plaza de base en una institución de salud.", "Holds no other permanent post in a health institution."),
        new("Ya tiene otra plaza de base en una institución de salud.", "Already holds another permanent post in a health institution."),
        new("Falta saber si tiene otra plaza de base en una institución de salud (IMSS, ISSSTE u otra).",
            "It is not known whether another permanent post is held in a health institution (IMSS, ISSSTE or other)."));

    public static readonly ReasonText State = new(
        "REG.STATE",
        new("La entidad concurría: su personal entra en la basificación.", "The state concurred: its staff is within regularisation."),
        new("La entidad no concurría en esta fecha: su personal no entra en la basificación.",
            "The state did not concur on this day: its staff is not within regularisation."),
        new("No se sabe si la entidad concurría en esta fecha.", "It is not known whether the state concurred on this day."));

    public static readonly ReasonText Phase = new(
        "REG.PHASE",
        new("La fase {1} ya había comenzado en {0} (inicio: {2}).", "Phase {1} had begun in {0} (start: {2})."),
        new("La fase {1} aún no comenzaba en {0} (inicio: {2}).", "Phase {1} had not begun in {0} (start: {2})."),
        new("No se sabe si la fase {1} ya había comenzado en {0} (inicio: {2}).", "It is not known whether phase {1} had begun in {0} (start: {2})."));

    public static readonly ReasonText NoPhase = new(
        "REG.PHASE.NONE",
        No: new("Ninguna fase había comenzado en esta fecha.", "No phase had begun on this day."),
        Unknown: new("Ninguna fuente leída pone a {0} en una fase.", "No source read puts {0} in a phase."));

    public static readonly ReasonText PhaseWithoutState = new(
        "REG.PHASE.WITHOUT_STATE",
        Unknown: new("No se indicó la entidad: no se puede decir cuál es su fase. Pregúntela.", "The state was not stated: its phase cannot be told. Ask for it."));

    public static readonly ReasonText Stage = new(
        "REG.STAGE",
        new("La etapa {0}, la de la rama, ya había comenzado (inicio: {1}).", "Stage {0}, that of the branch, had begun (start: {1})."),
        new("La etapa {0}, la de la rama, aún no comenzaba (inicio: {1}).", "Stage {0}, that of the branch, had not begun (start: {1})."),
        new("No se sabe si la etapa {0}, la de la rama, ya había comenzado (inicio: {1}).",
            "It is not known whether stage {0}, that of the branch, had begun (start: {1})."));

    public static readonly ReasonText StageWithoutBranch = new(
        "REG.STAGE.WITHOUT_BRANCH",
        new("No se indicó la rama, pero todas las etapas habían comenzado.", "The branch was not stated, but every stage had begun."),
        new("No se indicó la rama, y ninguna etapa había comenzado.", "The branch was not stated, and no stage had begun."),
        new("No se indicó la rama, o ninguna etapa la nombra: no se sabe si la suya había comenzado. Pregúntela.",
            "The branch was not stated, or no stage names it: whether its own had begun is not known. Ask for it."));

    public static readonly ReasonText Before = new(
        "REG.BEFORE",
        Unknown: new(
            "El proceso comenzó el 2023-09-01: en esta fecha se aplican condiciones que se dijeron después.",
            "The process began on 2023-09-01: conditions said later are applied to this day."));

    public static readonly ReasonText Unverified = new(
        "REG.UNVERIFIED",
        Unknown: new(
            "Las condiciones se leyeron en la conferencia del 2024-04-09; esta fecha es posterior.",
            "The conditions were read in the conference of 2024-04-09; this day is later."));

    public static readonly ReasonText After2024 = new(
        "REG.AFTER_2024",
        Unknown: new(
            "Los totales declarados llegan a 2024: no se sabe si el proceso siguió abierto.",
            "The totals stated reach 2024: whether the process stayed open is not known."));

    /// <summary>Every entry, for the proof that reasons declared, producible and written are the same.</summary>
    public static readonly ReasonText[] All =
    [
        Contract, Unit, Seniority, Profile, OtherPost, State, Phase, NoPhase, PhaseWithoutState, Stage, StageWithoutBranch, Before, Unverified, After2024,
    ];
}
