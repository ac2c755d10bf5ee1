using System.Collections.Immutable;
using static ImssBienestar.Domain.Facilities.CareLevel;
using static ImssBienestar.Domain.Facilities.FacilityKind;

namespace ImssBienestar.Domain.Facilities;

/// <content>The typologies.</content>
public sealed partial class FacilityTypology
{
    private const int LongestCode = 4;

    /// <summary>Gets <c>A</c>: rural health centre of one basic nucleus.</summary>
    public static FacilityTypology Rural1 { get; } =
        Centre("A", FacilitySetting.Rural, 1, 1, "Rural de 01 núcleo básico", "Rural, 1 basic nucleus");

    /// <summary>Gets <c>B</c>: rural health centre of two basic nuclei.</summary>
    public static FacilityTypology Rural2 { get; } =
        Centre("B", FacilitySetting.Rural, 2, 2, "Rural de 02 núcleos básicos", "Rural, 2 basic nuclei");

    /// <summary>Gets <c>C</c>: rural health centre of three basic nuclei or more.</summary>
    public static FacilityTypology Rural3OrMore { get; } =
        Centre("C", FacilitySetting.Rural, 3, null, "Rural de 03 núcleos básicos y más", "Rural, 3 basic nuclei or more");

    /// <summary>Gets <c>D</c>: urban health centre of one basic nucleus.</summary>
    public static FacilityTypology Urban1 { get; } = Urban("D", 1);

    /// <summary>Gets <c>E</c>: urban health centre of two basic nuclei.</summary>
    public static FacilityTypology Urban2 { get; } = Urban("E", 2);

    /// <summary>Gets <c>F</c>: urban health centre of three basic nuclei.</summary>
    public static FacilityTypology Urban3 { get; } = Urban("F", 3);

    /// <summary>Gets <c>G</c>: urban health centre of four basic nuclei.</summary>
    public static FacilityTypology Urban4 { get; } = Urban("G", 4);

    /// <summary>Gets <c>H</c>: urban health centre of five basic nuclei.</summary>
    public static FacilityTypology Urban5 { get; } = Urban("H", 5);

    /// <summary>Gets <c>I</c>: urban health centre of six basic nuclei.</summary>
    public static FacilityTypology Urban6 { get; } = Urban("I", 6);

    /// <summary>Gets <c>J</c>: urban health centre of seven basic nuclei.</summary>
    public static FacilityTypology Urban7 { get; } = Urban("J", 7);

    /// <summary>Gets <c>K</c>: urban health centre of eight basic nuclei.</summary>
    public static FacilityTypology Urban8 { get; } = Urban("K", 8);

    /// <summary>Gets <c>L</c>: urban health centre of nine basic nuclei.</summary>
    public static FacilityTypology Urban9 { get; } = Urban("L", 9);

    /// <summary>Gets <c>Q</c>: urban health centre of ten basic nuclei.</summary>
    public static FacilityTypology Urban10 { get; } = Urban("Q", 10);

    /// <summary>Gets <c>R</c>: urban health centre of eleven basic nuclei.</summary>
    public static FacilityTypology Urban11 { get; } = Urban("R", 11);

    /// <summary>Gets <c>S</c>: urban health centre of twelve basic nuclei or more.</summary>
    public static FacilityTypology Urban12OrMore { get; } =
        Centre("S", FacilitySetting.Urban, 12, null, "Urbano de 12 núcleos básicos y más", "Urban, 12 basic nuclei or more");

    /// <summary>Gets <c>CES</c>: health centre with extended services (<i>centro de salud con servicios ampliados, CESSA</i>).</summary>
    public static FacilityTypology ExtendedServicesCentre { get; } =
        new("CES", Outpatient, "Centro de salud con servicios ampliados (CESSA)", "Health centre with extended services (CESSA)", First);

