using System.Collections.Immutable;
using NodaTime;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>What goes stale within a quarter (<i>revisión trimestral</i>): the three months that begin on a day.</summary>
/// <remarks>
/// <para>It says what was not checked since, what starts and what ends; that a law was reformed in the meantime it cannot know.</para>
/// <para>Immutable. Equality is by reference. No order.</para>
/// </remarks>
public sealed partial class CatalogueReview
{
    private const int Months = 3;

    internal CatalogueReview(RuleCatalogue catalogue, LocalDate day)
    {
        From = day;
        Through = day.PlusMonths(Months).PlusDays(-1);
        Items = [.. catalogue.Entries
            .SelectMany(Of)
            .Distinct()
            .OrderBy(item => item.Kind)
            .ThenBy(item => item.Day)
            .ThenBy(item => item.Entry.Concept)
            .ThenBy(item => item.Entry.Key)];
    }

    /// <summary>Gets the first day of the quarter, in the ISO calendar.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day of the quarter, included.</summary>
    public LocalDate Through { get; }

    /// <summary>Gets what to look at, by reason and day.</summary>
    public ImmutableArray<CatalogueReviewItem> Items { get; }

    private IEnumerable<CatalogueReviewItem> Of(CatalogueEntry entry)
    {
        if (entry.VerifiedThrough is { } verified && verified <= Through)
        {
            yield return new(verified < From ? CatalogueReviewKind.Unverified : CatalogueReviewKind.VerificationEnds, verified, entry);
        }

        foreach (CataloguePeriod period in entry.Periods.Where(period => period.Standing != CatalogueStanding.Repealed))
        {
            if (period.Until is { } until && IsWithin(until))
            {
                yield return new(CatalogueReviewKind.Ends, until, entry);
            }

            if (IsWithin(period.From))
            {
                yield return new(CatalogueReviewKind.Starts, period.From, entry);
            }
        }
    }

    private bool IsWithin(LocalDate day) => From <= day && day <= Through;
}
