using System.Collections.Immutable;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.Law;

/// <summary>What rules are taken from (<i>ordenamiento</i>): a law, decree, accord, official norm or catalogue; or, where nothing was published,
/// an official statement.</summary>
/// <remarks>A closed set: equal when it is the same one. No order. Absence is <see langword="null"/>.</remarks>
public sealed partial class Statute
{
    private Statute(string code, string spanish, string english)
    {
        Code = code;
        Name = new BilingualText(spanish, english);
    }

    /// <summary>Gets the General Health Law (<i>Ley General de Salud</i>).</summary>
    public static Statute GeneralHealthLaw { get; } = new("LGS", "Ley General de Salud", "General Health Law");

    /// <summary>Gets the decree that creates the decentralised body IMSS-BIENESTAR (DOF 31-08-2022).</summary>
    public static Statute ImssBienestarDecree { get; } = new(
        "OPD",
        "Decreto por el que se crea el organismo público descentralizado IMSS-BIENESTAR (DOF 31-08-2022)",
        "Decree that creates the decentralised body IMSS-BIENESTAR (DOF 31-08-2022)");

    /// <summary>Gets the decree of reform of the General Health Law published on 29 May 2023, with its transitory articles.</summary>
    public static Statute ReformDecree2023 { get; } = new(
        "DOF-2023-05-29",
        "Decreto de reforma a la Ley General de Salud (DOF 29-05-2023)",
        "Decree of reform of the General Health Law (DOF 29-05-2023)");

    /// <summary>Gets the decree of reform of the General Health Law published on 3 January 2024, with its transitory articles.</summary>
    public static Statute ReformDecree2024 { get; } = new(
        "DOF-2024-01-03",
        "Decreto de reforma a la Ley General de Salud (DOF 03-01-2024)",
        "Decree of reform of the General Health Law (DOF 03-01-2024)");

    /// <summary>Gets the decree of reform of the General Health Law published on 15 January 2026; its text has not been read here.</summary>
    public static Statute ReformDecree2026 { get; } = new(
        "DOF-2026-01-15",
        "Decreto de reforma a la Ley General de Salud (DOF 15-01-2026)",
        "Decree of reform of the General Health Law (DOF 15-01-2026)");

    /// <summary>Gets the presidential decree on the universal health service (<i>Servicio Universal de Salud</i>), announced in April 2026; its
    /// day of publication is not known.</summary>
    public static Statute UniversalHealthServiceDecree { get; } = new(
        "SUS",
        "Decreto presidencial del Servicio Universal de Salud (anunciado en abril de 2026)",
        "Presidential decree on the universal health service (announced in April 2026)");

    /// <summary>Gets the rules of operation and guidelines of the federal budget programmes.</summary>
    public static Statute BudgetProgrammeRules { get; } = new(
        "ROP",
        "Reglas de operación y lineamientos de los programas presupuestarios federales",
        "Rules of operation and guidelines of the federal budget programmes");

    /// <summary>Gets the Social Security Law (<i>Ley del Seguro Social</i>).</summary>
    public static Statute SocialSecurityLaw { get; } = new("LSS", "Ley del Seguro Social", "Social Security Law");

    /// <summary>Gets the rules of operation of <i>La Clínica es Nuestra</i> (S313, DOF 08-04-2024).</summary>
    public static Statute ClinicaEsNuestraRules { get; } = new(
        "ROP-S313",
        "Reglas de Operación del programa La Clínica es Nuestra (S313, DOF 08-04-2024)",
        "Rules of operation of the programme La Clínica es Nuestra (S313, DOF 08-04-2024)");

    /// <summary>Gets the accord on the care model for well-being, MAS-BIENESTAR (DOF 25-10-2022).</summary>
    public static Statute CareModelAccord { get; } = new(
        "MAS-BIENESTAR",
        "Acuerdo del Modelo de Atención a la Salud para el Bienestar, MAS-BIENESTAR (DOF 25-10-2022)",
        "Accord on the health care model for well-being, MAS-BIENESTAR (DOF 25-10-2022)");

    /// <summary>Gets the decree of 1 July 2025 that integrates the rural programme into the ordinary regime of IMSS.</summary>
    public static Statute ProgrammeIntegrationDecree { get; } = new(
        "DEC-2025-07-01",
        "Decreto presidencial del 01-07-2025 que integra el programa IMSS-BIENESTAR al régimen ordinario del IMSS",
        "Presidential decree of 01-07-2025 that integrates the IMSS-BIENESTAR programme into the ordinary regime of IMSS");

