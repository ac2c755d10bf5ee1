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
        "No se halló el día de inicio de la fase 2. Se toma la ventana del día siguiente al inicio de la fase 1 al 2024-04-09, cuando sus entidades ya "
        + "no estaban entre las cinco que faltaban. Veracruz se dio aparte, sumada a las otras cuatro entidades: se toma como de esta fase, pues no "
        + "está en otra.",
        "The day on which phase 2 began was not found. The window from the day after phase 1 began to 2024-04-09, when its states were not among the "
        + "five still to come, is taken. Veracruz was given apart, added to the other four states: it is taken to be of this phase, since it is in no "
        + "other.");

    /// <summary>Gets the reading of the day on which phase 3 began, Quintana Roo apart.</summary>
    public static Interpretation Phase3 { get; } = Interpretation.OfLibrary(
        "REG.I.PHASE_3",
        "No se halló el día de inicio de la fase 3. Se toma la ventana del día siguiente al inicio de la fase 1 al 2024-04-09, salvo en Quintana Roo: "
        + "ese día se nombraron las cinco entidades que faltaban, y las otras cuatro de la fase no están entre ellas.",
        "The day on which phase 3 began was not found. The window from the day after phase 1 began to 2024-04-09 is taken, except in Quintana Roo: "
        + "on that day the five states still to come were named, and the other four of the phase are not among them.");

    /// <summary>Gets the reading of the day on which phase 4 began in Oaxaca and Baja California.</summary>
    public static Interpretation Phase4 { get; } = Interpretation.OfLibrary(
        "REG.I.PHASE_4",
        "No se halló el día de inicio de la fase 4. En Oaxaca y Baja California se toma la ventana del día siguiente al inicio de la fase 1 al "
        + "2024-04-09: ese día se dieron 18 entidades con bases, sin nombrarlas, y por su nombre las cinco que faltaban. Las 18 son el resto de las 23.",
        "The day on which phase 4 began was not found. In Oaxaca and Baja California the window from the day after phase 1 began to 2024-04-09 is "
        + "taken: on that day 18 states with posts were given, not by name, and by name the five still to come. The 18 are the rest of the 23.");

    /// <summary>Gets the reading of the day on which the phase began in the five states that were named as still to come.</summary>
    public static Interpretation StatesToCome { get; } = Interpretation.OfLibrary(
        "REG.I.STATES_TO_COME",
        "El 2024-04-09 se habló en futuro de las 11,259 bases de Quintana Roo, Hidalgo, San Luis Potosí, Estado de México y Michoacán. Se toma que la "
        + "fase aún no comenzaba en ellas ese día, y que comenzó entre el siguiente y el fin de 2024, año para el que se dio el total de 60,578. La "
        + "otra lectura: que ya hubiera comenzado, sin bases que contar.",
        "On 2024-04-09 the 11,259 posts of Quintana Roo, Hidalgo, San Luis Potosí, Estado de México and Michoacán were spoken of in the future tense. "
        + "It is taken that the phase had not begun there on that day, and that it began between the next day and the end of 2024, the year for which "
        + "the total of 60,578 was given. The other reading: that it had begun, with no posts to count yet.");

    /// <summary>Gets the reading of the day on which the second stage began, and by which it waits for the phase of the state too.</summary>
    public static Interpretation SecondStage { get; } = Interpretation.OfLibrary(
        "REG.I.SECOND_STAGE",
        "No se halló el día de inicio de la segunda etapa. El 2024-04-09 se dijo que seguiría a la primera, a la que faltaban cinco entidades: se toma "
        + "la ventana del día siguiente al fin de 2024, año para el que se dio el total. Tampoco se dijo si avanzó por fases: se exige que también haya "
        + "comenzado la fase de la entidad.",
        "The day on which the second stage began was not found. On 2024-04-09 it was said to follow the first one, which lacked five states: the window "
        + "from the next day to the end of 2024, the year for which the total was given, is taken. Nor was it said whether it went by phases: the "
        + "phase of the state must have begun as well.");

    /// <summary>Gets the rule for ties in a ranking.</summary>
    public static Interpretation Ties { get; } = Interpretation.OfLibrary(
        "REG.I.TIES",
        "No se dijo cómo ordenar las candidaturas ni cómo desempatar. Quienes empatan comparten el lugar y el siguiente se salta tantos como empataron; "
        + "si el cupo corta un empate no se elige a nadie de él.",
        "How to order candidates, or to break ties, was not said. Those who tie share the place, and the next place skips as many as tied; where the "
        + "quota cuts a tie, nobody of it is chosen.");

    /// <summary>Gets all interpretations, in no particular order.</summary>
    public static ImmutableArray<Interpretation> All { get; } = [Seniority, Phase2, Phase3, Phase4, StatesToCome, SecondStage, Ties];
}
