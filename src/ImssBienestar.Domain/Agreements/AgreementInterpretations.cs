using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Agreements;

/// <summary>The readings this library takes where the sources on agreements leave a choice. A caller takes the other one with
/// <see cref="AgreementRegister.With(Agreement)"/> and the code of the agreement.</summary>
internal static class AgreementInterpretations
{
    public static readonly Interpretation MexicoCity = Interpretation.OfLibrary(
        "AGR.I.CDMX",
        "No se halló el día de la firma. El 2022-11-23 la prensa decía que aún no firmaba; el 2023-06-20 la lista de 18 entidades ya la incluía. "
        + "Se toma esa ventana y se entiende que fue un acuerdo marco.",
        "The day of signature was not found. On 2022-11-23 the press said it had not signed; on 2023-06-20 the list of 18 states had it. That "
        + "window is taken, and the instrument is understood to be a framework accord.");

    public static readonly Interpretation AfterTheEighteen = Interpretation.OfLibrary(
        "AGR.I.AFTER_18",
        "No estaba entre las 18 entidades del 2023-06-20 y sí entre las 22 del 2023-07-18: se toma la ventana entre ambas fechas.",
        "It was not among the 18 states of 2023-06-20 and was among the 22 of 2023-07-18: the window between both days is taken.");

    public static readonly Interpretation BajaCalifornia = Interpretation.OfLibrary(
        "AGR.I.BAJA_CALIFORNIA",
        "No estaba entre las 18 entidades del 2023-06-20 (la nota imprime «Baja California Sur» donde solo puede leerse Baja California) y sí "
        + "entre las 22 del 2023-07-18: se toma la ventana entre ambas fechas.",
        "It was not among the 18 states of 2023-06-20 (the report prints \"Baja California Sur\" where only Baja California can be meant) and "
        + "was among the 22 of 2023-07-18: the window between both days is taken.");

    public static readonly Interpretation July2022 = Interpretation.OfLibrary(
        "AGR.I.JULY_2022",
        "La conferencia del 2022-07-19 la nombra sin dar el día; que fuera en julio lo dice la prensa. Se toma esa ventana.",
        "The conference of 2022-07-19 names it without a day; that it was in July is said by the press. That window is taken.");

    public static readonly Interpretation StateOfMexico = Interpretation.OfLibrary(
        "AGR.I.STATE_OF_MEXICO",
        "Se reporta el acuerdo entre septiembre y octubre de 2023, y el 2023-10-10 ya estaba firmado: se toma la ventana del 1 de septiembre a ese día.",
        "The accord is reported between September and October 2023, and on 2023-10-10 it was signed: the window from 1 September to that day is taken.");

    public static readonly Interpretation Puebla = Interpretation.OfLibrary(
        "AGR.I.PUEBLA",
        "La cuenta de 22 entidades del 2023-07-18 solo sale si incluye a Puebla, aunque su convenio de coordinación es del 2023-08-11. Se toma "
        + "un acuerdo marco entre el 2023-06-21 y el 2023-07-18; la otra lectura cuenta desde el convenio.",
        "The count of 22 states on 2023-07-18 only comes out with Puebla, although its coordination agreement is of 2023-08-11. A framework "
        + "accord between 2023-06-21 and 2023-07-18 is taken; the other reading counts from the agreement.");

    public static readonly Interpretation Coordination2023 = Interpretation.OfLibrary(
        "AGR.I.COORDINATION_2023",
        "No se halló el día de este convenio de coordinación. Los seis primeros son del 2023-06-20 y la ley habla de convenios firmados en el "
        + "ejercicio 2023: se toma esa ventana. La lectura más estrecha termina el 2023-10-10, día del Acuerdo Nacional.",
        "The day of this coordination agreement was not found. The first six are of 2023-06-20, and the law speaks of agreements signed in "
        + "fiscal year 2023: that window is taken. The narrower reading ends on 2023-10-10, the day of the National Accord.");

    public static readonly Interpretation Yucatan = Interpretation.OfLibrary(
        "AGR.I.YUCATAN",
        "Las fuentes chocan: «acaban de firmar» (2026-03-02) y «por incorporarse» (2026-03-31 y 2026-04-07). Se toma la ventana de febrero de "
        + "2026 al inicio de operación, el 2026-05-17.",
        "Sources conflict: \"they have just signed\" (2026-03-02) and \"about to join\" (2026-03-31 and 2026-04-07). The window from February "
        + "2026 to the start of operation, 2026-05-17, is taken.");

    public static readonly Interpretation OperationHidalgo = Interpretation.OfLibrary(
        "AGR.I.OPERATION_HIDALGO",
        "Del inicio de operación se reporta 2023 y la primera unidad, Metztitlán, el 2023-06-06: se toma la ventana de la firma a ese día.",
        "Of the start of operation 2023 is reported, and the first unit, Metztitlán, on 2023-06-06: the window from signature to that day is taken.");

    public static readonly Interpretation OperationAfterSignature = Interpretation.OfLibrary(
        "AGR.I.OPERATION_AFTER_SIGNATURE",
        "Del inicio de operación solo se conoce el año. Se entiende que no pudo empezar antes del primer día posible de la firma.",
        "Of the start of operation only the year is known. It is understood that it could not begin before the first possible day of signature.");
}
