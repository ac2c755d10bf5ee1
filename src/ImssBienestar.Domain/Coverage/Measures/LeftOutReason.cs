using System.Collections.Immutable;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>Why something is no part of a measure, or a measure has no value (<i>causa de exclusión</i>).</summary>
/// <remarks>A closed set: equal when it is the same one. No order.</remarks>
public sealed partial class LeftOutReason
{
    private LeftOutReason(string code, string spanish, string english)
    {
        Code = code;
        Text = new(spanish, english);
    }

    /// <summary>Gets: the data speak of nothing in the place, which is not zero.</summary>
    public static LeftOutReason NoData { get; } = new(
        "COV.LEFT.NO_DATA", "Los datos no contienen nada del lugar: no es cero, es desconocido.", "The data hold nothing of the place: not zero, unknown.");

    /// <summary>Gets: the population table has no figure of the place.</summary>
    public static LeftOutReason NoPopulation { get; } = new(
        "COV.LEFT.NO_POPULATION", "La tabla de población no tiene cifra del lugar.", "The population table has no figure of the place.");

    /// <summary>Gets: what decides whether and how it counts is not known.</summary>
    public static LeftOutReason NotKnown { get; } = new(
        "COV.LEFT.NOT_KNOWN", "No se sabe si cuenta o cuánto cuenta.", "Whether or how much it counts is not known.");

    /// <summary>Gets: it is not among those that the measure is about.</summary>
    public static LeftOutReason NotListed { get; } = new(
        "COV.LEFT.NOT_LISTED", "No está en la lista de lo que se mide.", "Not on the list of what is measured.");

    /// <summary>Gets: its records contradict each other.</summary>
    public static LeftOutReason Contradictory { get; } = new(
        "COV.LEFT.CONTRADICTORY", "Sus registros se contradicen.", "Its records contradict each other.");

    /// <summary>Gets: the denominator is zero, so that there is nothing to take a share of: the value is undefined, neither 0 % nor 100 %.</summary>
    public static LeftOutReason NothingToCount { get; } = new(
        "COV.LEFT.NOTHING_TO_COUNT",
        "El denominador es cero: no hay de qué sacar proporción; el valor no está definido.",
        "The denominator is zero: there is nothing to take a share of; the value is undefined.");

    /// <summary>Gets all reasons.</summary>
    public static ImmutableArray<LeftOutReason> All { get; } = [NoData, NoPopulation, NotKnown, NotListed, Contradictory, NothingToCount];

    /// <summary>Gets the permanent code.</summary>
    public string Code { get; }

    /// <summary>Gets the reason in both languages.</summary>
    public BilingualText Text { get; }

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;
}
