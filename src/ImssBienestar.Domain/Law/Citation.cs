using Ardalis.GuardClauses;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Law;

/// <summary>A place in a statute (<i>cita</i>): article and, where it applies, fraction or paragraph.</summary>
/// <remarks>Equal when statute, article, fraction and paragraph are equal. No order. There is no empty citation.</remarks>
public sealed partial record Citation
{
    /// <summary>Creates a citation.</summary>
    /// <param name="statute">The statute.</param>
    /// <param name="article">The article, as the statute numbers it, such as <c>77 bis 7</c>; or a title or transitory article by its
    /// name.</param>
    /// <param name="fraction">The fraction, in Roman numerals; null for the whole article.</param>
    /// <param name="paragraph">The paragraph, counted from 1; null for the whole.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statute"/> or <paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="article"/> or <paramref name="fraction"/> is empty or white space, or
    /// <paramref name="paragraph"/> is below 1.</exception>
    public Citation(Statute statute, string article, string? fraction = null, int? paragraph = null)
    {
        Statute = Guard.Against.Null(statute);
        Article = Guard.Against.NullOrWhiteSpace(article);
        Fraction = fraction is null ? null : Guard.Against.NullOrWhiteSpace(fraction);
        Paragraph = paragraph is null or > 0 ? paragraph : throw new ArgumentException("Paragraphs are counted from 1.", nameof(paragraph));
        string part = (fraction is null ? string.Empty : $", fr. {fraction}")
            + (paragraph is null ? string.Empty : FormattableString.Invariant($", párr. {paragraph}"));
        string english = part.Replace("párr.", "para.", StringComparison.Ordinal);
        string place = char.IsAsciiDigit(article[0]) ? $"{statute.Code}, art. {article}" : $"{statute.Code}, {article}";
        Text = new BilingualText(place + part, place + english);
    }

    /// <summary>Gets the statute.</summary>
    public Statute Statute { get; }

    /// <summary>Gets the article, as the statute numbers it.</summary>
    public string Article { get; }

    /// <summary>Gets the fraction, in Roman numerals; null for the whole article.</summary>
    public string? Fraction { get; }

    /// <summary>Gets the paragraph, counted from 1; null for the whole.</summary>
    public int? Paragraph { get; }

    /// <summary>Gets the citation as lawyers write it, such as <c>LGS, art. 77 bis 7, fr. I</c>.</summary>
    public BilingualText Text { get; }

    /// <summary>Gets the citation in Spanish.</summary>
    /// <returns>For example <c>LGS, art. 77 bis 7, fr. I</c>.</returns>
    public override string ToString() => Text.Spanish;
}
