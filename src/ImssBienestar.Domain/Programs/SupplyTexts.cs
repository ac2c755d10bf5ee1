using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Programs;

/// <summary>What findings about medicines say, by permanent code. Places in braces: 0 the unit, 1 the medicine or the items supplied, 2
/// and 3 the counts.</summary>
internal static class SupplyTexts
{
    public static readonly ReasonText Complete = new(
        "SUPPLY.RULE.COMPLETE",
        new("{0}: receta surtida completa ({1} de {2} renglones).", "{0}: prescription filled ({1} of {2} items)."),
        new("{0}: receta no surtida completa ({1} de {2} renglones).", "{0}: prescription not filled ({1} of {2} items)."),
        new("{0}: no se sabe si la receta se surtió completa ({1} de {2} renglones consta que sí).",
            "{0}: it is not known whether the prescription was filled ({1} of {2} items are known to be)."));

    public static readonly ReasonText Item = new(
        "SUPPLY.RULE.ITEM",
        No: new("{0}: {1} no se surtió completo ({2} de {3}; ? es no sabido).", "{0}: {1} was not supplied whole ({2} of {3}; ? is not known)."),
        Unknown: new(
            "{0}: no se sabe si {1} se surtió completo ({2} de {3}; ? es no sabido).",
            "{0}: it is not known whether {1} was supplied whole ({2} of {3}; ? is not known)."));

    public static readonly ReasonText Contradiction = new(
        "SUPPLY.RULE.CONTRADICTION",
        No: new(
            "{0}: {1} tiene más de una existencia o demanda el mismo día; lo que no coincide se toma por no sabido.",
            "{0}: {1} has more than one stock or demand on the same day; what does not agree is taken as not known."));

    /// <summary>Every entry, for the proof that reasons declared, producible and written are the same.</summary>
    public static readonly ReasonText[] All = [Complete, Item, Contradiction];
}
