using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Programs;

/// <summary>What a measure of supply counts. A closed set: no other assembly can add to it.</summary>
/// <remarks>Each kind is a type, so that measures of two kinds are neither added nor compared: the compiler refuses it.</remarks>
public interface ISupplyKind
{
    /// <summary>Gets what is counted.</summary>
    internal static abstract Definition Definition { get; }
}
