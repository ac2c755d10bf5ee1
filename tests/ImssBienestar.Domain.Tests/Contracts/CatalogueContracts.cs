using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Serialization.Catalogue;
using ImssBienestar.Domain.Text;
using static ImssBienestar.Domain.Tests.Contracts.ExceptionCase;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Contracts;

internal sealed class CatalogueContracts : IContractCases
{
    private static readonly CatalogueEntry Entry = RuleCatalogue.Reference.Entries[0];

    public static string Concept => "Serialization.Catalogue";

    public static IEnumerable<ExceptionCase> Exceptions =>
    [
        Null("Serialization.Catalogue.RuleCatalogue.RestingOn", () => RuleCatalogue.Reference.RestingOn(null!)),
        Range("Serialization.Catalogue.RuleCatalogue.Review", () => RuleCatalogue.Reference.Review(LocalDate.MaxIsoValue)),
        Range("Serialization.Catalogue.RuleCatalogue.Review", () => RuleCatalogue.Reference.Review(Day("9999-10-01"))),
        Range("Serialization.Catalogue.RuleCatalogue.ToMarkdown", () => RuleCatalogue.Reference.ToMarkdown(Language.English, LocalDate.MaxIsoValue)),
    ];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>
    {
        [typeof(CataloguePeriod)] = () => Contract.EqualityHolds(
            new CataloguePeriod(Day("2024-01-01"), null) { Source = new Source("a", Confidence.Verified) },
            new(Day("2024-01-01"), null) { Source = new Source("a", Confidence.Verified) },
            new(Day("2024-01-01"), Day("2024-12-31")) { Source = new Source("a", Confidence.Verified) }),
        [typeof(CatalogueReviewItem)] = () => Contract.EqualityHolds(
            new CatalogueReviewItem(CatalogueReviewKind.Ends, Day("2024-01-01"), Entry),
            new(CatalogueReviewKind.Ends, Day("2024-01-01"), Entry),
            new(CatalogueReviewKind.Starts, Day("2024-01-01"), Entry)),
    };

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>();
}
