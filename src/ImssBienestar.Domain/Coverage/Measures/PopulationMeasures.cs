using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Reasoning;
using NodaTime;

namespace ImssBienestar.Domain.Coverage.Measures;

/// <summary>The share of a population that lives where the system is (<i>cobertura de población</i>), as measures.</summary>
/// <remarks>The same figures as those of <see cref="CoverageCalculator"/>. Pure and safe to call from any thread.</remarks>
public static class PopulationMeasures
{
    /// <summary>Gets the definition: people in states that concur, of all people of the table.</summary>
    public static MeasureDefinition InConcurrentStates { get; } = new(
        new("COV.M.POPULATION_CONCURRENT", new(
            "Personas de la población elegida que viven en entidades concurrentes, entre todas las de esa población.",
            "People of the chosen population who live in states that concur, of all people of that population.")),
        MeasureKind.Share,
        Unit.Persons,
        Unit.Persons,
        1,
        new Source("Ley General de Salud, arts. 77 bis 12, 77 bis 15 y 77 bis 16 A", Confidence.Verified));

    /// <summary>Gets the definition: people in states whose units are operated, of all people of the table.</summary>
    public static MeasureDefinition InOperatingStates { get; } = new(
        new("COV.M.POPULATION_OPERATING", new(
            "Personas de la población elegida que viven en entidades donde operan unidades recibidas del estado, entre todas las de esa población.",
            "People of the chosen population who live in states where units taken over from the state operate, of all people of that population.")),
        MeasureKind.Share,
        Unit.Persons,
        Unit.Persons,
        1,
        new Source("Versiones estenográficas de las conferencias presidenciales, 2022–2026", Confidence.Verified));

    /// <summary>Measures the people in the states that count on a day. Those in states of which that is not known are undetermined.</summary>
    /// <param name="register">The register of agreements.</param>
    /// <param name="table">The population, under one definition.</param>
    /// <param name="day">The day.</param>
    /// <param name="basis">What makes a state count.</param>
    /// <returns>The measure; states of which the table has no figure are left out.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="basis"/> is not stated.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="basis"/> is not a declared one.</exception>
    public static SystemMeasure Covered(AgreementRegister register, PopulationTable table, LocalDate day, CoverageBasis basis = CoverageBasis.Concurrence)
    {
        PopulationCoverage coverage = CoverageCalculator.Population(register, table, day, basis);
        MeasureDefinition definition = (basis == CoverageBasis.Operation ? InOperatingStates : InConcurrentStates).Over(table.Definition);
        return new(
            definition,
            coverage.Day,
            coverage.ByState.Select(row => new Measure(definition, Area.Of(row.State), coverage.Day, row.Covered, row.Target)
            {
                Undetermined = row.Undetermined,
                IsVerified = coverage.IsVerified ? Answer.Yes : Answer.No,
                Sources = [definition.Source, row.Figure.Source],
                Editions = [coverage.RegisterEdition, coverage.PopulationEdition],
            }),
            coverage.MissingStates.Select(state => new LeftOut(Area.Of(state), LeftOutReason.NoPopulation)));
    }
}
