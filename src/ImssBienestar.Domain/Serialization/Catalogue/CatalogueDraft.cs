using System.Globalization;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>Gathers the entries from the tables of the concepts, chapter by chapter: what an earlier chapter holds is not taken twice.</summary>
internal sealed class CatalogueDraft
{
    private readonly Dictionary<EntryKey, EntryDraft> entries = [];

    private CatalogueConcept concept;

    public IEnumerable<EntryDraft> Entries => entries.Values;

    public CatalogueDraft Chapter(CatalogueConcept next)
    {
        concept = next;
        return this;
    }

    public CatalogueDraft Provisions(params IEnumerable<Provision> provisions) => Each(provisions, provision => Provision(provision));

    /// <summary>A provision of which a text says what it demands.</summary>
    public EntryKey Provision(Provision provision, BilingualText? text = null, Source? source = null)
    {
        var key = new EntryKey(CatalogueKind.Provision, provision.Code);
        if (!entries.TryGetValue(key, out EntryDraft? entry))
        {
            entries[key] = entry = new EntryDraft(key, concept)
            {
                Citation = provision.Citation,
                VerifiedThrough = provision.VerifiedThrough,
                Periods = [.. Periods(provision.Wordings)],
                Sources = source is null ? [] : [source],
            };
        }

        entry.Text ??= text;
        return key;
    }

    /// <summary>Reasons that rest on no provision: they explain a method or a comparison of this library.</summary>
    public CatalogueDraft Reasons(params IEnumerable<ReasonText> reasons) => Each(reasons, reason => Reason(reason));

    /// <summary>Reasons and the provision they rest on; a reason may rest on several.</summary>
    public CatalogueDraft On(Provision provision, params IEnumerable<ReasonText> reasons) => Each(reasons, reason => Link(Reason(reason), Provision(provision)));

    /// <summary>Reasons that rest on an interpretation, besides their provision.</summary>
    public CatalogueDraft By(Interpretation interpretation, params IEnumerable<ReasonText> reasons) =>
        Each(reasons, reason => Link(Reason(reason), Interpretation(interpretation)));

    /// <summary>Reasons that say what a rule demands.</summary>
    public CatalogueDraft Under(EntryKey rule, params IEnumerable<ReasonText> reasons) => Each(reasons, reason => Link(Reason(reason), rule));

    public CatalogueDraft Interpretations(params IEnumerable<Interpretation> interpretations) =>
        Each(interpretations, interpretation => Interpretation(interpretation));

    public CatalogueDraft Definitions(params IEnumerable<Definition> definitions) => Each(definitions, definition => Definition(definition));

    public CatalogueDraft Figures(params IEnumerable<Figure?> figures) => Each(figures.OfType<Figure>(), figure =>
    {
        List<Figure> published = entries[Definition(figure.Definition)].Figures;
        if (!published.Contains(figure))
        {
            published.Add(figure);
        }
    });

    public EntryKey Definition(Definition definition, Source? source = null)
    {
        var key = new EntryKey(CatalogueKind.Definition, definition.Code);
        entries.TryAdd(key, new EntryDraft(key, concept) { Text = definition.Text, Sources = source is null ? [] : [source] });
        return key;
    }

    public EntryKey Parameter<T>(Parameter<T> parameter, BilingualText? text = null, Source? source = null, Interpretation? interpretation = null)
        where T : notnull
    {
        var key = new EntryKey(CatalogueKind.Parameter, parameter.Code);
        entries.TryAdd(key, new EntryDraft(key, concept)
        {
            Text = text,
            VerifiedThrough = parameter.Values.VerifiedThrough,
            Periods = [.. Periods(parameter.Values, value => Measured(value, parameter.Unit))],
            Sources = source is null ? [] : [source],
            RestsOn = [Provision(parameter.Provision), .. Interpretation(interpretation)],
        });
        return key;
    }

    public CatalogueDraft Add(EntryDraft entry)
    {
        entries.Add(entry.Key, entry);
        return this;
    }

    public EntryDraft New(CatalogueKind kind, string code, BilingualText text, LocalDate? verifiedThrough = null) =>
        new(new EntryKey(kind, code), concept) { Text = text, VerifiedThrough = verifiedThrough };

    public EntryKey[] Interpretation(Interpretation? interpretation)
    {
        if (interpretation is null)
        {
            return [];
        }

        var key = new EntryKey(CatalogueKind.Interpretation, interpretation.Code);
        entries.TryAdd(key, new EntryDraft(key, concept) { Text = interpretation.Text, Interpretation = interpretation });
        return [key];
    }

    public EntryKey Reason(ReasonText reason)
    {
        var key = new EntryKey(CatalogueKind.Reason, reason.Code);
        entries.TryAdd(key, new EntryDraft(key, concept) { Reason = reason });
        return key;
    }

    /// <summary>The wordings of a provision or the values of a parameter, each to the day before the next.</summary>
    public static IEnumerable<CataloguePeriod> Periods<T>(Dated<T> dated, Func<T, BilingualText>? says = null)
        where T : notnull
    {
        for (int i = 0; i < dated.Starts.Length; i++)
        {
            DatedStart<T> start = dated.Starts[i];
            LocalDate? until = i + 1 < dated.Starts.Length ? dated.Starts[i + 1].From.PlusDays(-1) : null;
            yield return start.IsInForce
                ? new CataloguePeriod(start.From, until, StandingOf(start.Value as Wording))
                {
                    Says = says?.Invoke(start.Value!),
                    Published = (start.Value as Wording)?.Published,
                }
                : new CataloguePeriod(start.From, until, CatalogueStanding.Repealed);
        }
    }

    private static CatalogueStanding StandingOf(Wording? wording) => wording switch
    {
        { IsAnnounced: true } => CatalogueStanding.Announced,
        { WasRead: false } => CatalogueStanding.InForceNotRead,
        _ => CatalogueStanding.InForce,
    };

    private static BilingualText Measured<T>(T value, Unit unit)
    {
        string number = value is Pesos pesos ? pesos.ToString("C") : string.Create(CultureInfo.InvariantCulture, $"{value}");
        return value is Pesos
            ? new(number, number)
            : new($"{number} ({CatalogueTexts.Of(unit).Spanish})", $"{number} ({CatalogueTexts.Of(unit).English})");
    }

    private CatalogueDraft Link(EntryKey from, params ReadOnlySpan<EntryKey> to)
    {
        entries[from].RestsOn.AddRange(to);
        return this;
    }

    private CatalogueDraft Each<T>(IEnumerable<T> items, Action<T> take)
    {
        foreach (T item in items)
        {
            take(item);
        }

        return this;
    }
}
