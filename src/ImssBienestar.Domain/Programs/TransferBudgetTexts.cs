using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Programs;

/// <summary>What findings about the budget of a transfer say, by permanent code. Places in braces: 0 the state, 1 the chapter or the side,
/// 2 and 3 the amounts or the days.</summary>
internal static class TransferBudgetTexts
{
    public static readonly ReasonText Chapter = new(
        "TRANSFER.RULE.CHAPTER",
        Unknown: new(
            "{0}: no se conoce lo planeado en {1}; no es cero.", "{0}: what is planned for {1} is not known; it is not zero."));

    public static readonly ReasonText Total = new(
        "TRANSFER.RULE.TOTAL",
        No: new(
            "{0}: {1}, los capítulos conocidos suman {2} y el total declarado es {3}. Revise los importes.",
            "{0}: {1}, the chapters known add up to {2} and the stated total is {3}. Check the amounts."));

    public static readonly ReasonText Overspent = new(
        "TRANSFER.RULE.OVERSPENT",
        No: new("{0}: {1}, lo ejercido ({2}) rebasa lo planeado ({3}).", "{0}: {1}, the spending ({2}) is above the plan ({3})."),
        Unknown: new(
            "{0}: {1}, no se sabe si lo ejercido (al menos {2}) rebasa lo planeado ({3}, cifra redondeada).",
            "{0}: {1}, it is not known whether the spending (at least {2}) is above the plan ({3}, a rounded figure)."));

    public static readonly ReasonText Period = new(
        "TRANSFER.RULE.PERIOD",
        No: new(
            "{0}: un gasto en {1} ({2}) es de fuera del periodo ({3}).", "{0}: a spending on {1} ({2}) is from outside the period ({3})."),
        Unknown: new(
            "{0}: parte de un gasto en {1} ({2}) puede ser de fuera del periodo ({3}).",
            "{0}: part of a spending on {1} ({2}) may be from outside the period ({3})."));

    public static readonly ReasonText Overlap = new(
        "TRANSFER.RULE.OVERLAP",
        Unknown: new(
            "{0}: dos informes de gasto en {1} comparten días ({2}); el mismo gasto puede estar contado dos veces.",
            "{0}: two reports of spending on {1} share days ({2}); the same spending may be counted twice."));

    public static readonly BilingualText PlannedSide = new("en lo planeado", "in the plan");

    public static readonly BilingualText SpentSide = new("en lo ejercido", "in the spending");

    public static readonly BilingualText InAll = new("en total", "in all");

    /// <summary>Every entry, for the proof that reasons declared, producible and written are the same.</summary>
    public static readonly ReasonText[] All = [Chapter, Total, Overspent, Period, Overlap];

    public static BilingualText Name(BudgetChapter chapter) => chapter switch
    {
        BudgetChapter.Payroll => new("nómina", "payroll"),
        BudgetChapter.Infrastructure => new("infraestructura", "infrastructure"),
        _ => new("equipamiento", "equipment"),
    };
}
