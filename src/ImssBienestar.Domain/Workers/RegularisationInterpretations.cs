using System.Collections.Immutable;
using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Workers;

/// <summary>The readings this library takes where the statements on regularisation leave a choice. A caller takes another one with
/// <see cref="RegularisationCalendar.With(RegularisationPhase)"/> and <see cref="RegularisationCalendar.With(RegularisationStage)"/>.</summary>
public static class RegularisationInterpretations
{
    /// <summary>Gets the reading by which seniority is the caller's to answer.</summary>
    public static Interpretation Seniority { get; } = Interpretation.OfLibrary(
        "REG.I.SENIORITY",
        "Se pidió antigüedad sin decir cuánta. No se fija un umbral: la respuesta, o el umbral con que se calcula, es de quien consulta.",
        "Seniority was asked for without saying how much. No threshold is set: the answer, or the threshold it is computed with, is the caller's.");

    /// <summary>Gets the reading of the day on which phase 2 began, and of Veracruz as one of its states.</summary>
    public static Interpretation Phase2 { get; } = Interpretation.OfLibrary(
        "REG.I.PHASE_2",
        "No se halló el día de inicio de la fase 2. Se toma la ventana del día siguiente al inicio de la fase 1 al 2024-04-09, cuando las bases "
        + "declaradas ya pasaban de las de las fases 1 y 2. Veracruz se dio aparte, sumada a las otras cuatro entidades: se toma como de esta fase, "
        + "pues no está en otra.",
        "The day on which phase 2 began was not found. The window from the day after phase 1 began to 2024-04-09, when the posts stated were already "
        + "more than those of phases 1 and 2, is taken. Veracruz was given apart, added to the other four states: it is taken to be of this phase, "
        + "since it is in no other.");

    /// <summary>Gets the reading of the day on which phase 3 began.</summary>
    public static Interpretation Phase3 { get; } = Interpretation.OfLibrary(
        "REG.I.PHASE_3",
        "No se halló el día de inicio de la fase 3. Se toma la ventana del día siguiente al inicio de la fase 1 al 2024-04-09: ese día se dieron 18 "
        + "entidades, y las fases 1 y 2 son 12.",
        "The day on which phase 3 began was not found. The window from the day after phase 1 began to 2024-04-09 is taken: 18 states were stated on "
        + "that day, and phases 1 and 2 are 12.");

    /// <summary>Gets the reading of the day on which phase 4 began.</summary>
    public static Interpretation Phase4 { get; } = Interpretation.OfLibrary(
        "REG.I.PHASE_4",
        "No se halló el día de inicio de la fase 4. Se toma la ventana del día siguiente al inicio de la fase 1 al fin de 2024, año del total de "
        + "60,578. Las 18 entidades del 2024-04-09 son una más que las 17 de las fases 1 a 3: alguna de la fase 4 pudo empezar antes; no se dijo cuál.",
        "The day on which phase 4 began was not found. The window from the day after phase 1 began to the end of 2024, the year of the total of "
        + "60,578, is taken. The 18 states of 2024-04-09 are one more than the 17 of phases 1 to 3: one of phase 4 may have begun by then; which one "
        + "was not said.");

    /// <summary>Gets the reading of the day on which the second stage began, and by which it waits for the phase of the state too.</summary>
    public static Interpretation SecondStage { get; } = Interpretation.OfLibrary(
        "REG.I.SECOND_STAGE",
        "No se halló el día de inicio de la segunda etapa: se toma la ventana del día siguiente al inicio de la primera al fin de 2024, año del total. "
        + "Tampoco se dijo si avanzó por fases: se exige que también haya comenzado la fase de la entidad.",
        "The day on which the second stage began was not found: the window from the day after the first one began to the end of 2024, the year of the "
        + "total, is taken. Nor was it said whether it went by phases: the phase of the state must have begun as well.");

    /// <summary>Gets the rule for ties in a ranking.</summary>
    public static Interpretation Ties { get; } = Interpretation.OfLibrary(
        "REG.I.TIES",
        "No se dijo cómo ordenar las candidaturas ni cómo desempatar. Quienes empatan comparten el lugar y el siguiente se salta tantos como empataron; "
        + "si el cupo corta un empate no se elige a nadie de él.",
        "How to order candidates, or to break ties, was not said. Those who tie share the place, and the next place skips as many as tied; where the "
        + "quota cuts a tie, nobody of it is chosen.");

    /// <summary>Gets all interpretations, in no particular order.</summary>
    public static ImmutableArray<Interpretation> All { get; } = [Seniority, Phase2, Phase3, Phase4, SecondStage, Ties];
}
