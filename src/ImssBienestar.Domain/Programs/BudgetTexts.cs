using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Programs;

/// <summary>What findings about the money of budget programmes say, by permanent code. Places in braces: 0 the key of the programme, 1 the state,
/// 2 the fiscal year.</summary>
internal static class BudgetTexts
{
    public static readonly ReasonText Receives = new(
        "PRG.BUDGET.RECEIVES",
        new("{1} puede recibir recursos de {0} en {2}.", "{1} may receive money of {0} in {2}."));

    public static readonly ReasonText SpentByBody = new(
        "PRG.BUDGET.SPENT_BY_BODY",
        No: new(
            "{1} concurre: los recursos de {0} los ejerce IMSS-BIENESTAR, que además pide el adelanto de participaciones que fija el convenio.",
            "{1} concurs: IMSS-BIENESTAR spends the money of {0}, and asks for the advance of federal shares that the agreement sets."),
        Unknown: new(
            "No se sabe si {1} concurre en esta fecha: si concurre, los recursos de {0} los ejerce IMSS-BIENESTAR.",
            "It is not known whether {1} concurs on this day: if it does, IMSS-BIENESTAR spends the money of {0}."));

    public static readonly ReasonText Signed = new(
        "PRG.BUDGET.SIGNED",
        No: new(
            "{1} no firmó el convenio {0} de {2}: fírmelo para recibir recursos.",
            "{1} did not sign the {0} agreement of {2}: sign it to receive money."),
        Unknown: new("No se sabe si {1} firmó el convenio {0} de {2}.", "It is not known whether {1} signed the {0} agreement of {2}."));

    public static readonly ReasonText Contribution = new(
        "PRG.BUDGET.CONTRIBUTION",
        No: new(
            "{1} no acreditó su aportación solidaria estatal de {2}, condición previa para recibir recursos de {0}.",
            "{1} did not prove its state solidarity contribution of {2}, a condition that comes before money of {0}."),
        Unknown: new(
            "No se sabe si {1} acreditó su aportación solidaria estatal de {2}, condición previa para recibir recursos de {0}.",
            "It is not known whether {1} proved its state solidarity contribution of {2}, a condition that comes before money of {0}."));

    public static readonly ReasonText ToCommittee = new(
        "PRG.BUDGET.TO_COMMITTEE",
        No: new(
            "Los recursos de {0} no se entregan a la entidad ({1}): los recibe la tesorería del comité de cada unidad.",
            "The money of {0} is not handed to the state ({1}): the treasurer of each unit's committee receives it."));

    public static readonly ReasonText NotConcurrence = new(
        "PRG.BUDGET.NOT_CONCURRENCE",
        new(
            "Firmar el convenio {0} no hace concurrente a {1}: solo lo hacen el acuerdo marco y el convenio de coordinación.",
            "Signing the {0} agreement does not make {1} concur: only the framework accord and the coordination agreement do."));

    public static readonly ReasonText RulesNotRead = new(
        "PRG.BUDGET.RULES_NOT_READ",
        Unknown: new(
            "No se leyeron las reglas o lineamientos de {0} de {2}: pueden pedir más requisitos.",
            "The rules or guidelines of {0} of {2} were not read: they may ask for more."));

    public static readonly ReasonText Unverified = new(
        "PRG.BUDGET.UNVERIFIED",
        Unknown: new(
            "Las normas de {0} no están verificadas en esta fecha: se aplican las últimas conocidas.",
            "The norms of {0} are not verified on this day: the last ones known are applied."));

    public static readonly ReasonText NotEstablished = new(
        "PRG.BUDGET.NOT_ESTABLISHED",
        Unknown: new(
            "Ninguna fuente leída confirma la clave {0}: no se puede decir quién recibe sus recursos.",
            "No source read confirms the key {0}: who receives its money cannot be told."));

    /// <summary>Every entry, for the proof that reasons declared, producible and written are the same.</summary>
    public static readonly ReasonText[] All =
        [Receives, SpentByBody, Signed, Contribution, ToCommittee, NotConcurrence, RulesNotRead, Unverified, NotEstablished];
}
