using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Facilities;

/// <summary>The readings this library takes where the sources on facilities leave a choice.</summary>
internal static class FacilityInterpretations
{
    public static readonly Interpretation StateServices = Interpretation.OfLibrary(
        "FAC.I.STATE_SERVICES",
        "Las claves SSA se toman como unidades de los servicios estatales de salud. Las unidades propias de la Secretaría de Salud federal no se "
        + "distinguen por la clave.",
        "SSA keys are taken to be facilities of the state health services. Facilities of the federal ministry itself are not told apart by the key.");

    public static readonly Interpretation Continuity = Interpretation.OfLibrary(
        "FAC.I.CONTINUITY",
        "El registro dice desde cuándo opera la unidad y cómo estaba en una fecha. Se toma que operó sin interrupción entre ambas, o hasta su baja; la "
        + "otra lectura responde que no se sabe, porque un corte no muestra suspensiones.",
        "The record says since when the facility operates and how it stood on one day. It is taken to have operated without a break between "
        + "both, or until its end; the other reading answers that it is not known, because one edition shows no suspensions.");

    public static readonly Interpretation CommunityHospital = Interpretation.OfLibrary(
        "FAC.I.COMMUNITY_HOSPITAL",
        "Se dijo que un hospital básico comunitario tiene 12 camas. La tipología N reúne hospitales integrales y comunitarios, y no se halló norma "
        + "publicada: otra cifra se señala y no se da por incumplimiento.",
        "A basic community hospital was said to have 12 beds. Typology N takes integral and community hospitals together, and no published norm "
        + "was found: another figure is pointed out and not taken as a breach.");

    public static readonly Interpretation SevenDays = Interpretation.OfLibrary(
        "FAC.I.SEVEN_DAYS",
        "Los dos médicos generales se dijeron como propósito en la conferencia del 2024-04-09, no como norma. Se toman como criterio desde ese día.",
        "The two general doctors were said as an aim in the conference of 2024-04-09, not as a norm. They are taken as a criterion from that day "
        + "on.");

    public static readonly Interpretation OneKeyOneFacility = Interpretation.OfLibrary(
        "FAC.I.ONE_KEY_ONE_FACILITY",
        "No se halló texto oficial sobre cómo se asignan y terminan las claves. Se toma lo que muestran los registros: una clave es de una "
        + "sola unidad y no se vuelve a usar; la unidad transferida es la misma con otra clave; de una fusión o división nacen unidades nuevas.",
        "No official text was found on how keys are given and ended. What the records show is taken: a key belongs to one facility and is not "
        + "used again; a facility transferred is the same under another key; a merger or a split begins new facilities.");
}
