using System.Collections.Immutable;
using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Eligibility;

/// <summary>The readings this library takes where the law on entitlement leaves a choice, each shown in the decisions that rest on it.</summary>
public static class EligibilityInterpretations
{
    /// <summary>Gets the order in which definitions that meet are read.</summary>
    public static Interpretation Order { get; } = Interpretation.OfLibrary(
        "EL.I.ORDER",
        "La ley no dice qué pesa más cuando concurren varias causas. Se leen en este orden: territorio, seguridad social, urgencia, cancelación, "
        + "ingreso al país para atenderse, documentos. Así, los actos solo pesan sobre quien no tiene seguridad social, y la cancelación pesa "
        + "más que el ingreso.",
        "The law does not say what weighs more when several causes meet. They are read in this order: territory, social security, emergency, "
        + "cancellation, entry for care, documents. So the acts weigh only on people without social security, and cancellation outranks entry.");

    /// <summary>Gets the reading by which a cancelled person, or one who entered for care, receives emergency care.</summary>
    public static Interpretation EmergencyOfOthers { get; } = Interpretation.OfLibrary(
        "EL.I.EMERGENCY_OF_OTHERS",
        "El artículo 77 bis 37, fracción XII, habla de los beneficiarios. Se extiende a la persona con derecho cancelado y a la que ingresó al "
        + "país para atenderse: nadie presente en una urgencia se queda sin atención.",
        "Article 77 bis 37, fraction XII, speaks of beneficiaries. It is extended to a person whose right was cancelled and to one who entered "
        + "the country for care: nobody present in an emergency is left without care.");

    /// <summary>Gets the reading by which a person without documents is entitled, with the document pending.</summary>
    public static Interpretation DocumentPending { get; } = Interpretation.OfLibrary(
        "EL.I.DOCUMENT_PENDING",
        "Cuestión abierta: el artículo 77 bis 1 da el derecho a toda persona presente y el 77 bis 7 pide reunir un documento. Se toma el derecho "
        + "con el documento pendiente, nunca una negativa.",
        "Open question: article 77 bis 1 gives the right to every person present, and article 77 bis 7 asks for a document. The right is taken, "
        + "with the document pending, never a refusal.");

    /// <summary>Gets the reading by which a cancelled person has no free care outside an emergency.</summary>
    public static Interpretation CancelledCare { get; } = Interpretation.OfLibrary(
        "EL.I.CANCELLED_CARE",
        "Cuestión abierta: el artículo 77 bis 40 quita el acceso gratuito y no dice si queda otro. Se toma que fuera de una urgencia no hay "
        + "atención. La otra lectura, desde el 2023-05-30, la daría sin cobro: el 36, segundo párrafo, prohíbe cobrar a quien no tiene seguridad "
        + "social. Antes el 36 no tenía ese párrafo y había cuotas: la otra lectura la daría con cuota.",
        "Open question: article 77 bis 40 takes away free access and does not say whether any other is left. It is taken that outside an emergency "
        + "there is no care. The other reading, since 2023-05-30, would give it without charge: article 36, second paragraph, forbids charging people "
        + "without social security. Before, article 36 had no such paragraph and there were fees: the other reading would give it against a fee.");

    /// <summary>Gets the reading by which, from 2020 to May 2023, insured people were served in an emergency only.</summary>
    public static Interpretation ExchangeBefore2023 { get; } = Interpretation.OfLibrary(
        "EL.I.EXCHANGE_BEFORE_2023",
        "Del 2020-01-01 al 2023-05-29 el artículo 77 bis 8 estaba derogado. Se toma que el artículo 35, segundo párrafo, sostenía la atención de "
        + "derechohabientes solo en una urgencia, no por accesibilidad geográfica.",
        "From 2020-01-01 to 2023-05-29 article 77 bis 8 was repealed. It is taken that article 35, second paragraph, supported care for insured "
        + "people in an emergency only, not by geography.");

    /// <summary>Gets all interpretations, in no particular order.</summary>
    public static ImmutableArray<Interpretation> All { get; } =
        [Order, EmergencyOfOthers, DocumentPending, CancelledCare, ExchangeBefore2023];
}
