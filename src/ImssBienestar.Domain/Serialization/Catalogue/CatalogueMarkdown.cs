using System.Globalization;
using System.Text;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Serialization.Catalogue.MarkdownText;

namespace ImssBienestar.Domain.Serialization.Catalogue;

/// <summary>Writes the page of a catalogue: contents, review of the quarter, then a chapter for each concept.</summary>
internal sealed class CatalogueMarkdown(RuleCatalogue catalogue, CatalogueReview review, Language language)
{
    private readonly StringBuilder page = new();

    private ILookup<CatalogueConcept, CatalogueEntry> Chapters { get; } = catalogue.Entries.ToLookup(entry => entry.Concept);

    public string Write()
    {
        Line($"# {In("Catálogo de reglas de ImssBienestar.Domain", "Rule catalogue of ImssBienestar.Domain")}");
        Line();
        Line(In(
            "Todo aquello con lo que la biblioteca decide: qué dice, desde y hasta cuándo, dónde se leyó y hasta qué día se comprobó. "
            + "Página generada: no se edita a mano.",
            "Everything the library decides by: what it says, from and until when, where it was read and through which day it was checked. "
            + "A generated page: it is not edited by hand."));
        Line();
        Line(In(
            "- **Vigente** cuenta los días modelados, ambos extremos incluidos. Antes del primer día la biblioteca no responde.\n"
            + "- **Comprobado hasta** es el último día en que el texto se cotejó con su fuente. Después se da lo último que se sabe, con advertencia.\n"
            + "- En los motivos, «…» es el lugar que cada caso llena. La redacción es de la biblioteca; la ley es la que se cita.",
            "- **In force** counts the modelled days, both ends included. Before the first day the library does not answer.\n"
            + "- **Checked through** is the last day on which the text was held against its source. After it the last that is known is given, with a warning.\n"
            + "- In reasons, \"…\" is the place that each case fills. The wording is the library's; the law is the one cited."));
        Line();
        Contents();
        Review();
        foreach (CatalogueConcept concept in Enum.GetValues<CatalogueConcept>().Where(Chapters.Contains))
        {
            Chapter(concept);
        }

        return page.ToString();
    }

    private void Contents()
    {
        Line($"## {In("Contenido", "Contents")}");
        Line();
        Line($"- [{ReviewTitle}](#review)");
        foreach (CatalogueConcept concept in Enum.GetValues<CatalogueConcept>().Where(Chapters.Contains))
        {
            Line($"- [{In(CatalogueTexts.Of(concept))}](#{Anchor(concept)}): " + string.Join(", ", Chapters[concept]
                .GroupBy(entry => entry.Kind)
                .Select(kind => $"[{Lower(CatalogueTexts.Of(kind.Key))}](#{Anchor(concept, kind.Key)}) {Number(kind.Count())}")));
        }

        Line();
    }

    private string ReviewTitle => In(
        $"Qué revisar del {review.From.ToIsoText()} al {review.Through.ToIsoText()}",
        $"What to review from {review.From.ToIsoText()} to {review.Through.ToIsoText()}");

    private void Review()
    {
        Line("<a id=\"review\"></a>");
        Line();
        Line($"## {ReviewTitle}");
        Line();
        foreach (IGrouping<CatalogueReviewKind, CatalogueReviewItem> kind in review.Items.GroupBy(item => item.Kind))
        {
            Line($"### {In(CatalogueTexts.Of(kind.Key))} ({Number(kind.Count())})");
            Line();
            Line($"| {In("Día", "Day")} | {In("Capítulo", "Chapter")} | {In("Entradas", "Entries")} |");
            Line("| --- | --- | --- |");
            foreach (var row in kind.GroupBy(item => (item.Day, item.Entry.Concept)))
            {
                Line($"| {row.Key.Day.ToIsoText()} | {In(CatalogueTexts.Of(row.Key.Concept))} | {Links(row.Select(item => item.Entry))} |");
            }

            Line();
        }

        if (review.Items.IsEmpty)
        {
            Line(In("Nada.", "Nothing."));
            Line();
        }
    }

    private void Chapter(CatalogueConcept concept)
    {
        Line($"<a id=\"{Anchor(concept)}\"></a>");
        Line();
        Line($"## {In(CatalogueTexts.Of(concept))}");
        Line();
        foreach (IGrouping<CatalogueKind, CatalogueEntry> kind in Chapters[concept].GroupBy(entry => entry.Kind))
        {
            Line($"<a id=\"{Anchor(concept, kind.Key)}\"></a>");
            Line();
            Line($"### {In(CatalogueTexts.Of(concept))}: {Lower(CatalogueTexts.Of(kind.Key))}");
            Line();
            foreach (CatalogueEntry entry in kind)
            {
                Entry(entry);
            }
        }
    }

