using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What findings about the census say, by permanent code. Places in braces: 0 the unit, 1 the day or window, 2 the area or areas,
/// 3 the gap.</summary>
internal static class CensusTexts
{
    public static readonly ReasonText OutOfScope = new(
        "FAC.CENSUS.OUT_OF_SCOPE",
        No: new(
            "{0}: fue visitada ({1}) y no está en la lista de unidades por levantar. No cuenta en el avance.",
            "{0}: it was visited ({1}) and is not on the list of units to assess. It does not count in the progress."));

    public static readonly ReasonText Contradicts = new(
        "FAC.CENSUS.CONTRADICTS",
        No: new(
            "{0}: la cédula ({1}) enumera brechas en {2} y no la califica con brechas. Revise la cédula.",
            "{0}: the form ({1}) lists gaps in {2} and does not grade it as having gaps. Check the form."));

    public static readonly ReasonText GapNotDescribed = new(
        "FAC.CENSUS.GAP_NOT_DESCRIBED",
        Unknown: new(
            "{0}: la cédula ({1}) califica {2} con brechas y no dice cuáles.",
            "{0}: the form ({1}) grades {2} as having gaps and does not say which."));

    public static readonly ReasonText GapOfNone = new(
        "FAC.CENSUS.GAP_OF_NONE",
        No: new(
            "{0}: la cédula ({1}) anota en {2} una brecha de cero («{3}»). Si nada falta no es brecha; lo que no se sabe no es cero.",
            "{0}: the form ({1}) notes in {2} a gap of zero (\"{3}\"). Nothing missing is no gap; a count not known is not zero."));

    public static readonly ReasonText Conflict = new(
        "FAC.CENSUS.CONFLICT",
        No: new(
            "{0}: hay resultados distintos de un mismo día ({1}) para {2}. Decida cuál vale.",
            "{0}: there are different results of one day ({1}) for {2}. Decide which one holds."),
        Unknown: new(
            "{0}: hay resultados distintos para {2} y sus fechas ({1}) no permiten saber cuál es posterior. Precise las fechas.",
            "{0}: there are different results for {2}, and their days ({1}) do not tell which is later. Narrow the days."));

    public static readonly ReasonText Incomplete = new(
        "FAC.CENSUS.INCOMPLETE",
        Unknown: new(
            "{0}: fue visitada ({1}) y falta evaluar: {2}. Una evaluación parcial no cuenta como evaluación.",
            "{0}: it was visited ({1}), and these areas were not assessed: {2}. A partial assessment does not count as an assessment."));

    /// <summary>Every entry, for the proof that reasons declared, producible and written are the same.</summary>
    public static readonly ReasonText[] All = [OutOfScope, Contradicts, GapNotDescribed, GapOfNone, Conflict, Incomplete];
}
