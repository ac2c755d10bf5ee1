using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using NodaTime;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>An entry while the concepts are gathered.</summary>
internal sealed class EntryDraft(EntryKey key, CatalogueConcept concept)
{
    public EntryKey Key { get; } = key;

    public CatalogueConcept Concept { get; } = concept;

    public BilingualText? Text { get; set; }

    public ReasonText? Reason { get; init; }

    public Citation? Citation { get; init; }

    public Interpretation? Interpretation { get; init; }

    public LocalDate? VerifiedThrough { get; init; }

    public List<CataloguePeriod> Periods { get; init; } = [];

    public List<Figure> Figures { get; } = [];

    public List<Source> Sources { get; init; } = [];

    public List<EntryKey> RestsOn { get; init; } = [];
}
