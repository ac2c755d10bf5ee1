using Ardalis.GuardClauses;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Law;

/// <summary>Where a fact was read (<i>fuente</i>).</summary>
/// <remarks>Equal when all members are equal. No order. There is no empty source: a fact without source does not enter.</remarks>
public sealed partial record Source
{
    /// <summary>Creates a source.</summary>
    /// <param name="title">The document, as it would be cited.</param>
    /// <param name="confidence">How well it establishes the fact.</param>
    /// <param name="published">The day of publication, where it is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="title"/> is empty or white space.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="confidence"/> is not a declared one.</exception>
    public Source(string title, Confidence confidence, LocalDate? published = null)
    {
        Title = Guard.Against.NullOrWhiteSpace(title);
        Confidence = Guard.Against.EnumOutOfRange(confidence);
        Published = published?.ToIso();
    }

    /// <summary>Gets the document, as it would be cited.</summary>
    public string Title { get; }

    /// <summary>Gets how well the document establishes the fact.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets the day of publication; null where it is not known.</summary>
    public LocalDate? Published { get; }

    /// <summary>Gets the title.</summary>
    /// <returns>The document, as it would be cited.</returns>
    public override string ToString() => Title;

    /// <summary>The official stenographic transcript (versión estenográfica) of the presidential conference of a day.</summary>
    internal static Source Transcript(int year, int month, int day) =>
        new($"Versión estenográfica, conferencia de prensa presidencial, {year:D4}-{month:D2}-{day:D2}", Confidence.Verified, new LocalDate(year, month, day));

    internal static Source Press(string title, LocalDate? published = null) => new(title, Confidence.Reported, published);
}
