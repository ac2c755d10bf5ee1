using System.Collections.Frozen;
using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Facilities;

/// <summary>Who runs a facility, as a person in law (<i>institución que la opera</i>): read from the institution letters of its key.</summary>
/// <remarks>
/// <para>State services, the programme of IMSS and the decentralised body serve the same people and are three owners. The letters say who runs
/// the facility, and nothing about whether its state signed an agreement.</para>
/// <para>A closed set: equal when it is the same one. No order. Letters that are not among them have no operator: <see langword="null"/>.
/// Letters whose name no source gave (FGE, PGR, SCT, SPC) are not among them.</para>
/// </remarks>
public sealed partial class FacilityOperator
{
    private static readonly Source Catalogue = new("Catálogo CLUES, establecimientos de abril de 2026", Confidence.Verified);

    private static readonly BilingualText OrdinaryRegime = new(
        "IMSS, régimen ordinario (unidades del antiguo programa IMSS-BIENESTAR)",
        "IMSS, ordinary regime (units of the former programme IMSS-BIENESTAR)");

    private static readonly Lazy<FrozenDictionary<string, FacilityOperator>> ByLetters =
        new(() => All.ToFrozenDictionary(one => one.Letters, StringComparer.Ordinal));

    private readonly Dated<BilingualText>? names;

    private FacilityOperator(
        string letters,
        BilingualText name,
        FacilityOwner owner = FacilityOwner.NotStated,
        PeopleServed serves = PeopleServed.NotStated,
        Source? source = null,
        Dated<BilingualText>? names = null)
    {
        Letters = letters;
        Name = name;
        Owner = owner;
        Serves = serves;
        Source = source ?? Catalogue;
        this.names = names;
    }

    /// <summary>Gets the health services of the states (SSA keys).</summary>
    public static FacilityOperator StateHealthService { get; } = new(
        "SSA", new("Servicios estatales de salud", "State health services"), FacilityOwner.State, PeopleServed.WithoutSocialSecurity)
    {
        Interpretation = FacilityInterpretations.StateServices,
    };

    /// <summary>Gets the programme IMSS-BIENESTAR of IMSS (IMO keys): it belongs to IMSS, since 2025-07-01 inside its ordinary regime.</summary>
    public static FacilityOperator ImssProgramme { get; } = new(
        "IMO",
        OrdinaryRegime,
        FacilityOwner.Imss,
        PeopleServed.WithoutSocialSecurityAndOwnInsured,
        Source.Transcript(2025, 7, 1),
        new(
            new LocalDate(2025, 7, 1),
            new(new LocalDate(2020, 1, 1), new("Programa IMSS-BIENESTAR", "Programme IMSS-BIENESTAR")),
            new(new LocalDate(2025, 7, 1), OrdinaryRegime)))
    {
        Since = DateWindow.Between(new LocalDate(2018, 1, 1), new LocalDate(2019, 12, 31)),
    };

    /// <summary>Gets the decentralised body IMSS-BIENESTAR (IMB keys), which exists since 2022-09-01.</summary>
    public static FacilityOperator ImssBienestar { get; } = new(
        "IMB",
        new(
            "Servicios de Salud del Instituto Mexicano del Seguro Social para el Bienestar (IMSS-BIENESTAR)",
            "Health Services of the Mexican Social Security Institute for Welfare (IMSS-BIENESTAR)"),
        FacilityOwner.ImssBienestar,
        PeopleServed.WithoutSocialSecurity,
        new("Decreto por el que se crea el organismo IMSS-BIENESTAR, DOF 31-08-2022", Confidence.Verified, new LocalDate(2022, 8, 31)))
    {
        Since = DateWindow.Exactly(new LocalDate(2022, 9, 1)),
    };

    /// <summary>Gets the Mexican Social Security Institute in its ordinary regime (IMS keys).</summary>
    public static FacilityOperator Imss { get; } = new(
        "IMS", new("Instituto Mexicano del Seguro Social", "Mexican Social Security Institute"), FacilityOwner.Imss, PeopleServed.OwnInsured);

    /// <summary>Gets the institute for workers of the State (IST keys).</summary>
    public static FacilityOperator Issste { get; } = new(
        "IST",
        new(
            "Instituto de Seguridad y Servicios Sociales de los Trabajadores del Estado",
            "Institute of Social Security and Services for State Workers"),
        FacilityOwner.Issste,
        PeopleServed.OwnInsured);

    /// <summary>Gets Petróleos Mexicanos (PMX keys).</summary>
    public static FacilityOperator Pemex { get; } =
        new("PMX", new("Petróleos Mexicanos", "Petróleos Mexicanos (PEMEX)"), FacilityOwner.Pemex, PeopleServed.OwnInsured);