    /// <summary>Gets <c>CAP</c>: advanced centre of primary care (<i>CAAPS</i>).</summary>
    public static FacilityTypology AdvancedPrimaryCareCentre { get; } = new(
        "CAP", Outpatient, "Centro avanzado de atención primaria a la salud (CAAPS)", "Advanced primary health care centre (CAAPS)", First);

    /// <summary>Gets <c>Z</c>: health centre with beds (<i>centro de salud con hospitalización</i>).</summary>
    public static FacilityTypology HealthCentreWithBeds { get; } =
        new("Z", Outpatient, "Centro de salud con hospitalización", "Health centre with beds", First);

    /// <summary>Gets <c>P</c>: mobile unit (<i>unidad móvil</i>). Its records are of two kinds: consultation and support.</summary>
    public static FacilityTypology MobileUnit { get; } =
        new("P", FacilityKind.NotStated, "Unidad móvil", "Mobile unit", First, NotApplicable) { IsMobile = true };

    /// <summary>Gets <c>UNE</c>: unit of medical specialties (<i>UNEMES</i>).</summary>
    public static FacilityTypology SpecialtiesUnit { get; } =
        new("UNE", Outpatient, "Unidad de especialidades médicas (UNEMES)", "Unit of medical specialties (UNEMES)", First, Second);

    /// <summary>Gets <c>T</c>: clinic of specialties (<i>clínica de especialidades</i>).</summary>
    public static FacilityTypology SpecialtiesClinic { get; } =
        new("T", Outpatient, "Clínica de especialidades", "Clinic of specialties", First, Second);

    /// <summary>Gets <c>U</c>: consulting room of a delegation (<i>consultorio delegacional</i>).</summary>
    public static FacilityTypology DelegationConsultingRoom { get; } =
        new("U", Outpatient, "Consultorio delegacional", "Consulting room of a delegation", First);

    /// <summary>Gets <c>N</c>: integral or community hospital (<i>hospital integral, comunitario</i>).</summary>
    public static FacilityTypology CommunityHospital { get; } =
        new("N", Hospital, "Hospital integral (comunitario)", "Integral (community) hospital", Second);

    /// <summary>Gets <c>M</c>: general hospital.</summary>
    public static FacilityTypology GeneralHospital { get; } = new("M", Hospital, "Hospital general", "General hospital", Second, Third);

    /// <summary>Gets <c>O</c>: specialised hospital.</summary>
    public static FacilityTypology SpecialisedHospital { get; } =
        new("O", Hospital, "Hospital especializado", "Specialised hospital", Second, Third);

    /// <summary>Gets <c>Y</c>: psychiatric hospital.</summary>
    public static FacilityTypology PsychiatricHospital { get; } =
        new("Y", Hospital, "Hospital psiquiátrico", "Psychiatric hospital", Second, Third);

    /// <summary>Gets <c>HM</c>: mobile hospital.</summary>
    public static FacilityTypology MobileHospital { get; } = new("HM", Hospital, "Hospital móvil", "Mobile hospital", Second) { IsMobile = true };

    /// <summary>Gets <c>OFI</c>: administrative offices.</summary>
    public static FacilityTypology Offices { get; } = new("OFI", Support, "Oficinas administrativas", "Administrative offices", NotApplicable);

    /// <summary>Gets <c>ALM</c>: stores.</summary>
    public static FacilityTypology Stores { get; } = new("ALM", Support, "Almacenes", "Stores", NotApplicable);

    /// <summary>Gets <c>LAB</c>: laboratories.</summary>
    public static FacilityTypology Laboratories { get; } = new("LAB", Support, "Laboratorios", "Laboratories", NotApplicable);

    /// <summary>Gets <c>OTR_</c>: other support.</summary>
    public static FacilityTypology OtherSupport { get; } =
        new("OTR_", Support, "Otros establecimientos de apoyo", "Other support establishments", NotApplicable);

    /// <summary>Gets <c>99</c>: not specified by the catalogue itself.</summary>
    public static FacilityTypology NotSpecified { get; } = new("99", FacilityKind.NotStated, "No especificado", "Not specified");

