using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Facilities;

/// <summary>An area that the form of the census before a transfer asks about (<i>componente de la cédula de diagnóstico</i>). Eight
/// exist.</summary>
/// <remarks>A closed set: equal when it is the same area. No order of its own; <see cref="All"/> is in the order in which they were read
/// out. There is no empty area: absence is <see langword="null"/>. Source: conference of 2022-03-15; the form itself was not
/// found.</remarks>
public sealed partial class CensusArea
{
    private CensusArea(int index, string code, string spanish, string english)
    {
        Index = index;
        Code = code;
        Name = new BilingualText(spanish, english);
    }

    /// <summary>Gets medical care.</summary>
    public static CensusArea Medical { get; } = new(0, "MEDICAL", "atención médica", "medical care");

    /// <summary>Gets nursing.</summary>
    public static CensusArea Nursing { get; } = new(1, "NURSING", "enfermería", "nursing");

    /// <summary>Gets community participation.</summary>
    public static CensusArea CommunityParticipation { get; } =
        new(2, "COMMUNITY", "participación comunitaria", "community participation");

    /// <summary>Gets human resources: who is hired, and how.</summary>
    public static CensusArea HumanResources { get; } = new(3, "HUMAN_RESOURCES", "recursos humanos", "human resources");

    /// <summary>Gets material resources.</summary>
    public static CensusArea MaterialResources { get; } = new(4, "MATERIAL_RESOURCES", "recursos materiales", "material resources");

    /// <summary>Gets general services.</summary>
    public static CensusArea GeneralServices { get; } = new(5, "GENERAL_SERVICES", "servicios generales", "general services");

    /// <summary>Gets conservation of the building and its equipment.</summary>
    public static CensusArea Conservation { get; } = new(6, "CONSERVATION", "conservación", "conservation");

    /// <summary>Gets the legal status of the real estate.</summary>
    public static CensusArea RealEstate { get; } =
        new(7, "REAL_ESTATE", "situación jurídica del inmueble", "legal status of the real estate");

    /// <summary>Gets the eight areas, in the order in which they were read out.</summary>
    public static ImmutableArray<CensusArea> All { get; } =
        [Medical, Nursing, CommunityParticipation, HumanResources, MaterialResources, GeneralServices, Conservation, RealEstate];

    /// <summary>Gets where the areas were read.</summary>
    public static Source Source { get; } = Source.Transcript(2022, 3, 15);

    /// <summary>Gets the area of a permanent code.</summary>
    /// <param name="code">The code, such as <c>NURSING</c>.</param>
    /// <returns>The area; null where there is none.</returns>
    public static CensusArea? FromCode(string? code) =>
        All.FirstOrDefault(area => string.Equals(area.Code, code, StringComparison.Ordinal));

    /// <summary>Gets the permanent code.</summary>
    public string Code { get; }

    /// <summary>Gets the name, for people.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the place in <see cref="All"/>.</summary>
    internal int Index { get; }

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;
}
