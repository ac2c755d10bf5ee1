using System.Collections.Immutable;
using ImssBienestar.Domain.Serialization.Catalogue;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Serialization.Catalogue;

/// <summary>What goes stale: both ends of the quarter belong to it, and nothing is left out or said twice.</summary>
public sealed class CatalogueReviewTests
{
    private static readonly CatalogueReviewKind[] Kinds = [.. Enum.GetValues<CatalogueReviewKind>().Skip(1)];

    [Theory]
    [InlineData("2024-06-08", CatalogueReviewKind.Unverified)]
    [InlineData("2024-06-07", CatalogueReviewKind.VerificationEnds)]
    [InlineData("2024-03-08", CatalogueReviewKind.VerificationEnds)]
    [InlineData("2024-03-07", null)]
    public void The_check_of_the_law_ends_on_its_last_day(string day, CatalogueReviewKind? expected) =>
        Assert.Equal(expected, Find(day, "LGS.36")?.Kind);

    [Theory]
    [InlineData("2026-10-01", false)]
    [InlineData("2026-10-02", true)]
    [InlineData("2027-01-01", true)]
    [InlineData("2027-01-02", false)]
    public void The_announced_service_starts_within_the_quarter_that_holds_its_day(string day, bool expected) => Assert.Equal(
        expected, Items(day).Any(item => item is { Kind: CatalogueReviewKind.Starts, Entry: { Kind: CatalogueKind.Provision, Code: "SUS" } }));

    [Theory]
    [InlineData("2026-09-30", false)]
    [InlineData("2026-10-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void The_fiscal_year_ends_once_with_its_amounts(string day, bool expected) => Assert.Equal(
        expected ? 1 : 0, Items(day).Count(item => item is { Kind: CatalogueReviewKind.Ends, Entry.Code: "LCEN-2026" }));

    [Fact]
    public void A_wording_that_is_replaced_ends_and_the_next_one_starts()
    {
        Assert.Contains(Items("2023-05-01"), item => item is { Kind: CatalogueReviewKind.Ends, Entry: { Kind: CatalogueKind.Provision, Code: "LGS.77BIS1" } });
        Assert.Contains(Items("2023-05-01"), item => item is { Kind: CatalogueReviewKind.Starts, Entry: { Kind: CatalogueKind.Provision, Code: "LGS.77BIS1" } });
        Assert.DoesNotContain(Items("2023-05-01"), item => item.Kind == CatalogueReviewKind.Ends && item.Entry.Periods.All(period => period.Until is null));
    }

    [Fact]
    public void Long_ago_nothing_is_stale() => Assert.Empty(Items("1800-01-01"));

    [Fact]
    public void In_the_end_every_check_is_past_but_those_of_the_library_itself() => Assert.Equal(
        RuleCatalogue.Reference.Entries.Where(entry => entry.VerifiedThrough is { Year: < 9999 }),
        Items("9999-01-01").Where(item => item.Kind == CatalogueReviewKind.Unverified).Select(item => item.Entry)
            .OrderBy(RuleCatalogue.Reference.Entries.IndexOf));

    [Fact]
    public void It_is_ordered_and_says_nothing_twice()
    {
        foreach (string day in new[] { "2019-12-15", "2023-05-01", "2024-03-08", "2024-12-01", "2026-11-22" })
        {
            CatalogueReviewItem[] items = [.. Items(day)];
            Assert.Equal(items.Length, items.Distinct().Count());
            Assert.Equal(items.Select(item => (item.Kind, item.Day)).Order(), items.Select(item => (item.Kind, item.Day)));
            Assert.Subset(Kinds.ToHashSet(), items.Select(item => item.Kind).ToHashSet());
        }
    }

    [Fact]
    public void The_day_may_be_of_another_calendar()
    {
        CatalogueReview review = RuleCatalogue.Reference.Review(Julian("2026-11-22"));
        Assert.Equal((Day("2026-11-22"), Day("2027-02-21")), (review.From, review.Through));
    }

    [Fact]
    public void The_last_day_that_has_a_quarter_is_answered() =>
        Assert.Equal(Day("9999-12-29"), RuleCatalogue.Reference.Review(Day("9999-09-30")).Through);

    private static ImmutableArray<CatalogueReviewItem> Items(string day) => RuleCatalogue.Reference.Review(Day(day)).Items;

    private static CatalogueReviewItem? Find(string day, string provision) =>
        Items(day).SingleOrDefault(item => item.Entry.Kind == CatalogueKind.Provision && item.Entry.Code == provision);
}