    /// <summary>Gets <c>W</c>: community health house (<i>casa de salud</i>), of other institutions.</summary>
    public static FacilityTypology HealthHouse { get; } = OfOthers("W", FacilityKind.NotStated, "Casa de salud", "Community health house");

    /// <summary>Gets <c>X</c>: mobile brigade (<i>brigada móvil</i>), of other institutions.</summary>
    public static FacilityTypology MobileBrigade { get; } =
        OfOthers("X", FacilityKind.NotStated, "Brigada móvil", "Mobile brigade", isMobile: true);

    /// <summary>Gets <c>CAF</c>: family care consulting room (<i>consultorio de atención familiar</i>), of other institutions.</summary>
    public static FacilityTypology FamilyCareConsultingRoom { get; } =
        OfOthers("CAF", Outpatient, "Consultorio de atención familiar", "Family care consulting room");

    /// <summary>Gets <c>HR</c>: rural hospital, of other institutions.</summary>
    public static FacilityTypology RuralHospital { get; } = OfOthers("HR", Hospital, "Hospital rural", "Rural hospital");

    /// <summary>Gets <c>UMR</c>: rural medical unit (<i>unidad médica rural</i>), of the IMSS programme.</summary>
    public static FacilityTypology RuralMedicalUnit { get; } = OfOthers("UMR", Outpatient, "Unidad médica rural", "Rural medical unit");

    /// <summary>Gets <c>UMU</c>: urban medical unit (<i>unidad médica urbana</i>), of other institutions.</summary>
    public static FacilityTypology UrbanMedicalUnit { get; } = OfOthers("UMU", Outpatient, "Unidad médica urbana", "Urban medical unit");

    /// <summary>Gets <c>UMM</c>: mobile medical unit (<i>unidad médica móvil</i>), of other institutions.</summary>
    public static FacilityTypology MobileMedicalUnit { get; } =
        OfOthers("UMM", FacilityKind.NotStated, "Unidad médica móvil", "Mobile medical unit", isMobile: true);

    /// <summary>Gets all typologies: health centres by size, other outpatient units, hospitals, support, then those of other institutions.</summary>
    public static ImmutableArray<FacilityTypology> All { get; } =
    [
        Rural1, Rural2, Rural3OrMore, Urban1, Urban2, Urban3, Urban4, Urban5, Urban6, Urban7, Urban8, Urban9, Urban10, Urban11, Urban12OrMore,
        ExtendedServicesCentre, AdvancedPrimaryCareCentre, HealthCentreWithBeds, MobileUnit, SpecialtiesUnit, SpecialtiesClinic,
        DelegationConsultingRoom, CommunityHospital, GeneralHospital, SpecialisedHospital, PsychiatricHospital, MobileHospital, Offices, Stores,
        Laboratories, OtherSupport, NotSpecified, HealthHouse, MobileBrigade, FamilyCareConsultingRoom, RuralHospital, RuralMedicalUnit,
        UrbanMedicalUnit, MobileMedicalUnit,
    ];

    private static FacilityTypology Centre(string code, FacilitySetting setting, int least, int? most, string spanish, string english) =>
        new(code, Outpatient, spanish, english, First) { Setting = setting, MinBasicNuclei = least, MaxBasicNuclei = most };

    private static FacilityTypology Urban(string code, int nuclei) => Centre(
        code,
        FacilitySetting.Urban,
        nuclei,
        nuclei,
        FormattableString.Invariant($"Urbano de {nuclei:00} {(nuclei == 1 ? "núcleo básico" : "núcleos básicos")}"),
        FormattableString.Invariant($"Urban, {nuclei} basic {(nuclei == 1 ? "nucleus" : "nuclei")}"));

    private static FacilityTypology OfOthers(string code, FacilityKind kind, string spanish, string english, bool isMobile = false) =>
        new(code, kind, spanish, english) { IsOfOtherInstitutions = true, IsMobile = isMobile };
}
