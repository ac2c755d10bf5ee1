using System.Collections.Immutable;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Serialization;

/// <summary>What the replay of a receipt can find, one entry per kind of difference, in their order.</summary>
internal static class ReceiptTexts
{
    public static readonly ImmutableArray<ReasonText> All =
    [
        Text(
            "RCP.REQUEST",
            "La solicitud no corresponde a la huella que guarda el recibo: se alteró una de las dos.",
            "The request does not have the hash that the receipt keeps of it: one of the two was altered."),
        Text(
            "RCP.DAY",
            "Ningún texto modelado regía en el día de la solicitud.",
            "No modelled wording was in force on the day of the request."),
        Text(
            "RCP.RULE_SET",
            "El día de la solicitud corresponde a otro régimen legal.",
            "The day of the request falls under another legal regime."),
        Text(
            "RCP.RULES",
            "Las reglas del régimen son otras que las del recibo.",
            "The rules of the regime are others than those of the receipt."),
        Text(
            "RCP.REGISTER_EDITION",
            "El registro de convenios dado es de otra edición; vuelva a calcular con la edición que nombra el recibo.",
            "The register of agreements given is of another edition; replay with the edition that the receipt names."),
        Text(
            "RCP.REGISTER_DATA",
            "Los datos del registro de convenios son otros.",
            "The data of the register of agreements are others."),
        Text(
            "RCP.OUTCOME",
            "El resultado es otro.",
            "The outcome is another."),
        Text(
            "RCP.CARE",
            "Cambia la respuesta sobre si puede recibir atención.",
            "Whether the person may receive care is answered otherwise."),
        Text(
            "RCP.PROVIDER",
            "El prestador responsable es otro.",
            "The responsible provider is another."),
        Text(
            "RCP.PAYER",
            "Quien paga es otro.",
            "The payer is another."),
        Text(
            "RCP.OPERATION",
            "Cambia la respuesta sobre la operación de unidades en la entidad.",
            "Whether units of the state are operated is answered otherwise."),
        Text(
            "RCP.FINDINGS",
            "Los motivos, o sus respuestas, son otros.",
            "The reasons, or their answers, are others."),
    ];

    public static ReasonText Of(ReplayDifferenceKind kind) => All[(int)kind - 1];

    private static ReasonText Text(string code, string spanish, string english) => new(code, No: new BilingualText(spanish, english));
}
