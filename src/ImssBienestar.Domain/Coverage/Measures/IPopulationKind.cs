using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>Which people a population counts. A closed set: no other assembly can add to it.</summary>
/// <remarks>Each kind is a type and has one definition, so that populations of two definitions are neither added, divided nor compared: the
/// compiler refuses it. People without social security by the census and as stated are two kinds for the same reason.</remarks>
public interface IPopulationKind
{
    /// <summary>Gets the one definition of the kind.</summary>
    internal static abstract Definition Definition { get; }
}
