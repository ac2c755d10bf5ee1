using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>The defects that reading the codes and words of the catalogue of facilities can find.</summary>
public static class FacilityDefects
{
    /// <summary>Gets the defect of a code that is no typology known here.</summary>
    public static DefectKind Typology { get; } = new(
        "FAC.TYPOLOGY",
        "se espera una clave de tipología del catálogo CLUES, como A, CES o N; el catálogo completo tiene más que las que se leen aquí.",
        "a typology code of the CLUES catalogue is expected, such as A, CES or N; the whole catalogue has more than are read here.");

    /// <summary>Gets the defect of words that are no kind of establishment.</summary>
    public static DefectKind Kind { get; } = new(
        "FAC.KIND",
        "se espera un tipo de establecimiento: de consulta externa, de hospitalización, de apoyo o de asistencia social.",
        "a kind of establishment is expected: DE CONSULTA EXTERNA, DE HOSPITALIZACION, DE APOYO or DE ASISTENCIA SOCIAL.");

    /// <summary>Gets the defect of words that are no level of care.</summary>
    public static DefectKind Level { get; } = new(
        "FAC.LEVEL",
        "se espera un nivel de atención: primer, segundo o tercer nivel, o no aplica.",
        "a level of care is expected: PRIMER NIVEL, SEGUNDO NIVEL, TERCER NIVEL or NO APLICA.");

    /// <summary>Gets the defect of a word that is no setting.</summary>
    public static DefectKind Setting { get; } =
        new("FAC.SETTING", "se espera un estrato: rural o urbano.", "a setting is expected: RURAL or URBANO.");

    /// <summary>Gets the defect of words that are no status of operation.</summary>
    public static DefectKind Status { get; } = new(
        "FAC.STATUS",
        "se espera un estatus: en operación, fuera de operación, en proceso de construcción o pendiente de entrar en operación.",
        "a status is expected: EN OPERACION, FUERA DE OPERACION, EN PROCESO DE CONSTRUCCION or PENDIENTE DE ENTRAR EN OPERACION.");

    /// <summary>Gets the defect of words that are no reason for taking a key out of the catalogue known here.</summary>
    public static DefectKind DeregistrationReason { get; } = new(
        "FAC.DEREGISTRATION_REASON",
        "se espera un motivo de baja conocido: por cambio de institución o por traslado a otro establecimiento; puede haber otros.",
        "a known reason is expected: POR CAMBIO DE INSTITUCION or POR TRASLADO A OTRO ESTABLECIMIENTO; there may be others.");

    /// <summary>Gets the defect of a latitude.</summary>
    public static DefectKind Latitude { get; } = new(
        "FAC.LATITUDE",
        "se espera la latitud en grados decimales, de -90 a 90, con punto decimal.",
        "the latitude in decimal degrees is expected, -90 to 90, with a decimal point.");

    /// <summary>Gets the defect of a longitude.</summary>
    public static DefectKind Longitude { get; } = new(
        "FAC.LONGITUDE",
        "se espera la longitud en grados decimales, de -180 a 180, con punto decimal; en México es negativa.",
        "the longitude in decimal degrees is expected, -180 to 180, with a decimal point; in Mexico it is negative.");

    /// <summary>Gets the defect of the point 0, 0, which files write for a place that is not known.</summary>
    public static DefectKind ZeroPoint { get; } = new(
        "FAC.ZERO_POINT",
        "0, 0 no es un lugar de México: suele ser un relleno; registre que no se conoce la ubicación.",
        "0, 0 is no place in Mexico: it mostly fills a gap; record that the place is not known.");
}
