using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Programs;

/// <summary>The defects that reading a key of a medicine can find.</summary>
public static class MedicineKeyDefects
{
    /// <summary>Gets the defect of a text that has not 15 characters.</summary>
    public static DefectKind Length { get; } = new(
        "MEDICINE.LENGTH",
        "se esperan 15 caracteres: doce dígitos y tres puntos, NNN.NNN.NNNN.NN; los ceros iniciales cuentan.",
        "15 characters are expected: twelve digits and three points, NNN.NNN.NNNN.NN; leading zeros count.");

    /// <summary>Gets the defect of a position that must hold a point (4, 8 and 13).</summary>
    public static DefectKind Point { get; } = new(
        "MEDICINE.POINT", "se espera un punto: NNN.NNN.NNNN.NN.", "a point is expected: NNN.NNN.NNNN.NN.");

    /// <summary>Gets the defect of any other position, which must hold a digit.</summary>
    public static DefectKind Digit { get; } = new(
        "MEDICINE.DIGIT",
        "se espera un dígito de 0 a 9 (¿una letra O en lugar de un cero?).",
        "a digit 0 to 9 is expected (a letter O for a zero?).");
}
