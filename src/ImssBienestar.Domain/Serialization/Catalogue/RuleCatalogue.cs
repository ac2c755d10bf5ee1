using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>Everything this library decides by (<i>catálogo de reglas</i>): rules, provisions, parameters, definitions with their figures,
/// interpretations and reasons, each with its days, its sources and the day through which it was checked.</summary>
/// <remarks>
/// <para>Gathered from the tables of the concepts, by chapter, kind and code; written as JSON by <see cref="CanonicalJson"/> and for people
/// by <see cref="ToMarkdown"/>. The same version of the library gives the same bytes.</para>
/// <para>Gathered once, on first use. Immutable. Equality is by reference. No order.</para>
/// </remarks>
public sealed partial class RuleCatalogue
{
    private readonly ImmutableDictionary<EntryKey, CatalogueEntry> entriesByKey;
    private readonly ILookup<CatalogueEntry, CatalogueEntry> restingOn;

    private RuleCatalogue(CatalogueDraft draft)
    {
        // What others rest on comes first: a reason last of all, on its rule, its provision and its interpretation.
        var made = new Dictionary<EntryKey, CatalogueEntry>();
        foreach (EntryDraft entry in draft.Entries.OrderBy(entry => Depth(entry.Key.Kind)))
        {
            made.Add(entry.Key, new CatalogueEntry(entry, key => made[key]));
        }

        entriesByKey = made.ToImmutableDictionary();
        Entries = [.. made.Values.OrderBy(entry => entry.Concept).ThenBy(entry => entry.Key)];
        restingOn = Entries
            .SelectMany(entry => entry.RestsOn.Select(basis => (Basis: basis, Entry: entry)))
            .ToLookup(link => link.Basis, link => link.Entry);
    }

    /// <summary>Gets the catalogue of this version of the library.</summary>
    public static RuleCatalogue Reference { get; } = Gather();

    /// <summary>Gets the entries, by chapter, kind and code.</summary>
    public ImmutableArray<CatalogueEntry> Entries { get; }

    /// <summary>Finds an entry.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="code">Its permanent code, to the letter.</param>
    /// <returns>The entry; null where there is none.</returns>
    public CatalogueEntry? Find(CatalogueKind kind, string? code) =>
        code is null ? null : entriesByKey.GetValueOrDefault(new EntryKey(kind, code));

    /// <summary>Gets the entries that rest on one: the reasons of a provision, what an interpretation carries.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The entries, by chapter, kind and code; empty where nothing rests on it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public ImmutableArray<CatalogueEntry> RestingOn(CatalogueEntry entry)
    {
        Guard.Against.Null(entry);
        return [.. restingOn[entry]];
    }

    /// <summary>Gets what goes stale within the three months that begin on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The review.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The quarter would end after the last day of the ISO calendar.</exception>
    public CatalogueReview Review(LocalDate day)
    {
        LocalDate first = day.ToIso();
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, LastReviewed, nameof(day));
        return new CatalogueReview(this, first);
    }

    /// <summary>Writes the catalogue as a page for people, with what goes stale within the three months that begin on a day.</summary>
    /// <param name="language">The language; Spanish where none is stated.</param>
    /// <param name="day">The day of the review.</param>
    /// <returns>The page, as Markdown; lines end in a line feed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The quarter would end after the last day of the ISO calendar.</exception>
    public string ToMarkdown(Language language, LocalDate day) => new CatalogueMarkdown(this, Review(day), language).Write();

    private static LocalDate LastReviewed => LocalDate.MaxIsoValue.PlusMonths(-3);

    private static RuleCatalogue Gather()
    {
        var draft = new CatalogueDraft();
        LawChapter.AddTo(draft);
        StatesChapter.AddTo(draft);
        AgreementsChapter.AddTo(draft);
        EligibilityChapter.AddTo(draft);
        FacilitiesChapter.AddTo(draft);
        CommitteesChapter.AddTo(draft);
        WorkersChapter.AddTo(draft);
        ProgramsChapter.AddTo(draft);
        CoverageChapter.AddTo(draft);
        draft.Chapter(CatalogueConcept.Receipts).Reasons(ReceiptTexts.All);
        return new RuleCatalogue(draft);
    }

    private static int Depth(CatalogueKind kind) => kind switch
    {
        CatalogueKind.Provision or CatalogueKind.Definition or CatalogueKind.Interpretation => 0,
        CatalogueKind.Parameter or CatalogueKind.DataSet => 1,
        CatalogueKind.Rule => 2,
        CatalogueKind.RuleSet => 3,
        _ => 4,
    };
}
