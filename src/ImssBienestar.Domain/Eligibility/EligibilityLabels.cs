using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>The words of an explanation that belong to no single reason.</summary>
internal static class EligibilityLabels
{
    private static readonly BilingualText[] Outcomes =
    [
        new("No determinado", "Undetermined"),
        new("Con derecho a servicios gratuitos", "Entitled to free services"),
        new("Con derecho; documento pendiente", "Entitled; document pending"),
        new("Atención por intercambio de servicios", "Served by exchange of services"),
        new("Solo atención de urgencias", "Emergency care only"),
        new("Derecho cancelado", "Right cancelled"),
        new("Sin derecho", "Not entitled"),
    ];

    private static readonly BilingualText[] ProviderLines = Lines(
        new("Responde", "Responsible"),
        new("no se sabe", "not known"),
        new("IMSS-BIENESTAR", "IMSS-BIENESTAR"),
        new("servicios estatales de salud", "state health services"));

    private static readonly BilingualText[] PayerLines = Lines(
        new("Paga", "Paid by"),
        new("por determinar", "to be determined"),
        new("nadie: no hay atención", "nobody: there is no care"),
        new("fondos públicos; gratuito para la persona", "public funds; free for the person"),
        new("su institución de seguridad social", "the person's social security institution"),
        new("la persona, al costo total", "the person, at full cost"));

    private static readonly BilingualText[] CareLines = Lines(
        new("Atención", "Care"),
        new("no se sabe aún", "not known yet"),
        new("sí", "yes"),
        new("no", "no"));

    public static BilingualText Of(EligibilityOutcome outcome) => Outcomes[(int)outcome];

    /// <summary>The line that says whether care may be received.</summary>
    public static BilingualText LineOf(Answer care) => CareLines[(int)care];

    /// <summary>The line that says who is responsible.</summary>
    public static BilingualText LineOf(Provider provider) => ProviderLines[(int)provider];

    /// <summary>The line that says who pays.</summary>
    public static BilingualText LineOf(Payer payer) => PayerLines[(int)payer];

    private static BilingualText[] Lines(BilingualText label, params BilingualText[] values) => [.. values.Select(value =>
        new BilingualText($"\n{label.Spanish}: {value.Spanish}", $"\n{label.English}: {value.English}"))];
}
