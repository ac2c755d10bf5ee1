using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.People;

/// <summary>The defects that reading a CURP can find.</summary>
public static class CurpDefects
{
    /// <summary>Gets the defect of a generic key that breaks the rules: it stands for a person without CURP, and belongs to nobody.</summary>
    public static DefectKind GenericKey { get; } = new(
        "CURP.GENERIC_KEY",
        "es una clave genérica, que no pertenece a una persona: registre que la persona no cuenta con CURP.",
        "this is a generic key, which belongs to no person: record that the person has no CURP.");

    /// <summary>Gets the defect of a text that has not 18 characters.</summary>
    public static DefectKind Length { get; } = new(
        "CURP.LENGTH", "se esperan 18 caracteres, sin espacios ni guiones.", "18 characters are expected, without blanks or hyphens.");

    /// <summary>Gets the defect of a position that must hold a letter A–Z (1, 3 and 4).</summary>
    public static DefectKind Letter { get; } = new(
        "CURP.LETTER",
        "se espera una letra mayúscula de la A a la Z; la Ñ se escribe X.",
        "a capital letter A to Z is expected; Ñ is written X.");

    /// <summary>Gets the defect of position 2: a vowel or X.</summary>
    public static DefectKind Vowel { get; } = new(
        "CURP.VOWEL", "se espera una vocal mayúscula sin acento, o X.", "a capital vowel without accent is expected, or X.");

    /// <summary>Gets the defect of a position of the birth date that must hold a digit (5 to 10).</summary>
    public static DefectKind Digit { get; } = new(
        "CURP.DIGIT", "se espera un dígito de 0 a 9 (¿una letra O en lugar de un cero?).", "a digit 0 to 9 is expected (a letter O for a zero?).");

    /// <summary>Gets the defect of position 11: H, M or X.</summary>
    public static DefectKind Sex { get; } = new("CURP.SEX", "se espera H, M o X.", "H, M or X is expected.");

    /// <summary>Gets the defect of positions 12 and 13: the letters of a state, or NE.</summary>
    public static DefectKind Birthplace { get; } = new(
        "CURP.BIRTHPLACE",
        "se esperan las dos letras de una entidad federativa, o NE si nació en el extranjero.",
        "the two letters of a state are expected, or NE for people born abroad.");

    /// <summary>Gets the defect of a position that must hold a consonant (14 to 16).</summary>
    public static DefectKind Consonant { get; } = new(
        "CURP.CONSONANT", "se espera una consonante mayúscula; la Ñ se escribe X.", "a capital consonant is expected; Ñ is written X.");

    /// <summary>Gets the defect of position 17: a digit or a letter.</summary>
    public static DefectKind Homonymy { get; } = new(
        "CURP.HOMONYMY",
        "se espera un dígito si nació hasta 1999, o una letra si nació desde 2000.",
        "a digit is expected for births to 1999, a letter for births from 2000.");

    /// <summary>Gets the defect of position 18 where it is no digit.</summary>
    public static DefectKind CheckDigitMissing { get; } = new(
        "CURP.CHECK_DIGIT_MISSING", "se espera un dígito verificador de 0 a 9.", "a check digit 0 to 9 is expected.");

    /// <summary>Gets the defect of a birth date that the calendar does not have, in the century that position 17 tells.</summary>
    public static DefectKind Date { get; } = new(
        "CURP.DATE",
        "se espera una fecha real, año, mes y día; el siglo lo dice la posición 17 (dígito 19AA, letra 20AA).",
        "a real date is expected, year, month and day; position 17 tells the century (digit 19YY, letter 20YY).");

    /// <summary>Gets the defect of a check digit that does not agree with the other positions.</summary>
    public static DefectKind CheckDigit { get; } = new(
        "CURP.CHECK_DIGIT",
        "el dígito verificador no corresponde: compare la clave con el documento, letra por letra.",
        "the check digit does not agree: compare the key with the document, letter by letter.");

    /// <summary>Gets the defect of a letter K–Z in position 17, which the norm in force does not assign.</summary>
    public static DefectKind HomonymyOutsideNorm { get; } = new(
        "CURP.HOMONYMY_OUTSIDE_NORM",
        "la norma vigente asigna solo de la A a la J en esta posición.",
        "the norm in force assigns only A to J in this position.");

    /// <summary>Gets the defect of an inconvenient word in positions 1 to 4, of which the norm replaces the second letter by X.</summary>
    public static DefectKind InconvenientWord { get; } = new(
        "CURP.INCONVENIENT_WORD",
        "la norma sustituye la segunda letra por X en estas palabras; hay claves antiguas que la conservan.",
        "the norm replaces the second letter of such words by X; older keys keep it.");

    /// <summary>Gets the defect of a birth after the day that the caller gave.</summary>
    public static DefectKind Future { get; } = new(
        "CURP.FUTURE", "la fecha de nacimiento es posterior al día indicado.", "the date of birth is after the day given.");
}