    private void Entry(CatalogueEntry entry)
    {
        string? title = entry.Citation is { } citation
            ? $"{Escape(In(citation.Text))} ({Escape(In(citation.Statute.Name))})"
            : entry.Kind == CatalogueKind.Reason ? null : EscapeTemplate(In(entry.Text!));
        Line($"<a id=\"{MarkdownText.Anchor(entry)}\"></a>");
        Line(title is null ? $"**{Escape(entry.Code)}**" : $"**{Escape(entry.Code)}** · {title}");
        Line();
        if (entry.Citation is not null && entry.Text is { } demand)
        {
            Item(In("Trata de", "About"), Escape(In(demand)));
        }

        Answers(entry);
        Periods(entry);
        if (entry.Interpretation is { } signed)
        {
            Item(In("Firmada", "Signed"), $"{Escape(signed.By)}, {signed.On.ToIsoText()}");
        }

        if (entry.VerifiedThrough is { } day)
        {
            Item(In("Comprobado hasta", "Checked through"), day.ToIsoText());
        }

        if (!entry.RestsOn.IsEmpty)
        {
            Item(In("Se funda en", "Rests on"), Links(entry.RestsOn));
        }

        if (entry.Kind != CatalogueKind.Reason && catalogue.RestingOn(entry) is { IsEmpty: false } others)
        {
            Item(In("Se fundan en ello", "What rests on it"), Links(others));
        }

        Sources(entry);
        Figures(entry);
        Line();
    }

    private void Answers(CatalogueEntry entry)
    {
        foreach (Answer answer in new[] { Answer.Yes, Answer.No, Answer.Unknown })
        {
            if (entry.Says(answer) is { } text)
            {
                Item(In(CatalogueTexts.Of(answer)), EscapeTemplate(In(text)));
            }
        }
    }

    private void Periods(CatalogueEntry entry)
    {
        foreach (CataloguePeriod period in entry.Periods)
        {
            string says = period.Says is { } text ? $": {Escape(In(text))}" : string.Empty;
            string published = period.Published is { } day ? $"; {In("publicado el", "published on")} {day.ToIsoText()}" : string.Empty;
            string until = period.Until is { } last ? $" {In("al", "to")} {last.ToIsoText()}" : string.Empty;
            string from = period.Until is null ? In("desde el", "from") : In("del", "from");
            Item(In(CatalogueTexts.Of(period.Standing)), $"{from} {period.From.ToIsoText()}{until}{says}{published}");
        }
    }

    private void Sources(CatalogueEntry entry)
    {
        if (entry.Sources.IsEmpty)
        {
            return;
        }

        bool differ = entry.Sources.Any(source => source.Confidence != entry.Confidence);
        Item(
            In("Confianza", "Confidence"),
            In(CatalogueTexts.Of(entry.Confidence)) + (differ ? In(" (la de la fuente más débil)", " (that of the weakest source)") : string.Empty));
        foreach (Source source in entry.Sources)
        {
            string day = source.Published is { } published ? $"; {published.ToIsoText()}" : string.Empty;
            Item(In("Fuente", "Source"), $"{Escape(source.Title)} ({In(CatalogueTexts.Of(source.Confidence))}{day})");
        }
    }

    private void Figures(CatalogueEntry entry)
    {
        if (entry.Figures.IsEmpty)
        {
            return;
        }

        Line();
        Line($"<details><summary>{In("Cifras", "Figures")}: {Number(entry.Figures.Length)}</summary>");
        Line();
        Line($"| {In("Ámbito", "Scope")} | {In("Fecha", "As of")} | {In("Valor", "Value")} | {In("Unidad", "Unit")} | {In("Precisión", "Precision")} "
            + $"| {In("Confianza", "Confidence")} |");
        Line("| --- | --- | ---: | --- | --- | --- |");
        foreach (Figure figure in entry.Figures)
        {
            Line($"| {Escape(Scope(figure.Scope))} | {figure.AsOf} | {Number(figure.Value)} | {In(CatalogueTexts.Of(figure.Unit))} "
                + $"| {In(CatalogueTexts.Of(figure.Precision))} | {In(CatalogueTexts.Of(figure.Confidence))} |");
        }

        Line();
        Line("</details>");
    }

    private string Scope(string scope) => scope == Figure.Country ? In("México", "Mexico")
        : State.TryFromInegiCode(scope, out State? state) ? state.ShortName
        : scope;

    private void Item(string label, string text) => Line($"- {label}: {text}");

    private void Line(string text = "") => page.Append(text).Append('\n');

    private string In(string spanish, string english) => language == Language.English ? english : spanish;

    private string In(BilingualText text) => text.In(language);

    private string Lower(BilingualText title) => $"{char.ToLowerInvariant(In(title)[0])}{In(title)[1..]}";

    private static string Links(IEnumerable<CatalogueEntry> entries) => string.Join(", ", entries.Select(Link));

    private static string Anchor(CatalogueConcept concept) => $"chapter-{concept}";

    private static string Anchor(CatalogueConcept concept, CatalogueKind kind) => $"chapter-{concept}-{kind}";

    private static string Number(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);
}
