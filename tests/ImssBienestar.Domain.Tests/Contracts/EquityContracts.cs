using ImssBienestar.Domain.Coverage.Equity;

namespace ImssBienestar.Domain.Tests.Contracts;

internal sealed class EquityContracts : IContractCases
{
    private static readonly Distribution Some = new([1, 2]);

    public static string Concept => "Coverage.Equity";

    public static IEnumerable<ExceptionCase> Exceptions =>
    [
        ExceptionCase.Argument("Coverage.Equity.Distribution.#ctor", () => new Distribution([])),
        ExceptionCase.Argument("Coverage.Equity.Distribution.#ctor", () => new Distribution([-1])),
        ExceptionCase.Argument("Coverage.Equity.Distribution.#ctor", () => new Distribution([double.NaN])),
        ExceptionCase.Argument("Coverage.Equity.Distribution.#ctor", () => new Distribution([double.PositiveInfinity])),
        ExceptionCase.Argument("Coverage.Equity.Distribution.#ctor", () => new Distribution([1, 2], [1])),
        ExceptionCase.Argument("Coverage.Equity.Distribution.#ctor", () => new Distribution([1], [0])),
        ExceptionCase.Argument("Coverage.Equity.Distribution.#ctor", () => new Distribution([1, 1], [2, -1])),
        ExceptionCase.Range("Coverage.Equity.Distribution.GeneralisedEntropy", () => Some.GeneralisedEntropy(double.NaN)),
        ExceptionCase.Range("Coverage.Equity.Distribution.Atkinson", () => Some.Atkinson(-0.1)),
        ExceptionCase.Range("Coverage.Equity.Distribution.Atkinson", () => Some.Atkinson(double.PositiveInfinity)),
        ExceptionCase.Argument("Coverage.Equity.Distribution.ExactGini", () => Distribution.ExactGini([], [])),
        ExceptionCase.Argument("Coverage.Equity.Distribution.ExactGini", () => Distribution.ExactGini([1], [])),
        ExceptionCase.Argument("Coverage.Equity.Distribution.ExactGini", () => Distribution.ExactGini([-1], [1])),
        ExceptionCase.Argument("Coverage.Equity.Distribution.ExactGini", () => Distribution.ExactGini([1], [-1])),
        ExceptionCase.Argument("Coverage.Equity.Distribution.ExactGini", () => Distribution.ExactGini([1], [0])),
        ExceptionCase.Null("Coverage.Equity.TheilDecomposition.Of", () => TheilDecomposition.Of(null!)),
        ExceptionCase.Null("Coverage.Equity.TheilDecomposition.Of", () => TheilDecomposition.Of([null!])),
        ExceptionCase.Argument("Coverage.Equity.TheilDecomposition.Of", () => TheilDecomposition.Of([])),
        ExceptionCase.Argument("Coverage.Equity.ConcentrationIndex.#ctor", () => new ConcentrationIndex([1], [], [1])),
        ExceptionCase.Argument("Coverage.Equity.ConcentrationIndex.#ctor", () => new ConcentrationIndex([1], [double.NaN], [1])),
        ExceptionCase.Argument("Coverage.Equity.ConcentrationIndex.#ctor", () => new ConcentrationIndex([1], [1], [0])),
        ExceptionCase.Argument("Coverage.Equity.ConcentrationIndex.#ctor", () => new ConcentrationIndex([-1], [1], [1])),
        ExceptionCase.Argument("Coverage.Equity.ConcentrationIndex.Erreygers", () => Index().Erreygers(1, 0)),
        ExceptionCase.Argument("Coverage.Equity.ConcentrationIndex.Erreygers", () => Index().Erreygers(double.NaN, 1)),
        ExceptionCase.Argument("Coverage.Equity.ConcentrationIndex.Erreygers", () => Index().Erreygers(0, 1)),
    ];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>
    {
        [typeof(LorenzPoint)] = () => Contract.EqualityHolds(new LorenzPoint(0.5, 0.2), new(0.5, 0.2), new(0.5, 0.3)),
        [typeof(TheilDecomposition)] = () => Contract.EqualityHolds(
            TheilDecomposition.Of([Some])!, TheilDecomposition.Of([new Distribution([2, 1])])!, TheilDecomposition.Of([new Distribution([1, 3])])!),
    };

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>
    {
        [typeof(LorenzPoint)] = () => Contract.DefaultIsUsable(new LorenzPoint(0.5, 0.2)),
    };

    private static ConcentrationIndex Index() => new([1, 2], [1, 2], [1, 1]);
}
