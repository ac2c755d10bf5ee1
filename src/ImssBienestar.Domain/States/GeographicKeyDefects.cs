using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.States;

/// <summary>The defects that reading a municipality key or a locality key can find.</summary>
public static class GeographicKeyDefects
{
    /// <summary>Gets the defect of a text that has not the five characters of a municipality key.</summary>
    public static DefectKind MunicipalityLength { get; } = new(
        "GEO.MUNICIPALITY_LENGTH",
        "se esperan 5 dígitos, sin espacios: entidad 2, municipio 3.",
        "5 digits are expected, without blanks: state 2, municipality 3.");

    /// <summary>Gets the defect of a text that has not the nine characters of a locality key.</summary>
    public static DefectKind LocalityLength { get; } = new(
        "GEO.LOCALITY_LENGTH",
        "se esperan 9 dígitos, sin espacios: entidad 2, municipio 3, localidad 4.",
        "9 digits are expected, without blanks: state 2, municipality 3, locality 4.");

    /// <summary>Gets the defect of a text of one digit less than the key: that of a state 01 to 09, stored as a number, most of the time.</summary>
    public static DefectKind LeadingZeroLost { get; } = new(
        "GEO.LEADING_ZERO_LOST",
        "falta un dígito: probablemente se perdió el cero inicial de la entidad al guardarla como número; guárdela como texto.",
        "one digit is missing: the leading zero of the state was probably lost when it was stored as a number; store it as text.");

    /// <summary>Gets the defect of a position that must hold a digit.</summary>
    public static DefectKind Digit { get; } = new(
        "GEO.DIGIT", "se espera un dígito de 0 a 9 (¿una letra O en lugar de un cero?).", "a digit 0 to 9 is expected (a letter O for a zero?).");

    /// <summary>Gets the defect of a state that does not exist.</summary>
    public static DefectKind State { get; } = new(
        "GEO.STATE", "se espera la clave de entidad del INEGI, de 01 a 32.", "the INEGI code of a state is expected, 01 to 32.");

    /// <summary>Gets the defect of the state 00: <i>no especificado</i> in the catalogues of the health sector.</summary>
    public static DefectKind StateNotSpecified { get; } = new(
        "GEO.STATE_NOT_SPECIFIED",
        "la entidad 00 significa «no especificado» en los catálogos de salud y no es una entidad: registre que no se especificó.",
        "state 00 means \"not specified\" in the health catalogues and is no state: record that it was not specified.");

    /// <summary>Gets the defect of the state 88: <i>no aplica</i> in the catalogues of the health sector, where it also says born abroad.</summary>
    public static DefectKind StateNotApplicable { get; } = new(
        "GEO.STATE_NOT_APPLICABLE",
        "la entidad 88 significa «no aplica» en los catálogos de salud, también para nacidos en el extranjero, y no es una entidad.",
        "state 88 means \"not applicable\" in the health catalogues, also for people born abroad, and is no state.");

    /// <summary>Gets the defect of the state 99: <i>se ignora</i> in the catalogues of the health sector.</summary>
    public static DefectKind StateUnknown { get; } = new(
        "GEO.STATE_UNKNOWN",
        "la entidad 99 significa «se ignora» en los catálogos de salud y no es una entidad: registre que se ignora.",
        "state 99 means \"unknown\" in the health catalogues and is no state: record that it is unknown.");

    /// <summary>Gets the defect of the municipality 000, which tables write for the total of a state.</summary>
    public static DefectKind WholeState { get; } = new(
        "GEO.WHOLE_STATE",
        "se espera un municipio de 001 a 999; 000 se usa para el total de la entidad.",
        "a municipality 001 to 999 is expected; 000 stands for the total of the state.");

    /// <summary>Gets the defect of the locality 0000, which tables write for the total of a municipality.</summary>
    public static DefectKind WholeMunicipality { get; } = new(
        "GEO.WHOLE_MUNICIPALITY",
        "se espera una localidad de 0001 a 9999; 0000 se usa para el total del municipio.",
        "a locality 0001 to 9999 is expected; 0000 stands for the total of the municipality.");
}
