using ImssBienestar.Domain.Coverage.Disclosure;
using ImssBienestar.Domain.Law;

namespace ImssBienestar.Domain.Tests.Contracts;

internal sealed class DisclosureContracts : IContractCases
{
    private static readonly Source Test = new("test", Confidence.Derived);

    public static string Concept => "Coverage.Disclosure";

    public static IEnumerable<ExceptionCase> Exceptions =>
    [
        ExceptionCase.Null("Coverage.Disclosure.DisclosureRule.Hiding", () => DisclosureRule.Hiding(null!, Test, 5)),
        ExceptionCase.Null("Coverage.Disclosure.DisclosureRule.Hiding", () => DisclosureRule.Hiding("T", null!, 5)),
        ExceptionCase.Argument("Coverage.Disclosure.DisclosureRule.Hiding", () => DisclosureRule.Hiding(" ", Test, 5)),
        ExceptionCase.Range("Coverage.Disclosure.DisclosureRule.Hiding", () => DisclosureRule.Hiding("T", Test, -1)),
        ExceptionCase.Range("Coverage.Disclosure.DisclosureRule.Hiding", () => DisclosureRule.Hiding("T", Test, 5, 0)),
        ExceptionCase.Null("Coverage.Disclosure.DisclosureRule.NotOfPeople", () => DisclosureRule.NotOfPeople(null!)),
        ExceptionCase.Null("Coverage.Disclosure.PublishedTable.Of", () => PublishedTable.Of(null!, ["r"], ["c"], (_, _) => 1)),
        ExceptionCase.Null("Coverage.Disclosure.PublishedTable.Of", () => PublishedTable.Of(DisclosureRule.Cms, null!, ["c"], (_, _) => 1)),
        ExceptionCase.Null("Coverage.Disclosure.PublishedTable.Of", () => PublishedTable.Of(DisclosureRule.Cms, ["r"], ["c"], null!)),
        ExceptionCase.Null("Coverage.Disclosure.PublishedTable.Of", () => PublishedTable.Of(DisclosureRule.Cms, null!)),
        ExceptionCase.Argument("Coverage.Disclosure.PublishedTable.Of", () => PublishedTable.Of(DisclosureRule.Cms, [], ["c"], (_, _) => 1)),
        ExceptionCase.Argument("Coverage.Disclosure.PublishedTable.Of", () => PublishedTable.Of(DisclosureRule.Cms, ["r", "r"], ["c"], (_, _) => 1)),
        ExceptionCase.Argument("Coverage.Disclosure.PublishedTable.Of", () => PublishedTable.Of(DisclosureRule.Cms, ["r"], [" "], (_, _) => 1)),
        ExceptionCase.Argument("Coverage.Disclosure.PublishedTable.Of", () => PublishedTable.Of(DisclosureRule.Cms, ["r"], ["c"], (_, _) => -1)),
        ExceptionCase.Of<OverflowException>(
            "Coverage.Disclosure.PublishedTable.Of", () => PublishedTable.Of(DisclosureRule.Cms, ["r", "s"], ["c"], (_, _) => long.MaxValue)),
        ExceptionCase.Range("Coverage.Disclosure.PublishedTable.Count", () => Table().Count(1, 0)),
        ExceptionCase.Range("Coverage.Disclosure.PublishedTable.Count", () => Table().Count(0, -1)),
        ExceptionCase.Range("Coverage.Disclosure.PublishedTable.Share", () => Table().Share(0, 1)),
        ExceptionCase.Range("Coverage.Disclosure.PrecisionRule.Statistic", () => PrecisionRule.Statistic(double.NaN, 0)),
        ExceptionCase.Range("Coverage.Disclosure.PrecisionRule.Statistic", () => PrecisionRule.Statistic(0.5, -1)),
        ExceptionCase.Range("Coverage.Disclosure.PrecisionRule.IsPublishable", () => PrecisionRule.Nsduh.IsPublishable(2, 0)),
    ];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>
    {
        [typeof(DisclosureRule)] = () => Contract.EqualityHolds(
            DisclosureRule.Hiding("T", Test, 5), DisclosureRule.Hiding("T", Test, 5), DisclosureRule.Hiding("T", Test, 6)),
        [typeof(PrecisionRule)] = () => Assert.Equal(PrecisionRule.Nsduh, PrecisionRule.Nsduh),
    };

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>();

    private static PublishedTable Table() => PublishedTable.Of(DisclosureRule.Cms, ["r"], ["c"], (_, _) => 20);
}
