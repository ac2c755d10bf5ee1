using ImssBienestar.Domain.Law;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>What censuses, works and maintenance are held against: no published norm was found, so official statements are cited, and the
/// reading this library takes of each is signed.</summary>
internal static class StatedCriteria
{
    /// <summary>The visit with a form of eight areas to every unit.</summary>
    public static readonly Provision FieldCensus = Stated(
        "VE.2022-03-15.CENSUS", "conferencia del 2022-03-15, levantamiento previo a la transferencia", new LocalDate(2022, 3, 15));

    /// <summary>The fourth component of the care model: programmes of maintenance and conservation.</summary>
    public static readonly Provision Maintenance = Stated(
        "VE.2022-03-15.MAINTENANCE", "conferencia del 2022-03-15, programas de mantenimiento y conservación", new LocalDate(2022, 3, 15));

    /// <summary>Abandoned and unfinished hospitals: finished, equipped and put in operation.</summary>
    public static readonly Provision Rescue = Stated(
        "VE.2024-04-09.RESCUE", "conferencia del 2024-04-09, hospitales abandonados o inconclusos", new LocalDate(2024, 4, 9));

    public static readonly Interpretation CensusByArea = Interpretation.OfLibrary(
        "FAC.I.CENSUS_BY_AREA",
        "No se halló el formato de la cédula. Cada área se toma de la última visita que la evaluó, y una unidad cuenta cuando sus ocho "
        + "áreas están resueltas; la otra lectura toma solo la última cédula completa.",
        "The form was not found. Each area is taken from the latest visit that assessed it, and a unit counts when its eight areas are "
        + "settled; the other reading takes only the latest complete form.");

    public static readonly Interpretation OrderOfWorks = Interpretation.OfLibrary(
        "FAC.I.ORDER_OF_WORKS",
        "Ninguna norma leída fija las etapas. Se toma el orden que cuentan las conferencias: abandono, diagnóstico, recursos, obra, "
        + "equipamiento y apertura; una obra puede detenerse y reanudarse, y un inmueble terminado puede necesitar solo equipo.",
        "No norm that was read sets the stages. The order that the conferences tell is taken: abandonment, assessment, funds, works, "
        + "equipment and opening; works may stop and resume, and a finished building may need equipment only.");

    public static readonly Interpretation DueAndLate = Interpretation.OfLibrary(
        "FAC.I.DUE_AND_LATE",
        "Ninguna norma leída dice cuándo vence un mantenimiento. Toca desde el primer día de su periodo y se atrasa después del último.",
        "No norm that was read says when maintenance falls due. It is due from the first day of its period and late after the last.");

    private static Provision Stated(string code, string place, LocalDate on) =>
        Provision.Since(code, new Citation(Statute.OfficialStatement, place), on, on, on);
}
