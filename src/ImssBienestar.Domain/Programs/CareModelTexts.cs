using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Programs;

/// <summary>What findings about the care model say, by permanent code. Places in braces: 0 the unit, 1 what is closed, missing or
/// needed.</summary>
internal static class CareModelTexts
{
    public static readonly ReasonText PrimaryCare = new(
        "CARE.RULE.PRIMARY_CARE",
        new("{0}: ofrece atención primaria a la salud.", "{0}: it offers primary care."),
        new("{0}: no ofrece atención primaria a la salud.", "{0}: it does not offer primary care."),
        new("{0}: no se sabe si ofrece atención primaria a la salud.", "{0}: it is not known whether it offers primary care."));

    public static readonly ReasonText Participation = new(
        "CARE.RULE.PARTICIPATION",
        new("{0}: participa en ella un órgano de la comunidad.", "{0}: a body of the community takes part in it."),
        new("{0}: no hay en ella órgano de participación de la comunidad.", "{0}: it has no body of the community."),
        new("{0}: no se sabe si hay en ella un órgano de participación de la comunidad.",
            "{0}: it is not known whether it has a body of the community."));

    public static readonly ReasonText EveryDay = new(
        "CARE.RULE.EVERY_DAY",
        new("{0}: abre todos los días del año.", "{0}: it opens every day of the year."),
        new("{0}: no abre todos los días del año; cierra: {1}.", "{0}: it does not open every day of the year; it closes on: {1}."),
        new("{0}: no se sabe si abre todos los días del año; falta saber de: {1}.",
            "{0}: it is not known whether it opens every day of the year; what is missing: {1}."));

    public static readonly ReasonText SevenDayDoctors = new(
        "CARE.RULE.SEVEN_DAY_DOCTORS",
        new("{0}: tiene los {1} médicos generales que un centro pequeño necesita para abrir los siete días.",
            "{0}: it has the {1} general doctors that a small centre needs to open on all seven days."),
        new("{0}: no tiene los {1} médicos generales que un centro pequeño necesita para abrir los siete días.",
            "{0}: it does not have the {1} general doctors that a small centre needs to open on all seven days."),
        new("{0}: no se sabe si le faltan médicos generales para abrir los siete días (un centro pequeño necesita {1}).",
            "{0}: it is not known whether it lacks general doctors to open on all seven days (a small centre needs {1})."));

    public static readonly ReasonText Hours = new(
        "CARE.RULE.HOURS",
        No: new("{0}: tiene horario y no abre ningún día. Revise los datos.", "{0}: it has hours and opens on no day. Check the data."),
        Unknown: new(
            "{0}: el horario empieza y termina a la misma hora; no se sabe si es todo el día o ninguno.",
            "{0}: the hours end when they begin; it is not known whether that is all day or never."));

    /// <summary>Every entry, for the proof that reasons declared, producible and written are the same.</summary>
    public static readonly ReasonText[] All = [PrimaryCare, Participation, EveryDay, SevenDayDoctors, Hours];
}
