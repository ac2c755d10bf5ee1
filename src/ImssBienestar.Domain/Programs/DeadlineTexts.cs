using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Programs;

/// <summary>What findings about deadlines say, by permanent code. Places in braces: 0 the duty, 1 the day or window in which it was fulfilled, 2 the
/// last day in time.</summary>
internal static class DeadlineTexts
{
    public static readonly ReasonText InTime = new(
        "PRG.DEADLINE.IN_TIME",
        new("En tiempo: {0}; se cumplió {1}, límite {2}.", "In time: {0}; fulfilled {1}, limit {2}."),
        new("Fuera de plazo: {0}; se cumplió {1}, límite {2}.", "Late: {0}; fulfilled {1}, limit {2}."),
        new(
            "No se sabe si se cumplió en tiempo: {0}; las ventanas se traslapan (cumplimiento {1}, límite {2}).",
            "It is not known whether it was in time: {0}; the windows overlap (fulfilled {1}, limit {2})."));

    public static readonly ReasonText WhenDone = new(
        "PRG.DEADLINE.WHEN_DONE",
        Unknown: new("Falta saber qué día se cumplió: {0}.", "The day it was fulfilled is missing: {0}."));

    public static readonly ReasonText WhenReceived = new(
        "PRG.DEADLINE.WHEN_RECEIVED",
        Unknown: new(
            "Falta saber desde qué día corre el plazo: {0}; se cumplió {1}.", "The day the term counts from is missing: {0}; fulfilled {1}."));

    public static readonly ReasonText Calendar = new(
        "PRG.DEADLINE.CALENDAR",
        Unknown: new(
            "Falta un calendario de días hábiles que cubra el plazo: {0}; se cumplió {1}.",
            "A calendar of business days that covers the term is missing: {0}; fulfilled {1}."));

    public static readonly ReasonText BeforeStart = new(
        "PRG.DEADLINE.BEFORE_START",
        No: new(
            "Las fechas se contradicen: {0}; se cumplió {1}, antes del día desde el que corre el plazo ({2}).",
            "The days contradict each other: {0}; fulfilled {1}, before the day the term counts from ({2})."));

    /// <summary>Every entry, for the proof that reasons declared, producible and written are the same.</summary>
    public static readonly ReasonText[] All = [InTime, WhenDone, WhenReceived, Calendar, BeforeStart];
}
