using ImssBienestar.Domain.Law;
using NodaTime;

namespace ImssBienestar.Domain.Programs;

/// <summary>What the care model is taken from.</summary>
internal static class CareModelProvisions
{
    private static readonly LocalDate Published = new(2022, 10, 25);

    /// <summary>The transitory article of the reform of May 2023 cites the accord as published: the last day on which it is known to
    /// stand.</summary>
    private static readonly LocalDate CitedOn = new(2023, 5, 29);

    /// <summary>The accord. Its annex was not read.</summary>
    public static readonly Provision Model = Provision.Since(
        "MAS-BIENESTAR.MODELO",
        new Citation(Statute.CareModelAccord, "modelo de atención"),
        Published,
        CitedOn,
        Published,
        wasRead: false);

    public static readonly Interpretation Effect = Interpretation.OfLibrary(
        "CARE.I.EFFECT",
        "No se leyó desde cuándo surte efectos el acuerdo MAS-BIENESTAR: se toma desde el 2022-10-25, día de su publicación.",
        "From when the MAS-BIENESTAR accord takes effect was not read: it is taken from 2022-10-25, the day of its publication.");

    public static readonly Source PrimaryCare = new(
        "Acuerdo MAS-BIENESTAR, DOF 25-10-2022 (nota 5669707), según descripción de terceros; anexo no leído", Confidence.Reported, Published);

    public static readonly Source Unread = new(
        "Acuerdo MAS-BIENESTAR, DOF 25-10-2022 (nota 5669707); rasgo del modelo tomado sin leer el anexo", Confidence.Unverified, Published);
}