    /// <summary>Gets the Ministry of Defence (SDN keys).</summary>
    public static FacilityOperator Defence { get; } =
        new("SDN", new("Secretaría de la Defensa Nacional", "Ministry of National Defence"), FacilityOwner.Defence, PeopleServed.OwnInsured);

    /// <summary>Gets the Ministry of the Navy (SMA keys).</summary>
    public static FacilityOperator Navy { get; } =
        new("SMA", new("Secretaría de Marina", "Ministry of the Navy"), FacilityOwner.Navy, PeopleServed.OwnInsured);

    /// <summary>Gets the medical services of states other than their health services (SME keys). Whom they serve differs.</summary>
    public static FacilityOperator StateMedicalServices { get; } =
        new("SME", new("Servicios médicos estatales", "State medical services"), FacilityOwner.State);

    /// <summary>Gets the medical services of municipalities (SMM keys).</summary>
    public static FacilityOperator MunicipalMedicalServices { get; } =
        new("SMM", new("Servicios médicos municipales", "Municipal medical services"), FacilityOwner.Municipality);

    /// <summary>Gets private medical services (SMP keys).</summary>
    public static FacilityOperator PrivateMedicalServices { get; } =
        new("SMP", new("Servicios médicos privados", "Private medical services"), FacilityOwner.Private);

    /// <summary>Gets the Mexican Red Cross (CRO keys).</summary>
    public static FacilityOperator RedCross { get; } = new("CRO", new("Cruz Roja Mexicana", "Mexican Red Cross"), FacilityOwner.RedCross);

    /// <summary>Gets the centres of youth integration (CIJ keys).</summary>
    public static FacilityOperator YouthIntegrationCentres { get; } =
        new("CIJ", new("Centros de Integración Juvenil", "Centres of Youth Integration"));

    /// <summary>Gets the national system of family development and its state counterparts (DIF keys).</summary>
    public static FacilityOperator FamilyDevelopment { get; } = new(
        "DIF", new("Sistema Nacional para el Desarrollo Integral de la Familia", "National System for Integral Family Development"));

    /// <summary>Gets the medical services of universities (HUN keys).</summary>
    public static FacilityOperator UniversityMedicalServices { get; } =
        new("HUN", new("Servicios médicos universitarios", "University medical services"));

    /// <summary>Gets all operators: the three that serve people without social security, then the others.</summary>
    public static ImmutableArray<FacilityOperator> All { get; } =
    [
        StateHealthService, ImssProgramme, ImssBienestar, Imss, Issste, Pemex, Defence, Navy, StateMedicalServices, MunicipalMedicalServices,
        PrivateMedicalServices, RedCross, YouthIntegrationCentres, FamilyDevelopment, UniversityMedicalServices,
    ];

    /// <summary>Gets the institution letters of its keys, such as <c>IMB</c>.</summary>
    public string Letters { get; }

    /// <summary>Gets the latest name known.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets which person in law owns its facilities; not stated where the letters do not settle it.</summary>
    public FacilityOwner Owner { get; }

    /// <summary>Gets whom it is there for; not stated where no source says so. Which institutions are social security was said on 2022-03-15
    /// (official transcript): IMSS, ISSSTE, the armed forces and PEMEX.</summary>
    public PeopleServed Serves { get; }

    /// <summary>Gets the first day on which it existed, or its window; null where not established here.</summary>
    public DateWindow? Since { get; private init; }

    /// <summary>Gets where this was read.</summary>
    public Source Source { get; }

    /// <summary>Gets the interpretation behind the owner; null where the source gives it plainly.</summary>
    public Interpretation? Interpretation { get; private init; }

    /// <summary>Finds the operator of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The operator; null where its letters are not among those known, or the key is the default value.</returns>
    public static FacilityOperator? Of(Clues key) => key.IsDefault ? null : ByLetters.Value.GetValueOrDefault(key.Institution);

    /// <summary>Answers whether it existed by a day, that day included.</summary>
    /// <param name="day">The day.</param>
    /// <returns>What the day or window of its beginning answers; unknown where that is not established here.</returns>
    public Answer ExistedBy(LocalDate day) => Since?.HasHappenedBy(day) ?? Answer.Unknown;

    /// <summary>Gets the name on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The name. Null where it did not exist, or had another name that is not established here; an operator without a history here
    /// has one name on every day.</returns>
    public BilingualText? NameOn(LocalDate day) =>
        ExistedBy(day) == Answer.No ? null
        : names is null ? Name
        : names.TryOn(day, out DatedValue<BilingualText> name) ? name.Value
        : null;

    /// <summary>Gets the institution letters.</summary>
    /// <returns>The institution letters.</returns>
    public override string ToString() => Letters;
}
