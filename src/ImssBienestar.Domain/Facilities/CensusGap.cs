using Ardalis.GuardClauses;

namespace ImssBienestar.Domain.Facilities;

/// <summary>Something that a unit lacks in an area (<i>brecha</i>).</summary>
/// <remarks>Equal when description and count are equal; the description ordinally. No order. There is no empty gap. A count that is not
/// known is <see langword="null"/>, which is not zero.</remarks>
public sealed partial record CensusGap
{
    /// <summary>Creates a gap.</summary>
    /// <param name="description">What is missing, as the form words it.</param>
    /// <param name="missing">How many are missing; null where not known. A gap of zero is kept and told by
    /// <see cref="TransferCensus.Validate"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="description"/> is empty or white space, or <paramref name="missing"/> is
    /// negative.</exception>
    public CensusGap(string description, int? missing = null)
    {
        Description = Guard.Against.NullOrWhiteSpace(description);
        Missing = missing is { } count ? (int)Guard.Against.Negative(count, nameof(missing)) : null;
    }

    /// <summary>Gets what is missing, as the form words it.</summary>
    public string Description { get; }

    /// <summary>Gets how many are missing, counted; null where not known.</summary>
    public int? Missing { get; }

    /// <summary>Writes what is missing and, where known, how many.</summary>
    /// <returns>For example <c>enfermeras: 3</c>.</returns>
    public override string ToString() => Missing is { } count ? FormattableString.Invariant($"{Description}: {count}") : Description;
}
