using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Time;
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

    /// <summary>Two general doctors where a small centre opens on seven days: said officially, in a transcript whose day was not
    /// noted.</summary>
    public static readonly Provision SevenDayDoctors = Provision.Since(
        "VE.SEVEN_DAY_DOCTORS",
        new Citation(Statute.OfficialStatement, "médicos generales para abrir siete días"),
        Published,
        CitedOn);

    public static readonly Interpretation Effect = Interpretation.OfLibrary(
        "CARE.I.EFFECT",
        "No se leyó desde cuándo surte efectos el acuerdo MAS-BIENESTAR ni se anotó el día de la conferencia sobre los médicos: ambos se toman "
        + "desde el 2022-10-25, día de publicación del acuerdo.",
        "From when the MAS-BIENESTAR accord takes effect was not read, nor was the day of the conference on doctors noted: both are taken from "
        + "2022-10-25, the day on which the accord was published.");

    public static readonly Source PrimaryCare = new(
        "Acuerdo MAS-BIENESTAR, DOF 25-10-2022 (nota 5669707), según descripción de terceros; anexo no leído", Confidence.Reported, Published);

    public static readonly Source Unread = new(
        "Acuerdo MAS-BIENESTAR, DOF 25-10-2022 (nota 5669707); rasgo del modelo tomado sin leer el anexo", Confidence.Unverified, Published);

    public static readonly Source Conferences = new(
        "Versiones estenográficas de las conferencias presidenciales; día no anotado", Confidence.Verified);

    /// <summary>A centre of up to so many rooms is a small one.</summary>
    public static readonly Parameter<int> SmallCentreRooms = new(
        "CARE.SMALL_CENTRE_ROOMS", Unit.ConsultingRooms, SevenDayDoctors, new Dated<int>(CitedOn, new DatedStart<int>(Published, 2)));

    /// <summary>The general doctors that a small centre needs to open on seven days.</summary>
    public static readonly Parameter<int> DoctorsOfSmallCentre = new(
        "CARE.SEVEN_DAY_DOCTORS", Unit.Workers, SevenDayDoctors, new Dated<int>(CitedOn, new DatedStart<int>(Published, 2)));
}
