using ImssBienestar.Domain.Coverage.Reconciliation;

namespace ImssBienestar.Domain.Tests.Contracts;

internal sealed class ReconciliationContracts : IContractCases
{
    public static string Concept => "Coverage.Reconciliation";

    public static IEnumerable<ExceptionCase> Exceptions =>
    [
        ExceptionCase.Null("Coverage.Reconciliation.PublishedFigures.Against", () => PublishedFigures.Against(null!)),
    ];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>();

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>();
}
