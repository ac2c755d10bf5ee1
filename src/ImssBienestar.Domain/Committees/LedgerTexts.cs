using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Committees;

/// <summary>What findings on ledgers say, by permanent code. Places in braces: 0 the number of the entry or an amount, 1 another number or amount.
/// Never a reference of the caller.</summary>
internal static class LedgerTexts
{
    public static readonly ReasonText Conflict = new(
        "COM.LEDGER.CONFLICT",
        No: new(
            "El asiento se escribió sobre otra versión del cuadernillo ({0} asientos; ahora tiene {1}). Vuelva a leerlo y repita.",
            "The entry was written against another version of the ledger ({0} entries; it now has {1}). Read it again and repeat."));

    public static readonly ReasonText Closed = new(
        "COM.LEDGER.CLOSED",
        Unknown: new(
            "El cuadernillo está cerrado; ninguna fuente leída dice si puede reabrirse.",
            "The ledger is closed; no source read says whether it can be opened again."));

    public static readonly ReasonText TooLarge = new(
        "COM.LEDGER.TOO_LARGE",
        No: new("Los depósitos sumarían más de lo que cabe en un importe. Revise la cantidad.",
            "The deposits would add up to more than an amount can hold. Check the amount."));

    public static readonly ReasonText Overdrawn = new(
        "COM.LEDGER.OVERDRAWN",
        No: new("Se necesitan {0} pesos y quedan {1}.", "{0} pesos are needed and {1} are left."));

    public static readonly ReasonText NoSuchEntry = new(
        "COM.LEDGER.NO_SUCH_ENTRY", No: new("No hay asiento {0}.", "There is no entry {0}."));

    public static readonly ReasonText NotAnExpense = new(
        "COM.LEDGER.NOT_AN_EXPENSE", No: new("El asiento {0} no es un gasto.", "Entry {0} is not an expense."));

    public static readonly ReasonText MovedNoMoney = new(
        "COM.LEDGER.MOVED_NO_MONEY", No: new("El asiento {0} no movió dinero: no hay qué corregir.", "Entry {0} moved no money: there is nothing to correct."));

    public static readonly ReasonText CorrectedAlready = new(
        "COM.LEDGER.CORRECTED_ALREADY", No: new("El asiento {0} ya fue corregido.", "Entry {0} was corrected already."));

    public static readonly ReasonText Kind = new(
        "COM.LEDGER.KIND",
        No: new(
            "Asiento {0}: el gasto no es de los declarados como permitidos: obra menor, equipo médico y mobiliario.",
            "Entry {0}: the expense is not of those stated as allowed: minor works, medical equipment and furniture."),
        Unknown: new("Asiento {0}: no se indicó el tipo de gasto.", "Entry {0}: the kind of expense was not stated."));

    public static readonly ReasonText NotInPlan = new(
        "COM.LEDGER.PLAN",
        No: new("Asiento {0}: el gasto no está en el plan que eligió la asamblea.", "Entry {0}: the expense is not in the plan that the assembly chose."),
        Unknown: new("Asiento {0}: no se sabe si el gasto está en el plan de trabajo.", "Entry {0}: it is not known whether the expense is in the work plan."));

    public static readonly ReasonText NotTreasurer = new(
        "COM.LEDGER.TREASURER",
        No: new("Asiento {0}: no ejerció el gasto la Tesorería, única responsable del recurso.",
            "Entry {0}: it was not the treasurer who spent, who alone answers for the money."),
        Unknown: new(
            "Asiento {0}: no consta que la Tesorería ejerciera el gasto, o no está establecido que solo ella pueda en esta edición.",
            "Entry {0}: it is not recorded that the treasurer spent, or it is not established that she alone may in this edition."));

    public static readonly ReasonText Deposit = new(
        "COM.LEDGER.DEPOSIT",
        No: new("Se recibieron {0} pesos y el monto anunciado para la unidad es {1}; tampoco es el que se entregó a otras.",
            "{0} pesos were received and the amount announced for the unit is {1}; nor is it the one handed over to others."),
        Unknown: new("Se recibieron {0} pesos; no se sabe qué monto se entregó a unidades como esta (anunciado: {1}).",
            "{0} pesos were received; what amount was handed over to units like this one is not known (announced: {1})."));

    public static readonly ReasonText DepositCarriedForward = new(
        "COM.LEDGER.DEPOSIT_CARRIED_FORWARD",
        new("Se recibieron {0} pesos, el monto de 2025, que se toma para esta edición: de los suyos no se leyó ninguno.",
            "{0} pesos were received, the amount of 2025, which is taken for this edition: of its own none was read."),
        Unknown: new("Se recibieron {0} pesos; de los montos de esta edición no se leyó ninguno (el de 2025: {1}).",
            "{0} pesos were received; of the amounts of this edition none was read (that of 2025: {1})."));

    public static readonly ReasonText NoAmount = new(
        "COM.LEDGER.NO_AMOUNT",
        Unknown: new("Se recibieron {0} pesos; ninguna fuente da el monto de una unidad como esta, o no se conoce su tamaño.",
            "{0} pesos were received; no source gives the amount of a unit like this one, or its size is not known."));

    public static readonly ReasonText PlanAboveDeposit = new(
        "COM.LEDGER.PLAN_ABOVE_DEPOSIT",
        No: new("El plan de trabajo suma {0} pesos y se recibieron {1}.", "The work plan adds up to {0} pesos and {1} were received."));

    public static readonly ReasonText NoDeposit = new(
        "COM.CLOSE.DEPOSIT", No: new("No consta el depósito.", "The deposit is not recorded."));

    public static readonly ReasonText NoReceipt = new(
        "COM.CLOSE.RECEIPT", No: new("Asiento {0}: falta el comprobante.", "Entry {0}: the receipt is missing."));

    public static readonly ReasonText NoPhotos = new(
        "COM.CLOSE.PHOTOS",
        No: new("Asiento {0}: faltan fotografías de antes o de después de la obra.", "Entry {0}: photographs of before or after the work are missing."));

    public static readonly ReasonText Unspent = new(
        "COM.CLOSE.UNSPENT",
        No: new("Quedan {0} pesos sin ejercer: reintégrelos a la TESOFE.", "{0} pesos were not spent: return them to the Treasury (TESOFE)."));

    public static readonly ReasonText NoFinalAssembly = new(
        "COM.CLOSE.FINAL_ASSEMBLY",
        No: new("Falta la asamblea final.", "The final assembly is still to be held."),
        Unknown: new("No se sabe si la asamblea final ya se celebró.", "It is not known whether the final assembly was already held."));

    public static readonly ReasonText[] All =
    [
        Conflict, Closed, TooLarge, Overdrawn, NoSuchEntry, NotAnExpense, MovedNoMoney, CorrectedAlready, Kind, NotInPlan, NotTreasurer, Deposit,
        DepositCarriedForward, NoAmount,
        PlanAboveDeposit, NoDeposit, NoReceipt, NoPhotos, Unspent, NoFinalAssembly,
    ];
}
