namespace ImssBienestar.Domain.Tests.Contracts;

/// <summary>The contracts of one concept, in a file of their own: found by reflection, so that a concept is either covered whole or not at
/// all.</summary>
internal interface IContractCases
{
    /// <summary>The folder of the concept.</summary>
    static abstract string Concept { get; }

    /// <summary>A call for every documented exception.</summary>
    static abstract IEnumerable<ExceptionCase> Exceptions { get; }

    /// <summary>A check for every public type that says when it is equal.</summary>
    static abstract IReadOnlyDictionary<Type, Action> Equal { get; }

    /// <summary>A check for every public struct.</summary>
    static abstract IReadOnlyDictionary<Type, Action> Defaults { get; }
}
