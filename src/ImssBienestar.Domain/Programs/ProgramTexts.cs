using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Programs;

/// <summary>What findings about the names of programmes say, by permanent code. Places in braces: 0 the name or names, 1 a day or window.</summary>
internal static class ProgramTexts
{
    public static readonly ReasonText Name = new(
        "PRG.NAME",
        new("El nombre es «{0}»; esa etapa empezó: {1}.", "The name is \"{0}\"; that stage began: {1}."),
        Unknown: new(
            "No se sabe cuál era el nombre en esta fecha: {0}. El cambio solo se conoce dentro de la ventana {1}.",
            "It is not known what the name was on this day: {0}. The change is known only within the window {1}."));

    public static readonly ReasonText FirstName = new(
        "PRG.NAME.FIRST",
        Unknown: new(
            "No se sabe si ya existía en esta fecha {0}: su inicio solo se conoce dentro de la ventana {1}.",
            "It is not known whether {0} existed yet on this day: its beginning is known only within the window {1}."));

    public static readonly ReasonText Start = new(
        "PRG.NAME.START",
        Unknown: new(
            "El inicio de «{0}» ({1}) no está verificado en fuente primaria; se toma el que dan las fuentes leídas.",
            "The beginning of \"{0}\" ({1}) is not verified in a primary source; that of the sources read is taken."));

    public static readonly ReasonText End = new(
        "PRG.NAME.END",
        Unknown: new(
            "El fin de «{0}» ({1}) no está verificado en fuente primaria; se toma el que dan las fuentes leídas.",
            "The end of \"{0}\" ({1}) is not verified in a primary source; that of the sources read is taken."));

    public static readonly ReasonText Carried = new(
        "PRG.NAME.CARRIED",
        Unknown: new(
            "Ninguna fuente leída da el nombre de la etapa que empezó el {1}: se da el último conocido, «{0}».",
            "No source read gives the name of the stage that began on {1}: the last one known is given, \"{0}\"."));

    public static readonly ReasonText NameUnverified = new(
        "PRG.NAME.UNVERIFIED",
        Unknown: new(
            "El nombre no está verificado después del {1}: se da la última respuesta, «{0}».",
            "The name is not verified after {1}: the last answer is given, \"{0}\"."));

    /// <summary>Every entry, for the proof that reasons declared, producible and written are the same.</summary>
    public static readonly ReasonText[] All = [Name, FirstName, Start, End, Carried, NameUnverified];
}
