using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>The defects that reading a CLUES can find.</summary>
public static class CluesDefects
{
    /// <summary>Gets the defect of <c>9998</c>, which exchange files of the health sector write for a facility without a key in the catalogue.</summary>
    public static DefectKind NotInCatalogue { get; } = new(
        "CLUES.NOT_IN_CATALOGUE",
        "9998 no es una clave: indica que la unidad no tiene clave en el catálogo; registre que no la tiene.",
        "9998 is no key: it says that the facility has no key in the catalogue; record that it has none.");

    /// <summary>Gets the defect of <c>9999</c>, which exchange files of the health sector write for a facility that is not known.</summary>
    public static DefectKind UnknownFacility { get; } = new(
        "CLUES.UNKNOWN_FACILITY",
        "9999 no es una clave: indica que se desconoce la unidad; registre que se desconoce.",
        "9999 is no key: it says that the facility is not known; record that it is not known.");

    /// <summary>Gets the defect of a text that has not 11 characters.</summary>
    public static DefectKind Length { get; } = new(
        "CLUES.LENGTH",
        "se esperan 11 caracteres, sin espacios ni guiones: entidad 2, institución 3, número 6.",
        "11 characters are expected, without blanks or hyphens: state 2, institution 3, number 6.");

    /// <summary>Gets the defect of positions 1 and 2: the letters of a state.</summary>
    public static DefectKind State { get; } = new(
        "CLUES.STATE",
        "se esperan las dos letras mayúsculas de una entidad federativa, como MC o DF; NE no es una entidad.",
        "the two capital letters of a state are expected, such as MC or DF; NE is not a state.");

    /// <summary>Gets the defect of a position of the institution that must hold a letter A–Z (3 to 5).</summary>
    public static DefectKind Institution { get; } = new(
        "CLUES.INSTITUTION",
        "se espera una letra mayúscula de la A a la Z, como en IMB o SSA (¿un 1 en lugar de una I?).",
        "a capital letter A to Z is expected, as in IMB or SSA (a 1 for an I?).");

    /// <summary>Gets the defect of a position of the number that must hold a digit (6 to 11).</summary>
    public static DefectKind Digit { get; } = new(
        "CLUES.DIGIT", "se espera un dígito de 0 a 9 (¿una letra O en lugar de un cero?).", "a digit 0 to 9 is expected (a letter O for a zero?).");

    /// <summary>Gets the defect of the serial 00000, which no key of the catalogues read has.</summary>
    public static DefectKind PlaceholderSerial { get; } = new(
        "CLUES.PLACEHOLDER_SERIAL",
        "se espera un consecutivo distinto de 00000: ninguna clave conocida lo lleva y suele ser un relleno.",
        "a serial other than 00000 is expected: no known key has it and it mostly fills a gap.");
}
