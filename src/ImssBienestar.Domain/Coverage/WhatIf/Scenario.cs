using System.Collections.Immutable;
using Ardalis.GuardClauses;
using ImssBienestar.Domain.Time;
using NodaTime;

namespace ImssBienestar.Domain.Coverage.WhatIf;

/// <summary>A question of the form "what if" (<i>escenario</i>): a system, and replacements in their order.</summary>
/// <remarks>Immutable; <see cref="With"/> gives a new scenario. Equality is by reference. No order. Pure: nothing but the data given enters.</remarks>
public sealed class Scenario
{
    /// <summary>Creates a scenario that replaces nothing.</summary>
    /// <param name="baseline">The system as it stands.</param>
    /// <exception cref="ArgumentNullException"><paramref name="baseline"/> is null.</exception>
    public Scenario(HealthSystem baseline)
        : this(Guard.Against.Null(baseline), [], baseline)
    {
    }

    private Scenario(HealthSystem baseline, ImmutableArray<Replacement> replacements, HealthSystem result)
    {
        Baseline = baseline;
        Replacements = replacements;
        Result = result;
    }

    /// <summary>Gets the system as it stands.</summary>
    public HealthSystem Baseline { get; }

    /// <summary>Gets the replacements, in order.</summary>
    public ImmutableArray<Replacement> Replacements { get; }

    /// <summary>Gets the system with all replacements.</summary>
    public HealthSystem Result { get; }

    /// <summary>Adds a replacement, after those that are there.</summary>
    /// <param name="replacement">The replacement.</param>
    /// <returns>A new scenario; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="replacement"/> is null.</exception>
    /// <exception cref="ArgumentException">The system does not hold what is replaced; no population of it is of the definition of a figure, or it would
    /// be left with nobody; or the code of an agreement is that of one of another state.</exception>
    public Scenario With(Replacement replacement) =>
        new(Baseline, Replacements.Add(Guard.Against.Null(replacement)), replacement.ApplyTo(Result).System);

    /// <summary>Measures the system on a day without and with the replacements.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Both sets of measures, their differences, and of each replacement what it moved or why it moved nothing.</returns>
    public ScenarioComparison Compare(LocalDate day)
    {
        SystemReport first = Baseline.MeasuresOn(day);
        SystemReport before = first;
        HealthSystem system = Baseline;
        var effects = ImmutableArray.CreateBuilder<ReplacementEffect>(Replacements.Length);
        foreach (Replacement replacement in Replacements)
        {
            Applied applied = replacement.ApplyTo(system);
            SystemReport after = applied.System.MeasuresAfter(before);
            ImmutableArray<MeasureDifference> moved = MeasureDifference.Between(before, after);
            effects.Add(new(replacement, moved, moved.IsEmpty ? ReasonOf(applied, first.Day) : null));
            (system, before) = (applied.System, after);
        }

        return new(first, before, effects.MoveToImmutable());
    }

    /// <summary>Measures the system over an interval without and with the replacements: one row per change, not per day.</summary>
    /// <param name="interval">The interval, both ends included.</param>
    /// <returns>Rows that cover the interval without gap or overlap; neighbours differ in some measure, or in why a replacement moves
    /// nothing. The work grows with the days on which something is recorded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interval"/> is null.</exception>
    public ImmutableArray<ScenarioPeriod> Timeline(DateInterval interval)
    {
        Guard.Against.Null(interval);
        LocalDate start = interval.Start.ToIso();
        LocalDate end = interval.End.ToIso();
        var rows = ImmutableArray.CreateBuilder<ScenarioPeriod>();
        foreach (LocalDate day in Systems()
            .SelectMany(system => system.Changes)
            .Where(day => day > start && day <= end)
            .Append(start)
            .Distinct()
            .Order())
        {
            ScenarioComparison comparison = Compare(day);
            if (rows.Count > 0 && comparison.SaysTheSameAs(rows[^1].Comparison))
            {
                continue;
            }

            if (rows.Count > 0)
            {
                rows[^1] = new(new DateInterval(rows[^1].Days.Start, day.PlusDays(-1)), rows[^1].Comparison);
            }

            rows.Add(new(new DateInterval(day, end), comparison));
        }

        return rows.ToImmutable();
    }

    /// <summary>The system as it stands, and after each replacement.</summary>
    private IEnumerable<HealthSystem> Systems()
    {
        HealthSystem system = Baseline;
        yield return system;
        foreach (Replacement replacement in Replacements)
        {
            yield return system = replacement.ApplyTo(system).System;
        }
    }

    private static NoEffectReason ReasonOf(Applied applied, LocalDate day) =>
        applied.IsSame ? NoEffectReason.EqualToWhatStood
        : applied.IsRefused ? NoEffectReason.RefusedByRegister
        : applied.From > day ? NoEffectReason.TakesEffectLater
        : NoEffectReason.MovesNoMeasure;
}
