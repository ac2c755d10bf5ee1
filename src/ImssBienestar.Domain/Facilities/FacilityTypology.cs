using System.Collections.Frozen;
using System.Collections.Immutable;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>The type of a facility by the catalogue (<i>tipología</i>): its code, its name, and what the name says.</summary>
/// <remarks>
/// <para>A closed set: the codes of the facilities of IMSS-Bienestar in 2026, and seven of other institutions. The whole catalogue has more:
/// a code that is not here is a defect when read, and the facility is then one without typology. Equal when it is the same typology. No
/// order. Absence is <see langword="null"/>; <see cref="NotSpecified"/> is what the catalogue itself writes.</para>
/// <para>Source: CLUES catalogue, facilities of IMSS-Bienestar, mid 2026, and of Hidalgo, January 2025.</para>
/// </remarks>
public sealed partial class FacilityTypology
{
    private static readonly Lazy<FrozenDictionary<string, FacilityTypology>> ByCode =
        new(() => All.ToFrozenDictionary(typology => typology.Code, StringComparer.Ordinal));

    private FacilityTypology(string code, FacilityKind kind, string spanish, string english, params CareLevel[] levels)
    {
        Code = code;
        Kind = kind;
        Name = new BilingualText(spanish, english);
        Levels = [.. levels];
    }

    /// <summary>Gets the code of the catalogue, such as <c>A</c> or <c>CES</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the kind of establishment; not stated where records of the typology have more than one, as mobile units do.</summary>
    public FacilityKind Kind { get; }

    /// <summary>Gets the levels of care that records of the typology have; empty where none was seen.</summary>
    public ImmutableArray<CareLevel> Levels { get; }

    /// <summary>Gets the rural or urban setting that the name states; not stated where it states none.</summary>
    public FacilitySetting Setting { get; private init; }

    /// <summary>Gets the fewest basic nuclei (<i>núcleos básicos</i>) by the name; null where it states none.</summary>
    public int? MinBasicNuclei { get; private init; }

    /// <summary>Gets the most basic nuclei by the name, included; null where it states none or no upper end.</summary>
    public int? MaxBasicNuclei { get; private init; }

    /// <summary>Gets whether the facility moves.</summary>
    public bool IsMobile { get; private init; }

    /// <summary>Gets whether the catalogue of 2026 gives the typology to facilities of institutions other than IMSS-Bienestar only.</summary>
    public bool IsOfOtherInstitutions { get; private init; }

    /// <summary>Gets whether it is a health centre (<i>centro de salud</i>): named by basic nuclei, with extended services or with beds.</summary>
    public bool IsHealthCentre => MinBasicNuclei is not null || this == ExtendedServicesCentre || this == HealthCentreWithBeds;

    /// <summary>Reads a code of the catalogue.</summary>
    /// <param name="code">The code, exactly: blanks and lower case are defects.</param>
    /// <returns>The typology, or the defect. This method never throws.</returns>
    public static ParseResult<FacilityTypology> Read(ReadOnlySpan<char> code) =>
        code.Length <= LongestCode && ByCode.Value.TryGetValue(code.ToString(), out FacilityTypology? typology)
            ? ParseResult<FacilityTypology>.Success(typology)
            : ParseResult<FacilityTypology>.Failure(FacilityDefects.Typology);

    /// <summary>Finds a typology by its code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <param name="typology">The typology; null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out FacilityTypology? typology) =>
        Read(code).TryGetValue(out typology);

    /// <summary>Gets the code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
