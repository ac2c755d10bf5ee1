using System.Collections.Immutable;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.States;

/// <summary>Figures of the whole country that circulate in public speech, each with its definition, day and source.</summary>
/// <remarks>Kept side by side, never merged: where two sources differ both stand here, and none is a default of any computation.</remarks>
public static class NationalFigures
{
    private const string Mexico = Figure.Country;

    private static readonly Source Census = new("INEGI, Censo de Población y Vivienda 2020", Confidence.Verified);
    private static readonly Source Poverty = new("INEGI, pobreza multidimensional 2024, boletín de agosto de 2025", Confidence.Verified);
    private static readonly DateWindow Since10October2023 = DateWindow.Between(new LocalDate(2023, 10, 10), new LocalDate(2024, 4, 9));
    private static readonly DateWindow CensusDay = DateWindow.Exactly(new LocalDate(2020, 3, 15));

    /// <summary>Gets the population counted by the 2020 census: 126,014,024.</summary>
    public static Figure Population2020 { get; } =
        new(126_014_024, Unit.Persons, CensusDay, Mexico, PopulationDefinition.CensusPopulation, Census);

    /// <summary>Gets the people affiliated to some health service in 2020: 92,582,812, or 73.5 %.</summary>
    public static Figure Affiliated2020 { get; } =
        new(92_582_812, Unit.Persons, CensusDay, Mexico, PopulationDefinition.Affiliated, Census);

    /// <summary>Gets the people without any affiliation in 2020: 32,999,713, or about 26 %.</summary>
    public static Figure WithoutAffiliation2020 { get; } =
        new(32_999_713, Unit.Persons, CensusDay, Mexico, PopulationDefinition.WithoutAffiliation, Census);

    /// <summary>Gets the affiliation of 2020 as it was published in rounded figures: 92.6 million and 73.5 % affiliated, 26 % not.</summary>
    public static ImmutableArray<Figure> Affiliation2020Rounded { get; } =
    [
        new(92_600_000, Unit.Persons, CensusDay, Mexico, PopulationDefinition.Affiliated, Census, Precision.Rounded),
        new(73.5m, Unit.Percent, CensusDay, Mexico, PopulationDefinition.Affiliated, Census, Precision.Rounded),
        new(26, Unit.Percent, CensusDay, Mexico, PopulationDefinition.WithoutAffiliation, Census, Precision.Rounded),
    ];

    /// <summary>Gets the share without entitlement to health services in the index of social lag of 2020: 26.2 %.</summary>
    public static Figure WithoutEntitlementSocialLag2020 { get; } = new(
        26.2m,
        Unit.Percent,
        CensusDay,
        Mexico,
        PopulationDefinition.WithoutEntitlementSocialLag,
        Source.Press("CONEVAL, Índice de Rezago Social 2020, citado por El Sol de México, abril de 2021"),
        Precision.Rounded);

    /// <summary>Gets the share without health services in the series of social deprivations, in 2020: 21.5 %.</summary>
    public static Figure WithoutHealthServicesSeries2020 { get; } = new(
        21.5m,
        Unit.Percent,
        DateWindow.InYear(2020),
        Mexico,
        PopulationDefinition.WithoutHealthServicesSeries,
        Source.Press("CONEVAL, Evolución de las carencias sociales 1990–2020, citado por etcetera.com.mx"),
        Precision.Rounded);

    /// <summary>Gets the people without social security as stated: 65.6 million in January 2023 and 66.4 million in October 2023.</summary>
    public static ImmutableArray<Figure> WithoutSocialSecurityStated { get; } =
    [
        Said(65_604_000, 2023, 1, 17, PopulationDefinition.WithoutSocialSecurityStated, Precision.Rounded),
        new(
            66_400_000,
            Unit.Persons,
            DateWindow.InMonth(2023, 10),
            Mexico,
            PopulationDefinition.WithoutSocialSecurityStated,
            new Source("Conferencias presidenciales, octubre de 2023", Confidence.Verified),
            Precision.Rounded),
    ];

