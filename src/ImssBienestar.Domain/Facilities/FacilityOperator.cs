using System.Collections.Immutable;

namespace ImssBienestar.Domain.Facilities;

/// <summary>Who runs a facility, as a person in law (<i>institución</i>): read from the institution letters of its key.</summary>
/// <remarks>A closed set: equal when it is the same one. No order. Letters that are not among them have no operator:
/// <see langword="null"/>.</remarks>
public sealed class FacilityOperator
{
    private FacilityOperator(string letters) => Letters = letters;

    /// <summary>Gets the health services of a state (SSA keys).</summary>
    public static FacilityOperator StateHealthService { get; } = new("SSA");

    /// <summary>Gets the IMSS programme IMSS-BIENESTAR (IMO keys): it belongs to IMSS, since 2025-07-01 inside its ordinary regime.</summary>
    public static FacilityOperator ImssProgramme { get; } = new("IMO");

    /// <summary>Gets the decentralised body IMSS-BIENESTAR (IMB keys), which exists since 2022-09-01.</summary>
    public static FacilityOperator ImssBienestar { get; } = new("IMB");

    /// <summary>Gets all operators.</summary>
    public static ImmutableArray<FacilityOperator> All { get; } = [StateHealthService, ImssProgramme, ImssBienestar];

    /// <summary>Gets the institution letters of its keys, such as <c>IMB</c>.</summary>
    public string Letters { get; }

    /// <summary>Finds the operator of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The operator; null where its letters are not among those known, or the key is the default value.</returns>
    public static FacilityOperator? Of(Clues key) =>
        key.IsDefault ? null : All.FirstOrDefault(one => string.Equals(one.Letters, key.Institution, StringComparison.Ordinal));

    /// <summary>Gets the institution letters.</summary>
    /// <returns>The institution letters.</returns>
    public override string ToString() => Letters;
}
