using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Text;

namespace ImssBienestar.Domain.States;

/// <summary>The definitions of population that circulate in public speech. They differ; figures of two of them are never added or divided.</summary>
public static class PopulationDefinition
{
    /// <summary>Gets everyone counted by the 2020 census.</summary>
    public static Definition CensusPopulation { get; } = new("POP.CENSUS", new BilingualText(
        "Población total contada por el Censo 2020 (POBTOT), al 15 de marzo de 2020.",
        "Total population counted by the 2020 census (POBTOT), as of 15 March 2020."));

    /// <summary>Gets people without affiliation to any health service: about 26 % of the population in 2020.</summary>
    public static Definition WithoutAffiliation { get; } = new("POP.NO_AFFILIATION", new BilingualText(
        "Personas sin afiliación a ningún servicio de salud, público o privado (Censo 2020, PSINDER).",
        "People without affiliation to any health service, public or private (2020 census, PSINDER)."));

    /// <summary>Gets people affiliated to some health service in 2020.</summary>
    public static Definition Affiliated { get; } = new("POP.AFFILIATED", new BilingualText(
        "Personas afiliadas a algún servicio de salud (Censo 2020, PDER_SS).",
        "People affiliated to some health service (2020 census, PDER_SS)."));

    /// <summary>Gets people without social security, derived from the 2020 census: no affiliation, Seguro Popular or INSABI, and the
    /// IMSS-Bienestar programme.</summary>
    /// <remarks>People with two affiliations are counted once per affiliation; names of affiliation are as answered in the interview.
    /// That the stated targets come from this sum is inferred; no source says so.</remarks>
    public static Definition WithoutSocialSecurityByCensus { get; } = new("POP.NO_SOCIAL_SECURITY.CENSUS2020", new BilingualText(
        "Personas sin seguridad social según el Censo 2020: sin afiliación, con Seguro Popular o INSABI, o con el programa IMSS-BIENESTAR "
        + "(PSINDER + PDER_SEGP + PDER_IMSSB). Derivación de esta biblioteca.",
        "People without social security by the 2020 census: no affiliation, Seguro Popular or INSABI, or the IMSS-BIENESTAR programme "
        + "(PSINDER + PDER_SEGP + PDER_IMSSB). Derived by this library."));

    /// <summary>Gets people without social security as officials or the press state them; their method is not published.</summary>
    public static Definition WithoutSocialSecurityStated { get; } = new("POP.NO_SOCIAL_SECURITY.STATED", new BilingualText(
        "Personas sin seguridad social según lo declarado en conferencias y prensa; el método no está publicado.",
        "People without social security as stated in conferences and the press; the method is not published."));

    /// <summary>Gets people without social security who live in the states that concur, as stated ("population target" in speeches).</summary>
    public static Definition InConcurrentStatesStated { get; } = new("POP.NO_SOCIAL_SECURITY.CONCURRENT.STATED", new BilingualText(
        "Personas sin seguridad social en las entidades concurrentes según lo declarado («población objetivo» en los discursos).",
        "People without social security in the concurrent states as stated (\"target population\" in speeches)."));

    /// <summary>Gets people without social security who live in the states that have not joined, as stated.</summary>
    public static Definition InOtherStatesStated { get; } = new("POP.NO_SOCIAL_SECURITY.OTHER_STATES.STATED", new BilingualText(
        "Personas sin seguridad social en las entidades no concurrentes según lo declarado.",
        "People without social security in the states that do not concur, as stated."));

    /// <summary>Gets people without social security served by state services, as stated.</summary>
    public static Definition ServedByStateServicesStated { get; } = new("POP.STATE_SERVICES.STATED", new BilingualText(
        "Personas sin seguridad social atendidas por servicios estatales según lo declarado.",
        "People without social security served by state services, as stated."));

    /// <summary>Gets people without any affiliation, as stated.</summary>
    public static Definition WithoutAffiliationStated { get; } = new("POP.NO_AFFILIATION.STATED", new BilingualText(
        "Personas sin afiliación alguna según lo declarado.", "People without any affiliation, as stated."));

    /// <summary>Gets people in units of the old rural programme (IMO), as stated.</summary>
    public static Definition ServedByRuralProgrammeStated { get; } = new("POP.RURAL_PROGRAMME.STATED", new BilingualText(
        "Personas atendidas por el programa rural IMSS-BIENESTAR (IMO) según lo declarado.",
        "People served by the rural IMSS-BIENESTAR programme (IMO) as stated."));

    /// <summary>Gets inhabitants of the states that concur, as stated.</summary>
    public static Definition InhabitantsOfConcurrentStates { get; } = new("POP.INHABITANTS.CONCURRENT", new BilingualText(
        "Habitantes de las entidades concurrentes según lo declarado.",
        "Inhabitants of the concurrent states as stated."));

    /// <summary>Gets people without health services in CONEVAL's series of social deprivations from 1990 to 2020.</summary>
    /// <remarks>Its share of 2020, 21.5 %, is neither the one of <see cref="WithoutEntitlementSocialLag"/> nor that of
    /// <see cref="LackOfHealthAccess"/>: three definitions of CONEVAL, never compared.</remarks>
    public static Definition WithoutHealthServicesSeries { get; } = new("POP.CONEVAL.SERIES_1990_2020", new BilingualText(
        "Población sin acceso a servicios de salud en la serie de CONEVAL de carencias sociales 1990–2020.",
        "People without health services in CONEVAL's series of social deprivations, 1990–2020."));

    /// <summary>Gets people without entitlement to health services in CONEVAL's index of social lag of 2020, which takes it from the census.</summary>
    public static Definition WithoutEntitlementSocialLag { get; } = new("POP.CONEVAL.SOCIAL_LAG_2020", new BilingualText(
        "Población sin derechohabiencia a servicios de salud en el Índice de Rezago Social 2020 de CONEVAL, tomada del Censo 2020.",
        "People without entitlement to health services in CONEVAL's Social Lag Index of 2020, taken from the 2020 census."));

    /// <summary>Gets people who lack access to health services in CONEVAL's measure of poverty.</summary>
    public static Definition LackOfHealthAccess { get; } = new("POP.CONEVAL.HEALTH_ACCESS", new BilingualText(
        "Carencia por acceso a los servicios de salud (CONEVAL/INEGI, pobreza multidimensional).",
        "Lack of access to health services (CONEVAL/INEGI, multidimensional poverty)."));

    /// <summary>Gets people who lack access to social security in CONEVAL's measure of poverty: about half of the population.</summary>
    public static Definition LackOfSocialSecurity { get; } = new("POP.CONEVAL.SOCIAL_SECURITY", new BilingualText(
        "Carencia por acceso a la seguridad social (CONEVAL/INEGI, pobreza multidimensional).",
        "Lack of access to social security (CONEVAL/INEGI, multidimensional poverty)."));
}
