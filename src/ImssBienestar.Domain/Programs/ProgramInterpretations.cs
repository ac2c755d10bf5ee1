using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Programs;

/// <summary>The readings this library takes where the sources on programmes leave a choice. A caller takes the other one with
/// <see cref="HealthProgram.With"/> and the code of the stage.</summary>
internal static class ProgramInterpretations
{
    public static readonly Interpretation Solidaridad = Interpretation.OfLibrary(
        "PRG.I.SOLIDARIDAD",
        "El nombre se atribuye al sexenio de Salinas (1988–1994) y en 1992 estaba en uso; que empezara en 1989 no se leyó en fuente primaria. "
        + "Se toma ese año; la otra lectura deja el inicio abierto entre 1988 y 1992.",
        "The name is attributed to the term of Salinas (1988–1994) and was in use in 1992; that it began in 1989 was not read in a primary source. "
        + "That year is taken; the other reading leaves the beginning open between 1988 and 1992.");

    public static readonly Interpretation Oportunidades = Interpretation.OfLibrary(
        "PRG.I.OPORTUNIDADES",
        "El nombre se atribuye a los sexenios de Fox y Calderón; que empezara en 2002 no se leyó en fuente primaria. Se toma ese año.",
        "The name is attributed to the terms of Fox and Calderón; that it began in 2002 was not read in a primary source. That year is taken.");

    public static readonly Interpretation Prospera = Interpretation.OfLibrary(
        "PRG.I.PROSPERA",
        "El decreto que crea PROSPERA es del 2014-09-05; el día en que tomó ese nombre el componente del IMSS no se halló. Se toma la "
        + "ventana de ese día al fin de 2014.",
        "The decree that creates PROSPERA is of 2014-09-05; the day on which the component of IMSS took that name was not found. The "
        + "window from that day to the end of 2014 is taken.");

    public static readonly Interpretation ImssBienestar = Interpretation.OfLibrary(
        "PRG.I.IMSS_BIENESTAR",
        "Las fuentes dan 2018 o 2019, y las reglas del ejercicio 2020 ya llevan el nombre: se toma la ventana de ambos años.",
        "Sources give 2018 or 2019, and the rules of fiscal year 2020 bear the name: the window of both years is taken.");

    public static readonly Interpretation OrdinaryRegime = Interpretation.OfLibrary(
        "PRG.I.ORDINARY_REGIME",
        "El decreto del 2025-07-01 integra el programa al régimen ordinario del IMSS; qué nombre lleva desde entonces no se halló. Se "
        + "sigue dando el último nombre conocido.",
        "The decree of 2025-07-01 integrates the programme into the ordinary regime of IMSS; what it is called since then was not found. "
        + "The last name known is still given.");

    public static readonly Interpretation SpentByBody = Interpretation.OfLibrary(
        "PRG.I.SPENT_BY_BODY",
        "La prensa dice que las 32 entidades pueden firmar el convenio U013; la ley entrega el dinero a la entidad solo cuando no "
        + "concurre, y cuando concurre lo ejerce IMSS-BIENESTAR. Se toma la ley.",
        "The press says that all 32 states may sign the U013 agreement; the law hands the money to a state only where it does not "
        + "concur, and where it does IMSS-BIENESTAR spends it. The law is taken.");
}
