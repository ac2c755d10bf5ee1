using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.People;

/// <summary>The defects that reading a social security number can find.</summary>
public static class SocialSecurityNumberDefects
{
    /// <summary>Gets the defect of a text that has not 11 characters.</summary>
    public static DefectKind Length { get; } = new(
        "NSS.LENGTH", "se esperan 11 dígitos, sin espacios ni guiones.", "11 digits are expected, without blanks or hyphens.");

    /// <summary>Gets the defect of a text of ten digits: a number that a spreadsheet stored without its leading zero, most of the time.</summary>
    public static DefectKind LeadingZeroLost { get; } = new(
        "NSS.LEADING_ZERO_LOST",
        "se esperan 11 dígitos y hay diez: probablemente se perdió el cero inicial al guardarlo como número, o falta el último dígito; "
        + "compárelo con el documento y guárdelo como texto.",
        "11 digits are expected and there are ten: the leading zero was probably lost when it was stored as a number, or the last digit is "
        + "missing; compare it with the document and store it as text.");

    /// <summary>Gets the defect of a position that must hold a digit.</summary>
    public static DefectKind Digit { get; } = new(
        "NSS.DIGIT", "se espera un dígito de 0 a 9 (¿una letra O en lugar de un cero?).", "a digit 0 to 9 is expected (a letter O for a zero?).");

    /// <summary>Gets the defect of a check digit that does not agree with the other positions.</summary>
    public static DefectKind CheckDigit { get; } = new(
        "NSS.CHECK_DIGIT",
        "el dígito verificador no corresponde: compare el número con el documento, dígito por dígito.",
        "the check digit does not agree: compare the number with the document, digit by digit.");
}
