using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Money;

/// <summary>What can be wrong with the text of an amount, by permanent code.</summary>
internal static class PesosDefects
{
    public static readonly DefectKind Amount = new(
        "PESOS.AMOUNT",
        "se espera un importe en pesos: dígitos sin separadores y, si hay centavos, punto y dos decimales, como 374979.50.",
        "an amount in pesos is expected: digits without separators and, where there are centavos, a point and two decimals, such as 374979.50.");

    public static readonly DefectKind FractionOfCentavo = new(
        "PESOS.FRACTION_OF_CENTAVO",
        "se esperan dos decimales como máximo: nada se redondea sin que se pida.",
        "at most two decimals are expected: nothing is rounded unless asked for.");

    public static readonly DefectKind Range = new(
        "PESOS.RANGE",
        "se espera un importe menor, en valor absoluto, que 92,233,720,368,547,758.07 pesos.",
        "an amount of at most 92,233,720,368,547,758.07 pesos, either sign, is expected.");
}
