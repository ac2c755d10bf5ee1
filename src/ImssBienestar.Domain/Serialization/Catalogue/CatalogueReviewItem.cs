using NodaTime;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>One thing to look at again (<i>punto de revisión</i>): an entry, why, and the day.</summary>
/// <remarks>Equal when all members are equal. No order of its own: the review has one.</remarks>
public sealed partial record CatalogueReviewItem
{
    internal CatalogueReviewItem(CatalogueReviewKind kind, LocalDate day, CatalogueEntry entry)
    {
        Kind = kind;
        Day = day;
        Entry = entry;
    }

    /// <summary>Gets why.</summary>
    public CatalogueReviewKind Kind { get; }

    /// <summary>Gets the day of it: the last day of the check or of the period, included, or the first day of what starts.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the entry.</summary>
    public CatalogueEntry Entry { get; }
}
