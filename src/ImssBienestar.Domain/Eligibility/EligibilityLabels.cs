using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>The words of an explanation that belong to no single reason.</summary>
internal static class EligibilityLabels
{
    public static readonly BilingualText Care = new("Atención", "Care");
    public static readonly BilingualText ProviderLabel = new("Responde", "Responsible");
    public static readonly BilingualText PayerLabel = new("Paga", "Paid by");

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

    private static readonly BilingualText[] Providers =
    [
        new("no se sabe", "not known"),
        new("IMSS-BIENESTAR", "IMSS-BIENESTAR"),
        new("servicios estatales de salud", "state health services"),
    ];

    private static readonly BilingualText[] Payers =
    [
        new("por determinar", "to be determined"),
        new("nadie: no hay atención", "nobody: there is no care"),
        new("fondos públicos; gratuito para la persona", "public funds; free for the person"),
        new("su institución de seguridad social", "the person's social security institution"),
        new("la persona, al costo total", "the person, at full cost"),
    ];

    private static readonly BilingualText[] CareAnswers =
    [
        new("no se sabe aún", "not known yet"),
        new("sí", "yes"),
        new("no", "no"),
    ];

    public static BilingualText Of(EligibilityOutcome outcome) => Outcomes[(int)outcome];

    public static BilingualText Of(Provider provider) => Providers[(int)provider];

    public static BilingualText Of(Payer payer) => Payers[(int)payer];

    public static BilingualText Of(Answer care) => CareAnswers[(int)care];
}