    /// <summary>Gets the people without social security in the concurrent states as stated, from 2022 to 2026; the two figures of 9 April 2024
    /// conflict, and so do those of the end of 2022. 53.2 million is how the former were said.</summary>
    public static ImmutableArray<Figure> InConcurrentStatesStated { get; } =
    [
        Disputed(25_700_000, new LocalDate(2022, 12, 27), "Conferencia presidencial, 2022-12-27"),
        Disputed(26_800_000, new LocalDate(2022, 12, 31), "Proyección para el fin de 2022"),
        Disputed(21_800_000, new LocalDate(2023, 1, 17), "Conferencia presidencial, 2023-01-17"),
        Said(53_244_970, 2024, 4, 9, PopulationDefinition.InConcurrentStatesStated, Precision.Exact),
        new(
            53_245_470,
            Unit.Persons,
            DateWindow.Exactly(new LocalDate(2024, 4, 9)),
            Mexico,
            PopulationDefinition.InConcurrentStatesStated,
            new Source("El Financiero, abril de 2024", Confidence.Conflicting)),
        new(
            53_200_000,
            Unit.Persons,
            Since10October2023,
            Mexico,
            PopulationDefinition.InConcurrentStatesStated,
            new Source("Conferencias presidenciales, octubre de 2023 a abril de 2024", Confidence.Verified),
            Precision.Rounded),
        Said(56_000_000, 2026, 8, 18, PopulationDefinition.InConcurrentStatesStated, Precision.AtLeast),
    ];

    /// <summary>Gets the people without social security in the states that had not joined by April 2024, as stated: 11.9 million.</summary>
    public static Figure InOtherStatesStated { get; } =
        Said(11_900_000, 2024, 4, 9, PopulationDefinition.InOtherStatesStated, Precision.Rounded);

    /// <summary>Gets the share of the people without social security that live in concurrent states, in percent, as stated: one
    /// figure of 2022 and three that conflict, of 2023 and 2024.</summary>
    public static ImmutableArray<Figure> ShareInConcurrentStatesStated { get; } =
    [
        SaidShare(33m, DateWindow.Exactly(new LocalDate(2022, 12, 31))),
        SaidShare(80.2m, Since10October2023),
        SaidShare(80m, Since10October2023),
        SaidShare(84.8m, DateWindow.Exactly(new LocalDate(2024, 4, 9))),
    ];

    /// <summary>Gets the people without social security of January 2023 by who served them, as stated: state services, and nobody.</summary>
    public static ImmutableArray<Figure> ServedOtherwise2023 { get; } =
    [
        Said(22_370_000, 2023, 1, 17, PopulationDefinition.ServedByStateServicesStated, Precision.Rounded),
        Said(31_500_000, 2023, 1, 17, PopulationDefinition.WithoutAffiliationStated, Precision.Rounded),
    ];

    /// <summary>Gets the inhabitants of the 23 states that concurred in April 2024, with or without social security: 91.5 million.</summary>
    public static Figure InhabitantsOfConcurrentStates { get; } =
        Said(91_500_000, 2024, 4, 9, PopulationDefinition.InhabitantsOfConcurrentStates, Precision.Rounded);

    /// <summary>Gets the share of the country that lives in the 23 states that concurred in April 2024, in percent, as stated: about 70.</summary>
    public static Figure InhabitantsOfConcurrentStatesShare { get; } = new(
        70,
        Unit.Percent,
        DateWindow.Exactly(new LocalDate(2024, 4, 9)),
        Mexico,
        PopulationDefinition.InhabitantsOfConcurrentStates,
        Source.Transcript(2024, 4, 9),
        Precision.Rounded);

    /// <summary>Gets the share of the people without social security that the old rural programme served at the start, in percent, as stated: 17,
    /// said with 11 million.</summary>
    /// <remarks>The day was not stated: the window runs from the first signature of a state to the statement (inferred).</remarks>
    public static Figure ServedByRuralProgrammeShare { get; } = new(
        17,
        Unit.Percent,
        DateWindow.Between(new LocalDate(2021, 12, 7), new LocalDate(2023, 3, 28)),
        Mexico,
        PopulationDefinition.ServedByRuralProgrammeStated,
        Source.Transcript(2023, 3, 28),
        Precision.Rounded);

    /// <summary>Gets the people served by the old rural programme as stated: 11.6 million in March 2022, 11,678,000 in January 2023.</summary>
    public static ImmutableArray<Figure> ServedByRuralProgramme { get; } =
    [
        Said(11_600_000, 2022, 3, 15, PopulationDefinition.ServedByRuralProgrammeStated, Precision.Rounded),
        Said(11_678_000, 2023, 1, 17, PopulationDefinition.ServedByRuralProgrammeStated, Precision.Rounded),
        Said(12_300_000, 2024, 9, 24, PopulationDefinition.ServedByRuralProgrammeStated, Precision.Rounded),
        Said(10_800_000, 2025, 7, 1, PopulationDefinition.ServedByRuralProgrammeStated, Precision.Rounded),
    ];

