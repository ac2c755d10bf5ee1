using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.States;

/// <summary>What the 2020 census counted in one state, in persons (ITER: POBTOT, PSINDER, PDER_SEGP, PDER_IMSSB).</summary>
internal readonly record struct CensusCounts(long Population, long WithoutAffiliation, long SeguroPopularOrInsabi, long ImssBienestarProgramme)
{
    /// <summary>People who answered no affiliation, Seguro Popular or INSABI, or the IMSS-Bienestar programme.</summary>
    public long WithoutSocialSecurity => WithoutAffiliation + SeguroPopularOrInsabi + ImssBienestarProgramme;

    public static Figure Figure(string scope, long value, Definition definition) => new(
        value,
        Unit.Persons,
        DateWindow.Exactly(new LocalDate(2020, 3, 15)),
        scope,
        definition,
        definition == PopulationDefinition.WithoutSocialSecurityByCensus ? Derived : Census);

    private static readonly Source Census = new("INEGI, Censo de Población y Vivienda 2020, ITER", Confidence.Verified);

    private static readonly Source Derived = new(
        "Derivado de INEGI, Censo de Población y Vivienda 2020, ITER: PSINDER + PDER_SEGP + PDER_IMSSB", Confidence.Derived);
}
