using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.People;

/// <summary>The defects that reading an RFC can find.</summary>
public static class RfcDefects
{
    /// <summary>Gets the defect of the generic key of the general public where the check character is asked for: it fails it, and belongs to nobody.</summary>
    public static DefectKind GenericKey { get; } = new(
        "RFC.GENERIC_KEY",
        "es la clave genérica del público en general, que no pertenece a nadie y no lleva dígito verificador.",
        "this is the generic key of the general public, which belongs to nobody and has no check character.");

    /// <summary>Gets the defect of a text that has neither 13 nor 12 characters.</summary>
    public static DefectKind Length { get; } = new(
        "RFC.LENGTH",
        "se esperan 13 caracteres (persona física) o 12 (persona moral), sin espacios ni guiones.",
        "13 characters (person) or 12 (company) are expected, without blanks or hyphens.");

    /// <summary>Gets the defect of a key that ends after the date: the homoclave and the check character are missing.</summary>
    public static DefectKind HomoclaveMissing { get; } = new(
        "RFC.HOMOCLAVE_MISSING",
        "faltan los tres caracteres finales: la homoclave y el dígito verificador.",
        "the three last characters are missing: the homoclave and the check character.");

    /// <summary>Gets the defect of a position before the date (1 to 4, or 1 to 3) that must hold a letter.</summary>
    public static DefectKind Letter { get; } = new(
        "RFC.LETTER",
        "se espera una letra mayúscula sin acento de la A a la Z, Ñ o &.",
        "a capital letter A to Z without accent is expected, or Ñ, or &.");

    /// <summary>Gets the defect of a position of the date that must hold a digit.</summary>
    public static DefectKind Digit { get; } = new(
        "RFC.DIGIT",
        "se espera un dígito de 0 a 9 de la fecha (¿una letra O en lugar de un cero?).",
        "a digit 0 to 9 of the date is expected (a letter O for a zero?).");

    /// <summary>Gets the defect of a position of the homoclave: a letter A–Z or a digit.</summary>
    public static DefectKind Homoclave { get; } = new(
        "RFC.HOMOCLAVE",
        "se espera una letra mayúscula de la A a la Z o un dígito.",
        "a capital letter A to Z or a digit is expected.");

    /// <summary>Gets the defect of the last position where it holds neither a digit nor A.</summary>
    public static DefectKind CheckCharacterMissing { get; } = new(
        "RFC.CHECK_CHARACTER_MISSING",
        "se espera el dígito verificador: de 0 a 9, o A.",
        "the check character is expected: 0 to 9, or A.");

    /// <summary>Gets the defect of a date that no century has.</summary>
    public static DefectKind Date { get; } = new(
        "RFC.DATE",
        "se espera una fecha real de nacimiento o constitución: año, mes y día, de dos dígitos cada uno.",
        "a real date of birth or constitution is expected: year, month and day, of two digits each.");

    /// <summary>Gets the defect of a check character that does not agree with the other positions.</summary>
    public static DefectKind CheckCharacter { get; } = new(
        "RFC.CHECK_CHARACTER",
        "el dígito verificador no corresponde: compare la clave con el documento; hay claves emitidas así.",
        "the check character does not agree: compare the key with the document; some keys were issued so.");

    /// <summary>Gets the defect of an inconvenient word in positions 1 to 4, of which the rules replace the last letter by X.</summary>
    public static DefectKind InconvenientWord { get; } = new(
        "RFC.INCONVENIENT_WORD",
        "las reglas sustituyen la cuarta letra por X en estas palabras.",
        "the rules replace the fourth letter of such words by X.");
}