    /// <summary>Gets the share of people who lack access to health services, in percent: 16.2 (2018), 39.1 (2022), 34.2 (2024).</summary>
    public static ImmutableArray<Figure> LackOfHealthAccess { get; } =
    [
        Share(16.2m, 2018, PopulationDefinition.LackOfHealthAccess),
        Share(39.1m, 2022, PopulationDefinition.LackOfHealthAccess),
        Share(34.2m, 2024, PopulationDefinition.LackOfHealthAccess),
    ];

    /// <summary>Gets the people who lack access to health services, in persons: 20.1 (2018), 50.4 (2022) and 44.5 (2024) million.</summary>
    public static ImmutableArray<Figure> LackOfHealthAccessPersons { get; } =
    [
        Count(20_100_000, 2018, PopulationDefinition.LackOfHealthAccess),
        Count(50_400_000, 2022, PopulationDefinition.LackOfHealthAccess),
        Count(44_500_000, 2024, PopulationDefinition.LackOfHealthAccess),
    ];

    /// <summary>Gets the share of people who lack access to social security, in percent: 53.5 (2018), 50.2 (2022), 48.2 (2024).</summary>
    public static ImmutableArray<Figure> LackOfSocialSecurity { get; } =
    [
        Share(53.5m, 2018, PopulationDefinition.LackOfSocialSecurity),
        Share(50.2m, 2022, PopulationDefinition.LackOfSocialSecurity),
        Share(48.2m, 2024, PopulationDefinition.LackOfSocialSecurity),
    ];

    /// <summary>Gets the people who lack access to social security, in persons: 66.2 (2018) and 64.7 (2022) million.</summary>
    public static ImmutableArray<Figure> LackOfSocialSecurityPersons { get; } =
    [
        Count(66_200_000, 2018, PopulationDefinition.LackOfSocialSecurity),
        Count(64_700_000, 2022, PopulationDefinition.LackOfSocialSecurity),
    ];

    /// <summary>Gets all that was said of the country: everything but the counts of the census that others are held against.</summary>
    internal static IEnumerable<Figure> Stated =>
    [
        .. Affiliation2020Rounded, WithoutEntitlementSocialLag2020, WithoutHealthServicesSeries2020, .. WithoutSocialSecurityStated,
        .. InConcurrentStatesStated, InOtherStatesStated, .. ShareInConcurrentStatesStated, .. ServedOtherwise2023,
        InhabitantsOfConcurrentStates, InhabitantsOfConcurrentStatesShare, ServedByRuralProgrammeShare, .. ServedByRuralProgramme,
        .. LackOfHealthAccess, .. LackOfHealthAccessPersons, .. LackOfSocialSecurity, .. LackOfSocialSecurityPersons,
    ];

    private static Figure Said(decimal value, int year, int month, int day, Definition definition, Precision precision) => new(
        value,
        Unit.Persons,
        DateWindow.Exactly(new LocalDate(year, month, day)),
        Mexico,
        definition,
        Source.Transcript(year, month, day),
        precision);

    private static Figure Disputed(decimal value, LocalDate day, string source) => new(
        value,
        Unit.Persons,
        DateWindow.Exactly(day),
        Mexico,
        PopulationDefinition.InConcurrentStatesStated,
        new Source(source, Confidence.Conflicting),
        Precision.Rounded);

    private static Figure SaidShare(decimal percent, DateWindow asOf) => new(
        percent,
        Unit.Percent,
        asOf,
        Mexico,
        PopulationDefinition.InConcurrentStatesStated,
        new Source("Conferencias presidenciales, 2022–2024", Confidence.Conflicting),
        Precision.Rounded);

    private static Figure Share(decimal percent, int year, Definition definition) =>
        new(percent, Unit.Percent, DateWindow.InYear(year), Mexico, definition, Poverty, Precision.Rounded);

    private static Figure Count(decimal persons, int year, Definition definition) =>
        new(persons, Unit.Persons, DateWindow.InYear(year), Mexico, definition, Poverty, Precision.Rounded);
}