    /// <summary>Gets the agreement of 25 May 1979 between IMSS and Coplamar, from which the rural programme comes.</summary>
    public static Statute ImssCoplamarAgreement { get; } = new(
        "CONV-1979-05-25",
        "Convenio IMSS-COPLAMAR (25-05-1979)",
        "Agreement IMSS-COPLAMAR (25-05-1979)");

    /// <summary>Gets the decree that creates the programme PROSPERA (DOF 05-09-2014).</summary>
    public static Statute ProsperaDecree { get; } = new(
        "DOF-2014-09-05",
        "Decreto por el que se crea PROSPERA (DOF 05-09-2014)",
        "Decree that creates PROSPERA (DOF 05-09-2014)");

    /// <summary>Gets the official norm on the infrastructure of outpatient units.</summary>
    public static Statute Nom005 { get; } = new(
        "NOM-005-SSA3-2010",
        "NOM-005-SSA3-2010, infraestructura de establecimientos ambulatorios (DOF 16-08-2010)",
        "NOM-005-SSA3-2010, infrastructure of outpatient units (DOF 16-08-2010)");

    /// <summary>Gets the official norm on the infrastructure of hospitals.</summary>
    public static Statute Nom016 { get; } = new(
        "NOM-016-SSA3-2012",
        "NOM-016-SSA3-2012, infraestructura de hospitales (DOF 08-01-2013)",
        "NOM-016-SSA3-2012, infrastructure of hospitals (DOF 08-01-2013)");

    /// <summary>Gets the official norm on health information.</summary>
    public static Statute Nom035 { get; } = new(
        "NOM-035-SSA3-2012",
        "NOM-035-SSA3-2012, información en salud (DOF 30-11-2012)",
        "NOM-035-SSA3-2012, health information (DOF 30-11-2012)");

    /// <summary>Gets the catalogue of health establishments (<i>CLUES</i>) of the Ministry of Health.</summary>
    public static Statute CluesCatalogue { get; } = new(
        "CLUES",
        "Catálogo de Clave Única de Establecimientos de Salud (CLUES, Secretaría de Salud)",
        "Catalogue of health establishments (CLUES, Ministry of Health)");

    /// <summary>Gets what was said officially, in conference or assembly, and not published as a norm.</summary>
    public static Statute OfficialStatement { get; } = new(
        "VE",
        "Criterio declarado en versión estenográfica oficial; no es norma publicada",
        "Criterion stated in an official transcript; not a published norm");

    /// <summary>Gets the demand of this library that the data it is given agree with each other; no published norm.</summary>
    public static Statute DataConsistency { get; } = new(
        "DATA",
        "Consistencia de los datos, exigida por esta biblioteca; no es norma publicada",
        "Consistency of the data, demanded by this library; not a published norm");

    /// <summary>Gets what some norm must settle, but none that was read does.</summary>
    public static Statute NotEstablished { get; } = new(
        "NE",
        "Norma aplicable no establecida en los textos leídos",
        "Applicable norm not established in the texts that were read");

    /// <summary>Gets all of them, in no order of rank.</summary>
    public static ImmutableArray<Statute> All { get; } =
    [
        GeneralHealthLaw, ImssBienestarDecree, ReformDecree2023, ReformDecree2024, ReformDecree2026, UniversalHealthServiceDecree,
        BudgetProgrammeRules, SocialSecurityLaw, ClinicaEsNuestraRules, CareModelAccord, ProgrammeIntegrationDecree, ImssCoplamarAgreement,
        ProsperaDecree, Nom005, Nom016, Nom035, CluesCatalogue, OfficialStatement, DataConsistency, NotEstablished,
    ];

    /// <summary>Gets the permanent code, such as <c>LGS</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the official name, and its English rendering.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the one of a permanent code.</summary>
    /// <param name="code">The code, to the letter.</param>
    /// <returns>The statute; null where there is none.</returns>
    public static Statute? FromCode(string? code) => All.FirstOrDefault(statute => string.Equals(statute.Code, code, StringComparison.Ordinal));

    /// <summary>Gets the permanent code.</summary>
    /// <returns>The permanent code.</returns>
    public override string ToString() => Code;
}
