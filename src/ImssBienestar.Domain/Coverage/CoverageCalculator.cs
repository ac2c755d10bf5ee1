using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Coverage;

/// <summary>Computes how much of a population is covered, from the register of agreements and a population table.</summary>
/// <remarks>Pure and safe to call from any thread.</remarks>
public static class CoverageCalculator
{
    /// <summary>Computes the population in states that concur on a day.</summary>
    /// <param name="register">The register of agreements.</param>
    /// <param name="table">The population, under one definition.</param>
    /// <param name="day">The day.</param>
    /// <returns>The coverage.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PopulationCoverage Population(AgreementRegister register, PopulationTable table, LocalDate day) =>
        Population(register, table, day, CoverageBasis.Concurrence);

    /// <summary>Computes the population in states that count on a day, by concurrence or by operation.</summary>
    /// <param name="register">The register of agreements.</param>
    /// <param name="table">The population, under one definition.</param>
    /// <param name="day">The day.</param>
    /// <param name="basis">What makes a state count.</param>
    /// <returns>The coverage.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="basis"/> is not stated.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="basis"/> is not a declared one.</exception>
    public static PopulationCoverage Population(AgreementRegister register, PopulationTable table, LocalDate day, CoverageBasis basis)
    {
        Guard.Against.Null(register);
        Guard.Against.Null(table);
        Func<State, LocalDate, Answer> covers = Covers(register, basis);
        LocalDate asked = day.ToIso();
        return new(
            asked,
            basis,
            table.Definition,
            register.Edition,
            table.Edition,
            asked <= register.VerifiedThrough,
            [.. State.All.Where(state => table.Of(state) is not null).Select(state => new StateCoverage(state, table.Of(state)!, covers(state, asked)))],
            table.MissingStates);
    }

    /// <summary>Computes the coverage over an interval, by concurrence: one row per change, not per day.</summary>
    /// <param name="register">The register of agreements.</param>
    /// <param name="table">The population, under one definition.</param>
    /// <param name="interval">The interval, both ends included.</param>
    /// <returns>Rows that cover the interval without gap or overlap; neighbours differ in some state, or in being verified.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<CoveragePeriod> PopulationTimeline(AgreementRegister register, PopulationTable table, DateInterval interval) =>
        PopulationTimeline(register, table, interval, CoverageBasis.Concurrence);

    /// <summary>Computes the coverage over an interval: one row per change, not per day.</summary>
    /// <param name="register">The register of agreements.</param>
    /// <param name="table">The population, under one definition.</param>
    /// <param name="interval">The interval, both ends included.</param>
    /// <param name="basis">What makes a state count.</param>
    /// <returns>Rows that cover the interval without gap or overlap; neighbours differ in some state, or in being verified.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="basis"/> is not stated.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="basis"/> is not a declared one.</exception>
    public static ImmutableArray<CoveragePeriod> PopulationTimeline(
        AgreementRegister register, PopulationTable table, DateInterval interval, CoverageBasis basis)
    {
        Guard.Against.Null(register);
        Guard.Against.Null(table);
        Guard.Against.Null(interval);
        LocalDate start = interval.Start.ToIso();
        LocalDate end = interval.End.ToIso();
        var rows = ImmutableArray.CreateBuilder<CoveragePeriod>();
        foreach (LocalDate day in State.All
            .SelectMany(state => register.StandingOf(state).Changes)
            .Where(day => day > start && day <= end)
            .Append(start)
            .Distinct()
            .Order())
        {
            PopulationCoverage coverage = Population(register, table, day, basis);
            if (rows.Count > 0 && coverage.ByState.SequenceEqual(rows[^1].Coverage.ByState) && coverage.IsVerified == rows[^1].Coverage.IsVerified)
            {
                continue;
            }

            if (rows.Count > 0)
            {
                rows[^1] = new(new DateInterval(rows[^1].Days.Start, day.PlusDays(-1)), rows[^1].Coverage);
            }

            rows.Add(new(new DateInterval(day, end), coverage));
        }

        return rows.ToImmutable();
    }

    internal static Func<State, LocalDate, Answer> Covers(AgreementRegister register, CoverageBasis basis) =>
        Guard.Against.EnumOutOfRange(basis) switch
        {
            CoverageBasis.Concurrence => register.Concurs,
            CoverageBasis.Operation => register.Operates,
            _ => throw new ArgumentException("State whether concurrence or operation makes a state count.", nameof(basis)),
        };
}
