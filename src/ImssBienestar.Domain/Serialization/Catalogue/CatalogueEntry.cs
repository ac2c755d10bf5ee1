using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>An entry of the rule catalogue (<i>ficha</i>): what it says, when, where it was read and through which day it was checked.</summary>
/// <remarks>Immutable. Equal when it is the same entry; kind and code together are unique. No order of its own: the catalogue has one.</remarks>
public sealed partial class CatalogueEntry
{
    internal CatalogueEntry(EntryDraft draft, Func<EntryKey, CatalogueEntry> entryOf)
    {
        Kind = draft.Key.Kind;
        Code = draft.Key.Code;
        Concept = draft.Concept;
        Text = draft.Text;
        Reason = draft.Reason;
        Citation = draft.Citation;
        Interpretation = draft.Interpretation;
        VerifiedThrough = draft.VerifiedThrough;
        Periods = [.. draft.Periods];
        Figures = [.. draft.Figures];
        Sources = [.. draft.Sources
            .Concat(draft.Periods.Select(period => period.Source).OfType<Source>())
            .Concat(draft.Figures.Select(figure => figure.Source))
            .Distinct()];
        RestsOn = [.. draft.RestsOn.Distinct().Order().Select(entryOf)];
    }

    /// <summary>Gets what it is.</summary>
    public CatalogueKind Kind { get; }

    /// <summary>Gets the permanent code; unique within the kind.</summary>
    public string Code { get; }

    /// <summary>Gets the chapter it stands in.</summary>
    public CatalogueConcept Concept { get; }

    /// <summary>Gets what it says; null where its citation says it, or where a reason says it by <see cref="Says"/>.</summary>
    public BilingualText? Text { get; }

    /// <summary>Gets its place in a statute; null for what is no provision.</summary>
    public Citation? Citation { get; }

    /// <summary>Gets the interpretation, with who signed it and when; null for other kinds.</summary>
    public Interpretation? Interpretation { get; }

    /// <summary>Gets the last day, included, through which it was checked; null where no check is dated.</summary>
    public LocalDate? VerifiedThrough { get; }

    /// <summary>Gets the days on which it stands, in their order; empty where it is not dated.</summary>
    public ImmutableArray<CataloguePeriod> Periods { get; }

    /// <summary>Gets the figures published of a definition, in the order of their tables; empty for other kinds.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>Gets where it was read, each document once; empty where the statute itself is the source.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>Gets what it rests on: the provisions and interpretations of a reason, the provision of a parameter, and so on.</summary>
    public ImmutableArray<CatalogueEntry> RestsOn { get; }

    /// <summary>Gets how well it is established: the weakest confidence of its sources; not stated where there is none.</summary>
    public Confidence Confidence => Sources.IsEmpty ? Confidence.NotStated : Sources.Min(source => source.Confidence);

    internal ReasonText? Reason { get; }

    internal EntryKey Key => new(Kind, Code);

    /// <summary>Gets what a reason says for an answer. Places that a finding fills are numbers in braces.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>The text; null where the reason never says it, and for other kinds.</returns>
    public BilingualText? Says(Answer answer) => Reason?.For(answer);

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;
}
